// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <optional>

/// The journal's entries as values. How they are chained, sealed and kept is store's business; how they fold into a case
/// is in case_record.h.
namespace kd {

/// One decision by a person or a rule, to be appended. Time, number and hashes are given by the store.
struct NewEntry
{
    QString kind;      ///< one of entry::… below
    CaseId caseId;     ///< empty: belongs to no case
    ProfileId actor;   ///< "system" for what the desk does by itself
    QJsonObject payload; ///< whole numbers only; personal texts wrapped by personal()
};

struct JournalEntry
{
    QString station;   ///< the data folder's own id
    qint64 seq = 0;    ///< 1, 2, 3 … without gaps within a station
    Instant at;
    QString kind;
    CaseId caseId;
    ProfileId actor;
    QJsonObject payload; ///< personal texts as personal(), or as erased when their key is gone
    QByteArray prevHash; ///< 32 bytes; zeros for the first
    QByteArray hash;
};

/// Marks a text in a payload as personal (buyer's words, contact, card key): {"$personal": text}. The store seals it with
/// the case's data key before hashing, and gives it back as {"$personal": …} or, once erased, {"$erased": true}.
[[nodiscard]] QJsonValue personal(const QString &text);
/// The text of such a value; nullopt when it was erased. A plain string is given as it is.
[[nodiscard]] std::optional<QString> personalText(const QJsonValue &value);

namespace entry {
inline constexpr QLatin1StringView caseOpened("case.opened");
inline constexpr QLatin1StringView messageAdded("case.message_added");
inline constexpr QLatin1StringView classified("case.classified");
inline constexpr QLatin1StringView orderLinked("case.order_linked");
inline constexpr QLatin1StringView assigned("case.assigned");
inline constexpr QLatin1StringView findingOverruled("finding.overruled");
inline constexpr QLatin1StringView evidenceAdded("evidence.added");
inline constexpr QLatin1StringView decided("decision.made");
inline constexpr QLatin1StringView escalated("case.escalated");
inline constexpr QLatin1StringView actionAsked("action.asked");
inline constexpr QLatin1StringView actionApproved("action.approved");
inline constexpr QLatin1StringView actionDeclined("action.declined");
inline constexpr QLatin1StringView actionHeld("action.held_for_approval");
inline constexpr QLatin1StringView actionSending("action.sending");
inline constexpr QLatin1StringView actionNotSent("action.not_sent");
inline constexpr QLatin1StringView actionAccepted("action.accepted");
inline constexpr QLatin1StringView actionReadBack("action.read_back");
inline constexpr QLatin1StringView actionConfirmed("action.confirmed");
inline constexpr QLatin1StringView actionRefused("action.refused");
inline constexpr QLatin1StringView actionUnknown("action.unknown");
inline constexpr QLatin1StringView actionNeedsPerson("action.needs_person");
inline constexpr QLatin1StringView actionStopped("action.stopped");
inline constexpr QLatin1StringView actionCancelled("action.cancelled");
inline constexpr QLatin1StringView actionResolved("action.resolved_by_person");
inline constexpr QLatin1StringView actionExpired("action.request_expired");
inline constexpr QLatin1StringView actionHandedOn("action.handed_on");
inline constexpr QLatin1StringView actionPaused("action.paused");
inline constexpr QLatin1StringView actionReleased("action.released");
inline constexpr QLatin1StringView actionMoved("action.moved");
inline constexpr QLatin1StringView refundProgress("refund.progress");
inline constexpr QLatin1StringView cardReserved("card.reserved");
inline constexpr QLatin1StringView cardReleased("card.released");
inline constexpr QLatin1StringView outsideAsked("outside.asked");
inline constexpr QLatin1StringView outsideAnswered("outside.answered");
inline constexpr QLatin1StringView cardRevealed("card.revealed");
inline constexpr QLatin1StringView replyCopied("reply.copied");
inline constexpr QLatin1StringView contactLogged("contact.logged");
inline constexpr QLatin1StringView promiseKeptKind("promise.kept");
inline constexpr QLatin1StringView caseClosed("case.closed");
inline constexpr QLatin1StringView caseReopened("case.reopened");
inline constexpr QLatin1StringView caseErased("case.erased");
inline constexpr QLatin1StringView incidentJoined("case.incident_joined");
inline constexpr QLatin1StringView incidentLeft("case.incident_left");
inline constexpr QLatin1StringView incidentOpened("incident.opened");
inline constexpr QLatin1StringView incidentChanged("incident.changed");
inline constexpr QLatin1StringView incidentMessage("incident.message");
inline constexpr QLatin1StringView incidentEnded("incident.ended");
inline constexpr QLatin1StringView shopAdded("shop.added");
inline constexpr QLatin1StringView shopChanged("shop.changed");
inline constexpr QLatin1StringView shopRemoved("shop.removed");
inline constexpr QLatin1StringView profileAdded("profile.added");
inline constexpr QLatin1StringView limitChanged("limit.changed");
inline constexpr QLatin1StringView restored("desk.restored");
} // namespace entry

} // namespace kd
