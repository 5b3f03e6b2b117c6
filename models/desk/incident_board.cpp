// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents with their cases, as people look at them.
#include "models/desk/engine.h"
#include "models/desk/queue_memory.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr int mostEnded = 50;

// As the queues sort: whoever has no deadline comes last, equal ones by age.
void sortByUrgency(std::vector<IncidentCase> &cases)
{
    std::stable_sort(cases.begin(), cases.end(), [](const IncidentCase &a, const IncidentCase &b) {
        const auto key = [](const IncidentCase &one) {
            return std::tuple(!one.dueAt, one.dueAt.value_or(Instant(0)), one.row.id);
        };
        return key(a) < key(b);
    });
}

/// A case that the queues do not remember, because it is closed.
struct ReadCase
{
    store::CaseRow row;
    CaseRecord record;
};
using CaseIds = std::map<IncidentId, std::vector<CaseId>>;

struct ReadCases
{
    CaseIds ids;
    std::map<CaseId, ReadCase> closed;
};

Result<ReadCases> readCases(const store::DeskRead &desk, const std::vector<IncidentId> &incidents,
                            const std::set<CaseId> &remembered)
{
    ReadCases result;
    for (const IncidentId incident : incidents) {
        auto ids = desk.casesOf(incident);
        if (!ids) {
            return fail(ids.error());
        }
        for (const CaseId caseId : *ids) {
            if (remembered.contains(caseId) || result.closed.contains(caseId)) {
                continue;
            }
            auto row = desk.caseRow(caseId);
            auto record = desk.caseRecord(caseId);
            if (!row || !record) {
                return fail(!row ? row.error() : record.error());
            }
            if (*row && *record) {
                result.closed.emplace(caseId, ReadCase{std::move(**row), std::move(**record)});
            }
        }
        result.ids.emplace(incident, std::move(*ids));
    }
    return result;
}

tl::unexpected<Error> unknown(IncidentId incident)
{
    return fail(Error::Kind::Refused, u"incident_unknown"_s, u"look at an incident"_s,
                QString::number(incident.value()));
}

store::IncidentRow rowOf(const Incident &incident, int cases)
{
    const IncidentMessage *message = incident.message();
    return {incident.id,
            incident.facts,
            incident.openedBy,
            incident.openedAt,
            incident.endedAt,
            message != nullptr ? message->seq : 0,
            message != nullptr ? message->nextWordAt : std::nullopt,
            cases,
            0};
}

} // namespace

IncidentCase Desk::Engine::incidentCase(const store::CaseRow &row, const CaseRecord &record) const
{
    IncidentCase line;
    line.row = row;
    const auto remembered = m_queues->cases.find(row.id);
    const playbook::ClockFacts facts =
        remembered == m_queues->cases.end() ? playbook::ClockFacts() : remembered->second.order.clocks;
    const auto clocks = playbook::readClocks(record, facts, m_rules.playbook.clocks(), m_clock->now());
    if (const playbook::ClockReading *next = playbook::nextDeadline(clocks)) {
        line.clock = next->clock;
        line.dueAt = next->dueAt;
    }
    return line;
}

std::vector<IncidentCase> Desk::Engine::fittingNow(IncidentId incident, const IncidentFacts &facts) const
{
    std::vector<IncidentCase> fitting;
    for (const auto &[caseId, remembered] : m_queues->cases) {
        const incidents::Fit fit = incidents::fit(incident, facts, remembered.record);
        if (fit != incidents::Fit::No) {
            fitting.push_back(incidentCase(remembered.row, remembered.record));
            fitting.back().fit = fit;
        }
    }
    sortByUrgency(fitting);
    return fitting;
}

IncidentLine Desk::Engine::lineOf(const store::IncidentRow &row, const CasesOfIncident &cases) const
{
    IncidentLine line;
    line.row = row;
    for (const CaseOfIncident &one : cases) {
        switch (incidents::told(one.record, row.message)) {
        case incidents::Told::Yes:
            ++line.told;
            break;
        case incidents::Told::Waiting:
            ++line.waiting;
            break;
        case incidents::Told::NotYet:
        case incidents::Told::Failed:
            ++line.untold;
            break;
        }
    }
    return line;
}

QCoro::Task<Result<std::map<IncidentId, Desk::Engine::CasesOfIncident>>>
Desk::Engine::casesOfIncidents(std::vector<IncidentId> incidents)
{
    const auto refreshed = co_await refreshQueueMemory();
    if (!refreshed) {
        co_return fail(refreshed.error());
    }
    std::set<CaseId> remembered;
    for (const auto &[caseId, one] : m_queues->cases) {
        remembered.insert(caseId);
    }
    auto reading = read(
        [incidents, remembered](const store::Reader &reader) { return readCases(reader.desk, incidents, remembered); });
    auto cases = co_await reading;
    if (!cases) {
        co_return fail(cases.error());
    }
    std::map<IncidentId, CasesOfIncident> result;
    for (const auto &[incident, ids] : cases->ids) {
        CasesOfIncident &list = result[incident];
        for (const CaseId caseId : ids) {
            const auto open = m_queues->cases.find(caseId);
            const auto closed = cases->closed.find(caseId);
            if (open != m_queues->cases.end()) {
                list.push_back({open->second.row, open->second.record});
            } else if (closed != cases->closed.end()) {
                list.push_back({closed->second.row, closed->second.record});
            }
        }
    }
    co_return result;
}

QCoro::Task<Result<std::vector<IncidentLine>>> Desk::Engine::incidents()
{
    auto reading = read([](const store::Reader &reader) { return reader.desk.incidents(mostEnded); });
    const auto rows = co_await reading;
    if (!rows) {
        co_return fail(rows.error());
    }
    // Of an incident that is over the store's count is enough: the cases of years need not be read for a list.
    std::vector<IncidentId> running;
    for (const store::IncidentRow &row : *rows) {
        if (!row.endedAt) {
            running.push_back(row.id);
        }
    }
    const auto cases = co_await casesOfIncidents(running);
    if (!cases) {
        co_return fail(cases.error());
    }
    std::vector<IncidentLine> lines;
    for (const store::IncidentRow &row : *rows) {
        const auto own = cases->find(row.id);
        lines.push_back(lineOf(row, own == cases->end() ? CasesOfIncident() : own->second));
        if (row.endedAt) {
            lines.back().told = row.told;
            lines.back().untold = row.cases - row.told;
        } else {
            lines.back().fitting = static_cast<int>(fittingNow(row.id, row.facts).size());
        }
    }
    co_return lines;
}

QCoro::Task<Result<IncidentScreen>> Desk::Engine::incident(IncidentId incident)
{
    auto reading = read([incident](const store::Reader &reader) { return reader.desk.incident(incident); });
    const auto known = co_await reading;
    if (!known) {
        co_return fail(known.error());
    }
    if (!*known) {
        co_return unknown(incident);
    }
    const std::vector<IncidentId> asked{incident};
    const auto belonging = co_await casesOfIncidents(asked);
    if (!belonging) {
        co_return fail(belonging.error());
    }
    const CasesOfIncident &cases = belonging->at(incident);
    IncidentScreen screen;
    screen.incident = **known;
    screen.line = lineOf(rowOf(screen.incident, static_cast<int>(cases.size())), cases);
    for (const CaseOfIncident &one : cases) {
        screen.cases.push_back(incidentCase(one.row, one.record));
        screen.cases.back().told = incidents::told(one.record, screen.line.row.message);
    }
    sortByUrgency(screen.cases);
    if (!screen.incident.endedAt) {
        screen.fitting = fittingNow(incident, screen.incident.facts);
        screen.line.fitting = static_cast<int>(screen.fitting.size());
    }
    co_return screen;
}

QCoro::Task<Result<std::vector<IncidentCase>>> Desk::Engine::casesFitting(IncidentFacts facts)
{
    const auto refreshed = co_await refreshQueueMemory();
    if (!refreshed) {
        co_return fail(refreshed.error());
    }
    co_return fittingNow({}, facts);
}

} // namespace kd::desk
