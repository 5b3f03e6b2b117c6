// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/rows.h"

#include <vector>

/// Products and the state of the pulls in cache.sqlite. Raises what goes wrong.
namespace kd::store::sync {

[[nodiscard]] PutCount putProducts(Connection &db, const ShopId &shop, const std::vector<Product> &products, Instant fetchedAt,
                                   CacheTouch &touched);
[[nodiscard]] std::vector<StoredProduct> products(Connection &db, const ShopId &shop);
[[nodiscard]] std::optional<StoredProduct> product(Connection &db, const ShopId &shop, const ProductId &id);
void putState(Connection &db, const SyncState &state, CacheTouch &touched);
[[nodiscard]] std::optional<SyncState> state(Connection &db, const ShopId &shop);
void dropShop(Connection &db, const ShopId &shop);

} // namespace kd::store::sync
