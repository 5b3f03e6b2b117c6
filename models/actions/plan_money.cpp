// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"
#include "models/reply/script_facts.h"

using namespace Qt::StringLiterals;

namespace kd::actions::making {

namespace {

using shop::Capability;

constexpr int longestVoucherDays = 3650;

Result<void> checkRoute(const Planning &planning, RefundRoute route)
{
    const ShopAbility &shop = planning.shop;
    const Order &order = planning.view.order->order;
    switch (route) {
    case RefundRoute::Gateway:
        if (!shop.has(Capability::RefundThroughGateway)) {
            return refuse("shop_cannot");
        }
        // Asked of a payment method that nobody refunds by itself, the shop would leave an outcome that no one can
        // know.
        if (shop.refundGateways && !shop.refundGateways->contains(order.paymentMethod)) {
            return refuse("gateway_cannot");
        }
        return {};
    case RefundRoute::Balance:
        if (!shop.has(Capability::RefundToBalance)) {
            return refuse("shop_cannot");
        }
        return order.buyer.account.isEmpty() ? Result<void>(refuse("no_account")) : Result<void>();
    case RefundRoute::RecordOnly:
        break;
    }
    return shop.has(Capability::RefundRecordOnly) ? Result<void>() : Result<void>(refuse("shop_cannot"));
}

// The order that was paid twice with this one, as the check found it.
Result<Order> twin(const casework::CaseView &view)
{
    OrderId other;
    for (const Finding &finding : view.findings) {
        if (finding.probe == u"order.duplicate"_s) {
            other = OrderId(finding.values.value("other_order"_L1).toString());
        }
    }
    const auto found = std::find_if(view.otherOrders.begin(), view.otherOrders.end(),
                                    [&other](const Order &order) { return order.ref.order == other; });
    if (other.isEmpty() || found == view.otherOrders.end()) {
        return refuse("no_duplicate");
    }
    // One of the two payments stays: with the other one back already, this is the one.
    if (!found->refunded.isZero()) {
        return refuse("duplicate_refunded", found->number);
    }
    const bool busy = std::any_of(view.sameBuyer.begin(), view.sameBuyer.end(), [&](const store::CaseRow &row) {
        return row.order == found->ref && row.unsettledIntents > 0;
    });
    return busy ? Result<Order>(refuse("duplicate_busy", found->number)) : Result<Order>(*found);
}

} // namespace

Result<outbox::Step> refundStep(const Planning &planning, const Wish &wish, const Money &amount,
                                std::optional<RefundRoute> route)
{
    const Order &order = planning.view.order->order;
    const auto chosen = route ? route : usualRoute(order, planning.shop);
    if (!chosen) {
        return refuse("shop_cannot");
    }
    if (const auto checked = checkRoute(planning, *chosen); !checked) {
        return fail(checked.error());
    }
    if (amount.minor() <= 0) {
        return refuse("amount_not_positive");
    }
    if (amount.currency() != order.total.currency()) {
        return refuse("currency_differs");
    }
    if (amount.minor() > order.refundable().minor()) {
        return refuse("amount_above_remaining");
    }
    if (amount.minor() < order.total.minor() && !planning.shop.has(Capability::RefundPartly)) {
        return refuse("partly_unsupported");
    }
    outbox::Step step;
    step.verb = refundVerb(*chosen);
    step.amount = amount;
    step.reason = wish.reason.simplified();
    return step;
}

Result<void> addVoucher(const Planning &planning, const Wish &wish, const GiveVoucher &voucher, outbox::Plan &plan)
{
    const Order &order = planning.view.order->order;
    if (!planning.shop.has(Capability::CreateVoucher)) {
        return refuse("shop_cannot");
    }
    if (voucher.amount.minor() <= 0) {
        return refuse("amount_not_positive");
    }
    if (voucher.amount.currency() != order.total.currency()) {
        return refuse("currency_differs");
    }
    const int days = voucher.days.value_or(planning.rules.voucherDays());
    if (days < 1 || days > longestVoucherDays) {
        return refuse("voucher_days");
    }
    outbox::Step step;
    step.verb = Verb::CreateVoucher;
    step.amount = voucher.amount;
    step.email = voucher.email.trimmed().isEmpty() ? order.buyer.email : voucher.email.trimmed();
    if (step.email.isEmpty()) {
        return refuse("no_contact"); // a code that anybody may use is money left in the open
    }
    step.validUntil = planning.view.madeAt + std::chrono::hours(24) * days;
    step.reason = wish.reason.simplified();
    // Shops mail the order's own address only; whoever else may use it is told by whoever asked for it.
    const bool mailed = planning.shop.mails() && step.email == order.buyer.email;
    const auto facts = reply::voucherFacts(voucher.amount, outbox::voucherCodeOfPlan, *step.validUntil,
                                           buyersLanguage(planning.view));
    plan.steps.push_back(std::move(step));
    if (!mailed) {
        return {};
    }
    const auto text = mail(planning, "voucher_given", facts);
    if (!text) {
        return fail(text.error());
    }
    plan.steps.push_back(noteStep(*text, true, wish));
    return {};
}

Result<Draft> make(const Planning &planning, const Wish &wish, const Refund &refund)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    const Order &order = planning.view.order->order;
    auto step = refundStep(planning, wish, refund.amount.value_or(order.refundable()), refund.route);
    if (!step) {
        return fail(step.error());
    }
    if (refund.resolution == Resolution::RefundDuplicate) {
        const auto other = twin(planning.view);
        if (!other) {
            return fail(other.error());
        }
        step->reason = u"%1 (paid twice with order %2)"_s.arg(step->reason, other->number);
    }
    if (step->verb == Verb::RefundRecordOnly) {
        step->receipt = refund.receipt.simplified();
    }
    plan->steps.push_back(std::move(*step));
    if (refund.voucher) {
        GiveVoucher onTop;
        onTop.amount = *refund.voucher;
        if (const auto added = addVoucher(planning, wish, onTop, *plan); !added) {
            return fail(added.error());
        }
    }
    return finish(planning, wish, std::move(*plan));
}

Result<Draft> make(const Planning &planning, const Wish &wish, const GiveVoucher &voucher)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (const auto added = addVoucher(planning, wish, voucher, *plan); !added) {
        return fail(added.error());
    }
    return finish(planning, wish, std::move(*plan));
}

} // namespace kd::actions::making
