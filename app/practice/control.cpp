// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

std::optional<Instant> timeIn(const QJsonObject &object, const QString &name)
{
    const Result<Instant> at = Instant::fromNaiveUtc(object.value(name).toString());
    return at ? std::optional(*at) : std::nullopt;
}

qint64 minorOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString fraction = point < 0 ? u"00"_s : text.mid(point + 1).leftJustified(2, u'0').left(2);
    return text.left(point < 0 ? text.size() : point).toLongLong() * 100 + fraction.toLongLong();
}

QJsonArray ledgerRows(const World &world)
{
    QJsonArray rows;
    for (const LedgerEntry &entry : world.ledger) {
        rows.append(QJsonObject{{u"order"_s, QString::number(entry.order)},
                                {u"verb"_s, entry.verb},
                                {u"amount_minor"_s, entry.amountMinor},
                                {u"key_tail"_s, entry.keyTail},
                                {u"at"_s, entry.at.toIso()},
                                {u"reference"_s, entry.reference}});
    }
    return rows;
}

Response newOrder(World &world, const Call &call)
{
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    const Product *product =
        world.product(body.value(u"product"_s).toInteger(world.products.empty() ? 0 : world.products.front().id));
    if (!product) {
        return refusal(400, "practice_no_product"_L1, u"There is no such product."_s);
    }
    Order order;
    const int quantity = std::max(1, body.value(u"quantity"_s).toInt(1));
    order.id = world.nextPost;
    order.number = QString::number(order.id);
    order.status = u"processing"_s;
    order.key = "wc_order_practice"_L1 + order.number;
    order.created = order.modified = call.now;
    order.paid = call.now;
    order.totalMinor = product->priceMinor * quantity;
    order.buyer = {u"练"_s, u"习"_s, u"buyer@example.test"_s, u"13800000000"_s, u"198.51.100.7"_s, 0};
    order.paymentMethod = world.gateways.value(0, u"bacs"_s);
    order.paymentTitle = order.paymentMethod;
    order.lines.push_back({order.id * 10, product->id, quantity, product->priceMinor});
    const qint64 id = world.add(order).id;
    patchOrder(world, *world.order(id), body, call.now);
    return ok(renderOrder(world, *world.order(id), call.baseUrl), 201);
}

Response newLicense(World &world, const Call &call)
{
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    const QString key = body.value(u"key"_s).toString();
    if (key.isEmpty()) {
        return refusal(400, "practice_no_key"_L1, u"A licence needs a key."_s);
    }
    License *known = world.license(key);
    License fresh;
    fresh.key = key;
    fresh.created = call.now;
    License &license = known ? *known : world.add(fresh);
    license.order = body.value(u"order"_s).toInteger(license.order);
    license.product = body.value(u"product"_s).toInteger(license.product);
    license.status = body.value(u"status"_s).toInt(license.status);
    license.supplier = body.value(u"supplier"_s).toString(license.supplier);
    license.batch = body.value(u"batch"_s).toString(license.batch);
    license.created = timeIn(body, u"created"_s).value_or(license.created);
    if (body.contains(u"expires"_s)) {
        license.expires = timeIn(body, u"expires"_s);
    }
    if (body.contains(u"activated_max"_s)) {
        license.activatedMax = body.value(u"activated_max"_s).toInt();
    }
    const QJsonArray uses = body.value(u"activations"_s).toArray();
    for (const QJsonValue &value : uses) {
        const QJsonObject use = value.toObject();
        license.activations.push_back({world.nextActivation++,
                                       u"practice"_s,
                                       timeIn(use, u"at"_s).value_or(call.now),
                                       use.value(u"ip"_s).toString(),
                                       use.value(u"agent"_s).toString(),
                                       {}});
        license.activated = license.activated.value_or(0) + 1;
    }
    license.updated = call.now;
    return ok(renderLicense(license, true), known ? 200 : 201);
}

} // namespace

QJsonArray withMetaIds(World &world, const QJsonArray &asked)
{
    QJsonArray meta;
    for (const QJsonValue &item : asked) {
        QJsonObject entry = item.toObject();
        entry.insert(u"id"_s, world.nextMeta++);
        meta.append(entry);
    }
    return meta;
}

void patchOrder(World &, Order &order, const QJsonObject &fields, Instant now)
{
    // Only a change that names no time of its own moves the change time, as the shop's own changes do.
    order.modified = timeIn(fields, u"date_modified_gmt"_s).value_or(now);
    order.created = timeIn(fields, u"date_created_gmt"_s).value_or(order.created);
    order.changed = true;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString &name = it.key();
        if (name == "status"_L1) {
            order.status = it->toString();
            order.patch.remove(name);
        } else if (name == "billing"_L1) {
            QJsonObject billing = order.patch.value(name).toObject();
            if (billing.isEmpty() && order.recorded) {
                billing = order.recorded->value(name).toObject();
            } else if (billing.isEmpty()) {
                billing = {{u"first_name"_s, order.buyer.given},
                           {u"last_name"_s, order.buyer.surname},
                           {u"company"_s, QString()},
                           {u"address_1"_s, QString()},
                           {u"address_2"_s, QString()},
                           {u"city"_s, QString()},
                           {u"state"_s, QString()},
                           {u"postcode"_s, QString()},
                           {u"country"_s, u"CN"_s},
                           {u"email"_s, order.buyer.email},
                           {u"phone"_s, order.buyer.phone}};
            }
            const QJsonObject change = it->toObject();
            for (auto field = change.begin(); field != change.end(); ++field) {
                billing.insert(field.key(), field.value());
            }
            order.buyer.email = billing.value(u"email"_s).toString();
            order.buyer.phone = billing.value(u"phone"_s).toString();
            order.patch.insert(name, billing);
        } else if (name != "id"_L1 && name != "refunds"_L1 && name != "date_modified_gmt"_L1 && name != "product"_L1 &&
                   name != "quantity"_L1) {
            order.patch.insert(name, it.value());
        }
    }
    order.number = fields.value(u"number"_s).toString(order.number);
    if (fields.contains(u"total"_s)) {
        order.totalMinor = minorOf(fields.value(u"total"_s).toString());
    }
}

Response answerControl(World &world, const Call &call, const QStringList &rest)
{
    const QString what = rest.value(0);
    if (call.request.method == "GET" && what == "ledger"_L1) {
        return ok(ledgerRows(world));
    }
    if (call.request.method == "GET" && what == "messages"_L1) {
        QJsonArray rows;
        for (const Message &message : world.messages) {
            rows.append(QJsonObject{{u"order_number"_s, message.orderNumber},
                                    {u"order_id"_s, message.order},
                                    {u"reason"_s, message.reason},
                                    {u"text"_s, message.text}});
        }
        return ok(rows);
    }
    if (call.request.method == "GET" && what == "mails"_L1) {
        QJsonArray rows;
        for (const Mail &mail : world.mails) {
            rows.append(QJsonObject{{u"order"_s, QString::number(mail.order)},
                                    {u"to"_s, mail.to},
                                    {u"kind"_s, mail.kind},
                                    {u"at"_s, mail.at.toIso()}});
        }
        return ok(rows);
    }
    if (call.request.method != "POST") {
        return noRoute();
    }
    if (what == "license"_L1) {
        return newLicense(world, call);
    }
    if (what != "order"_L1) {
        return noRoute();
    }
    if (rest.size() == 1) {
        return newOrder(world, call);
    }
    Order *order = world.order(rest.at(1).toLongLong());
    if (!order) {
        return refusal(404, "practice_no_order"_L1, u"There is no such order."_s);
    }
    patchOrder(world, *order, call.request.json().value_or(QJsonObject()), call.now);
    return ok(renderOrder(world, *order, call.baseUrl));
}

} // namespace kd::practice
