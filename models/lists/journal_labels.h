// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/label_text.h"

/// The names of the journal's entries (docs/journal.md).
namespace kd::lists {

inline constexpr auto entryTexts = std::to_array<Text>({
    {QLatin1StringView("case.opened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case opened")},
    {QLatin1StringView("case.message_added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Message added")},
    {QLatin1StringView("case.classified"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Classified")},
    {QLatin1StringView("case.order_linked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Order linked")},
    {QLatin1StringView("case.assigned"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Assigned")},
    {QLatin1StringView("finding.overruled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Answer overruled")},
    {QLatin1StringView("evidence.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Evidence added")},
    {QLatin1StringView("decision.made"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Decided")},
    {QLatin1StringView("case.escalated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Escalated")},
    {QLatin1StringView("action.asked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Action asked")},
    {QLatin1StringView("action.approved"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Approved")},
    {QLatin1StringView("action.declined"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Declined")},
    {QLatin1StringView("action.held_for_approval"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Held for approval")},
    {QLatin1StringView("action.sending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Sending")},
    {QLatin1StringView("action.not_sent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not sent")},
    {QLatin1StringView("action.accepted"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Accepted by the shop")},
    {QLatin1StringView("action.read_back"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Read back")},
    {QLatin1StringView("action.confirmed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Confirmed")},
    {QLatin1StringView("action.refused"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refused")},
    {QLatin1StringView("action.unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Outcome unknown")},
    {QLatin1StringView("action.needs_person"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Needs a person")},
    {QLatin1StringView("action.stopped"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Stopped")},
    {QLatin1StringView("action.cancelled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Undone")},
    {QLatin1StringView("action.resolved_by_person"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Settled by a person")},
    {QLatin1StringView("refund.progress"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund progress")},
    {QLatin1StringView("card.reserved"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key kept for the buyer")},
    {QLatin1StringView("card.released"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key given back")},
    {QLatin1StringView("card.revealed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key shown")},
    {QLatin1StringView("reply.copied"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Reply copied")},
    {QLatin1StringView("contact.logged"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Contact logged")},
    {QLatin1StringView("promise.kept"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Promise kept")},
    {QLatin1StringView("case.closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case closed")},
    {QLatin1StringView("case.reopened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case reopened")},
    {QLatin1StringView("case.erased"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Erased")},
    {QLatin1StringView("case.incident_joined"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Joined an incident")},
    {QLatin1StringView("case.incident_left"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Left the incident")},
    {QLatin1StringView("incident.opened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Incident opened")},
    {QLatin1StringView("incident.changed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Incident changed")},
    {QLatin1StringView("incident.message"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Message to its buyers")},
    {QLatin1StringView("incident.ended"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Incident over")},
    {QLatin1StringView("shop.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shop added")},
    {QLatin1StringView("profile.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Profile set")},
    {QLatin1StringView("limit.changed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Limit changed")},
    {QLatin1StringView("desk.restored"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Restored from backup")},
});

} // namespace kd::lists
