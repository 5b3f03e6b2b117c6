// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/input.h"
#include "app/practice/render.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

std::optional<Response> refuseType(const QJsonObject &asked, QLatin1StringView name, QJsonValue::Type type,
                                   const QString &word)
{
    const QJsonValue value = asked.value(name);
    if (value.isUndefined() || value.isNull() || value.type() == type) {
        return std::nullopt;
    }
    return invalidParameter(name, "rest_invalid_type"_L1, QString(name + " is not of type "_L1 + word + u'.'),
                            QJsonObject{{u"param"_s, QString(name)}});
}

// WordPress takes digits for a number, and a text for the list of its words.
QJsonValue asNumber(const QJsonValue &value)
{
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber);
    return isNumber ? QJsonValue(number) : value;
}

QJsonValue asList(const QJsonValue &value)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return value.isString() ? QJsonArray::fromStringList(value.toString().split(between, Qt::SkipEmptyParts)) : value;
}

// Types and the kind are looked at strictly, before the shop's own rules.
std::optional<Response> refuseFields(const QJsonObject &asked)
{
    if (!asked.contains(u"code"_s)) {
        return refusal(400, "rest_missing_callback_param"_L1, u"Missing parameter(s): code"_s);
    }
    for (const auto name : {"code"_L1, "amount"_L1, "description"_L1}) {
        if (auto refused = refuseType(asked, name, QJsonValue::String, u"string"_s)) {
            return refused;
        }
    }
    if (auto refused = refuseType(asked, "usage_limit"_L1, QJsonValue::Double, u"integer"_s)) {
        return refused;
    }
    if (auto refused = refuseType(asked, "email_restrictions"_L1, QJsonValue::Array, u"array"_s)) {
        return refused;
    }
    const QString kind = asked.value(u"discount_type"_s).toString(u"fixed_cart"_s);
    if (!QStringList{u"percent"_s, u"fixed_cart"_s, u"fixed_product"_s}.contains(kind)) {
        return invalidParameter("discount_type"_L1, "rest_not_in_enum"_L1,
                                u"discount_type is not one of percent, fixed_cart, and fixed_product."_s);
    }
    return std::nullopt;
}

// Addresses lose what cannot stand in one; what is none vanishes without a word, and the coupon is then open to all.
QJsonArray readEmails(const QJsonArray &asked)
{
    QJsonArray emails;
    for (const QJsonValue &item : asked) {
        const QString email = sanitizedEmail(item.toString().toLower());
        if (!email.isEmpty()) {
            emails.append(email);
        }
    }
    return emails;
}

// With a zone it is that moment, without one the site's local time.
std::optional<Instant> readEnd(const World &world, const QString &text)
{
    if (const Result<Instant> at = Instant::fromIso(text)) {
        return *at;
    }
    const Result<Instant> local = Instant::fromNaiveUtc(text);
    return local ? std::optional(*local - Millis(world.zone.offsetAt(*local) * 1000LL)) : std::nullopt;
}

QJsonObject blankCoupon(const World &world, const Call &call)
{
    const QString now = naive(world.zone.local(call.now));
    const QString all = call.baseUrl + "/wp-json/wc/v3/coupons"_L1;
    return {{u"id"_s, world.nextPost},
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
            {u"_links"_s, links(all + u'/' + QString::number(world.nextPost), all)}};
}

QJsonObject newCoupon(World &world, const QJsonObject &asked, const QString &code, const Amount &amount,
                      const Call &call)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QJsonObject coupon = blankCoupon(world, call);
    coupon.insert(u"code"_s, code);
    coupon.insert(u"amount"_s, moneyText(amount.minor));
    for (const QString &name : {u"discount_type"_s, u"individual_use"_s, u"product_ids"_s, u"excluded_product_ids"_s,
                                u"usage_limit_per_user"_s, u"free_shipping"_s, u"product_categories"_s,
                                u"excluded_product_categories"_s, u"exclude_sale_items"_s}) {
        if (asked.contains(name)) {
            coupon.insert(name, asked.value(name));
        }
    }
    for (const QString &name : {u"minimum_amount"_s, u"maximum_amount"_s}) {
        coupon.insert(name, moneyText(readAmount(asked.value(name).toString()).minor));
    }
    const qint64 limit = asked.value(u"usage_limit"_s).toInteger();
    coupon.insert(u"usage_limit"_s, limit != 0 ? QJsonValue(std::abs(limit)) : QJsonValue(QJsonValue::Null));
    coupon.insert(u"description"_s, asked.value(u"description"_s).toString().remove(tags));
    coupon.insert(u"email_restrictions"_s, readEmails(asked.value(u"email_restrictions"_s).toArray()));
    coupon.insert(u"meta_data"_s, withMetaIds(world, asked.value(u"meta_data"_s).toArray()));
    // date_expires_gmt stands in the schema as writable, but nothing ever reads it.
    if (const auto end = readEnd(world, asked.value(u"date_expires"_s).toString())) {
        coupon.insert(u"date_expires"_s, naive(world.zone.local(*end)));
        coupon.insert(u"date_expires_gmt"_s, naive(*end));
    }
    return coupon;
}

Response list(const World &world, const Call &call)
{
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
                rows.append(onlyFields(*it, query));
            }
            ++total;
        }
    }
    Response response = ok(rows);
    addSliceHeaders(response, call, slice, total, {{u"dp"_s, u"2"_s}});
    return response;
}

Response create(World &world, const Call &call)
{
    std::optional<QJsonObject> body = call.request.json();
    if (!body) {
        return refusal(400, "rest_invalid_json"_L1, u"Invalid JSON body passed."_s);
    }
    if (body->contains(u"usage_limit"_s)) {
        body->insert(u"usage_limit"_s, asNumber(body->value(u"usage_limit"_s)));
    }
    if (body->contains(u"email_restrictions"_s)) {
        body->insert(u"email_restrictions"_s, asList(body->value(u"email_restrictions"_s)));
    }
    if (auto refused = refuseFields(*body)) {
        return *refused;
    }
    const QString code = body->value(u"code"_s).toString().trimmed().toLower();
    if (code.isEmpty()) {
        return refusal(400, "woocommerce_rest_empty_coupon_code"_L1, u"The coupon code cannot be empty."_s);
    }
    const bool taken = std::any_of(world.coupons.begin(), world.coupons.end(), [&](const QJsonObject &coupon) {
        return coupon.value(u"code"_s).toString() == code;
    });
    if (taken) {
        return refusal(400, "woocommerce_rest_coupon_code_already_exists"_L1, u"The coupon code already exists"_s);
    }
    const Amount amount = readAmount(body->value(u"amount"_s).toString());
    if (amount.minor < 0) {
        return refusal(400, "coupon_invalid_amount"_L1, u"Invalid discount amount"_s);
    }
    world.coupons.push_back(newCoupon(world, *body, code, amount, call));
    world.ledger.push_back({0, u"voucher"_s, amount.minor, tail(code), call.now, QString::number(world.nextPost++)});
    return ok(world.coupons.back(), 201);
}

} // namespace

Response answerCoupons(World &world, const Call &call)
{
    if (call.request.method == "GET") {
        return list(world, call);
    }
    return call.request.method == "POST" ? create(world, call) : noRoute();
}

} // namespace kd::practice
