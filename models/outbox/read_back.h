// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/action.h"

/// What reading back tells about an intent whose outcome is not known. Pure.
namespace kd::outbox {

/// What the shop shows now; the parts the verb does not need stay empty.
struct Observed
{
    std::vector<Refund> refunds = {};
    std::optional<Card> card = {}; ///< nullopt: the shop has no such card
    std::vector<OrderNote> notes = {};
    std::optional<Order> order = {}; ///< nullopt: the shop has no such order
    std::optional<Voucher> voucher = {};
};

struct Judgement
{
    enum class Kind {
        Found,   ///< it happened: confirm with `reference`
        Absent,  ///< no trace; whether that proves anything is the connector's word
        Foreign, ///< something else happened that could be ours or could hide it: a person looks. `why` names it
    };
    Kind kind = Kind::Absent;
    QString reference;
    QString why; ///< "refund_without_our_tag", "amount_differs", "card_went_elsewhere", "card_gone",
                 ///< "order_gone", "voucher_differs"
};

[[nodiscard]] Judgement judge(const Intent &intent, const Observed &observed);

} // namespace kd::outbox
