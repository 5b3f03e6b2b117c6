// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/offers.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

using shop::Capability;

Does doesOf(Resolution resolution)
{
    switch (resolution) {
    case Resolution::RefundFull:
    case Resolution::RefundPart:
    case Resolution::RefundDuplicate:
        return Does::Refund;
    case Resolution::Reissue:
    case Resolution::ReissuePart:
        return Does::Reissue;
    case Resolution::Escalate:
        return Does::Review;
    case Resolution::WaitAndNotify:
    case Resolution::GuideUsage:
    case Resolution::PayAnotherWay:
    case Resolution::Resend:
    case Resolution::CorrectContactAndResend:
    case Resolution::DeliverManually:
    case Resolution::Exchange:
    case Resolution::Voucher:
    case Resolution::AskSupplier:
    case Resolution::Decline:
        return Does::Tell;
    }
    return Does::Tell;
}

// A part: what the bad ones cost where the message counts them, else the agent says how much.
std::optional<Money> partOf(const casework::CaseView &view)
{
    const Order &order = view.order->order;
    if (!view.claim.quantities.empty() && order.quantity() > 0) {
        const int bad = view.claim.quantities.front().bad;
        if (bad > 0 && bad < order.quantity()) {
            const qint64 share = order.total.minor() * bad / order.quantity();
            return Money(std::min(share, order.refundable().minor()), order.total.currency());
        }
    }
    return std::nullopt;
}

QString refundObstacle(const Offer &offer)
{
    if (!offer.route) {
        return u"shop_cannot"_s;
    }
    if (!offer.amount) {
        return u"amount_unknown"_s;
    }
    return offer.amount->minor() <= 0 ? u"nothing_to_refund"_s : QString();
}

QString reissueObstacle(const casework::CaseView &view, const ShopAbility &shop, const Offer &offer)
{
    if (!shop.can.contains(Capability::HandOutCard)) {
        return u"shop_cannot"_s;
    }
    if (view.order->order.lines.empty()) {
        return u"no_card"_s;
    }
    return offer.stock <= 0 ? u"no_stock"_s : QString();
}

QString approvalFor(const Money &amount, const store::ProfileRow &profile)
{
    return profile.limitPerAction && amount.minor() > *profile.limitPerAction ? u"above_action_limit"_s : QString();
}

Offer make(Resolution resolution, std::optional<playbook::Proposal> proposal, const casework::CaseView &view,
           const ShopAbility &shop, const store::ProfileRow &profile)
{
    Offer offer;
    offer.resolution = resolution;
    offer.does = doesOf(resolution);
    offer.proposal = std::move(proposal);
    const bool changesShop = offer.does == Does::Refund || offer.does == Does::Reissue;
    if (view.record.status == CaseStatus::Closed) {
        offer.obstacle = u"case_closed"_s;
    } else if (changesShop && !view.order) {
        offer.obstacle = u"no_order"_s;
    } else if (changesShop && view.record.hasUnsettledIntent()) {
        offer.obstacle = u"order_busy"_s;
    }
    if (view.order && offer.does == Does::Refund) {
        const Order &order = view.order->order;
        offer.route = usualRoute(order, shop);
        offer.amount = resolution == Resolution::RefundPart ? partOf(view) : std::optional(order.refundable());
        if (offer.amount) {
            offer.approvalNeeded = approvalFor(*offer.amount, profile);
        }
        if (offer.obstacle.isEmpty()) {
            offer.obstacle = refundObstacle(offer);
        }
    }
    if (view.order && offer.does == Does::Reissue) {
        for (const OrderLine &line : view.order->order.lines) {
            const auto known = view.stock.find(line.product);
            offer.stock = std::max(offer.stock, known == view.stock.end() ? 0 : known->second);
        }
        if (offer.obstacle.isEmpty()) {
            offer.obstacle = reissueObstacle(view, shop, offer);
        }
    }
    if (offer.obstacle.isEmpty() && offer.proposal && !offer.proposal->lockedBy.isEmpty()) {
        offer.obstacle = u"locked"_s;
    }
    offer.ready = offer.obstacle.isEmpty();
    return offer;
}

} // namespace

std::optional<RefundRoute> usualRoute(const Order &order, const ShopAbility &shop)
{
    const bool gatewayRefunds = !shop.refundGateways || shop.refundGateways->contains(order.paymentMethod);
    if (shop.can.contains(Capability::RefundThroughGateway) && gatewayRefunds) {
        return RefundRoute::Gateway;
    }
    if (shop.can.contains(Capability::RefundToBalance) && !order.buyer.account.isEmpty()) {
        return RefundRoute::Balance;
    }
    if (shop.can.contains(Capability::RefundRecordOnly)) {
        return RefundRoute::RecordOnly;
    }
    return std::nullopt;
}

std::vector<Offer> offers(const casework::CaseView &view, const ShopAbility &shop, const store::ProfileRow &profile)
{
    std::vector<Offer> list;
    bool refund = false;
    bool reissue = false;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        list.push_back(make(proposal.resolution, proposal, view, shop, profile));
        refund = refund || list.back().does == Does::Refund;
        reissue = reissue || list.back().does == Does::Reissue;
    }
    // An agent may always do what no rule proposed; it then stands in the history as the agent's own decision.
    if (!reissue) {
        list.push_back(make(Resolution::Reissue, std::nullopt, view, shop, profile));
    }
    if (!refund) {
        list.push_back(make(Resolution::RefundFull, std::nullopt, view, shop, profile));
    }
    return list;
}

} // namespace kd::actions
