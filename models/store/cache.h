// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/sealing.h"
#include "models/store/rows.h"

#include <vector>

/// What a job can do with cache.sqlite: what the shops said, and when. Made by Store and valid only inside the job it was
/// handed to, on that job's thread.
namespace kd::store {

class Connection;

class CacheRead
{
public:
    CacheRead(Connection &connection, SealingKey key);

    [[nodiscard]] Result<std::optional<StoredOrder>> order(const OrderRef &ref) const;
    /// By the number that buyers quote, exactly.
    [[nodiscard]] Result<std::vector<OrderRef>> ordersByNumber(const QString &number) const;
    /// Newest first; at most `limit` with a smaller key than `before` (0: from the newest on).
    [[nodiscard]] Result<std::vector<OrderRow>> orders(const OrderFilter &filter, OrderKey before, int limit) const;
    /// Sorted by something else; at most `limit` below `after` (nullptr: from the top). With a text in the filter, which
    /// is searched newest first, nothing: those cannot be sorted as fast.
    [[nodiscard]] Result<std::vector<OrderRow>> orders(const OrderFilter &filter, const OrderSorting &sorting,
                                                       const OrderRow *after, int limit) const;
    /// Orders that share any of the keys, made at `since` or later, newest first, at most 1,000.
    [[nodiscard]] Result<std::vector<Order>> ordersOfBuyer(const ShopId &shop, const BuyerKeys &buyer, Instant since) const;
    /// Substring search over number, payment number, e-mail, phone, name and product; card keys by the whole key, one of
    /// its groups, or its first or last four; "KD…0127" (also "..." and "***") by beginning and end. Letters and digits
    /// count, case and everything else does not. An order whose number is the text comes first, then the newest.
    [[nodiscard]] Result<std::vector<Hit>> find(const QString &text, int limit) const;

    [[nodiscard]] Result<std::vector<StoredCard>> cardsOf(const OrderRef &ref) const;
    [[nodiscard]] Result<std::optional<StoredCard>> card(const ShopId &shop, const CardId &id) const;
    /// Cards by the whole key, one of its groups, or its first or last four, as in find(); at most `limit`, each once, also
    /// where several are of one order. Those that are the text come first, then the newest.
    [[nodiscard]] Result<std::vector<StoredCard>> findCards(const QString &text, int limit) const;
    [[nodiscard]] Result<std::optional<StoredCard>> cardByText(const ShopId &shop, const Secret &text) const;
    /// How many cards of a product are free to be handed out.
    [[nodiscard]] Result<qint64> stockOf(const ShopId &shop, const ProductId &product) const;
    /// The first cards that are free, oldest first: what to hand out next.
    [[nodiscard]] Result<std::vector<StoredCard>> cardsInStock(const ShopId &shop, const ProductId &product, int limit) const;

    [[nodiscard]] Result<std::vector<StoredProduct>> products(const ShopId &shop) const;
    [[nodiscard]] Result<std::optional<StoredProduct>> product(const ShopId &shop, const ProductId &id) const;

    [[nodiscard]] Result<std::optional<SyncState>> syncState(const ShopId &shop) const;
    [[nodiscard]] Result<CacheCounts> counts(const ShopId &shop = {}) const; ///< empty: of all shops

protected:
    Connection &m_db;
    SealingKey m_key;
};

class CacheWrite : public CacheRead
{
public:
    using CacheRead::CacheRead;

    /// By this transaction so far.
    [[nodiscard]] const CacheTouch &touched() const { return m_touched; }

    /// Adds or updates. An order without createdAt is placed by its other times, or by `fetchedAt`.
    Result<PutCount> putOrders(const ShopId &shop, const std::vector<Order> &orders, Instant fetchedAt);
    /// A card whose `uses` were not asked keeps those it had. `fetchedAt` is when the answer began: a card that was heard
    /// of since then, as one is while a long list comes in, stays as it is and counts as the same.
    Result<PutCount> putCards(const ShopId &shop, const std::vector<Card> &cards, Instant fetchedAt);
    /// Marks the cards that no list has named since `listedSince` as missing; gives how many there are now.
    Result<int> markMissingCards(const ShopId &shop, Instant listedSince, Instant now);
    Result<PutCount> putProducts(const ShopId &shop, const std::vector<Product> &products, Instant fetchedAt);
    Result<void> putSyncState(const SyncState &state);
    /// Blanks who bought, and keeps it blank when the shop says it again. Also drops the raw answer.
    Result<void> eraseBuyer(const OrderRef &ref);
    /// Forgets everything of a shop, at most so many orders at once: the index forgets slowly, and others write as
    /// well. True when nothing is left.
    Result<bool> dropShop(const ShopId &shop, int mostOrders);

private:
    CacheTouch m_touched;
};

} // namespace kd::store
