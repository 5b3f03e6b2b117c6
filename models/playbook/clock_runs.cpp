// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clock_runs.h"

#include "models/playbook/clock_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

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

} // namespace

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

} // namespace kd::playbook
