// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"
#include "models/store/connection.h"
#include "models/store/rows.h"

#include <vector>

/// Card keys in cache.sqlite, sealed, with keyed hashes to find them. Raises what goes wrong.
namespace kd::store::cards {

/// What has changed is added to `touched`, here and below.
[[nodiscard]] PutCount put(Connection &db, const SealingKey &key, const ShopId &shop, const std::vector<Card> &cards,
                           Instant fetchedAt, CacheTouch &touched);
[[nodiscard]] int markMissing(Connection &db, const ShopId &shop, Instant listedSince, Instant now,
                              CacheTouch &touched);
[[nodiscard]] std::vector<StoredCard> ofOrder(Connection &db, const SealingKey &key, const OrderRef &ref);
[[nodiscard]] std::optional<StoredCard> byId(Connection &db, const SealingKey &key, const ShopId &shop, const CardId &id);
[[nodiscard]] std::vector<StoredCard> inStock(Connection &db, const SealingKey &key, const ShopId &shop,
                                              const ProductId &product, int limit);
[[nodiscard]] qint64 stockOf(Connection &db, const ShopId &shop, const ProductId &product);
/// At most 1,000 cards that have this fragment (see search::cardFragments), verified against their text.
[[nodiscard]] std::vector<StoredCard> withFragment(Connection &db, const SealingKey &key, const QByteArray &fragment);
void dropShop(Connection &db, const ShopId &shop);

} // namespace kd::store::cards
