// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/rows.h"

#include <vector>

/// The tables of cases and of what was promised in them: what the journal says and nothing more. Raises what goes
/// wrong.
namespace kd::store::cases {

/// Replaces what is said of the case. Without its key (the buyer was erased) its words are left out.
void write(Connection &db, const std::optional<SealingKey> &key, const CaseRecord &record, Instant changedAt);
void clear(Connection &db);

[[nodiscard]] std::optional<CaseRow> row(Connection &db, const KeyRing &keys, CaseId caseId);
[[nodiscard]] std::vector<CaseRow> open(Connection &db, const KeyRing &keys);
/// The newest first, below `before`.
[[nodiscard]] std::vector<CaseRow> list(Connection &db, const KeyRing &keys, const CaseFilter &filter, CaseId before,
                                        int limit);
[[nodiscard]] qint64 count(Connection &db, const ShopId &shop); ///< empty: of all
[[nodiscard]] std::vector<PromiseRow> openPromises(Connection &db, const KeyRing &keys);

} // namespace kd::store::cases
