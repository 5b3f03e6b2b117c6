// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"
#include "models/store/connection.h"
#include "models/store/rows.h"

#include <vector>

/// Orders in cache.sqlite. Raises what goes wrong.
namespace kd::store::orders {

[[nodiscard]] PutCount put(Connection &db, const SealingKey &key, const ShopId &shop, const std::vector<Order> &orders,
                           Instant fetchedAt, CacheTouch &touched);
[[nodiscard]] std::optional<OrderKey> keyOf(Connection &db, const OrderRef &ref);
[[nodiscard]] std::optional<StoredOrder> byKey(Connection &db, OrderKey key);
[[nodiscard]] std::optional<OrderRow> rowByKey(Connection &db, OrderKey key);
/// The earliest place of an order made then.
[[nodiscard]] OrderKey firstKeyAt(Instant createdAt);
/// Newest first, without a filter for text.
[[nodiscard]] std::vector<OrderRow> page(Connection &db, const OrderFilter &filter, OrderKey before, int limit);
[[nodiscard]] bool passes(const OrderRow &row, const OrderFilter &filter);
void eraseBuyer(Connection &db, OrderKey key);
/// At most so many of its orders; gives how many they were.
int dropShop(Connection &db, const ShopId &shop, int most);

} // namespace kd::store::orders
