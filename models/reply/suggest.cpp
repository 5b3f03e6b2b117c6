// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/scripts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::reply {

namespace {

bool moves(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Resend:
    case Resolution::CorrectContactAndResend:
    case Resolution::DeliverManually:
    case Resolution::Reissue:
    case Resolution::ReissuePart:
    case Resolution::Exchange:
    case Resolution::RefundFull:
    case Resolution::RefundPart:
    case Resolution::RefundDuplicate:
        return true;
    case Resolution::WaitAndNotify:
    case Resolution::GuideUsage:
    case Resolution::PayAnotherWay:
    case Resolution::Voucher:
    case Resolution::AskSupplier:
    case Resolution::Escalate:
    case Resolution::Decline:
        break;
    }
    return false;
}

/// What the provider last told of the latest refund, where it calls for a word to the buyer.
QStringList moneyStages(const CaseRecord &record)
{
    for (auto intent = record.intents.rbegin(); intent != record.intents.rend(); ++intent) {
        if (!isRefund(intent->verb) || !intent->settlement) {
            continue;
        }
        switch (intent->settlement->state) {
        case Settlement::Succeeded:
            return {u"money_arrived"_s};
        case Settlement::Failed:
        case Settlement::Closed:
        case Settlement::Abnormal:
            return {u"money_failed"_s};
        case Settlement::Pending:
        case Settlement::Unknown:
            return {};
        }
    }
    return {};
}

QStringList stagesOf(const CaseRecord &record, bool advised)
{
    QStringList stages = moneyStages(record);
    if (record.status == CaseStatus::Closed) {
        stages << u"closed"_s;
        return stages;
    }
    const bool done = std::any_of(record.intents.begin(), record.intents.end(),
                                  [](const Intent &intent) { return intent.state == IntentState::Confirmed; });
    if (record.hasUnsettledIntent()) {
        stages << u"acting"_s;
    } else if (done) {
        stages << u"done"_s;
    } else if (!record.decisions.empty()) {
        stages << u"decided"_s;
        // What needs no shop is done as soon as it is decided.
        if (!moves(record.decisions.back().resolution)) {
            stages << u"acting"_s << u"done"_s;
        }
    } else {
        stages << u"opened"_s;
        if (advised) {
            stages << u"decided"_s;
        }
    }
    if (!record.openPromises().empty()) {
        stages << u"promise_due"_s;
    }
    return stages;
}

/// Where the list names nothing, anything fits; where it names something and not this, it does not.
enum class Fit { Any, Named, Not };

template<typename List, typename Value>
Fit fit(const List &list, const std::optional<Value> &value)
{
    if (list.empty()) {
        return Fit::Any;
    }
    return value && std::find(list.begin(), list.end(), *value) != list.end() ? Fit::Named : Fit::Not;
}

std::optional<int> score(const playbook::Script &script, const QStringList &stages,
                         const std::optional<Resolution> &resolution, Reason reason)
{
    int points = 0;
    if (!script.stages.isEmpty()) {
        const auto stage = std::find_if(stages.begin(), stages.end(),
                                        [&script](const QString &name) { return script.stages.contains(name); });
        if (stage == stages.end()) {
            return std::nullopt;
        }
        points += stage->startsWith(u"money_"_s) ? 3 : *stage == u"promise_due" ? 1 : 2;
    }
    const Fit byResolution = fit(script.resolutions, resolution);
    const Fit byReason = fit(script.reasons, std::optional(reason));
    const bool named = byResolution == Fit::Named || byReason == Fit::Named;
    if (!named && (byResolution == Fit::Not || byReason == Fit::Not)) {
        return std::nullopt;
    }
    return points + (byResolution == Fit::Named ? 8 : 0) + (byReason == Fit::Named ? 4 : 0);
}

} // namespace

QStringList suggest(const Playbook &playbook, const CaseRecord &record,
                    const std::optional<playbook::Decision> &decision)
{
    std::optional<Resolution> resolution;
    if (!record.decisions.empty()) {
        resolution = record.decisions.back().resolution;
    } else if (decision && !decision->proposals.empty()) {
        resolution = decision->proposals.front().resolution;
    }
    const QStringList stages = stagesOf(record, decision.has_value());
    std::vector<std::pair<int, QString>> ranked;
    for (const playbook::Script &script : playbook.scripts()) {
        if (const auto points = score(script, stages, resolution, record.reason)) {
            ranked.emplace_back(*points, script.id);
        }
    }
    // Equal ones keep the order of the file, which is the order in which a case goes.
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList ids;
    for (const auto &[points, id] : ranked) {
        ids << id;
    }
    return ids;
}

} // namespace kd::reply
