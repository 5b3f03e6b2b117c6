// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/outbox_pages.h"
#include "models/store/rows.h"

#include <vector>

/// The table of intents: what the journal says and nothing more. Raises what goes wrong.
namespace kd::store::intents {

/// Replaces those of the case.
void write(Connection &db, const CaseRecord &record);
void clear(Connection &db);

/// From the oldest on. A shop without an order's id asks for all of that shop's.
[[nodiscard]] std::vector<IntentRow> list(Connection &db, const IntentFilter &filter, int limit);
[[nodiscard]] std::vector<OutboxRow> unknown(Connection &db);
/// Of that state and not unknown, from the newest to the oldest below `after`; of one case, or of all.
[[nodiscard]] std::vector<OutboxRow> newest(Connection &db, IntentState state, const std::optional<OutboxRow> &after,
                                            int limit, CaseId caseId);
/// The same by rank and age, as they will run.
[[nodiscard]] std::vector<OutboxRow> inLine(Connection &db, IntentState state, const std::optional<OutboxRow> &after,
                                            int limit, CaseId caseId);
[[nodiscard]] std::vector<RefundRow> refundsUnderWay(Connection &db);
[[nodiscard]] CaseId caseOf(Connection &db, const OperationId &operation); ///< empty: no such intent
/// What the profile has asked for since `from`, in minor units: what came to nothing is not counted.
[[nodiscard]] qint64 movedBy(Connection &db, const ProfileId &profile, Currency currency, Instant from,
                             std::optional<Instant> before);

} // namespace kd::store::intents
