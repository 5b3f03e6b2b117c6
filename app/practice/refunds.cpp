// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/input.h"
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

// A text that is no number is compared as text, which lets "1,50" through where 150 would be too much.
bool isTooMuch(const Amount &amount, qint64 remaining)
{
    return amount.numeric ? amount.minor > remaining : amount.text > moneyText(remaining);
}

bool isTrue(const QJsonValue &value, bool otherwise)
{
    if (value.isString()) {
        return value.toString() == "true"_L1 || value.toString() == "1"_L1;
    }
    return value.isDouble() ? value.toDouble() != 0 : value.toBool(otherwise);
}

Response gatewayRefusal(const QString &why)
{
    return ok({{u"code"_s, u"woocommerce_rest_cannot_create_order_refund"_s}, {u"message"_s, why}, {u"data"_s, 500}},
              500);
}

std::optional<Response> refuseGateway(const World &world, const Order &order)
{
    if (world.gateways.contains(order.paymentMethod)) {
        return std::nullopt;
    }
    return gatewayRefusal(world.bareGateways.contains(order.paymentMethod)
                              ? u"The payment gateway for this order does not support automatic refunds."_s
                              : u"The payment gateway for this order does not exist."_s);
}

void settle(World &world, Order &order, qint64 remainingAfter, Instant now)
{
    const bool whole = remainingAfter <= 0;
    if (whole && order.status != "refunded"_L1) {
        addNote(world, order, u"Order status changed to Refunded."_s, false, now);
        order.status = u"refunded"_s;
    }
    order.modified = now;
    order.changed = true;
    sendMail(world, order, whole ? u"customer_refunded_order"_s : u"customer_partially_refunded_order"_s, now);
}

Response create(World &world, const Call &call, Order &order)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body) {
        return refusal(400, "rest_invalid_json"_L1, u"Invalid JSON body passed."_s);
    }
    const QJsonValue asked = body->value(u"amount"_s);
    if (!asked.isUndefined() && !asked.isNull() && !asked.isString()) {
        return invalidParameter("amount"_L1, "rest_invalid_type"_L1, u"amount is not of type string."_s,
                                QJsonObject{{u"param"_s, u"amount"_s}});
    }
    const Amount amount = readAmount(asked.toString(u"0"_s));
    if (isNegative(amount)) {
        return ok({{u"code"_s, u"woocommerce_rest_invalid_order_refund"_s},
                   {u"message"_s, u"Refund amount must be greater than zero."_s},
                   {u"data"_s, 400}},
                  500);
    }
    const qint64 remaining = order.totalMinor - world.refundedMinor(order.id);
    if (isTooMuch(amount, remaining)) {
        return gatewayRefusal(u"Invalid refund amount."_s);
    }
    const bool throughGateway = isTrue(body->value(u"api_refund"_s), true);
    // The record exists, with its reason, before the gateway is asked; a refusal or a time-out takes it away again, and
    // uses up its id.
    Refund refund;
    refund.order = order.id;
    refund.minor = amount.minor;
    refund.reason = body->value(u"reason"_s).toString();
    refund.throughGateway = throughGateway;
    refund.at = call.now;
    const qint64 id = world.add(refund).id;
    if (throughGateway) {
        if (auto refused = refuseGateway(world, order)) {
            world.removeRefund(id);
            return *refused;
        }
        world.ledger.push_back({order.id, u"refund_gateway"_s, amount.minor, {}, call.now, QString::number(id)});
        if (call.gateway == Gateway::PaysButTimesOut) {
            world.removeRefund(id);
            return gatewayRefusal(
                u"An error occurred while attempting to create the refund using the payment gateway API."_s);
        }
    } else {
        world.ledger.push_back({order.id, u"refund_record_only"_s, amount.minor, {}, call.now, QString::number(id)});
    }
    Refund &kept = world.refunds.back();
    kept.meta = withMetaIds(world, body->value(u"meta_data"_s).toArray());
    const Refund made = kept;
    settle(world, order, remaining - amount.minor, call.now);
    return ok(renderRefund(world, made, call.baseUrl, false), 201);
}

Response list(const World &world, const Call &call, const Order &order)
{
    const Query query(call.request.query);
    Slice slice;
    if (auto refused = readSlice(query, slice)) {
        return *refused;
    }
    const std::vector<const Refund *> all = world.refundsOf(order.id);
    const qint64 total = static_cast<qint64>(all.size());
    QJsonArray rows;
    for (qint64 i = slice.first(); i < std::min(slice.first() + slice.perPage, total); ++i) {
        rows.append(onlyFields(renderRefund(world, *all[static_cast<size_t>(i)], call.baseUrl, false), query));
    }
    Response response = ok(rows);
    addSliceHeaders(response, call, slice, total, {{u"dp"_s, u"2"_s}});
    return response;
}

} // namespace

Response answerRefunds(World &world, const Call &call, Order &order, const QStringList &rest)
{
    const QByteArray &method = call.request.method;
    if (rest.isEmpty()) {
        return method == "GET" ? list(world, call, order) : method == "POST" ? create(world, call, order) : noRoute();
    }
    const std::vector<const Refund *> all = world.refundsOf(order.id);
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Refund *r) { return r->id == rest.first().toLongLong(); });
    if (it == all.end()) {
        return refusal(404, "woocommerce_rest_shop_order_refund_invalid_id"_L1, u"Invalid ID."_s);
    }
    const QJsonObject rendered = renderRefund(world, **it, call.baseUrl, false);
    if (method == "GET") {
        return ok(onlyFields(rendered, Query(call.request.query)));
    }
    if (method != "DELETE") {
        return noRoute();
    }
    if (!Query(call.request.query).isTrue("force"_L1)) {
        return refusal(501, "woocommerce_rest_trash_not_supported"_L1, u"Order refunds do not support trashing."_s);
    }
    // The record goes, the money stays where it went, and the order's change time does not move.
    world.removeRefund((*it)->id);
    order.changed = true;
    return ok(rendered);
}

Response answerAllRefunds(const World &world, const Call &call)
{
    const Query query(call.request.query);
    Slice slice;
    if (call.request.method != "GET") {
        return noRoute();
    }
    if (auto refused = readSlice(query, slice)) {
        return *refused;
    }
    const qint64 total = static_cast<qint64>(world.refunds.size());
    QJsonArray rows;
    for (qint64 i = slice.first(); i < std::min(slice.first() + slice.perPage, total); ++i) {
        rows.append(onlyFields(
            renderRefund(world, world.refunds[static_cast<size_t>(total - 1 - i)], call.baseUrl, true), query));
    }
    Response response = ok(rows);
    addSliceHeaders(response, call, slice, rows.isEmpty() ? 0 : total, {{u"dp"_s, u"2"_s}});
    return response;
}

} // namespace kd::practice
