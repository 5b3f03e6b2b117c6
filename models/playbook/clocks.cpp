// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks.h"

#include "models/playbook/clock_runs.h"
#include "models/playbook/hours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

struct Pause
{
    Instant from;
    std::optional<Instant> to; ///< none: still
    QString why;
};

/// The pauses that count for a clock, in order, without overlaps, from its start on.
std::vector<Pause> pausesFor(const CaseRecord &record, const ClockRule &rule, Instant start)
{
    std::vector<Pause> all;
    if (rule.pausesForBuyer) {
        for (const BuyerWait &wait : record.waits) {
            all.push_back({wait.from, wait.to, u"waiting_buyer"_s});
        }
    }
    if (rule.pausesForIncident) {
        for (const CaseIncident &incident : record.incidents) {
            all.push_back({incident.from, incident.to, u"incident "_s + incident.title});
        }
    }
    std::vector<Pause> list;
    for (const Pause &pause : all) {
        if (!pause.to || (*pause.to > pause.from && *pause.to > start)) {
            list.push_back({std::max(pause.from, start), pause.to, pause.why});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<Pause> merged;
    for (const Pause &pause : list) {
        if (merged.empty() || (merged.back().to && *merged.back().to < pause.from)) {
            merged.push_back(pause);
        } else if (merged.back().to && (!pause.to || *pause.to > *merged.back().to)) {
            merged.back().to = pause.to;
        }
    }
    return merged;
}

void sortSteps(std::vector<ClockStep> &why)
{
    std::stable_sort(why.begin(), why.end(), [](const ClockStep &a, const ClockStep &b) { return a.at < b.at; });
}

/// A clock whose deadline comes with the fact: plain time, nothing pauses it.
ClockReading readGiven(Run run, Instant now)
{
    ClockReading reading{QString(run.clock), run.subject,  ClockReading::State::Running, run.start,
                         *run.due,           run.stop,     *run.due - run.stop.value_or(now), std::move(run.why)};
    reading.why.push_back({reading.dueAt, u"target"_s, u"as_promised"_s});
    if (reading.stoppedAt) {
        reading.state = reading.remaining >= Millis(0) ? ClockReading::State::Met : ClockReading::State::Missed;
    }
    sortSteps(reading.why);
    return reading;
}

std::pair<Millis, QString> targetOf(const ClockRule &rule, ComplaintType type)
{
    const auto byType = rule.targetByType.find(type);
    const Millis target = byType == rule.targetByType.end() ? rule.target : byType->second;
    const QString place = byType == rule.targetByType.end() ? rule.id : QString(rule.id + u".by_type."_s + id(type));
    return {target, u"clocks.toml %1 = %2"_s.arg(place).arg(
                        std::chrono::duration_cast<std::chrono::minutes>(target).count())};
}

ClockReading readCounted(Run run, const ClockRule &rule, const CaseRecord &record, const BusinessHours &shopHours,
                         Instant now)
{
    static const BusinessHours always;
    const BusinessHours &hours = rule.businessHours ? shopHours : always;
    const auto [target, targetRule] = targetOf(rule, record.type);
    const Instant end = std::max(run.stop.value_or(now), run.start);
    ClockReading reading{QString(run.clock), run.subject, ClockReading::State::Running, run.start, {}, run.stop, target,
                         std::move(run.why)};
    // Counts as a tape through the open stretches between pauses; the deadline is where the tape reaches the target.
    // Pauses and closed hours put off a deadline that lies ahead; one that has passed stays where it was.
    Instant from = run.start;
    Millis left = target;
    std::optional<Instant> due;
    bool pausedAtEnd = false;
    const auto countUntil = [&](Instant to, bool last) {
        const Millis open = openTime(hours, from, to);
        if (!due && (last || left <= open)) {
            due = afterOpenTime(hours, from, std::max(left, Millis(0)));
        }
        left -= open;
    };
    for (const Pause &pause : pausesFor(record, rule, run.start)) {
        // One that begins at this very moment holds the clock already.
        if (run.stop ? pause.from >= end : pause.from > end) {
            break;
        }
        countUntil(pause.from, false);
        reading.why.push_back({pause.from, u"pause"_s, pause.why});
        pausedAtEnd = !pause.to || *pause.to > end;
        from = pausedAtEnd ? end : *pause.to;
        if (pausedAtEnd) {
            break;
        }
        reading.why.push_back({*pause.to, u"resume"_s, pause.why});
    }
    // A clock that is paused now is due as if it went on now; nobody knows better.
    countUntil(end, true);
    reading.dueAt = *due;
    reading.remaining = reading.dueAt - end;
    reading.why.push_back({run.start, u"target"_s, targetRule});
    if (rule.businessHours && !shopHours.always()) {
        reading.why.push_back({run.start, u"closed_hours"_s, u"clocks.toml business_hours"_s});
    }
    if (run.stop) {
        reading.state = reading.remaining >= Millis(0) ? ClockReading::State::Met : ClockReading::State::Missed;
    } else if (pausedAtEnd) {
        reading.state = ClockReading::State::Paused;
    }
    sortSteps(reading.why);
    return reading;
}

} // namespace

std::vector<ClockReading> readClocks(const CaseRecord &record, const ClockFacts &facts, const ClockRules &rules, Instant now)
{
    std::vector<ClockReading> readings;
    for (Run &run : runsOf(record, facts)) {
        const auto rule = rules.rules.find(QString(run.clock));
        if (rule == rules.rules.end()) {
            continue;
        }
        readings.push_back(run.due ? readGiven(std::move(run), now)
                                   : readCounted(std::move(run), rule->second, record, rules.hours, now));
    }
    return readings;
}

const ClockReading *nextDeadline(const std::vector<ClockReading> &readings)
{
    const ClockReading *next = nullptr;
    for (const ClockReading &reading : readings) {
        if (reading.state == ClockReading::State::Running && (next == nullptr || reading.dueAt < next->dueAt)) {
            next = &reading;
        }
    }
    return next;
}

QString id(ClockReading::State state)
{
    switch (state) {
    case ClockReading::State::Running:
        return u"running"_s;
    case ClockReading::State::Paused:
        return u"paused"_s;
    case ClockReading::State::Met:
        return u"met"_s;
    case ClockReading::State::Missed:
        break;
    }
    return u"missed"_s;
}

} // namespace kd::playbook
