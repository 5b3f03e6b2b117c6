// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/outbox_pages.h"
#include "models/store/rows.h"

#include <vector>

/// The tables of cases, intents and promises, which are what the journal says and nothing more. Raises what goes wrong.
namespace kd::store::projections {

/// Folds the case's entries again and writes its rows.
void refresh(Connection &db, const KeyRing &keys, CaseId caseId);
void rebuild(Connection &db, const KeyRing &keys);
/// Rebuilds when an older program wrote the tables; in the caller's transaction.
void bringUpToDate(Connection &db, const KeyRing &keys);

[[nodiscard]] std::optional<CaseRow> caseRow(Connection &db, const KeyRing &keys, CaseId caseId);
[[nodiscard]] std::vector<CaseRow> openCases(Connection &db, const KeyRing &keys);
[[nodiscard]] std::vector<CaseRow> cases(Connection &db, const KeyRing &keys, const CaseFilter &filter, CaseId before,
                                         int limit);
[[nodiscard]] qint64 caseCount(Connection &db, const ShopId &shop); ///< empty: of all
[[nodiscard]] std::vector<IntentRow> intents(Connection &db, const IntentFilter &filter, int limit);
[[nodiscard]] std::vector<OutboxRow> unknownIntents(Connection &db);
/// Of that state and not unknown, from the newest to the oldest below `after`; of one case, or of all.
[[nodiscard]] std::vector<OutboxRow> newestIntents(Connection &db, IntentState state,
                                                   const std::optional<OutboxRow> &after, int limit,
                                                   CaseId caseId);
/// The same by rank and age, as they will run.
[[nodiscard]] std::vector<OutboxRow> intentsInLine(Connection &db, IntentState state,
                                                   const std::optional<OutboxRow> &after, int limit,
                                                   CaseId caseId);
[[nodiscard]] std::vector<RefundRow> refundsUnderWay(Connection &db);
[[nodiscard]] CaseId caseOfIntent(Connection &db, const OperationId &operation); ///< empty: no such intent
[[nodiscard]] qint64 movedBy(Connection &db, const ProfileId &profile, Currency currency, Instant from,
                             std::optional<Instant> before);
[[nodiscard]] std::vector<PromiseRow> openPromises(Connection &db, const KeyRing &keys);

} // namespace kd::store::projections
