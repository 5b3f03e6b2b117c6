// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_table.h"

#include "models/store/failure.h"
#include "models/store/order_rows.h"
#include "models/store/packing.h"
#include "models/store/search_index.h"

using namespace Qt::StringLiterals;

namespace kd::store::orders {

namespace {

constexpr qint64 placesASecond = 256;
constexpr qint64 ever = std::numeric_limits<qint64>::max();

Instant timeOf(const Order &order, Instant fetchedAt)
{
    return order.createdAt.value_or(order.paidAt.value_or(order.changedAt.value_or(fetchedAt)));
}

bool isFree(Connection &db, OrderKey key)
{
    auto row = db.query("SELECT 1 FROM orders WHERE key = ?1", key);
    return !row.next();
}

/// A free place in the second of the order's creation. A flash sale or an import with one date for all spills into the
/// seconds that follow: the window doubles with every two misses, so that a place is found in a few tries.
OrderKey freePlace(Connection &db, const Order &order, Instant at)
{
    const OrderKey base = firstKeyAt(at);
    quint64 dice = 0x9e3779b97f4a7c15ULL;
    const QString name = order.ref.shop.value() + u'/' + order.ref.order.value();
    for (const QChar c : name) {
        dice = (dice ^ c.unicode()) * 0x100000001b3ULL;
    }
    for (int attempt = 0;; ++attempt) {
        const auto window = static_cast<quint64>(placesASecond) << std::min(attempt / 2, 30);
        const OrderKey key = base + static_cast<OrderKey>((dice >> 16) % window);
        if (isFree(db, key)) {
            return key;
        }
        dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
    }
}

Order withoutBuyer(Order order)
{
    order.buyer = {};
    order.paymentNumber.clear();
    order.raw.clear();
    return order;
}

struct Known
{
    OrderKey key = 0;
    QByteArray content;
    bool erased = false;
    std::optional<Instant> createdAt;
};

std::optional<Known> known(Connection &db, const OrderRef &ref)
{
    auto row = db.query("SELECT key, content, erased, created_at FROM orders WHERE shop = ?1 AND id = ?2", ref.shop, ref.order);
    return row.next() ? std::optional(Known{row.integer(0), row.bytes(1), row.boolean(2), row.maybeInstant(3)}) : std::nullopt;
}

void takeOut(Connection &db, OrderKey key)
{
    if (const auto old = load(db, key, false)) {
        search::remove(db, key, old->order);
        remove(db, key);
    }
}

/// Writes what has changed; `packed` gives the compressed raw answer when it is needed.
template<typename Packed>
void putOne(Connection &db, const Order &order, const QByteArray &content, bool erased, Instant fetchedAt, PutCount &count,
            Packed packed)
{
    const auto before = known(db, order.ref);
    if (before && before->content == content) {
        db.run("UPDATE orders SET fetched_at = ?2 WHERE key = ?1", before->key, fetchedAt);
        ++count.same;
        return;
    }
    if (before) {
        takeOut(db, before->key);
    }
    const bool staysInPlace = before && before->createdAt == order.createdAt;
    const OrderKey key = staysInPlace ? before->key : freePlace(db, order, timeOf(order, fetchedAt));
    insert(db, key, order, erased ? QByteArray() : packed(), content, fetchedAt, erased);
    search::add(db, key, order);
    ++(before ? count.changed : count.added);
}

constexpr const char *rowColumns
    = "SELECT key, shop, id, number, status, shop_status, currency, total_minor, refunded_minor, created_at, paid_at,"
      " account, name, email, phone, ip, payment_title, fetched_at,"
      " (SELECT group_concat(name, ', ') FROM order_lines WHERE order_lines.key = orders.key) FROM orders ";

OrderRow readRow(const Connection::Use &row)
{
    OrderRow result;
    result.key = row.integer(0);
    result.ref = {ShopId(row.text(1)), OrderId(row.text(2))};
    result.number = row.text(3);
    result.status = orderStatusFromId(row.text(4)).value_or(OrderStatus::Other);
    result.shopStatus = row.text(5);
    const Currency currency = Currency::fromCode(row.text(6)).value_or(Currency());
    result.total = Money(row.integer(7), currency);
    result.refunded = Money(row.integer(8), currency);
    result.createdAt = row.maybeInstant(9);
    result.paidAt = row.maybeInstant(10);
    result.buyer = {row.text(11), row.text(12), row.text(13), row.text(14), row.text(15), {}};
    result.paymentTitle = row.text(16);
    result.fetchedAt = row.instant(17);
    result.products = row.text(18);
    return result;
}

} // namespace

OrderKey firstKeyAt(Instant createdAt)
{
    return std::max<qint64>(0, createdAt.millis() / 1000) * placesASecond + 1;
}

PutCount put(Connection &db, const SealingKey &key, const ShopId &shop, const std::vector<Order> &orders, Instant fetchedAt,
             CacheTouch &touched)
{
    std::vector<QByteArray> contents;
    std::vector<Packing::Item> raw;
    std::vector<bool> erased;
    for (const Order &order : orders) {
        if (order.ref.shop != shop || order.ref.order.isEmpty()) {
            raise(u"order_of_another_shop"_s, u"save orders"_s, order.ref.shop.value(), Error::Kind::Internal);
        }
        const auto before = known(db, order.ref);
        erased.push_back(before && before->erased);
        contents.push_back(contentOf(key, erased.back() ? withoutBuyer(order) : order));
        raw.push_back({&order.raw, !before || before->content != contents.back()});
    }
    Packing packing(std::move(raw));
    PutCount count;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        // An order that stands twice in the batch is looked up again: the second one meets the first.
        const auto packed = [&packing, i] { return packing.packed(i); };
        const int same = count.same;
        putOne(db, erased[i] ? withoutBuyer(orders[i]) : orders[i], contents[i], erased[i], fetchedAt, count, packed);
        if (count.same == same) {
            touched.orders.insert(orders[i].ref);
        }
    }
    return count;
}

std::optional<OrderKey> keyOf(Connection &db, const OrderRef &ref)
{
    const auto found = known(db, ref);
    return found ? std::optional(found->key) : std::nullopt;
}

std::optional<StoredOrder> byKey(Connection &db, OrderKey key)
{
    return load(db, key, true);
}

std::optional<OrderRow> rowByKey(Connection &db, OrderKey key)
{
    static const std::string sql = std::string(rowColumns) + "WHERE key = ?1";
    auto row = db.query(sql.c_str(), key);
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

bool passes(const OrderRow &row, const OrderFilter &filter)
{
    return (filter.shop.isEmpty() || row.ref.shop == filter.shop)
           && (filter.statuses.empty()
               || std::find(filter.statuses.begin(), filter.statuses.end(), row.status) != filter.statuses.end());
}

std::vector<OrderRow> page(Connection &db, const OrderFilter &filter, OrderKey before, int limit)
{
    static const std::string all = std::string(rowColumns) + "WHERE key < ?1 AND (?2 = '' OR shop = ?2) ORDER BY key DESC LIMIT ?3";
    // One range of the index for each status: a rare one must not cost a walk over all orders.
    static const std::string ofStatus = std::string(rowColumns)
                                        + "WHERE status = ?4 AND key < ?1 AND (?2 = '' OR shop = ?2)"
                                          " ORDER BY key DESC LIMIT ?3";
    const OrderKey below = before == 0 ? ever : before;
    std::vector<OrderRow> rows;
    if (filter.statuses.empty()) {
        auto row = db.query(all.c_str(), below, filter.shop, limit);
        while (row.next()) {
            rows.push_back(readRow(row));
        }
        return rows;
    }
    for (const OrderStatus status : filter.statuses) {
        auto row = db.query(ofStatus.c_str(), below, filter.shop, limit, id(status));
        while (row.next()) {
            rows.push_back(readRow(row));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const OrderRow &a, const OrderRow &b) { return a.key > b.key; });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(limit)));
    return rows;
}

void eraseBuyer(Connection &db, OrderKey key)
{
    const auto stored = load(db, key, false);
    if (!stored) {
        return;
    }
    takeOut(db, key);
    const Order order = withoutBuyer(stored->order);
    // No content is equal to this, so whatever the shop says next is written anew.
    insert(db, key, order, QByteArray(), QByteArray(""), stored->fetchedAt, true);
    search::add(db, key, order);
}

int dropShop(Connection &db, const ShopId &shop, int most)
{
    std::vector<OrderKey> keys;
    {
        auto row = db.query("SELECT key FROM orders WHERE shop = ?1 LIMIT ?2", shop, most);
        while (row.next()) {
            keys.push_back(row.integer(0));
        }
    }
    for (const OrderKey key : keys) {
        takeOut(db, key);
    }
    return static_cast<int>(keys.size());
}

} // namespace kd::store::orders
