// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/label_text.h"

/// The names of what belongs to the desk itself: queues, people, channels, what holds an action back, a shop's remarks.
namespace kd::lists {

inline constexpr auto queueTexts = std::to_array<Text>({
    {QLatin1StringView("golden_hour"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Golden hour")},
    {QLatin1StringView("mine"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mine")},
    {QLatin1StringView("review"), QT_TRANSLATE_NOOP("kd::lists::Labels", "To review")},
    {QLatin1StringView("waiting_supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier's turn")},
    {QLatin1StringView("waiting_buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer's turn")},
    {QLatin1StringView("refunding"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refunding")},
    {QLatin1StringView("promise_due"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Promises due")},
    {QLatin1StringView("all"), QT_TRANSLATE_NOOP("kd::lists::Labels", "All open")},
});

inline constexpr auto obstacleTexts = std::to_array<Text>({
    {QLatin1StringView("locked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "checks missing")},
    {QLatin1StringView("no_order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "no order yet")},
    {QLatin1StringView("nothing_to_refund"), QT_TRANSLATE_NOOP("kd::lists::Labels", "nothing left to refund")},
    {QLatin1StringView("no_stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "sold out")},
    {QLatin1StringView("no_card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "no key on this order")},
    {QLatin1StringView("no_contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "no e-mail address")},
    {QLatin1StringView("shop_cannot"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the shop cannot")},
    {QLatin1StringView("order_busy"), QT_TRANSLATE_NOOP("kd::lists::Labels", "an action is under way")},
    {QLatin1StringView("case_closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "case closed")},
    {QLatin1StringView("amount_unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "state the amount")},
    {QLatin1StringView("above_action_limit"), QT_TRANSLATE_NOOP("kd::lists::Labels", "above your limit")},
    {QLatin1StringView("above_day_limit"), QT_TRANSLATE_NOOP("kd::lists::Labels", "above your daily limit")},
    {QLatin1StringView("profile_unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the asker no longer works here")},
    {QLatin1StringView("approval_expired"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the approval has expired")},
});

inline constexpr auto channelTexts = std::to_array<Text>({
    {QLatin1StringView("chat"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Chat")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("kd::lists::Labels", "E-mail")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Phone")},
    {QLatin1StringView("platform"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Platform")},
    {QLatin1StringView("site"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Site message")},
});

inline constexpr auto roleTexts = std::to_array<Text>({
    {QLatin1StringView("agent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "agent")},
    {QLatin1StringView("senior"), QT_TRANSLATE_NOOP("kd::lists::Labels", "senior")},
    {QLatin1StringView("supervisor"), QT_TRANSLATE_NOOP("kd::lists::Labels", "supervisor")},
});

inline constexpr auto satisfactionTexts = std::to_array<Text>({
    {QLatin1StringView(""), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not known")},
    {QLatin1StringView("thanks"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Thanked")},
    {QLatin1StringView("complaint"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Complained")},
    {QLatin1StringView("5"), QT_TRANSLATE_NOOP("kd::lists::Labels", "5 of 5")},
    {QLatin1StringView("4"), QT_TRANSLATE_NOOP("kd::lists::Labels", "4 of 5")},
    {QLatin1StringView("3"), QT_TRANSLATE_NOOP("kd::lists::Labels", "3 of 5")},
    {QLatin1StringView("2"), QT_TRANSLATE_NOOP("kd::lists::Labels", "2 of 5")},
    {QLatin1StringView("1"), QT_TRANSLATE_NOOP("kd::lists::Labels", "1 of 5")},
});

inline constexpr auto remarkTexts = std::to_array<Text>({
    {QLatin1StringView("licenses_forbidden"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The credentials may not read card keys.")},
    {QLatin1StringView("licenses_not_configured"),
     QT_TRANSLATE_NOOP("kd::lists::Labels", "Card keys cannot be read: License Manager's key pair is missing.")},
    {QLatin1StringView("write_forbidden"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The credentials may not change anything.")},
    {QLatin1StringView("vouchers_forbidden"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The credentials may not make vouchers.")},
    {QLatin1StringView("vouchers_unverified"),
     QT_TRANSLATE_NOOP("kd::lists::Labels", "Whether the credentials may make vouchers could not be checked.")},
    {QLatin1StringView("route_disabled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "A part of the shop's interface is switched off.")},
    {QLatin1StringView("not_supported"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The shop does not offer this.")},
});

} // namespace kd::lists
