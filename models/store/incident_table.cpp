// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/incident_table.h"

#include "models/base/json.h"
#include "models/store/failure.h"
#include "models/store/journal_table.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::store::incidents {

namespace {

IncidentRow readRow(const Connection::Use &row)
{
    IncidentRow incident;
    incident.id = IncidentId(row.integer(0));
    incident.facts.title = row.text(1);
    incident.facts.cause = incidentCauseFromId(row.text(2)).value_or(IncidentCause::Other);
    incident.facts.shop = ShopId(row.text(3));
    incident.facts.since = row.instant(4);
    incident.openedBy = ProfileId(row.text(5));
    incident.openedAt = row.instant(6);
    incident.endedAt = row.maybeInstant(7);
    incident.message = row.integer(8);
    incident.nextWordAt = row.maybeInstant(9);
    incident.cases = static_cast<int>(row.integer(10));
    incident.told = static_cast<int>(row.integer(11));
    return incident;
}

constexpr const char *rowColumns =
    "SELECT id, title, cause, shop, since, opened_by, opened_at, ended_at, message, next_word_at,"
    " (SELECT count(*) FROM incident_cases WHERE incident = incidents.id),"
    " (SELECT count(*) FROM incident_cases WHERE incident = incidents.id AND told > 0 AND told = incidents.message)"
    " FROM incidents ";

// A later text has a higher number; 0: none.
qint64 newestTold(const CaseRecord &record, IncidentId incident)
{
    qint64 newest = 0;
    for (const CaseContact &contact : record.contacts) {
        if (contact.incident && contact.incident->incident == incident) {
            newest = std::max(newest, contact.incident->message);
        }
    }
    return newest;
}

} // namespace

void note(Connection &db, qint64 seq, IncidentId incident)
{
    db.run("INSERT INTO incident_entries (seq, incident) VALUES (?1, ?2)", seq, incident);
}

void write(Connection &db, const Incident &incident)
{
    if (incident.id.isEmpty()) {
        return; // of an incident that this desk never opened
    }
    const IncidentMessage *message = incident.message();
    db.run("INSERT OR REPLACE INTO incidents (id, title, cause, shop, since, opened_by, opened_at, ended_at, message,"
           " next_word_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
           incident.id, incident.facts.title, id(incident.facts.cause), incident.facts.shop, incident.facts.since,
           incident.openedBy, incident.openedAt, incident.endedAt, message != nullptr ? message->seq : qint64(0),
           message != nullptr ? message->nextWordAt : std::nullopt);
}

void writeCase(Connection &db, const CaseRecord &record)
{
    db.run("DELETE FROM incident_cases WHERE case_id = ?1", record.id);
    std::set<IncidentId> belongsTo;
    for (const CaseIncident &one : record.incidents) {
        if (!one.to || one.untilEnd) {
            belongsTo.insert(one.incident);
        }
    }
    for (const IncidentId incident : belongsTo) {
        db.run("INSERT INTO incident_cases (incident, case_id, told) VALUES (?1, ?2, ?3)", incident, record.id,
               newestTold(record, incident));
    }
}

void clear(Connection &db)
{
    db.run("DELETE FROM incidents");
    db.run("DELETE FROM incident_entries");
    db.run("DELETE FROM incident_cases");
}

void rebuild(Connection &db, const KeyRing &keys)
{
    std::vector<std::pair<qint64, IncidentId>> entries;
    {
        auto row = db.query("SELECT seq, kind, payload FROM journal WHERE case_id = 0 AND kind LIKE 'incident.%'"
                            " ORDER BY seq");
        while (row.next()) {
            const auto payload = parseObject(row.bytes(2), u"read the journal"_s);
            if (!payload) {
                raise(u"database_damaged"_s, u"read the journal"_s, u"entry "_s + QString::number(row.integer(0)));
            }
            entries.emplace_back(row.integer(0), incidentOf(row.text(1), *payload));
        }
    }
    std::set<IncidentId> ids;
    for (const auto &[seq, incident] : entries) {
        note(db, seq, incident);
        ids.insert(incident);
    }
    for (const IncidentId incident : ids) {
        write(db, foldIncident(journal::ofIncident(db, keys, incident)));
    }
}

std::vector<IncidentRow> list(Connection &db, int ended)
{
    static const std::string running = std::string(rowColumns) + "WHERE ended_at IS NULL ORDER BY id";
    static const std::string over = std::string(rowColumns) +
                                    "WHERE ended_at IS NOT NULL ORDER BY ended_at DESC, id DESC"
                                    " LIMIT ?1";
    std::vector<IncidentRow> rows;
    {
        auto row = db.query(running.c_str());
        while (row.next()) {
            rows.push_back(readRow(row));
        }
    }
    auto row = db.query(over.c_str(), ended);
    while (row.next()) {
        rows.push_back(readRow(row));
    }
    return rows;
}

std::vector<CaseId> casesOf(Connection &db, IncidentId incident)
{
    std::vector<CaseId> cases;
    auto row = db.query("SELECT case_id FROM incident_cases WHERE incident = ?1 ORDER BY case_id", incident);
    while (row.next()) {
        cases.push_back(CaseId(row.integer(0)));
    }
    return cases;
}

} // namespace kd::store::incidents
