// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

Response listNotes(const World &world, const Call &call, const Order &order)
{
    const QString type = Query(call.request.query).value("type"_L1, u"any"_s);
    std::vector<const Note *> found;
    for (const Note &note : world.notes) {
        if (note.order == order.id && (type == "any"_L1 || note.toBuyer == (type == "customer"_L1))) {
            found.push_back(&note);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Note *a, const Note *b) { return a->at.millis() / 1000 > b->at.millis() / 1000; });
    QJsonArray rows;
    for (const Note *note : found) {
        rows.append(renderNote(world, *note, call.baseUrl));
    }
    return ok(rows);
}

QJsonObject newCoupon(const World &world, const QJsonObject &asked, const QString &code, const Call &call)
{
    const qint64 id = world.nextPost;
    const QString now = naive(world.zone.local(call.now));
    QJsonObject coupon{{u"id"_s, id},
                       {u"code"_s, code},
                       {u"amount"_s, u"0.00"_s},
                       {u"status"_s, u"publish"_s},
                       {u"date_created"_s, now},
                       {u"date_created_gmt"_s, naive(call.now)},
                       {u"date_modified"_s, now},
                       {u"date_modified_gmt"_s, naive(call.now)},
                       {u"discount_type"_s, u"fixed_cart"_s},
                       {u"description"_s, QString()},
                       {u"date_expires"_s, QJsonValue::Null},
                       {u"date_expires_gmt"_s, QJsonValue::Null},
                       {u"usage_count"_s, 0},
                       {u"individual_use"_s, false},
                       {u"product_ids"_s, QJsonArray()},
                       {u"excluded_product_ids"_s, QJsonArray()},
                       {u"usage_limit"_s, QJsonValue::Null},
                       {u"usage_limit_per_user"_s, QJsonValue::Null},
                       {u"limit_usage_to_x_items"_s, QJsonValue::Null},
                       {u"free_shipping"_s, false},
                       {u"product_categories"_s, QJsonArray()},
                       {u"excluded_product_categories"_s, QJsonArray()},
                       {u"exclude_sale_items"_s, false},
                       {u"minimum_amount"_s, u"0.00"_s},
                       {u"maximum_amount"_s, u"0.00"_s},
                       {u"email_restrictions"_s, QJsonArray()},
                       {u"used_by"_s, QJsonArray()},
                       {u"meta_data"_s, QJsonArray()},
                       {u"_links"_s, links(call.baseUrl + "/wp-json/wc/v3/coupons/"_L1 + QString::number(id),
                                           call.baseUrl + "/wp-json/wc/v3/coupons"_L1)}};
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        if (coupon.contains(it.key()) && it.key() != "id"_L1 && it.key() != "code"_L1 && it.key() != "_links"_L1) {
            coupon.insert(it.key(), it.value());
        }
    }
    if (const Result<Instant> local = Instant::fromNaiveUtc(asked.value(u"date_expires"_s).toString())) {
        coupon.insert(u"date_expires_gmt"_s, naive(*local - Millis(world.zone.offsetAt(*local) * 1000LL)));
    }
    return coupon;
}

} // namespace

void sendMail(World &world, const Order &order, const QString &kind, Instant now)
{
    world.mails.push_back({order.id, order.buyer.email, kind, now});
    world.ledger.push_back({order.id, u"mail"_s, 0, {}, now});
}

Note &addNote(World &world, const Order &order, const QString &text, bool toBuyer, Instant now)
{
    world.notes.push_back({world.nextNote++, order.id, text, toBuyer, now});
    if (toBuyer) {
        sendMail(world, order, u"customer_note"_s, now);
    }
    return world.notes.back();
}

Response answerNotes(World &world, const Call &call, const Order &order, const QStringList &rest)
{
    if (!rest.isEmpty()) {
        return noRoute();
    }
    if (call.request.method == "GET") {
        return listNotes(world, call, order);
    }
    if (call.request.method != "POST") {
        return noRoute();
    }
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    if (!body.contains(u"note"_s)) {
        return refusal(400, "rest_missing_callback_param"_L1, u"Missing parameter(s): note"_s);
    }
    // The order's change time does not move: a desk that polls by it never learns of notes.
    const Note &note =
        addNote(world, order, body.value(u"note"_s).toString(), body.value(u"customer_note"_s).toBool(), call.now);
    return ok(renderNote(world, note, call.baseUrl), 201);
}

Response answerCoupons(World &world, const Call &call)
{
    if (call.request.method == "GET") {
        const Query query(call.request.query);
        const QString code = query.value("code"_L1).toLower();
        Slice slice;
        if (auto refused = readSlice(query, slice)) {
            return *refused;
        }
        QJsonArray rows;
        qint64 total = 0;
        for (auto it = world.coupons.rbegin(); it != world.coupons.rend(); ++it) {
            if (code.isEmpty() || it->value(u"code"_s).toString() == code) {
                if (total >= slice.first() && rows.size() < slice.perPage) {
                    rows.append(*it);
                }
                ++total;
            }
        }
        Response response = ok(rows);
        addSliceHeaders(response, call, slice, total, {{u"dp"_s, u"2"_s}});
        return response;
    }
    if (call.request.method != "POST") {
        return noRoute();
    }
    const QJsonObject body = call.request.json().value_or(QJsonObject());
    const QString code = body.value(u"code"_s).toString().trimmed().toLower();
    if (code.isEmpty()) {
        return refusal(400, "woocommerce_rest_empty_coupon_code"_L1, u"The coupon code cannot be empty."_s);
    }
    const bool taken = std::any_of(world.coupons.begin(), world.coupons.end(), [&](const QJsonObject &coupon) {
        return coupon.value(u"code"_s).toString() == code;
    });
    if (taken) {
        return refusal(400, "woocommerce_rest_coupon_code_already_exists"_L1, u"The coupon code already exists"_s);
    }
    world.coupons.push_back(newCoupon(world, body, code, call));
    ++world.nextPost;
    return ok(world.coupons.back(), 201);
}

} // namespace kd::practice
