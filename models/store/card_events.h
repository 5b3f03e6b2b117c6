// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/rows.h"

#include <vector>

/// Which entries of the journal name a card, and who keeps a card from everybody else: both derived from the journal,
/// so that a key's page and every hand-out find them without reading it all. Raises what goes wrong.
namespace kd::store::card_events {

/// Replaces the rows of one case; `record` is the fold of its `entries`.
void write(Connection &db, const CaseRecord &record, const std::vector<JournalEntry> &entries);
void clear(Connection &db);

[[nodiscard]] std::optional<std::pair<ShopId, CardId>> cardOf(Connection &db, qint64 seq);
/// The strongest first, and of equals the one that lasts longest.
[[nodiscard]] std::vector<CardHold> holdersOf(Connection &db, const ShopId &shop, const CardId &card);
[[nodiscard]] std::vector<CardHold> liveHolds(Connection &db, const ShopId &shop, const ProductId &product);
[[nodiscard]] std::vector<CardHold> reservationsEndingBy(Connection &db, Instant at);

} // namespace kd::store::card_events
