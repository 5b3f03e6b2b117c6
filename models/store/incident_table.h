// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/rows.h"

#include <vector>

/// The tables of incidents, of the entries that tell of each and of the cases that belong to it: what the journal says
/// and nothing more. Raises what goes wrong.
namespace kd::store::incidents {

/// Remembers that the entry tells of the incident; before write() of the fold that it belongs to.
void note(Connection &db, qint64 seq, IncidentId incident);
void write(Connection &db, const Incident &incident);
/// Replaces what is said of one case.
void writeCase(Connection &db, const CaseRecord &record);
void clear(Connection &db);
/// Fills what clear() emptied from the desk's own entries; what cases say of incidents is written with the cases.
void rebuild(Connection &db, const KeyRing &keys);

[[nodiscard]] std::vector<IncidentRow> list(Connection &db, int ended); ///< as DeskRead::incidents()
[[nodiscard]] std::vector<CaseId> casesOf(Connection &db, IncidentId incident);

} // namespace kd::store::incidents
