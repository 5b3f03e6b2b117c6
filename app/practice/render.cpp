// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QJsonArray href(const QString &url)
{
    return {QJsonObject{{u"href"_s, url}}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue licenseTime(const std::optional<Instant> &at)
{
    return at ? QJsonValue(naiveWithBlank(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject address(const Buyer &buyer, bool billing)
{
    QJsonObject object{{u"first_name"_s, billing ? buyer.given : QString()},
                       {u"last_name"_s, billing ? buyer.surname : QString()},
                       {u"company"_s, QString()},
                       {u"address_1"_s, QString()},
                       {u"address_2"_s, QString()},
                       {u"city"_s, QString()},
                       {u"state"_s, QString()},
                       {u"postcode"_s, QString()},
                       {u"country"_s, billing ? u"CN"_s : QString()},
                       {u"phone"_s, billing ? buyer.phone : QString()}};
    if (billing) {
        object.insert(u"email"_s, buyer.email);
    }
    return object;
}

QJsonArray lineItems(const World &world, const Order &order)
{
    QJsonArray items;
    for (const OrderLine &line : order.lines) {
        const Product *product = world.product(line.product);
        const QString total = moneyText(line.unitMinor * line.quantity);
        items.append(QJsonObject{{u"id"_s, line.id},
                                 {u"name"_s, product ? product->name : QString()},
                                 {u"product_id"_s, line.product},
                                 {u"variation_id"_s, 0},
                                 {u"quantity"_s, line.quantity},
                                 {u"tax_class"_s, QString()},
                                 {u"subtotal"_s, total},
                                 {u"subtotal_tax"_s, u"0.00"_s},
                                 {u"total"_s, total},
                                 {u"total_tax"_s, u"0.00"_s},
                                 {u"taxes"_s, QJsonArray()},
                                 {u"meta_data"_s, QJsonArray()},
                                 {u"sku"_s, product ? product->sku : QString()},
                                 {u"price"_s, static_cast<double>(line.unitMinor) / 100.0},
                                 {u"image"_s, QJsonObject{{u"id"_s, QString()}, {u"src"_s, QString()}}},
                                 {u"parent_name"_s, QJsonValue::Null}});
    }
    return items;
}

QJsonObject generatedOrder(const World &world, const Order &order, const QString &baseUrl)
{
    const QString id = QString::number(order.id);
    const QString zero = u"0.00"_s;
    const auto local = [&](const std::optional<Instant> &at) {
        return at ? naiveOrNull(world.zone.local(*at)) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject urls = links(baseUrl + "/wp-json/wc/v3/orders/"_L1 + id, baseUrl + "/wp-json/wc/v3/orders"_L1);
    if (order.buyer.customer != 0) {
        urls.insert(u"customer"_s,
                    href(baseUrl + "/wp-json/wc/v3/customers/"_L1 + QString::number(order.buyer.customer)));
    }
    return {{u"id"_s, order.id},
            {u"parent_id"_s, 0},
            {u"currency"_s, world.currency},
            {u"version"_s, u"9.2.5"_s},
            {u"prices_include_tax"_s, false},
            {u"date_created"_s, naive(world.zone.local(order.created))},
            {u"discount_total"_s, zero},
            {u"discount_tax"_s, zero},
            {u"shipping_total"_s, zero},
            {u"shipping_tax"_s, zero},
            {u"cart_tax"_s, zero},
            {u"total"_s, moneyText(order.totalMinor)},
            {u"total_tax"_s, zero},
            {u"customer_id"_s, order.buyer.customer},
            {u"order_key"_s, order.key},
            {u"billing"_s, address(order.buyer, true)},
            {u"shipping"_s, address(order.buyer, false)},
            {u"payment_method"_s, order.paymentMethod},
            {u"payment_method_title"_s, order.paymentTitle},
            {u"transaction_id"_s, order.transaction},
            {u"customer_ip_address"_s, order.buyer.ip},
            {u"customer_user_agent"_s, u"Mozilla/5.0"_s},
            {u"created_via"_s, u"checkout"_s},
            {u"customer_note"_s, order.customerNote},
            {u"date_completed"_s, local(order.completed)},
            {u"date_paid"_s, local(order.paid)},
            {u"cart_hash"_s, QString()},
            {u"number"_s, order.number},
            {u"meta_data"_s, order.meta},
            {u"line_items"_s, lineItems(world, order)},
            {u"tax_lines"_s, QJsonArray()},
            {u"shipping_lines"_s, QJsonArray()},
            {u"fee_lines"_s, QJsonArray()},
            {u"coupon_lines"_s, QJsonArray()},
            {u"payment_url"_s,
             QString(baseUrl + "/checkout/order-pay/"_L1 + id + "/?pay_for_order=true&key="_L1 + order.key)},
            {u"date_created_gmt"_s, naive(order.created)},
            {u"date_completed_gmt"_s, naiveOrNull(order.completed)},
            {u"date_paid_gmt"_s, naiveOrNull(order.paid)},
            {u"currency_symbol"_s, world.currencySymbol},
            {u"_links"_s, urls}};
}

QJsonArray refundSummaries(const World &world, const Order &order)
{
    QJsonArray list;
    for (const Refund *refund : world.refundsOf(order.id)) {
        list.append(
            QJsonObject{{u"id"_s, refund->id}, {u"reason"_s, refund->reason}, {u"total"_s, moneyText(-refund->minor)}});
    }
    return list;
}

} // namespace

QJsonObject links(const QString &self, const QString &collection, const QString &up)
{
    QJsonObject object{{u"self"_s, href(self)}, {u"collection"_s, href(collection)}};
    if (!up.isEmpty()) {
        object.insert(u"up"_s, href(up));
    }
    return object;
}

QJsonObject renderOrder(const World &world, const Order &order, const QString &baseUrl)
{
    QJsonObject object = order.recorded ? *order.recorded : generatedOrder(world, order, baseUrl);
    if (!order.recorded || order.changed) {
        const bool unpaid = order.status == "pending"_L1 || order.status == "failed"_L1;
        object.insert(u"status"_s, order.status);
        object.insert(u"date_modified"_s, naive(world.zone.local(order.modified)));
        object.insert(u"date_modified_gmt"_s, naive(order.modified));
        object.insert(u"refunds"_s, refundSummaries(world, order));
        object.insert(u"is_editable"_s, unpaid || order.status == "on-hold"_L1);
        object.insert(u"needs_payment"_s, unpaid && order.totalMinor > 0);
        if (!order.recorded) {
            object.insert(u"needs_processing"_s, false);
        }
    }
    for (auto it = order.patch.begin(); it != order.patch.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QJsonObject renderRefund(const World &world, const Refund &refund, const QString &baseUrl, bool withOrder)
{
    const QString order = baseUrl + "/wp-json/wc/v3/orders/"_L1 + QString::number(refund.order);
    const QString all = order + "/refunds"_L1;
    QJsonObject object{{u"id"_s, refund.id},
                       {u"date_created"_s, naive(world.zone.local(refund.at))},
                       {u"date_created_gmt"_s, naive(refund.at)},
                       {u"amount"_s, moneyText(refund.minor)},
                       {u"reason"_s, refund.reason},
                       {u"refunded_by"_s, 1},
                       {u"refunded_payment"_s, refund.throughGateway},
                       {u"meta_data"_s, refund.meta},
                       {u"line_items"_s, refund.lines},
                       {u"shipping_lines"_s, QJsonArray()},
                       {u"tax_lines"_s, QJsonArray()},
                       {u"fee_lines"_s, QJsonArray()},
                       {u"_links"_s, links(all + u'/' + QString::number(refund.id), all, order)}};
    if (withOrder) {
        object.insert(u"parent_id"_s, refund.order);
    }
    return object;
}

QJsonObject renderNote(const World &world, const Note &note, const QString &baseUrl)
{
    const QString order = baseUrl + "/wp-json/wc/v3/orders/"_L1 + QString::number(note.order);
    const QString all = order + "/notes"_L1;
    return {{u"id"_s, note.id},
            {u"author"_s, u"WooCommerce"_s},
            {u"date_created"_s, naive(world.zone.local(note.at))},
            {u"date_created_gmt"_s, naive(note.at)},
            {u"note"_s, note.text},
            {u"customer_note"_s, note.toBuyer},
            {u"_links"_s, links(all + u'/' + QString::number(note.id), all, order)}};
}

QJsonObject renderLicense(const License &license, bool withActivations)
{
    QJsonObject object{{u"id"_s, license.id},
                       {u"orderId"_s, license.order ? QJsonValue(license.order) : QJsonValue(QJsonValue::Null)},
                       {u"productId"_s, license.product ? QJsonValue(license.product) : QJsonValue(QJsonValue::Null)},
                       {u"userId"_s, numberOrNull(license.user)},
                       {u"licenseKey"_s, license.key},
                       {u"expiresAt"_s, licenseTime(license.expires)},
                       {u"validFor"_s, numberOrNull(license.validFor)},
                       {u"source"_s, license.source},
                       {u"status"_s, license.status},
                       {u"timesActivated"_s, numberOrNull(license.activated)},
                       {u"timesActivatedMax"_s, numberOrNull(license.activatedMax)},
                       {u"createdAt"_s, naiveWithBlank(license.created)},
                       {u"createdBy"_s, 1},
                       {u"updatedAt"_s, licenseTime(license.updated)},
                       {u"updatedBy"_s, license.updated ? QJsonValue(1) : QJsonValue(QJsonValue::Null)}};
    if (!license.supplier.isEmpty()) {
        object.insert(u"meta"_s, QJsonObject{{u"supplier"_s, license.supplier}, {u"batch"_s, license.batch}});
    }
    if (withActivations) {
        QJsonArray list;
        for (const Activation &activation : license.activations) {
            list.append(renderActivation(license, activation));
        }
        object.insert(u"activationData"_s, list);
    }
    return object;
}

QJsonObject renderActivation(const License &license, const Activation &activation)
{
    return {{u"id"_s, activation.id},
            {u"token"_s, activation.token},
            {u"license_id"_s, license.id},
            {u"label"_s, QJsonValue::Null},
            {u"source"_s, 2},
            {u"ip_address"_s, textOrNull(activation.ip)},
            {u"user_agent"_s, textOrNull(activation.agent)},
            {u"meta_data"_s, QJsonValue::Null},
            {u"created_at"_s, naiveWithBlank(activation.at)},
            {u"updated_at"_s, QJsonValue::Null},
            {u"deactivated_at"_s, licenseTime(activation.deactivated)}};
}

} // namespace kd::practice
