// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidents.h"
#include "models/incidents/lookup.h"
#include "models/outbox/rule.h"
#include "models/trade/entries.h"
#include "models/trade/system_reasons.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::incidents {

namespace {

/// What waits for one case.
struct Line
{
    CaseId caseId;
    std::optional<Instant> dueAt;
    std::vector<store::IntentRow> rows; ///< in the order they would run
};

/// The whole plan of an end.
struct Ending
{
    Released released;
    std::vector<CaseId> leaving; ///< closed cases too
    std::vector<Line> lines;     ///< the most urgent case first
    WaitingWords words;          ///< of the incident itself: nothing of it is true any more
};

Result<Ending> planned(const store::DeskRead &desk, IncidentId incident, const Deadlines &deadlines)
{
    const auto records = recordsOf(desk, incident);
    if (!records) {
        return fail(records.error());
    }
    Ending ending;
    for (const CaseRecord &record : *records) {
        ending.leaving.push_back(record.id);
        if (record.status != CaseStatus::Closed) {
            ending.released.cases.push_back(record.id);
        }
        auto rows = desk.intents({{IntentState::AwaitingApproval, IntentState::Queued}, {}, record.id});
        if (!rows) {
            return fail(rows.error());
        }
        std::erase_if(*rows, [&](const store::IntentRow &row) {
            const Intent *intent = record.intent(row.operation);
            const bool own = intent != nullptr && intent->telling && intent->telling->word.incident == incident;
            return own || !isUnsent(row.state, row.attempts);
        });
        const WaitingWords words = waitingWords(record, incident);
        ending.words.unsent.insert(ending.words.unsent.end(), words.unsent.begin(), words.unsent.end());
        ending.words.sent.insert(ending.words.sent.end(), words.sent.begin(), words.sent.end());
        if (!rows->empty()) {
            std::stable_sort(rows->begin(), rows->end(),
                             [](const store::IntentRow &a, const store::IntentRow &b) { return a.rank < b.rank; });
            const auto due = deadlines.find(record.id);
            ending.lines.push_back(
                {record.id, due == deadlines.end() ? std::nullopt : std::optional(due->second), std::move(*rows)});
        }
    }
    ending.released.takenBack = ending.words.unsent;
    std::stable_sort(ending.lines.begin(), ending.lines.end(), [](const Line &a, const Line &b) {
        return std::pair(!a.dueAt, a.dueAt.value_or(Instant(0))) < std::pair(!b.dueAt, b.dueAt.value_or(Instant(0)));
    });
    for (const Line &line : ending.lines) {
        for (const store::IntentRow &row : line.rows) {
            if (row.state == IntentState::Queued && !row.onHold) {
                ending.released.going.push_back(row);
            }
        }
    }
    return ending;
}

// Smaller than that of anything else that waits: what an outage has held up comes before what came after it.
Result<int> firstRank(const store::DeskRead &desk, const std::vector<Line> &lines)
{
    std::set<CaseId> own;
    for (const Line &line : lines) {
        own.insert(line.caseId);
    }
    const auto rows = desk.intents({{IntentState::AwaitingApproval, IntentState::Queued}, {}, {}});
    if (!rows) {
        return fail(rows.error());
    }
    int smallest = 0;
    for (const store::IntentRow &row : *rows) {
        if (!own.contains(row.caseId)) {
            smallest = std::min(smallest, row.rank);
        }
    }
    return smallest - static_cast<int>(lines.size());
}

} // namespace

Result<Released> planEnd(const store::DeskRead &desk, IncidentId incident, const Deadlines &deadlines)
{
    if (const auto known = running(desk, incident, u"end an incident"_s); !known) {
        return fail(known.error());
    }
    auto ending = planned(desk, incident, deadlines);
    return ending ? Result<Released>(std::move(ending->released)) : fail(ending.error());
}

Result<Released> end(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident, const Deadlines &deadlines)
{
    const auto known = running(desk, incident, u"end an incident"_s);
    if (!known) {
        return fail(known.error());
    }
    auto ending = planned(desk, incident, deadlines);
    if (!ending) {
        return fail(ending.error());
    }
    const auto first = firstRank(desk, ending->lines);
    if (!first) {
        return fail(first.error());
    }
    if (auto done = withdraw(desk, actor, ending->words, systemReason::incidentOver); !done) {
        return fail(done.error());
    }
    int rank = *first;
    for (const Line &line : ending->lines) {
        for (const store::IntentRow &row : line.rows) {
            if (auto done = outbox::move(desk, actor, row.operation, rank); !done) {
                return fail(done.error());
            }
        }
        ++rank;
    }
    for (const CaseId caseId : ending->leaving) {
        if (auto left = append(desk, entry::leftIncident(actor, caseId, incident, true)); !left) {
            return fail(left.error());
        }
    }
    if (auto over = append(desk, entry::endedIncident(actor, incident)); !over) {
        return fail(over.error());
    }
    return std::move(ending->released);
}

} // namespace kd::incidents
