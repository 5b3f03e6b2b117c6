// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/decided.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

// What is asked is asked with its decision in one transaction, so it belongs to the last one before it.
bool hasLeft(const CaseRecord &record, size_t decision)
{
    const Instant from = record.decisions[decision].at;
    const bool isLast = decision + 1 == record.decisions.size();
    return std::any_of(record.intents.begin(), record.intents.end(), [&](const Intent &intent) {
        const bool its = intent.askedAt >= from && (isLast || intent.askedAt < record.decisions[decision + 1].at);
        return its && (intent.state == IntentState::Sending || intent.state == IntentState::Accepted ||
                       intent.state == IntentState::Confirmed || intent.state == IntentState::Unknown);
    });
}

QString versionOf(const std::vector<JournalEntry> &history, size_t decision)
{
    size_t seen = 0;
    for (const JournalEntry &entry : history) {
        if (entry.kind == entry::decided && seen++ == decision) {
            return entry.payload.value("playbook"_L1).toString();
        }
    }
    return {};
}

} // namespace

std::optional<Decided> decidedBy(const CaseView &view)
{
    const std::vector<CaseDecision> &decisions = view.record.decisions;
    for (size_t i = decisions.size(); i-- > 0;) {
        if (!hasLeft(view.record, i)) {
            continue;
        }
        Decided decided;
        decided.decision = decisions[i];
        decided.playbook = versionOf(view.history, i);
        decided.rulesSame = decided.playbook == view.decision.version;
        decided.todayOther =
            view.decision.liability != decisions[i].liability || view.decision.rule != decisions[i].rule;
        return decided;
    }
    return std::nullopt;
}

} // namespace kd::casework
