// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sync_table.h"

#include "models/store/failure.h"

namespace kd::store::sync {

namespace {

StoredProduct readProduct(const Connection::Use &row)
{
    StoredProduct stored;
    stored.shop = ShopId(row.text(0));
    Product &product = stored.product;
    product.id = ProductId(row.text(1));
    product.name = row.text(2);
    product.sku = row.text(3);
    product.productClass = row.text(4);
    product.supplier = row.text(5);
    if (!row.isNull(6)) {
        product.price = Money(row.integer(6), orRaise(Currency::fromCode(row.text(7))));
    }
    if (!row.isNull(8)) {
        product.stock = static_cast<int>(row.integer(8));
    }
    product.reusable = row.boolean(9);
    stored.fetchedAt = row.instant(10);
    return stored;
}

} // namespace

PutCount putProducts(Connection &db, const ShopId &shop, const std::vector<Product> &products, Instant fetchedAt,
                     CacheTouch &touched)
{
    PutCount count;
    for (const Product &item : products) {
        const auto before = product(db, shop, item.id);
        const std::optional<qint64> price = item.price ? std::optional(item.price->minor()) : std::nullopt;
        db.run("INSERT OR REPLACE INTO products (shop, id, name, sku, product_class, supplier, price_minor, currency, stock,"
               " reusable, fetched_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
               shop, item.id, item.name, item.sku, item.productClass, item.supplier, price,
               item.price ? item.price->currency().code() : QString(), item.stock, item.reusable, fetchedAt);
        const bool same = before && before->product == item;
        ++(!before ? count.added : same ? count.same : count.changed);
        if (!same) {
            touched.products.insert({shop, item.id});
        }
    }
    return count;
}

std::vector<StoredProduct> products(Connection &db, const ShopId &shop)
{
    auto row = db.query("SELECT shop, id, name, sku, product_class, supplier, price_minor, currency, stock, reusable,"
                        " fetched_at FROM products WHERE shop = ?1 ORDER BY length(id), id",
                        shop);
    std::vector<StoredProduct> result;
    while (row.next()) {
        result.push_back(readProduct(row));
    }
    return result;
}

std::optional<StoredProduct> product(Connection &db, const ShopId &shop, const ProductId &id)
{
    auto row = db.query("SELECT shop, id, name, sku, product_class, supplier, price_minor, currency, stock, reusable,"
                        " fetched_at FROM products WHERE shop = ?1 AND id = ?2",
                        shop, id);
    return row.next() ? std::optional(readProduct(row)) : std::nullopt;
}

void putState(Connection &db, const SyncState &state, CacheTouch &touched)
{
    // What was not known of the shop at all is known from here on, even if it is that there is nothing.
    const SyncState before = sync::state(db, state.shop).value_or(SyncState{});
    if (before.firstWalkDone != state.firstWalkDone || before.cardsListedAt.has_value() != state.cardsListedAt.has_value()) {
        touched.shops.insert(state.shop);
    }
    db.run("INSERT OR REPLACE INTO sync_state (shop, cursor, first_walk_done, walk_seen, total, walk_began, last_success,"
           " cards_listed_at, failures, not_before, error_code) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
           state.shop, state.cursor, state.firstWalkDone, state.walkSeen, state.total, state.walkBegan, state.lastSuccess,
           state.cardsListedAt, state.failures, state.notBefore, state.errorCode);
}

std::optional<SyncState> state(Connection &db, const ShopId &shop)
{
    auto row = db.query("SELECT cursor, first_walk_done, walk_seen, total, walk_began, last_success, cards_listed_at,"
                        " failures, not_before, error_code FROM sync_state WHERE shop = ?1",
                        shop);
    if (!row.next()) {
        return std::nullopt;
    }
    return SyncState{shop,
                     row.bytes(0),
                     row.boolean(1),
                     row.integer(2),
                     row.maybeInteger(3),
                     row.maybeInstant(4),
                     row.maybeInstant(5),
                     row.maybeInstant(6),
                     static_cast<int>(row.integer(7)),
                     row.maybeInstant(8),
                     row.text(9)};
}

void dropShop(Connection &db, const ShopId &shop)
{
    db.run("DELETE FROM products WHERE shop = ?1", shop);
    db.run("DELETE FROM sync_state WHERE shop = ?1", shop);
}

} // namespace kd::store::sync
