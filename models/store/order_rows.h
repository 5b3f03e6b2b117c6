// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"
#include "models/store/connection.h"
#include "models/store/rows.h"

/// An order spread over its tables and gathered again. Raises what goes wrong.
namespace kd::store::orders {

/// Tells whether an order says the same as the one that was stored: 16 bytes over all it says, the raw answer included.
[[nodiscard]] QByteArray contentOf(const SealingKey &key, const Order &order);

/// `packed` is qCompress() of the raw answer; empty: none.
void insert(Connection &db, OrderKey key, const Order &order, const QByteArray &packed, const QByteArray &content,
            Instant fetchedAt, bool erased);
void remove(Connection &db, OrderKey key);
/// Without `raw` when it is not asked for.
[[nodiscard]] std::optional<StoredOrder> load(Connection &db, OrderKey key, bool withRaw);

} // namespace kd::store::orders
