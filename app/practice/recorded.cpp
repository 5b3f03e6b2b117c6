// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/recorded.h"

#include "app/practice/story.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr int stockPerProduct = 10;

/// The bodies of all files of a name pattern, in order of name; files that are no recording are passed over.
std::vector<QJsonValue> bodies(const QDir &folder, const QString &pattern)
{
    std::vector<QJsonValue> found;
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject recording = QJsonDocument::fromJson(file.readAll()).object();
        if (recording.value(u"status"_s).toInt() == 200) {
            found.push_back(recording.value(u"body"_s));
        }
    }
    return found;
}

std::optional<Instant> timeOf(const QJsonValue &value)
{
    const Result<Instant> at = Instant::fromNaiveUtc(value.toString());
    return at ? std::optional(*at) : std::nullopt;
}

// Recorded money is text with two decimals, sometimes behind a minus.
qint64 minorOf(const QJsonValue &value)
{
    QString digits = value.toString();
    digits.remove(u'.');
    return digits.toLongLong();
}

Order orderOf(const QJsonObject &json)
{
    Order order;
    const QJsonObject billing = json.value(u"billing"_s).toObject();
    order.id = json.value(u"id"_s).toInteger();
    order.number = json.value(u"number"_s).toString();
    order.status = json.value(u"status"_s).toString();
    order.created = timeOf(json.value(u"date_created_gmt"_s)).value_or(Instant());
    order.modified = timeOf(json.value(u"date_modified_gmt"_s)).value_or(order.created);
    order.paid = timeOf(json.value(u"date_paid_gmt"_s));
    order.completed = timeOf(json.value(u"date_completed_gmt"_s));
    order.totalMinor = minorOf(json.value(u"total"_s));
    order.buyer = {billing.value(u"last_name"_s).toString(),
                   billing.value(u"first_name"_s).toString(),
                   billing.value(u"email"_s).toString(),
                   billing.value(u"phone"_s).toString(),
                   json.value(u"customer_ip_address"_s).toString(),
                   json.value(u"customer_id"_s).toInt()};
    order.paymentMethod = json.value(u"payment_method"_s).toString();
    const QJsonArray lines = json.value(u"line_items"_s).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        order.lines.push_back({line.value(u"id"_s).toInteger(), line.value(u"product_id"_s).toInteger(),
                               line.value(u"quantity"_s).toInt(), 0});
    }
    order.recorded = std::make_shared<const QJsonObject>(json);
    return order;
}

template<typename T>
std::optional<T> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<T>(static_cast<T>(value.toInteger())) : std::nullopt;
}

License licenseOf(const QJsonObject &json)
{
    License license;
    license.id = json.value(u"id"_s).toInteger();
    license.order = json.value(u"orderId"_s).toInteger();
    license.product = json.value(u"productId"_s).toInteger();
    license.user = numberOf<qint64>(json.value(u"userId"_s));
    license.key = json.value(u"licenseKey"_s).toString();
    license.expires = timeOf(json.value(u"expiresAt"_s));
    license.validFor = numberOf<int>(json.value(u"validFor"_s));
    license.source = json.value(u"source"_s).toInt();
    license.status = json.value(u"status"_s).toInt();
    license.activated = numberOf<int>(json.value(u"timesActivated"_s));
    license.activatedMax = numberOf<int>(json.value(u"timesActivatedMax"_s));
    license.created = timeOf(json.value(u"createdAt"_s)).value_or(Instant());
    license.updated = timeOf(json.value(u"updatedAt"_s));
    return license;
}

Refund refundOf(const QJsonObject &json)
{
    Refund refund;
    refund.id = json.value(u"id"_s).toInteger();
    refund.order = json.value(u"parent_id"_s).toInteger();
    refund.minor = minorOf(json.value(u"amount"_s));
    refund.reason = json.value(u"reason"_s).toString();
    refund.throughGateway = json.value(u"refunded_payment"_s).toBool();
    refund.at = timeOf(json.value(u"date_created_gmt"_s)).value_or(Instant());
    refund.meta = json.value(u"meta_data"_s).toArray();
    refund.lines = json.value(u"line_items"_s).toArray();
    return refund;
}

Product productOf(const QJsonObject &json)
{
    Product product;
    product.id = json.value(u"id"_s).toInteger();
    product.name = json.value(u"name"_s).toString();
    product.sku = json.value(u"sku"_s).toString();
    product.priceMinor = minorOf(json.value(u"price"_s));
    const QJsonArray meta = json.value(u"meta_data"_s).toArray();
    for (const QJsonValue &value : meta) {
        if (value.toObject().value(u"key"_s).toString() == "lmfwc_licensed_product"_L1) {
            product.keyPattern = u"PW-XXXXX-XXXXX-XXXXX-XXXXX"_s;
        }
    }
    product.recorded = json;
    return product;
}

void addStock(World &world, quint64 seed)
{
    Random random(seed);
    for (const Product &product : world.products) {
        for (int i = 0; !product.keyPattern.isEmpty() && i < stockPerProduct; ++i) {
            License license;
            license.product = product.id;
            license.key = random.fill(product.keyPattern);
            license.source = 3;
            license.status = InStock;
            license.activatedMax = 3;
            license.created = world.anchor;
            world.add(std::move(license));
        }
    }
}

void loadIndex(World &world, const QDir &folder)
{
    world.title = u"Recorded shop"_s;
    world.zone = {u"UTC"_s, 0, false};
    for (const QJsonValue &body : bodies(folder, u"*-wp-json-slim.json"_s)) {
        const QJsonObject index = body.toObject();
        world.title = index.value(u"name"_s).toString();
        world.zone = {index.value(u"timezone_string"_s).toString(), index.value(u"gmt_offset"_s).toInt() * 3600, true};
    }
}

} // namespace

Result<World> loadRecorded(const QString &path, quint64 seed, Instant now)
{
    const QDir folder(path);
    std::vector<QJsonValue> pages = bodies(folder, u"*-orders-all-*.json"_s);
    if (pages.empty()) {
        pages = bodies(folder, u"*-orders-page-*.json"_s);
    }
    World world;
    world.anchor = Instant(now.millis() / 1000 * 1000);
    loadIndex(world, folder);
    for (const QJsonValue &page : pages) {
        const QJsonArray rows = page.toArray();
        for (const QJsonValue &row : rows) {
            const Order order = orderOf(row.toObject());
            if (order.id != 0 && !world.order(order.id)) {
                world.add(order);
            }
        }
    }
    if (world.orders.empty()) {
        return fail(Error::Kind::Storage, u"no_recorded_orders"_s, u"load a recorded shop"_s, path);
    }
    const QJsonObject &first = *world.orders.front().recorded;
    world.currency = first.value(u"currency"_s).toString();
    world.currencySymbol = first.value(u"currency_symbol"_s).toString();
    world.bareGateways = {
        u"bacs"_s}; // the recorded shop's payment plugins were not installed, so no gateway can pay back
    for (const QJsonValue &body : bodies(folder, u"*-refunds-all.json"_s)) {
        const QJsonArray rows = body.toArray();
        for (const QJsonValue &row : rows) {
            world.add(refundOf(row.toObject()));
        }
    }
    for (const QJsonValue &body : bodies(folder, u"*-licenses.json"_s)) {
        const QJsonArray rows = body.toObject().value(u"data"_s).toArray();
        for (const QJsonValue &row : rows) {
            world.add(licenseOf(row.toObject()));
        }
    }
    for (const QJsonValue &body : bodies(folder, u"*-products.json"_s)) {
        const QJsonArray rows = body.toArray();
        for (const QJsonValue &row : rows) {
            world.products.push_back(productOf(row.toObject()));
        }
    }
    for (const QJsonValue &body : bodies(folder, u"*-customers.json"_s)) {
        const QJsonArray rows = body.toArray();
        for (const QJsonValue &row : rows) {
            world.customers.push_back(row.toObject());
        }
    }
    world.nextNote = 398;
    world.nextMeta = 1643;
    addStock(world, seed);
    return world;
}

} // namespace kd::practice
