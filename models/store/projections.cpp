// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/projections.h"

#include "models/store/card_events.h"
#include "models/store/case_table.h"
#include "models/store/incident_table.h"
#include "models/store/intent_table.h"
#include "models/store/journal_table.h"

namespace kd::store::projections {

namespace {

// To be raised whenever a fold or a table gives other rows for the same entries than the release before.
constexpr qint64 generation = 5;

} // namespace

void refresh(Connection &db, const KeyRing &keys, CaseId caseId)
{
    const std::vector<JournalEntry> entries = journal::ofCase(db, keys, caseId);
    CaseRecord record = foldCase(entries);
    if (entries.empty() || record.id.isEmpty()) {
        // Notes about a case that this desk never opened, or opens with a later entry.
        return;
    }
    const auto key = keys.find(db, KeyRing::ofCase(caseId));
    cases::write(db, key, record, entries.back().at);
    intents::write(db, record);
    card_events::write(db, record, entries);
    incidents::writeCase(db, record);
}

void rebuild(Connection &db, const KeyRing &keys)
{
    cases::clear(db);
    intents::clear(db);
    card_events::clear(db);
    incidents::clear(db);
    std::vector<CaseId> ids;
    {
        auto row = db.query("SELECT DISTINCT case_id FROM journal WHERE case_id > 0 ORDER BY case_id");
        while (row.next()) {
            ids.push_back(CaseId(row.integer(0)));
        }
    }
    for (const CaseId id : ids) {
        refresh(db, keys, id);
    }
    incidents::rebuild(db, keys);
}

void bringUpToDate(Connection &db, const KeyRing &keys)
{
    // A mark of its own, not the schema's number: a kill between the two steps must not leave the tables half true.
    if (db.value(
            "SELECT coalesce(max(CAST(CAST(value AS TEXT) AS INTEGER)), 0) FROM meta WHERE name = 'projections'") ==
        generation) {
        return;
    }
    rebuild(db, keys);
    db.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('projections', ?1)", QByteArray::number(generation));
}

} // namespace kd::store::projections
