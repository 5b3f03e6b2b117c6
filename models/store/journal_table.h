// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/rows.h"

#include <vector>

/// The chain of entries in desk.sqlite. Raises what goes wrong (failure.h).
namespace kd::store::journal {

[[nodiscard]] JournalHead head(Connection &db);
[[nodiscard]] JournalEntry append(Connection &db, const KeyRing &keys, const QString &station, Instant now,
                                  const NewEntry &entry);
[[nodiscard]] std::vector<JournalEntry> ofCase(Connection &db, const KeyRing &keys, CaseId caseId);
/// Of all cases, by the table of card_events.h.
[[nodiscard]] std::vector<JournalEntry> ofCard(Connection &db, const KeyRing &keys, const ShopId &shop,
                                               const CardId &card);
/// By the table of incident_table.h.
[[nodiscard]] std::vector<JournalEntry> ofIncident(Connection &db, const KeyRing &keys, IncidentId incident);
[[nodiscard]] std::vector<JournalEntry> page(Connection &db, const KeyRing &keys, const EntryFilter &filter, qint64 before,
                                             int limit);
[[nodiscard]] JournalCheck verify(Connection &db, qint64 from, const std::optional<JournalHead> &anchor);

/// The bytes that are hashed after the previous hash: RFC 8785 of {"actor","at","case","kind","payload","seq","station",
/// "v":1}, of which the payload is given in its canonical bytes already, so that a check needs not read JSON.
[[nodiscard]] QByteArray canonicalBytes(const JournalEntry &entry, const QByteArray &canonicalPayload);

} // namespace kd::store::journal
