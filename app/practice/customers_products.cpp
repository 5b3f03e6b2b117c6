// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QJsonObject emptyAddress(bool billing)
{
    QJsonObject object;
    for (const QString &name : {u"first_name"_s, u"last_name"_s, u"company"_s, u"address_1"_s, u"address_2"_s,
                                u"city"_s, u"postcode"_s, u"country"_s, u"state"_s, u"phone"_s}) {
        object.insert(name, QString());
    }
    if (billing) {
        object.insert(u"email"_s, QString());
    }
    return object;
}

QJsonObject renderAccount(const World &world, const Buyer &buyer, const QString &baseUrl)
{
    const Instant made = world.anchor - Millis(200LL * 86'400'000);
    const QString id = QString::number(buyer.customer);
    const QByteArray face = QCryptographicHash::hash(buyer.email.toLower().toUtf8(), QCryptographicHash::Md5).toHex();
    const QString all = baseUrl + "/wp-json/wc/v3/customers"_L1;
    return {{u"id"_s, buyer.customer},
            {u"date_created"_s, naive(world.zone.local(made))},
            {u"date_created_gmt"_s, naive(made)},
            {u"date_modified"_s, naive(world.zone.local(made))},
            {u"date_modified_gmt"_s, naive(made)},
            {u"email"_s, buyer.email},
            {u"first_name"_s, buyer.given},
            {u"last_name"_s, buyer.surname},
            {u"role"_s, u"customer"_s},
            {u"username"_s, QString("u"_L1 + id)},
            {u"billing"_s, emptyAddress(true)},
            {u"shipping"_s, emptyAddress(false)},
            {u"is_paying_customer"_s, true},
            {u"avatar_url"_s,
             QString("https://secure.gravatar.com/avatar/"_L1 + QString::fromLatin1(face) + "?s=96&d=mm&r=g"_L1)},
            {u"meta_data"_s, QJsonArray()},
            {u"_links"_s, links(all + u'/' + id, all)}};
}

} // namespace

Response answerCustomers(const World &world, const Call &call)
{
    const Query query(call.request.query);
    Slice slice;
    if (call.request.method != "GET") {
        return noRoute();
    }
    if (auto refused = readSlice(query, slice)) {
        return *refused;
    }
    const qint64 recorded = static_cast<qint64>(world.customers.size());
    const qint64 total = recorded + static_cast<qint64>(world.accounts.size());
    QJsonArray rows;
    for (qint64 i = slice.first(); i < std::min(slice.first() + slice.perPage, total); ++i) {
        rows.append(onlyFields(
            i < recorded ? world.customers[static_cast<size_t>(i)]
                         : renderAccount(world, world.accounts[static_cast<size_t>(i - recorded)], call.baseUrl),
            query));
    }
    Response response = ok(rows);
    addSliceHeaders(response, call, slice, total, {});
    return response;
}

// WooCommerce lists what is installed; "refunds" among the supports means that it sends money back by itself.
Response answerGateways(const World &world, const Call &call)
{
    if (call.request.method != "GET") {
        return noRoute();
    }
    QJsonArray rows;
    const QStringList methods = world.gateways + world.bareGateways;
    for (const QString &method : methods) {
        QJsonArray supports{u"products"_s};
        if (world.gateways.contains(method)) {
            supports.append(u"refunds"_s);
        }
        rows.append(QJsonObject{{u"id"_s, method},
                                {u"title"_s, method},
                                {u"enabled"_s, true},
                                {u"method_title"_s, method},
                                {u"method_supports"_s, supports}});
    }
    return ok(rows);
}

Response answerProducts(const World &world, const Call &call, const QStringList &rest)
{
    if (call.request.method != "GET" || rest.size() > 1) {
        return noRoute();
    }
    const Query query(call.request.query);
    if (rest.size() == 1) {
        const Product *product = world.product(rest.first().toLongLong());
        return product ? ok(renderProduct(world, *product, call.baseUrl))
                       : refusal(404, "woocommerce_rest_product_invalid_id"_L1, u"Invalid ID."_s);
    }
    Slice slice;
    if (auto refused = readSlice(query, slice)) {
        return *refused;
    }
    const qint64 total = static_cast<qint64>(world.products.size());
    QJsonArray rows;
    for (qint64 i = slice.first(); i < std::min(slice.first() + slice.perPage, total); ++i) {
        rows.append(onlyFields(renderProduct(world, world.products[static_cast<size_t>(i)], call.baseUrl), query));
    }
    Response response = ok(rows);
    addSliceHeaders(response, call, slice, total, {{u"dp"_s, u"2"_s}});
    return response;
}

} // namespace kd::practice
