// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/render.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

QJsonArray metaData(const Product &product)
{
    QJsonArray meta;
    const auto add = [&](const QString &key, const QString &value) {
        meta.append(QJsonObject{{u"id"_s, product.id * 10 + meta.size()}, {u"key"_s, key}, {u"value"_s, value}});
    };
    add(u"product_class"_s, product.productClass);
    add(u"supplier"_s, product.suppliers.value(0));
    add(u"reusable"_s, product.reusable ? u"1"_s : u"0"_s);
    if (!product.region.isEmpty()) {
        add(u"region"_s, product.region);
    }
    if (!product.keyPattern.isEmpty()) {
        add(u"lmfwc_licensed_product"_s, u"1"_s);
        add(u"lmfwc_licensed_product_use_stock"_s, u"1"_s);
        add(u"lmfwc_licensed_product_delivered_quantity"_s, u"1"_s);
    }
    return meta;
}

// Every field of a simple product that says nothing in this trade; they are sent because readers meet them in real
// shops.
const QJsonObject &silentFields()
{
    static const QJsonObject fields{
        {u"type"_s, u"simple"_s},
        {u"status"_s, u"publish"_s},
        {u"featured"_s, false},
        {u"catalog_visibility"_s, u"visible"_s},
        {u"short_description"_s, QString()},
        {u"sale_price"_s, QString()},
        {u"date_on_sale_from"_s, QJsonValue::Null},
        {u"date_on_sale_from_gmt"_s, QJsonValue::Null},
        {u"date_on_sale_to"_s, QJsonValue::Null},
        {u"date_on_sale_to_gmt"_s, QJsonValue::Null},
        {u"on_sale"_s, false},
        {u"purchasable"_s, true},
        {u"virtual"_s, true},
        {u"downloadable"_s, false},
        {u"downloads"_s, QJsonArray()},
        {u"download_limit"_s, -1},
        {u"download_expiry"_s, -1},
        {u"external_url"_s, QString()},
        {u"button_text"_s, QString()},
        {u"tax_status"_s, u"none"_s},
        {u"tax_class"_s, QString()},
        {u"backorders"_s, u"no"_s},
        {u"backorders_allowed"_s, false},
        {u"backordered"_s, false},
        {u"low_stock_amount"_s, QJsonValue::Null},
        {u"sold_individually"_s, false},
        {u"weight"_s, QString()},
        {u"dimensions"_s, QJsonObject{{u"length"_s, QString()}, {u"width"_s, QString()}, {u"height"_s, QString()}}},
        {u"shipping_required"_s, false},
        {u"shipping_taxable"_s, false},
        {u"shipping_class"_s, QString()},
        {u"shipping_class_id"_s, 0},
        {u"reviews_allowed"_s, true},
        {u"average_rating"_s, u"0.00"_s},
        {u"rating_count"_s, 0},
        {u"upsell_ids"_s, QJsonArray()},
        {u"cross_sell_ids"_s, QJsonArray()},
        {u"parent_id"_s, 0},
        {u"purchase_note"_s, QString()},
        {u"categories"_s,
         QJsonArray{QJsonObject{{u"id"_s, 15}, {u"name"_s, u"未分类"_s}, {u"slug"_s, u"uncategorized"_s}}}},
        {u"tags"_s, QJsonArray()},
        {u"images"_s, QJsonArray()},
        {u"attributes"_s, QJsonArray()},
        {u"default_attributes"_s, QJsonArray()},
        {u"variations"_s, QJsonArray()},
        {u"grouped_products"_s, QJsonArray()},
        {u"menu_order"_s, 0},
        {u"related_ids"_s, QJsonArray()},
        {u"has_options"_s, false},
        {u"post_password"_s, QString()},
        {u"global_unique_id"_s, QString()}};
    return fields;
}

} // namespace

QJsonObject renderProduct(const World &world, const Product &product, const QString &baseUrl)
{
    if (!product.recorded.isEmpty()) {
        return product.recorded;
    }
    const bool counted = !product.keyPattern.isEmpty();
    const auto inStock = std::count_if(world.licenses.begin(), world.licenses.end(), [&](const License &license) {
        return license.product == product.id && license.status == InStock && license.order == 0;
    });
    const auto sold = std::count_if(world.orders.begin(), world.orders.end(), [&](const Order &order) {
        return order.paid && !order.lines.empty() && order.lines.front().product == product.id;
    });
    // The catalogue is as old as the shop, which is older than every order a seed makes.
    const Instant made = world.anchor - Millis(400LL * 86'400'000);
    const QString id = QString::number(product.id);
    const QString price = moneyText(product.priceMinor);
    const QString slug = product.sku.toLower();
    QJsonObject object = silentFields();
    object.insert(u"id"_s, product.id);
    object.insert(u"name"_s, product.name);
    object.insert(u"slug"_s, slug);
    object.insert(u"permalink"_s, QString(baseUrl + "/product/"_L1 + slug + u'/'));
    object.insert(u"date_created"_s, naive(world.zone.local(made)));
    object.insert(u"date_created_gmt"_s, naive(made));
    object.insert(u"date_modified"_s, naive(world.zone.local(made)));
    object.insert(u"date_modified_gmt"_s, naive(made));
    object.insert(u"description"_s, product.about);
    if (product.hidden) {
        object.insert(u"catalog_visibility"_s, u"hidden"_s);
    }
    object.insert(u"sku"_s, product.sku);
    object.insert(u"price"_s, price);
    object.insert(u"regular_price"_s, price);
    object.insert(u"total_sales"_s, static_cast<qint64>(sold));
    object.insert(u"manage_stock"_s, counted);
    object.insert(u"stock_quantity"_s,
                  counted ? QJsonValue(static_cast<qint64>(inStock)) : QJsonValue(QJsonValue::Null));
    object.insert(u"stock_status"_s, counted && inStock == 0 ? u"outofstock"_s : u"instock"_s);
    object.insert(u"price_html"_s, QString("<span class=\"woocommerce-Price-amount amount\"><bdi>"_L1 +
                                           world.currencySymbol + price + "</bdi></span>"_L1));
    object.insert(u"meta_data"_s, metaData(product));
    object.insert(u"_links"_s,
                  links(baseUrl + "/wp-json/wc/v3/products/"_L1 + id, baseUrl + "/wp-json/wc/v3/products"_L1));
    return object;
}

} // namespace kd::practice
