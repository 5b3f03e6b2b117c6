// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks.h"

#include "models/playbook/clock_ids.h"
#include "models/playbook/hours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

/// A clock's run as the case's events give it, before targets are looked at.
struct Run
{
    QLatin1StringView clock;
    QString subject;
    Instant start;
    std::optional<Instant> stop;
    std::optional<Instant> due; ///< given from outside; else counted from the rule's target
    std::vector<ClockStep> why;
};

bool isPerson(const ProfileId &by)
{
    return !by.isEmpty() && by.value() != u"system";
}

bool isRefund(Resolution resolution)
{
    return resolution == Resolution::RefundFull || resolution == Resolution::RefundPart
           || resolution == Resolution::RefundDuplicate;
}

/// Leaves open what becomes of the money.
bool isInterim(Resolution resolution)
{
    return resolution == Resolution::Escalate || resolution == Resolution::AskSupplier
           || resolution == Resolution::WaitAndNotify;
}

struct Talk
{
    Instant at;
    const CaseContact *contact; ///< null: the buyer's message
};

std::vector<Talk> talkOf(const CaseRecord &record)
{
    std::vector<Talk> talk;
    for (const CaseMessage &message : record.messages) {
        talk.push_back({message.at, nullptr});
    }
    for (const CaseContact &contact : record.contacts) {
        talk.push_back({contact.at, &contact});
    }
    // At the same moment the message came first: a reply answers what is there.
    std::stable_sort(talk.begin(), talk.end(), [](const Talk &a, const Talk &b) {
        return a.at != b.at ? a.at < b.at : (a.contact == nullptr) > (b.contact == nullptr);
    });
    return talk;
}

/// First response and substantive reply: from the first unanswered message to the reply that counts. Every answered round
/// stays in the explanation; the reading is that of the last round.
Run replyRun(const CaseRecord &record, QLatin1StringView clock, bool substantive)
{
    Run run{clock, {}, record.openedAt, {}, {}, {}};
    bool waiting = false;
    if (record.messages.empty()) {
        waiting = true;
        run.why.push_back({record.openedAt, u"start"_s, u"case_opened"_s});
    }
    for (const Talk &talk : talkOf(record)) {
        if (talk.contact == nullptr) {
            if (!waiting) {
                waiting = true;
                run.start = talk.at;
                run.stop.reset();
                run.why.push_back({talk.at, u"start"_s, u"buyer_message"_s});
            }
            continue;
        }
        const bool person = isPerson(talk.contact->by);
        if (!waiting || talk.at < run.start) {
            continue;
        }
        if (!person || (substantive && !talk.contact->substantive)) {
            run.why.push_back({talk.at, u"ignored"_s, person ? u"not_substantive"_s : u"automatic_greeting"_s});
            continue;
        }
        waiting = false;
        run.stop = talk.at;
        run.why.push_back({talk.at, u"stop"_s, substantive ? u"substantive_reply"_s : u"reply_by_person"_s});
    }
    return run;
}

Instant firstWord(const CaseRecord &record)
{
    Instant first = record.openedAt;
    for (const CaseMessage &message : record.messages) {
        first = std::min(first, message.at);
    }
    return first;
}

std::optional<Run> manualDelivery(const ClockFacts &facts)
{
    if (!facts.manualDelivery || !facts.paidAt) {
        return std::nullopt;
    }
    Run run{clock::manualDelivery, {}, *facts.paidAt, facts.deliveredAt, {}, {{*facts.paidAt, u"start"_s, u"paid"_s}}};
    if (run.stop) {
        run.why.push_back({*run.stop, u"stop"_s, u"delivered"_s});
    }
    return run;
}

std::optional<Run> supplierCheck(const CaseRecord &record)
{
    std::optional<Run> run;
    for (const CaseDecision &decision : record.decisions) {
        if (decision.resolution == Resolution::AskSupplier) {
            if (!run || run->stop) {
                run = Run{clock::supplierCheck, {}, decision.at, {}, {}, {{decision.at, u"start"_s, u"supplier_asked"_s}}};
            }
        } else if (run && !run->stop && decision.at >= run->start) {
            run->stop = decision.at;
            run->why.push_back({decision.at, u"stop"_s, u"decided"_s});
        }
    }
    const auto answer = record.overruled.find(u"supplier.check"_s);
    if (run && answer != record.overruled.end() && answer->second.at >= run->start
        && (!run->stop || answer->second.at < *run->stop)) {
        std::erase_if(run->why, [](const ClockStep &step) { return step.what == u"stop"; });
        run->stop = answer->second.at;
        run->why.push_back({*run->stop, u"stop"_s, u"supplier_answered"_s});
    }
    return run;
}

std::optional<Run> routineRefund(const CaseRecord &record)
{
    const bool wanted = record.demand == Demand::Refund || record.demand == Demand::PartialRefund
                        || std::any_of(record.decisions.begin(), record.decisions.end(),
                                       [](const CaseDecision &decision) { return isRefund(decision.resolution); });
    if (!record.requestCompleteAt || !wanted) {
        return std::nullopt;
    }
    const Instant start = *record.requestCompleteAt;
    Run run{clock::routineRefund, {}, start, {}, {}, {{start, u"start"_s, u"request_complete"_s}}};
    for (const Intent &intent : record.intents) {
        if (kd::isRefund(intent.verb) && intent.state == IntentState::Confirmed && intent.endedAt
            && *intent.endedAt >= start && (!run.stop || *intent.endedAt < *run.stop)) {
            run.stop = *intent.endedAt;
        }
    }
    if (run.stop) {
        run.why.push_back({*run.stop, u"stop"_s, u"refund_confirmed"_s});
    } else if (!record.decisions.empty()) {
        const CaseDecision &last = record.decisions.back();
        if (!isRefund(last.resolution) && !isInterim(last.resolution) && last.at >= start) {
            run.stop = last.at;
            run.why.push_back({last.at, u"stop"_s, u"decided_otherwise"_s});
        }
    }
    return run;
}

std::optional<Run> arbitration(const CaseRecord &record)
{
    if (!record.escalatedAt) {
        return std::nullopt;
    }
    const Instant start = *record.escalatedAt;
    Run run{clock::arbitration, {}, start, {}, {}, {{start, u"start"_s, u"escalated"_s}}};
    for (const CaseDecision &decision : record.decisions) {
        if (decision.at >= start && decision.resolution != Resolution::Escalate) {
            run.stop = decision.at;
            run.why.push_back({decision.at, u"stop"_s, u"decided"_s});
            break;
        }
    }
    return run;
}

Run resolution(const CaseRecord &record)
{
    const Instant first = firstWord(record);
    Run run{clock::resolution, {}, first, {}, {}, {}};
    run.why.push_back({first, u"start"_s, record.messages.empty() ? u"case_opened"_s : u"buyer_message"_s});
    if (record.reopenedAt) {
        run.start = *record.reopenedAt;
        run.why.push_back({run.start, u"start"_s, u"case_reopened"_s});
    }
    return run;
}

Run followUp(const CaseRecord &record)
{
    Run run{clock::followUp, {}, record.reopenedAt.value_or(record.openedAt), {}, {}, {}};
    QString rule = record.reopenedAt ? u"case_reopened"_s : u"case_opened"_s;
    for (const CaseContact &contact : record.contacts) {
        if (isPerson(contact.by) && contact.at >= run.start) {
            run.start = contact.at;
            rule = u"reply_by_person"_s;
        }
    }
    run.why.push_back({run.start, u"start"_s, rule});
    return run;
}

std::vector<Run> runsOf(const CaseRecord &record, const ClockFacts &facts)
{
    std::vector<Run> runs{replyRun(record, clock::firstResponse, false),
                          replyRun(record, clock::substantiveReply, true)};
    for (std::optional<Run> run : {manualDelivery(facts), supplierCheck(record), routineRefund(record), arbitration(record)}) {
        if (run) {
            runs.push_back(std::move(*run));
        }
    }
    runs.push_back(resolution(record));
    runs.push_back(followUp(record));
    for (const ClockFacts::OutsideComplaint &complaint : facts.outside) {
        Run run{clock::outsideComplaint, complaint.number, complaint.enteredAt, complaint.answeredAt, complaint.dueAt,
                {{complaint.enteredAt, u"start"_s, u"complaint_entered"_s}}};
        if (run.stop) {
            run.why.push_back({*run.stop, u"stop"_s, u"complaint_answered"_s});
        }
        runs.push_back(std::move(run));
    }
    for (const CasePromise &promise : record.promises) {
        Run run{clock::promise, QString::number(promise.seq), record.openedAt, promise.keptAt, promise.dueAt,
                {{record.openedAt, u"start"_s, u"promise_made"_s}}};
        if (run.stop) {
            run.why.push_back({*run.stop, u"stop"_s, u"promise_kept"_s});
        }
        runs.push_back(std::move(run));
    }
    // Closing ends what still runs, except what others outside have set a deadline for.
    for (Run &run : runs) {
        if (record.closedAt && !run.stop && run.clock != clock::outsideComplaint) {
            run.stop = std::max(*record.closedAt, run.start);
            run.why.push_back({*run.stop, u"stop"_s, u"case_closed"_s});
        }
    }
    return runs;
}

/// The pauses that count for a clock, in order, without overlaps, from its start on.
std::vector<ClockFacts::Pause> pausesFor(const ClockFacts &facts, const ClockRule &rule, Instant start)
{
    std::vector<ClockFacts::Pause> list;
    for (const ClockFacts::Pause &pause : facts.pauses) {
        const bool counts = pause.why != u"waiting_buyer" || rule.pausesForBuyer;
        if (counts && (!pause.to || (*pause.to > pause.from && *pause.to > start))) {
            list.push_back({std::max(pause.from, start), pause.to, pause.why});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<ClockFacts::Pause> merged;
    for (const ClockFacts::Pause &pause : list) {
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

ClockReading readCounted(Run run, const ClockRule &rule, const CaseRecord &record, const ClockFacts &facts,
                         const BusinessHours &shopHours, Instant now)
{
    static const BusinessHours always;
    const BusinessHours &hours = rule.businessHours ? shopHours : always;
    const auto [target, targetRule] = targetOf(rule, record.type);
    const Instant end = std::max(run.stop.value_or(now), run.start);
    ClockReading reading{QString(run.clock), run.subject, ClockReading::State::Running, run.start, {}, run.stop, target,
                         std::move(run.why)};
    // Counts as a tape through the open stretches between pauses; the deadline is where the tape reaches the target.
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
    for (const ClockFacts::Pause &pause : pausesFor(facts, rule, run.start)) {
        if (pause.from >= end) {
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
    reading.remaining = left;
    reading.why.push_back({run.start, u"target"_s, targetRule});
    if (rule.businessHours && !shopHours.always()) {
        reading.why.push_back({run.start, u"closed_hours"_s, u"clocks.toml business_hours"_s});
    }
    if (run.stop) {
        reading.state = left >= Millis(0) ? ClockReading::State::Met : ClockReading::State::Missed;
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
                                   : readCounted(std::move(run), rule->second, record, facts, rules.hours, now));
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
