// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/offers.h"

#include "models/actions/making.h"
#include "models/outbox/limit_check.h"
#include "models/verify/contact_slips.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

using shop::Capability;

/// Everything an offer is judged by.
struct Judging
{
    const casework::CaseView &view;
    const ShopAbility &shop;
    const playbook::Playbook &rules;
    const store::ProfileRow &profile;
};

// The most harmless form of it: a button is locked only where every form is.
Wish plainWish(Resolution resolution, bool identity)
{
    switch (doesOf(resolution)) {
    case Does::Refund:
        return {Refund{resolution, {}, {}, {}, {}}, {}, false};
    case Does::Reissue:
        return {Reissue{resolution, {}, false}, {}, false};
    case Does::Exchange:
        return {Exchange(), {}, false};
    case Does::Resend:
        return {Resend{identity}, {}, false};
    case Does::Correct:
        return {CorrectContact(), {}, false};
    case Does::Deliver:
        return {Deliver(), {}, false};
    case Does::Voucher:
        return {GiveVoucher(), {}, false};
    case Does::Ask:
    case Does::Review:
    case Does::Decline:
    case Does::Tell:
        break;
    }
    return {Decide{resolution, {}}, {}, false};
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

QString reissueObstacle(const Judging &judging, const Offer &offer)
{
    if (!judging.shop.has(Capability::HandOutCard)) {
        return u"shop_cannot"_s;
    }
    if (judging.view.order->order.lines.empty()) {
        return u"no_card"_s;
    }
    return offer.stock <= 0 ? u"no_stock"_s : QString();
}

QString mailObstacle(const Judging &judging, bool needsContact)
{
    if (!judging.shop.mails()) {
        return u"shop_cannot"_s;
    }
    const bool unreachable = needsContact && judging.view.order->order.buyer.email.isEmpty();
    return unreachable ? u"no_contact"_s : QString();
}

// What the shop or the order does not allow. The order is there.
QString shopObstacle(const Judging &judging, const Offer &offer)
{
    const bool cannot = (offer.does == Does::Exchange && !judging.shop.has(Capability::HandOutCard)) ||
                        (offer.does == Does::Voucher && !judging.shop.has(Capability::CreateVoucher)) ||
                        (offer.does == Does::Correct && !judging.shop.has(Capability::CorrectContact));
    if (cannot) {
        return u"shop_cannot"_s;
    }
    switch (offer.does) {
    case Does::Refund:
        return refundObstacle(offer);
    case Does::Reissue:
        return reissueObstacle(judging, offer);
    case Does::Resend:
    case Does::Deliver:
        return mailObstacle(judging, true);
    case Does::Correct:
        return mailObstacle(judging, false);
    case Does::Exchange:
    case Does::Voucher:
    case Does::Ask:
    case Does::Review:
    case Does::Decline:
    case Does::Tell:
        break;
    }
    return {};
}

QString insteadOf(Does does)
{
    switch (does) {
    case Does::Refund:
        return u"by_hand_refund"_s;
    case Does::Reissue:
    case Does::Exchange:
        return u"by_hand_key"_s;
    case Does::Correct:
        return u"by_hand_contact"_s;
    case Does::Resend:
    case Does::Deliver:
        return u"by_hand_mail"_s;
    case Does::Voucher:
        return u"by_hand_voucher"_s;
    case Does::Ask:
    case Does::Review:
    case Does::Decline:
    case Does::Tell:
        break;
    }
    return {};
}

// By the limit per action alone: what was moved today is read when it is asked for.
QString approvalFor(const Judging &judging, const Offer &offer)
{
    const Money nothing(0, offer.amount->currency());
    const Verb verb = refundVerb(offer.route.value_or(RefundRoute::RecordOnly));
    const playbook::LimitCheck check = playbook::check(judging.rules.limits(), outbox::moverOf(judging.profile), verb,
                                                       making::productClassOf(judging.view), *offer.amount, nothing);
    return check.within ? QString() : check.code;
}

void addMoney(const Judging &judging, Offer &offer)
{
    const Order &order = judging.view.order->order;
    offer.routes = routesFor(order, judging.shop);
    offer.route = offer.routes.empty() ? std::nullopt : std::optional(offer.routes.front());
    offer.amount =
        offer.resolution == Resolution::RefundPart ? partOf(judging.view) : std::optional(order.refundable());
    if (offer.amount) {
        offer.approvalNeeded = approvalFor(judging, offer);
    }
}

void addStock(const Judging &judging, Offer &offer)
{
    for (const OrderLine &line : judging.view.order->order.lines) {
        const auto known = judging.view.stock.find(line.product);
        offer.stock = std::max(offer.stock, known == judging.view.stock.end() ? 0 : known->second);
    }
}

Offer make(const Judging &judging, Resolution resolution, std::optional<playbook::Proposal> proposal)
{
    const casework::CaseView &view = judging.view;
    Offer offer;
    offer.resolution = resolution;
    offer.does = doesOf(resolution);
    offer.proposal = std::move(proposal);
    offer.identityKnown = identityKnown(view);
    offer.lockedBy = locks(view, judging.rules, plainWish(resolution, offer.identityKnown));
    if (view.order && offer.does == Does::Refund) {
        addMoney(judging, offer);
    }
    if (view.order && (offer.does == Does::Reissue || offer.does == Does::Deliver)) {
        addStock(judging, offer);
    }
    if (view.order && offer.does == Does::Correct) {
        offer.newEmail =
            verify::namedInstead(view.order->order.buyer.email, view.claim.emails, judging.rules.contacts());
    }
    if (view.record.status == CaseStatus::Closed) {
        offer.obstacle = u"case_closed"_s;
    } else if (changesShop(offer.does) && !view.order) {
        offer.obstacle = u"no_order"_s;
    } else if (changesShop(offer.does) && view.record.hasUnsettledIntent()) {
        offer.obstacle = u"order_busy"_s;
    } else if (view.order) {
        offer.obstacle = shopObstacle(judging, offer);
    }
    if (offer.obstacle == "shop_cannot"_L1) {
        offer.instead = insteadOf(offer.does);
    }
    if (offer.obstacle.isEmpty() && !offer.lockedBy.isEmpty()) {
        offer.obstacle = u"locked"_s;
    }
    offer.ready = offer.obstacle.isEmpty();
    return offer;
}

} // namespace

bool ShopAbility::mails() const
{
    return has(Capability::WriteNotes) && has(Capability::MailBuyer);
}

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
    case Resolution::Exchange:
        return Does::Exchange;
    case Resolution::Resend:
        return Does::Resend;
    case Resolution::CorrectContactAndResend:
        return Does::Correct;
    case Resolution::DeliverManually:
        return Does::Deliver;
    case Resolution::Voucher:
        return Does::Voucher;
    case Resolution::AskSupplier:
        return Does::Ask;
    case Resolution::Escalate:
        return Does::Review;
    case Resolution::Decline:
        return Does::Decline;
    case Resolution::WaitAndNotify:
    case Resolution::GuideUsage:
    case Resolution::PayAnotherWay:
        break;
    }
    return Does::Tell;
}

bool changesShop(Does does)
{
    switch (does) {
    case Does::Refund:
    case Does::Reissue:
    case Does::Exchange:
    case Does::Resend:
    case Does::Correct:
    case Does::Deliver:
    case Does::Voucher:
        return true;
    case Does::Ask:
    case Does::Review:
    case Does::Decline:
    case Does::Tell:
        break;
    }
    return false;
}

std::vector<RefundRoute> routesFor(const Order &order, const ShopAbility &shop)
{
    std::vector<RefundRoute> routes;
    const bool gatewayRefunds = !shop.refundGateways || shop.refundGateways->contains(order.paymentMethod);
    if (shop.has(Capability::RefundThroughGateway) && gatewayRefunds) {
        routes.push_back(RefundRoute::Gateway);
    }
    if (shop.has(Capability::RefundToBalance) && !order.buyer.account.isEmpty()) {
        routes.push_back(RefundRoute::Balance);
    }
    if (shop.has(Capability::RefundRecordOnly)) {
        routes.push_back(RefundRoute::RecordOnly);
    }
    return routes;
}

std::optional<RefundRoute> usualRoute(const Order &order, const ShopAbility &shop)
{
    const std::vector<RefundRoute> routes = routesFor(order, shop);
    return routes.empty() ? std::nullopt : std::optional(routes.front());
}

std::vector<Offer> offers(const casework::CaseView &view, const ShopAbility &shop, const playbook::Playbook &rules,
                          const store::ProfileRow &profile)
{
    const Judging judging{view, shop, rules, profile};
    std::vector<Offer> list;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        list.push_back(make(judging, proposal.resolution, proposal));
    }
    // What agents reach for most stands first among what nobody proposed.
    std::vector<Resolution> others{Resolution::Reissue, Resolution::RefundFull};
    for (const Resolution resolution : all<Resolution>()) {
        if (std::find(others.begin(), others.end(), resolution) == others.end()) {
            others.push_back(resolution);
        }
    }
    for (const Resolution resolution : others) {
        const bool listed = std::any_of(list.begin(), list.end(),
                                        [resolution](const Offer &offer) { return offer.resolution == resolution; });
        if (!listed) {
            list.push_back(make(judging, resolution, std::nullopt));
        }
    }
    return list;
}

namespace {

bool givesBuyer(Verb verb)
{
    return isRefund(verb) || verb == Verb::HandOut || verb == Verb::CreateVoucher;
}

} // namespace

std::vector<Intent> givenSoFar(const casework::CaseView &view)
{
    std::vector<Intent> given;
    for (const Intent &intent : view.record.intents) {
        if (givesBuyer(intent.verb) && (!isSettled(intent.state) || intent.state == IntentState::Confirmed)) {
            given.push_back(intent);
        }
    }
    return given;
}

bool gives(const outbox::Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const outbox::Step &step) { return givesBuyer(step.verb); });
}

} // namespace kd::actions
