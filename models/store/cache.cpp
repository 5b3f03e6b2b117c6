// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"

#include "models/store/cache_reading.h"
#include "models/store/card_table.h"
#include "models/store/failure.h"
#include "models/store/order_rows.h"
#include "models/store/order_sorting.h"
#include "models/store/order_table.h"
#include "models/store/search_index.h"
#include "models/store/sync_table.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr std::size_t mostOrdersOfBuyer = 1'000;

template<typename F>
auto changing(Connection &db, const QString &doing, F &&function)
{
    auto result = reading(db, doing, std::forward<F>(function));
    if (!result) {
        db.poison(result.error());
    }
    return result;
}

} // namespace

CacheRead::CacheRead(Connection &connection, SealingKey key)
    : m_db(connection)
    , m_key(std::move(key))
{}

Result<std::optional<StoredOrder>> CacheRead::order(const OrderRef &ref) const
{
    return reading(m_db, u"read an order"_s, [&]() -> std::optional<StoredOrder> {
        const auto key = orders::keyOf(m_db, ref);
        return key ? orders::byKey(m_db, *key) : std::nullopt;
    });
}

Result<std::vector<OrderRef>> CacheRead::ordersByNumber(const QString &number) const
{
    return reading(m_db, u"find an order by number"_s, [&] {
        std::vector<OrderRef> found;
        const std::string term = search::exactTerm(search::Exact::Number, search::normalised(number));
        search::eachCandidate(m_db, {term}, 0, [&](OrderKey key) {
            const auto row = orders::rowByKey(m_db, key);
            if (row && row->number == number) {
                found.push_back(row->ref);
            }
            return true;
        });
        return found;
    });
}

Result<std::vector<OrderRow>> CacheRead::orders(const OrderFilter &filter, OrderKey before, int limit) const
{
    return reading(m_db, u"list orders"_s, [&] {
        const search::Pattern pattern = search::patternOf(filter.text);
        if (pattern.isEmpty()) {
            return filter.text.trimmed().isEmpty() ? orders::page(m_db, filter, before, limit) : std::vector<OrderRow>();
        }
        std::vector<OrderRow> rows;
        search::eachMatch(m_db, pattern, before, [&](OrderKey key, HitField) {
            const auto row = orders::rowByKey(m_db, key);
            if (row && orders::passes(*row, filter)) {
                rows.push_back(*row);
            }
            return static_cast<int>(rows.size()) < limit;
        });
        return rows;
    });
}

Result<std::vector<OrderRow>> CacheRead::orders(const OrderFilter &filter, const OrderSorting &sorting,
                                                const OrderRow *after, int limit) const
{
    return reading(m_db, u"list orders"_s, [&] {
        return filter.text.trimmed().isEmpty() ? orders::sortedPage(m_db, filter, sorting, after, limit)
                                               : std::vector<OrderRow>();
    });
}

Result<std::vector<Order>> CacheRead::ordersOfBuyer(const ShopId &shop, const BuyerKeys &buyer, Instant since) const
{
    return reading(m_db, u"find a buyer's orders"_s, [&] {
        using search::Exact;
        const std::pair<Exact, std::string> wanted[] = {{Exact::Email, search::normalised(buyer.email)},
                                                        {Exact::Phone, search::normalised(buyer.phone)},
                                                        {Exact::Ip, search::normalised(buyer.ip)},
                                                        {Exact::Account, search::normalised(buyer.account)}};
        std::vector<std::string> terms;
        for (const auto &[kind, value] : wanted) {
            terms.push_back(search::exactTerm(kind, value));
        }
        const auto same = [](const QString &a, const QString &b) { return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0; };
        std::vector<Order> found;
        search::eachCandidate(m_db, terms, orders::firstKeyAt(since), [&](OrderKey key) {
            auto stored = orders::load(m_db, key, true);
            if (stored && stored->order.ref.shop == shop) {
                const Buyer &other = stored->order.buyer;
                if (same(buyer.email, other.email) || same(buyer.phone, other.phone) || same(buyer.ip, other.ip)
                    || same(buyer.account, other.account)) {
                    found.push_back(std::move(stored->order));
                }
            }
            return found.size() < mostOrdersOfBuyer;
        });
        return found;
    });
}

Result<std::vector<StoredCard>> CacheRead::cardsOf(const OrderRef &ref) const
{
    return reading(m_db, u"read an order's cards"_s, [&] { return cards::ofOrder(m_db, m_key, ref); });
}

Result<std::optional<StoredCard>> CacheRead::card(const ShopId &shop, const CardId &id) const
{
    return reading(m_db, u"read a card"_s, [&] { return cards::byId(m_db, m_key, shop, id); });
}

Result<std::optional<StoredCard>> CacheRead::cardByText(const ShopId &shop, const Secret &text) const
{
    return reading(m_db, u"find a card"_s, [&]() -> std::optional<StoredCard> {
        const QByteArray whole = search::cardNormalised(text.reveal());
        for (StoredCard &stored : cards::withFragment(m_db, m_key, whole)) {
            if (stored.shop == shop && search::cardNormalised(stored.card.text.reveal()) == whole) {
                return std::move(stored);
            }
        }
        return std::nullopt;
    });
}

Result<qint64> CacheRead::stockOf(const ShopId &shop, const ProductId &product) const
{
    return reading(m_db, u"count stock"_s, [&] { return cards::stockOf(m_db, shop, product); });
}

Result<std::vector<StoredCard>> CacheRead::cardsInStock(const ShopId &shop, const ProductId &product, int limit) const
{
    return reading(m_db, u"read stock"_s, [&] { return cards::inStock(m_db, m_key, shop, product, limit); });
}

Result<std::vector<StoredProduct>> CacheRead::products(const ShopId &shop) const
{
    return reading(m_db, u"list products"_s, [&] { return sync::products(m_db, shop); });
}

Result<std::optional<StoredProduct>> CacheRead::product(const ShopId &shop, const ProductId &id) const
{
    return reading(m_db, u"read a product"_s, [&] { return sync::product(m_db, shop, id); });
}

Result<std::optional<SyncState>> CacheRead::syncState(const ShopId &shop) const
{
    return reading(m_db, u"read where a pull stands"_s, [&] { return sync::state(m_db, shop); });
}

Result<CacheCounts> CacheRead::counts(const ShopId &shop) const
{
    return reading(m_db, u"count the cache"_s, [&] {
        auto row = m_db.query("SELECT coalesce(sum(orders), 0), coalesce(sum(cards), 0),"
                              " (SELECT count(*) FROM products WHERE ?1 = '' OR shop = ?1)"
                              " FROM totals WHERE ?1 = '' OR shop = ?1",
                              shop);
        return row.next() ? CacheCounts{row.integer(0), row.integer(1), row.integer(2)} : CacheCounts{};
    });
}

Result<PutCount> CacheWrite::putOrders(const ShopId &shop, const std::vector<Order> &orders, Instant fetchedAt)
{
    return changing(m_db, u"save orders"_s, [&] { return orders::put(m_db, m_key, shop, orders, fetchedAt, m_touched); });
}

Result<PutCount> CacheWrite::putCards(const ShopId &shop, const std::vector<Card> &cards, Instant fetchedAt)
{
    return changing(m_db, u"save cards"_s, [&] { return cards::put(m_db, m_key, shop, cards, fetchedAt, m_touched); });
}

Result<int> CacheWrite::markMissingCards(const ShopId &shop, Instant listedSince, Instant now)
{
    return changing(m_db, u"mark missing cards"_s, [&] { return cards::markMissing(m_db, shop, listedSince, now, m_touched); });
}

Result<PutCount> CacheWrite::putProducts(const ShopId &shop, const std::vector<Product> &products, Instant fetchedAt)
{
    return changing(m_db, u"save products"_s, [&] { return sync::putProducts(m_db, shop, products, fetchedAt, m_touched); });
}

Result<void> CacheWrite::putSyncState(const SyncState &state)
{
    return changing(m_db, u"save where a pull stands"_s, [&] { sync::putState(m_db, state, m_touched); });
}

Result<void> CacheWrite::eraseBuyer(const OrderRef &ref)
{
    return changing(m_db, u"erase a buyer"_s, [&] {
        const auto key = orders::keyOf(m_db, ref);
        if (!key) {
            return;
        }
        m_db.secureDelete(true);
        orders::eraseBuyer(m_db, *key);
        search::purge(m_db);
        m_db.secureDelete(false);
        m_touched.orders.insert(ref);
    });
}

Result<bool> CacheWrite::dropShop(const ShopId &shop, int mostOrders)
{
    return changing(m_db, u"forget a shop"_s, [&] {
        m_touched.shops.insert(shop);
        if (orders::dropShop(m_db, shop, mostOrders) == mostOrders) {
            return false; // perhaps there are more
        }
        cards::dropShop(m_db, shop);
        sync::dropShop(m_db, shop);
        return true;
    });
}

} // namespace kd::store
