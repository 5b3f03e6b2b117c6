// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

/// Cards that a case keeps for its buyer, so that one can be promised before it is handed out. Each call is one
/// transaction's work on desk.sqlite, inside Store::writeDesk(): of two desks that want the same card one gets it.
namespace kd::keys {

struct ReserveWish
{
    CaseId caseId;
    std::vector<Card> candidates; ///< from stock, in the order they are to be tried
    bool reusable = false;        ///< of their product: having been handed out before does not count
    int most = 1;                 ///< how many the case may keep at a time: as many as its order has
    Instant until;
};

/// The first candidate that nobody keeps. Refused with "card_taken" when there is none, "enough_reserved", "no_order",
/// "case_unknown", "case_closed".
[[nodiscard]] Result<CardReservation> reserve(store::DeskWrite &desk, const ProfileId &actor, const ReserveWish &wish,
                                              Instant now);
/// Refused with "not_reserved", "case_unknown".
[[nodiscard]] Result<void> release(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const CardId &card);
/// What the case still keeps, because it is closed.
[[nodiscard]] Result<void> releaseAll(store::DeskWrite &desk, const ProfileId &actor, const CaseRecord &record);
/// What nobody used in time, in every case; gives those cases.
[[nodiscard]] Result<std::vector<CaseId>> releaseOver(store::DeskWrite &desk, Instant now);

/// Whether a card with these holders may be given to somebody else.
[[nodiscard]] bool isFree(const std::vector<store::CardHold> &holders, bool reusable, Instant now);

} // namespace kd::keys
