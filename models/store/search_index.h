// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/search_text.h"

#include <functional>
#include <string>

/// The text index of the orders. Raises what goes wrong.
namespace kd::store::search {

void add(Connection &db, OrderKey key, const Order &order);
/// `old` is the order as it was added: FTS5 has to be told what it indexed, or it would keep it for ever.
void remove(Connection &db, OrderKey key, const Order &old);
/// Purges what deleted rows left in the index's segments. Takes seconds at a million orders.
void purge(Connection &db);

/// Calls for each order that matches, newest first, with a key smaller than `before` (0: all), until told to stop (false).
using Visit = std::function<bool(OrderKey, HitField)>;
void eachMatch(Connection &db, const Pattern &pattern, OrderKey before, const Visit &visit);

/// Keys of the orders that have one of the exact terms, newest first; candidates, to be verified.
void eachCandidate(Connection &db, const std::vector<std::string> &exactTerms, OrderKey least,
                   const std::function<bool(OrderKey)> &visit);

} // namespace kd::store::search
