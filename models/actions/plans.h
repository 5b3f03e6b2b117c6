// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offers.h"
#include "models/outbox/ask.h"

/// From a click to a plan for the outbox. Pure; what is refused here never reaches the journal.
namespace kd::actions {

struct RefundWish
{
    Money amount;
    std::optional<RefundRoute> route; ///< none: the usual one of the order
    QString reason;                   ///< for the shop and the history
};

/// Refused with "no_order", "shop_cannot", "amount_not_positive", "amount_above_remaining", "reason_missing".
[[nodiscard]] Result<outbox::Plan> planRefund(const casework::CaseView &view, const ShopAbility &shop,
                                              const playbook::Playbook &rules, const RefundWish &wish);

struct ReissueWish
{
    std::optional<CardId> oldCard; ///< which of the order's keys is void; none: the only one, or none was delivered
    Card replacement;              ///< from stock
    QString reason;
};

/// Hands out the replacement, then marks the old key void as far as the shop can, then notes it on the order. Refused
/// with "no_order", "shop_cannot", "card_ambiguous" (several keys, none named), "card_unknown", "reason_missing".
[[nodiscard]] Result<outbox::Plan> planReissue(const casework::CaseView &view, const ShopAbility &shop,
                                               const playbook::Playbook &rules, const ReissueWish &wish);

} // namespace kd::actions
