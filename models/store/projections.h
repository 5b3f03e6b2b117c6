// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"

/// The tables that are what the journal says and nothing more: cases, intents, promises, incidents and the lives of
/// keys. Raises what goes wrong.
namespace kd::store::projections {

/// Folds the case's entries again and writes its rows.
void refresh(Connection &db, const KeyRing &keys, CaseId caseId);
void rebuild(Connection &db, const KeyRing &keys);
/// Rebuilds when an older program wrote the tables; in the caller's transaction.
void bringUpToDate(Connection &db, const KeyRing &keys);

} // namespace kd::store::projections
