// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/rows.h"

#include <vector>

/// The tables of cases, intents and promises, which are what the journal says and nothing more. Raises what goes wrong.
namespace kd::store::projections {

/// Folds the case's entries again and writes its rows.
void refresh(Connection &db, const KeyRing &keys, CaseId caseId);
void rebuild(Connection &db, const KeyRing &keys);

[[nodiscard]] std::optional<CaseRow> caseRow(Connection &db, const KeyRing &keys, CaseId caseId);
[[nodiscard]] std::vector<CaseRow> openCases(Connection &db, const KeyRing &keys);
[[nodiscard]] std::vector<CaseRow> cases(Connection &db, const KeyRing &keys, const CaseFilter &filter, CaseId before,
                                         int limit);
[[nodiscard]] qint64 caseCount(Connection &db);
[[nodiscard]] std::vector<IntentRow> intents(Connection &db, const IntentFilter &filter, int limit);
[[nodiscard]] CaseId caseOfIntent(Connection &db, const OperationId &operation); ///< empty: no such intent
[[nodiscard]] qint64 refundedBy(Connection &db, const ProfileId &profile, Currency currency, Instant from, Instant to);
[[nodiscard]] std::vector<PromiseRow> openPromises(Connection &db, const KeyRing &keys);

} // namespace kd::store::projections
