// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/case_view.h"
#include "models/shop/connector.h"

#include <QSet>

/// What can be done in a case now, as the screen's buttons say it. Pure.
namespace kd::actions {

/// What the shop can, as its last probe found.
struct ShopAbility
{
    QSet<shop::Capability> can;
    /// Payment methods whose gateway refunds by itself; nullopt: the shop does not tell.
    std::optional<QSet<QString>> refundGateways;
};

/// What happens when an offer is taken.
enum class Does {
    Refund,  ///< money: a plan through the outbox
    Reissue, ///< a key: a plan through the outbox
    Review,  ///< the case goes to a senior
    Tell,    ///< the decision is put on record and the buyer is told; what else it takes is done by people
};

struct Offer
{
    Resolution resolution = Resolution::Escalate;
    Does does = Does::Tell;
    std::optional<playbook::Proposal> proposal; ///< the rule that proposes it; none: possible, but not proposed
    bool ready = false;
    /// Why not ready: "locked" (see proposal->lockedBy), "no_order", "nothing_to_refund", "no_stock", "no_card",
    /// "shop_cannot", "order_busy", "case_closed", "amount_unknown".
    QString obstacle;
    std::optional<Money> amount;      ///< refunds: what is proposed
    std::optional<RefundRoute> route; ///< refunds: how it would travel
    int stock = 0;                    ///< reissue: replacements in stock
    QString approvalNeeded;           ///< above the profile's limits: waits for another profile

    bool operator==(const Offer &) const = default;
};

/// Proposed ones first in the order of the decision, then refund and reissue if no rule proposed them.
[[nodiscard]] std::vector<Offer> offers(const casework::CaseView &view, const ShopAbility &shop,
                                        const store::ProfileRow &profile);

/// Gateway where the order's payment method refunds by itself, else a record.
[[nodiscard]] std::optional<RefundRoute> usualRoute(const Order &order, const ShopAbility &shop);

} // namespace kd::actions
