// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

/// The gateway's number as the shop has it, else as the buyer names it.
bool addPaymentNumber(FindingMaker &maker, const FactSnapshot &facts)
{
    if (!facts.order->paymentNumber.isEmpty()) {
        maker.fromOrder(u"payment number"_s).value(u"payment_number"_s, personal(facts.order->paymentNumber));
        return true;
    }
    if (!facts.claim.paymentNumbers.isEmpty()) {
        maker.fromClaim(u"payment number"_s).value(u"payment_number"_s, personal(facts.claim.paymentNumbers.first()));
        return true;
    }
    return false;
}

} // namespace

Finding orderFound(const FactSnapshot &facts, const Playbook &rules)
{
    FindingMaker maker("order.found"_L1, facts, rules);
    if (!facts.order.has_value()) {
        // "Not there" is only believed from the shop itself: our copy may be behind.
        if (!facts.order.whyNot.isEmpty()) {
            return maker.unknown(facts.order.whyNot);
        }
        if (facts.order.fromCache) {
            return maker.unknown(QString(untold::notAsked));
        }
        return maker.fromOrder(u"order"_s).fails(u"not_found"_s);
    }
    return maker.fromOrder(u"order"_s)
        .value(u"number"_s, facts.order->number)
        .value(u"status"_s, id(facts.order->status))
        .time(u"created_at"_s, facts.order->createdAt)
        .pass(u"found"_s);
}

Finding orderPaid(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("order.paid");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Order &order = *facts.order;
    FindingMaker maker(probe, facts, rules);
    maker.fromOrder(u"status"_s).money(u"total_minor"_s, order.total).time(u"paid_at"_s, order.paidAt);
    if (order.total.isZero()) {
        return maker.notApplicable(u"free_order"_s);
    }
    const bool number = addPaymentNumber(maker, facts);
    if (isPaid(order)) {
        if (!order.refunded.isZero()) {
            maker.money(u"refunded_minor"_s, order.refunded);
        }
        maker.value(u"payment_method"_s, order.paymentTitle.isEmpty() ? order.paymentMethod : order.paymentTitle);
        return maker.pass(isFullyRefunded(order) ? u"paid_and_refunded"_s : u"paid"_s);
    }
    switch (order.status) {
    case OrderStatus::OnHold:
        return maker.unknown(u"payment_unconfirmed"_s);
    case OrderStatus::Failed:
        return number ? maker.unknown(u"gateway_number_only"_s) : maker.fails(u"payment_failed"_s);
    case OrderStatus::Cancelled:
    case OrderStatus::Deleted:
        return number ? maker.unknown(u"gateway_number_only"_s) : maker.fails(u"cancelled_unpaid"_s);
    case OrderStatus::Unpaid:
        // Paid at the gateway and not in the shop: neither paid nor unpaid before somebody has looked there.
        return number ? maker.unknown(u"gateway_number_only"_s) : maker.fails(u"unpaid"_s);
    case OrderStatus::Paid:
    case OrderStatus::PartlyDelivered:
    case OrderStatus::Delivered:
    case OrderStatus::PartlyRefunded:
    case OrderStatus::Refunded:
    case OrderStatus::Other:
        break;
    }
    return maker.unknown(u"status_unclear"_s);
}

Finding paymentLag(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("payment.lag");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Order &order = *facts.order;
    const Millis limit = std::chrono::minutes(rules.probeSettings().paymentLagMinutes);
    FindingMaker maker(probe, facts, rules);
    maker.fromOrder(u"status"_s).time(u"paid_at"_s, order.paidAt).time(u"created_at"_s, order.createdAt);
    if (order.total.isZero()) {
        return maker.notApplicable(u"free_order"_s);
    }
    if (isFullyRefunded(order)) {
        return maker.notApplicable(u"closed"_s);
    }
    if (order.status == OrderStatus::Delivered || order.status == OrderStatus::PartlyRefunded) {
        return maker.notApplicable(u"delivered"_s);
    }
    if (isPaid(order)) {
        const bool justNow = order.paidAt && facts.now - *order.paidAt < limit;
        return justNow ? maker.fails(u"paid_just_now"_s) : maker.pass(u"settled"_s);
    }
    if (addPaymentNumber(maker, facts)) {
        // How long the callback has been awaited counts from the order, whose payment cannot be older.
        const bool late = order.createdAt && facts.now - *order.createdAt >= limit;
        return maker.fails(late ? u"callback_late"_s : u"callback_pending"_s);
    }
    if (order.status == OrderStatus::OnHold) {
        return maker.unknown(u"payment_unconfirmed"_s);
    }
    return isClosed(order) ? maker.notApplicable(u"closed"_s) : maker.unknown(u"no_payment_seen"_s);
}

} // namespace kd::verify
