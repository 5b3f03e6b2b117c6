// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/case_view.h"
#include "models/outbox/ask.h"
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

    [[nodiscard]] bool has(shop::Capability capability) const { return can.contains(capability); }
    /// Whether the shop mails the buyer what is written on an order.
    [[nodiscard]] bool mails() const;
};

/// What happens when an offer is taken.
enum class Does {
    Refund,
    Reissue,
    Exchange,
    Resend,
    Correct,
    Deliver,
    Voucher,
    Ask,     ///< a supplier is asked to check
    Review,  ///< the case goes to a senior
    Decline, ///< with the clause it rests on
    Tell,    ///< the decision is put on record and the buyer is told; what else it takes is done by people
};
[[nodiscard]] Does doesOf(Resolution resolution);
/// True for what asks something of the shop: it needs an order, and waits for what is under way on it.
[[nodiscard]] bool changesShop(Does does);

struct Offer
{
    Resolution resolution = Resolution::Escalate;
    Does does = Does::Tell;
    std::optional<playbook::Proposal> proposal; ///< the rule that proposes it; none: possible, but not proposed
    bool ready = false;
    /// Why not ready: "locked" (see lockedBy), "no_order", "nothing_to_refund", "no_stock", "no_card", "no_contact",
    /// "shop_cannot" (see instead), "order_busy", "case_closed", "amount_unknown".
    QString obstacle;
    QStringList lockedBy; ///< probes that must pass first
    QString instead; ///< where the shop cannot, what people do: "by_hand_refund", "by_hand_key", "by_hand_contact",
                     ///< "by_hand_mail", "by_hand_voucher"
    std::optional<Money> amount;      ///< refunds: what is proposed
    std::optional<RefundRoute> route; ///< refunds: how it would travel
    std::vector<RefundRoute> routes;  ///< refunds: every way the shop has for this order
    int stock = 0;                    ///< reissue: replacements in stock
    bool identityKnown = false;       ///< who writes is who bought: a key may be sent
    QString newEmail; ///< correct: the order's should become, as verify::namedInstead; in clear, empty: none is named
    QString approvalNeeded;           ///< above the profile's limits: waits for another profile

    bool operator==(const Offer &) const = default;
};

/// Proposed ones first in the order of the decision, then every other resolution that may be taken all the same: it
/// then stands in the history as the agent's own decision.
[[nodiscard]] std::vector<Offer> offers(const casework::CaseView &view, const ShopAbility &shop,
                                        const playbook::Playbook &rules, const store::ProfileRow &profile);

/// What this case has given its buyer, or is about to: refunds, keys and vouchers that are not refused, stopped or
/// cancelled, in the order they were asked. Whoever gives once more should know.
[[nodiscard]] std::vector<Intent> givenSoFar(const casework::CaseView &view);
/// Whether a step of the plan gives the buyer money, a key or a voucher.
[[nodiscard]] bool gives(const outbox::Plan &plan);

/// Ways in which the shop refunds this order, the best first.
[[nodiscard]] std::vector<RefundRoute> routesFor(const Order &order, const ShopAbility &shop);
/// Gateway where the order's payment method refunds by itself, else the buyer's balance, else a record. nullopt: the
/// shop refunds in no way.
[[nodiscard]] std::optional<RefundRoute> usualRoute(const Order &order, const ShopAbility &shop);

/// Whether a person or a check has found that who writes is who bought.
[[nodiscard]] bool identityKnown(const casework::CaseView &view);

} // namespace kd::actions
