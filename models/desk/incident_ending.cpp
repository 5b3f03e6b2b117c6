// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of an incident sets going.
#include "models/desk/engine.h"
#include "models/outbox/lookup.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

EndPreview previewOf(const incidents::Released &released, int cases, const std::map<CaseId, QString> &orderNumbers,
                     const incidents::Deadlines &deadlines)
{
    EndPreview preview;
    preview.cases = cases;
    preview.resuming = static_cast<int>(released.cases.size());
    preview.takenBack = static_cast<int>(released.takenBack.size());
    for (const store::IntentRow &intent : released.going) {
        const auto number = orderNumbers.find(intent.caseId);
        const auto due = deadlines.find(intent.caseId);
        preview.release.push_back({intent, number == orderNumbers.end() ? QString() : number->second,
                                   due == deadlines.end() ? std::nullopt : std::optional(due->second)});
    }
    return preview;
}

} // namespace

QCoro::Task<Result<Desk::Engine::Ending>> Desk::Engine::endingOf(IncidentId incident)
{
    const std::vector<IncidentId> one{incident};
    auto cases = co_await casesOfIncidents(one);
    if (!cases) {
        co_return fail(cases.error());
    }
    Ending ending;
    ending.cases = static_cast<int>(cases->at(incident).size());
    for (CaseOfIncident &belonging : cases->at(incident)) {
        ending.orderNumbers.emplace(belonging.row.id, belonging.row.orderNumber);
        // As the clocks will stand once it no longer holds them.
        if (!belonging.record.incidents.empty() && !belonging.record.incidents.back().to) {
            belonging.record.incidents.back().to = m_clock->now();
        }
        if (const auto due = incidentCase(belonging.row, belonging.record).dueAt) {
            ending.deadlines.emplace(belonging.row.id, *due);
        }
    }
    co_return ending;
}

QCoro::Task<Result<EndPreview>> Desk::Engine::previewEnd(IncidentId incident)
{
    const auto ending = co_await endingOf(incident);
    if (!ending) {
        co_return fail(ending.error());
    }
    const incidents::Deadlines deadlines = ending->deadlines;
    auto reading = read([incident, deadlines](const store::Reader &reader) {
        return incidents::planEnd(reader.desk, incident, deadlines);
    });
    const auto released = co_await reading;
    if (!released) {
        co_return fail(released.error());
    }
    co_return previewOf(*released, ending->cases, ending->orderNumbers, deadlines);
}

QCoro::Task<Result<EndPreview>> Desk::Engine::endIncident(ProfileId me, IncidentId incident)
{
    const auto ending = co_await endingOf(incident);
    if (!ending) {
        co_return fail(ending.error());
    }
    const incidents::Deadlines deadlines = ending->deadlines;
    auto writing = write([me, incident, deadlines](store::DeskWrite &desk) -> Result<incidents::Released> {
        const auto who = outbox::activeProfile(desk, me, u"end an incident"_s);
        return who ? incidents::end(desk, me, incident, deadlines) : fail(who.error());
    });
    const auto released = co_await writing;
    if (!released) {
        co_return fail(released.error());
    }
    co_return previewOf(*released, ending->cases, ending->orderNumbers, deadlines);
}

} // namespace kd::desk
