// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/input.h"
#include "app/practice/render.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

struct Status
{
    QLatin1StringView word;
    QLatin1StringView label; ///< as the shop's notes have it
    QLatin1StringView mail;  ///< what the buyer gets when an order comes into it; empty: nothing
};

constexpr std::array statuses{
    Status{"pending"_L1, "Pending payment"_L1, ""_L1},
    Status{"processing"_L1, "Processing"_L1, "customer_processing_order"_L1},
    Status{"on-hold"_L1, "On hold"_L1, "customer_on_hold_order"_L1},
    Status{"completed"_L1, "Completed"_L1, "customer_completed_order"_L1},
    Status{"cancelled"_L1, "Cancelled"_L1, ""_L1},
    Status{"refunded"_L1, "Refunded"_L1, "customer_refunded_order"_L1},
    Status{"failed"_L1, "Failed"_L1, ""_L1},
    Status{"checkout-draft"_L1, "Draft"_L1, ""_L1},
};

const Status *statusOf(const QString &word)
{
    const auto it = std::find_if(statuses.begin(), statuses.end(), [&](const Status &s) { return word == s.word; });
    return it == statuses.end() ? nullptr : &*it;
}

std::optional<Response> refuseStatus(const QJsonObject &asked)
{
    if (!asked.contains(u"status"_s) || statusOf(asked.value(u"status"_s).toString())) {
        return std::nullopt;
    }
    QStringList words;
    for (const Status &status : statuses) {
        words << status.word;
    }
    return invalidParameter("status"_L1, "rest_not_in_enum"_L1,
                            QString("status is not one of "_L1 + words.join(", "_L1) + ", and auto-draft."_L1));
}

// WordPress checks the whole address before the shop sees any of it. Only the address itself has a form.
std::optional<Response> refuseBilling(const QJsonObject &asked)
{
    if (!asked.contains(u"billing"_s)) {
        return std::nullopt;
    }
    const auto refused = [](QLatin1StringView code, const QString &message) {
        return invalidParameter("billing"_L1, code, message);
    };
    if (!asked.value(u"billing"_s).isObject()) {
        return refused("rest_invalid_type"_L1, u"billing is not of type object."_s);
    }
    const QJsonObject billing = asked.value(u"billing"_s).toObject();
    for (auto it = billing.begin(); it != billing.end(); ++it) {
        if (!it->isString()) {
            return refused("rest_invalid_type"_L1, QString("billing["_L1 + it.key() + "] is not of type string."_L1));
        }
    }
    if (billing.contains(u"email"_s) && !isEmail(billing.value(u"email"_s).toString())) {
        return refused("rest_invalid_email"_L1, u"Invalid email address."_s);
    }
    return std::nullopt;
}

// License Manager hands out stock when an order is completed for the first time. Keys that were put on the order by
// hand do not count for it, so the buyer of such an order gets twice as many.
void deliverFromStock(World &world, const Order &order, Instant now)
{
    for (const OrderLine &line : order.lines) {
        int wanted = line.quantity;
        for (License &license : world.licenses) {
            if (wanted > 0 && license.product == line.product && license.status == InStock && license.order == 0) {
                license.order = order.id;
                license.user = order.buyer.customer;
                license.status = Delivered;
                license.updated = now;
                world.ledger.push_back(
                    {order.id, u"hand_out"_s, 0, tail(license.key), now, QString::number(license.id)});
                --wanted;
            }
        }
    }
}

// Loaded orders show their times as they were recorded, so a new one is laid over them.
void stamp(const World &world, Order &order, const QString &name, std::optional<Instant> &time, Instant now)
{
    time = now;
    if (order.recorded) {
        order.patch.insert(name, naive(world.zone.local(now)));
        order.patch.insert(QString(name + "_gmt"_L1), naive(now));
    }
}

void enter(World &world, Order &order, const Status &status, Instant now)
{
    const Status *before = statusOf(order.status);
    const bool delivered = order.completed.has_value();
    addNote(world, order,
            QString("Order status changed from "_L1 + (before ? before->label : "Draft"_L1) + " to "_L1 + status.label +
                    u'.'),
            false, now);
    order.status = status.word;
    order.patch.remove(u"status"_s);
    const bool completed = status.word == "completed"_L1;
    if ((completed || status.word == "processing"_L1) && !order.paid) {
        stamp(world, order, u"date_paid"_s, order.paid, now);
    }
    if (completed) {
        world.ledger.push_back({order.id, u"mark_delivered"_s, 0, {}, now, QString::number(order.id)});
        stamp(world, order, u"date_completed"_s, order.completed, now);
        if (!delivered) {
            deliverFromStock(world, order, now);
        }
    }
    if (!status.mail.isEmpty()) {
        sendMail(world, order, status.mail, now);
    }
}

} // namespace

Response updateOrder(World &world, const Call &call, Order &order)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body) {
        return refusal(400, "rest_invalid_json"_L1, u"Invalid JSON body passed."_s);
    }
    if (auto refused = refuseStatus(*body)) {
        return *refused;
    }
    if (auto refused = refuseBilling(*body)) {
        return *refused;
    }
    QJsonObject fields;
    for (const QString &name : {u"billing"_s, u"customer_note"_s, u"meta_data"_s, u"transaction_id"_s}) {
        if (body->contains(name)) {
            fields.insert(name, body->value(name));
        }
    }
    const Buyer before = order.buyer;
    const Status *status = statusOf(body->value(u"status"_s).toString());
    const bool enters = status && status->word != order.status;
    // Saving what is there already moves nothing, the change time included.
    if (!fields.isEmpty() || enters) {
        patchOrder(world, order, fields, call.now);
    }
    if (order.buyer.email != before.email || order.buyer.phone != before.phone) {
        world.ledger.push_back({order.id, u"correct_contact"_s, 0, {}, call.now, QString::number(order.id)});
    }
    if (enters) {
        enter(world, order, *status, call.now);
    }
    return ok(renderOrder(world, order, call.baseUrl));
}

} // namespace kd::practice
