// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace std::chrono_literals;
using playbook::ClockFacts;
using playbook::ClockReading;
using playbook::ClockRules;
using playbook::Playbook;
using State = playbook::ClockReading::State;

namespace {

// 2026-09-21 is a Monday; 10:00 in China.
const Instant t0 = *Instant::fromIso(u"2026-09-21T02:00:00Z");

CaseRecord opened()
{
    CaseRecord record;
    record.openedAt = t0;
    record.messages.push_back({t0, u"没收到"_s, u"chat"_s});
    return record;
}

CaseContact contact(Instant at, const QString &by, bool substantive)
{
    CaseContact result;
    result.at = at;
    result.by = ProfileId(by);
    result.substantive = substantive;
    return result;
}

CaseDecision decision(Instant at, Resolution resolution)
{
    CaseDecision result;
    result.at = at;
    result.resolution = resolution;
    return result;
}

const ClockReading *find(const std::vector<ClockReading> &readings, const QString &clock)
{
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const auto &r) { return r.clock == clock; });
    return found == readings.end() ? nullptr : &*found;
}

bool hasStep(const ClockReading &reading, const QString &what, const QString &rule)
{
    return std::any_of(reading.why.begin(), reading.why.end(),
                       [&](const auto &step) { return step.what == what && step.rule == rule; });
}

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT

    ClockRules m_rules = Playbook::load(playbook::builtIn())->clocks();

    std::vector<ClockReading> read(const CaseRecord &record, Instant now, const ClockFacts &facts = {}) const
    {
        return readClocks(record, facts, m_rules, now);
    }

private Q_SLOTS:
    void aNewCaseRunsFourClocks()
    {
        const auto readings = read(opened(), t0 + 3min);
        QCOMPARE(readings.size(), size_t(4));
        const ClockReading *first = find(readings, u"first_response"_s);
        QCOMPARE(first->remaining, Millis(7min));
        QCOMPARE(first->dueAt, t0 + 10min);
        QCOMPARE(first->state, State::Running);
        QVERIFY(hasStep(*first, u"start"_s, u"buyer_message"_s));
        QVERIFY(hasStep(*first, u"target"_s, u"clocks.toml first_response = 10"_s));
        QCOMPARE(find(readings, u"substantive_reply"_s)->remaining, Millis(57min));
        QCOMPARE(find(readings, u"resolution"_s)->dueAt, t0 + 24h);
        QCOMPARE(nextDeadline(readings), first);
        QCOMPARE(find(readings, u"routine_refund"_s), nullptr);
        QCOMPARE(find(readings, u"arbitration"_s), nullptr);
    }

    void anAutomaticGreetingStopsNothing()
    {
        CaseRecord record = opened();
        record.contacts.push_back(contact(t0 + 1s, u"system"_s, true));
        auto readings = read(record, t0 + 11min);
        QCOMPARE(find(readings, u"first_response"_s)->state, State::Running);
        QCOMPARE(find(readings, u"first_response"_s)->remaining, Millis(-1min));
        QVERIFY(hasStep(*find(readings, u"substantive_reply"_s), u"ignored"_s, u"automatic_greeting"_s));
        record.contacts.push_back(contact(t0 + 12min, u"lin"_s, false));
        readings = read(record, t0 + 20min);
        QCOMPARE(find(readings, u"first_response"_s)->state, State::Missed);
        QCOMPARE(find(readings, u"first_response"_s)->remaining, Millis(-2min));
        QCOMPARE(find(readings, u"substantive_reply"_s)->state, State::Running);
        QVERIFY(hasStep(*find(readings, u"substantive_reply"_s), u"ignored"_s, u"not_substantive"_s));
        record.contacts.push_back(contact(t0 + 30min, u"lin"_s, true));
        readings = read(record, t0 + 5h);
        const ClockReading *substantive = find(readings, u"substantive_reply"_s);
        QCOMPARE(substantive->state, State::Met);
        QCOMPARE(substantive->remaining, Millis(30min));
        QCOMPARE(substantive->stoppedAt, std::optional(t0 + 30min));
    }

    void aSecondMessageStartsAgainOnlyAfterAnAnswer()
    {
        CaseRecord record = opened();
        record.messages.push_back({t0 + 5min, u"在吗"_s, u"chat"_s});
        QCOMPARE(find(read(record, t0 + 6min), u"first_response"_s)->startedAt, t0);
        record.contacts.push_back(contact(t0 + 8min, u"lin"_s, true));
        record.messages.push_back({t0 + 60min, u"还是不行"_s, u"chat"_s});
        const auto readings = read(record, t0 + 65min);
        const ClockReading *first = find(readings, u"first_response"_s);
        QCOMPARE(first->startedAt, t0 + 60min);
        QCOMPARE(first->remaining, Millis(5min));
        QVERIFY(hasStep(*first, u"stop"_s, u"reply_by_person"_s));
    }

    void closingStopsAndReopeningStartsAgain()
    {
        CaseRecord record = opened();
        record.contacts.push_back(contact(t0 + 5min, u"lin"_s, true));
        record.status = CaseStatus::Closed;
        record.closedAt = t0 + 2h;
        auto readings = read(record, t0 + 48h);
        QCOMPARE(find(readings, u"resolution"_s)->state, State::Met);
        QCOMPARE(find(readings, u"resolution"_s)->remaining, Millis(22h));
        QCOMPARE(find(readings, u"follow_up"_s)->state, State::Met);
        QCOMPARE(nextDeadline(readings), nullptr);
        record.status = CaseStatus::Open;
        record.closedAt.reset();
        record.reopenedAt = t0 + 50h;
        readings = read(record, t0 + 51h);
        const ClockReading *resolution = find(readings, u"resolution"_s);
        QCOMPARE(resolution->state, State::Running);
        QCOMPARE(resolution->remaining, Millis(23h));
        QVERIFY(hasStep(*resolution, u"start"_s, u"case_reopened"_s));
        QCOMPARE(find(readings, u"first_response"_s)->state, State::Met);
        QCOMPARE(find(readings, u"follow_up"_s)->startedAt, t0 + 50h);
    }

    void aClockGoingBackNeverAddsTime()
    {
        const auto readings = read(opened(), t0 - 3h);
        for (const ClockReading &reading : readings) {
            QVERIFY(reading.remaining <= m_rules.rules.at(reading.clock).target);
            QVERIFY(reading.dueAt >= reading.startedAt);
        }
        // A reply that seems to lie before the message answers nothing.
        CaseRecord record = opened();
        record.contacts.push_back(contact(t0 - 1min, u"lin"_s, true));
        QCOMPARE(find(read(record, t0 + 1min), u"first_response"_s)->state, State::Running);
    }

    void waitingForTheBuyerPausesTheResolutionOnly()
    {
        CaseRecord record = opened();
        record.waits = {{t0 + 1h, t0 + 4h}, {t0 + 2h, t0 + 5h}};
        const auto readings = read(record, t0 + 6h);
        const ClockReading *resolution = find(readings, u"resolution"_s);
        QCOMPARE(resolution->remaining, Millis(22h));
        QCOMPARE(resolution->dueAt, t0 + 28h);
        QVERIFY(hasStep(*resolution, u"pause"_s, u"waiting_buyer"_s));
        QVERIFY(hasStep(*resolution, u"resume"_s, u"waiting_buyer"_s));
        QCOMPARE(find(readings, u"substantive_reply"_s)->remaining, Millis(-5h));
        record.waits = {{t0 + 1h, std::nullopt}};
        const auto paused = read(record, t0 + 9h);
        QCOMPARE(find(paused, u"resolution"_s)->state, State::Paused);
        QCOMPARE(find(paused, u"resolution"_s)->remaining, Millis(23h));
        QCOMPARE(find(paused, u"resolution"_s)->dueAt, t0 + 32h);
    }

    void anIncidentPausesWhatNobodyCanCarryOnAndNeverAWordToTheBuyer()
    {
        CaseRecord record = opened();
        record.demand = Demand::Refund;
        record.requestCompleteAt = t0;
        record.incidents = {{IncidentId(1), u"支付回调延迟"_s, {}, t0 + 1h, t0 + 4h, true}};
        const auto readings = read(record, t0 + 6h);
        const ClockReading *resolution = find(readings, u"resolution"_s);
        QCOMPARE(resolution->remaining, Millis(21h));
        QVERIFY(hasStep(*resolution, u"pause"_s, u"incident 支付回调延迟"_s));
        QVERIFY(hasStep(*resolution, u"resume"_s, u"incident 支付回调延迟"_s));
        QCOMPARE(find(readings, u"routine_refund"_s)->remaining, Millis(-1h));
        for (const QString &word : {u"first_response"_s, u"substantive_reply"_s, u"follow_up"_s}) {
            QVERIFY(!hasStep(*find(readings, word), u"pause"_s, u"incident 支付回调延迟"_s));
        }
        record.incidents.front().to.reset();
        QCOMPARE(find(read(record, t0 + 9h), u"resolution"_s)->state, State::Paused);
        QCOMPARE(find(read(record, t0 + 9h), u"first_response"_s)->state, State::Running);
    }

    void aDeadlinePassedBeforeAPauseStaysPassed()
    {
        CaseRecord record = opened();
        record.demand = Demand::Refund;
        record.requestCompleteAt = t0;
        record.incidents = {{IncidentId(1), u"x"_s, {}, t0 + 3h, t0 + 4h, true}};
        // Before, inside and after the pause; and stopped after it.
        for (const Instant now : {t0 + 2h + 30min, t0 + 3h + 30min, t0 + 5h}) {
            const ClockReading refund = *find(read(record, now), u"routine_refund"_s);
            QCOMPARE(refund.dueAt, t0 + 2h);
            QCOMPARE(refund.remaining, refund.dueAt - now);
        }
        QCOMPARE(find(read(record, t0 + 3h), u"routine_refund"_s)->state, State::Paused); // at its very first moment
        record.closedAt = t0 + 6h;
        const ClockReading stopped = *find(read(record, t0 + 9h), u"routine_refund"_s);
        QCOMPARE(stopped.state, State::Missed);
        QCOMPARE(stopped.remaining, Millis(-4h));
    }

    void whatIsLeftIsTheTimeUntilTheDeadlineAtEveryMoment()
    {
        ClockRules rules = m_rules;
        rules.rules.at(u"substantive_reply"_s).businessHours = true;
        rules.hours.days = {{1, {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}}}, {2, {{9 * 60, 18 * 60}}}};
        CaseRecord record = opened();
        record.demand = Demand::Refund;
        record.requestCompleteAt = t0;
        record.waits = {{t0 + 2h, t0 + 3h}};
        record.incidents = {{IncidentId(1), u"x"_s, {}, t0 + 1h, t0 + 4h, true},
                            {IncidentId(2), u"y"_s, {}, t0 + 6h, t0 + 7h, true}};
        for (Instant now = t0; now < t0 + 40h; now = now + 23min) {
            for (const ClockReading &reading : readClocks(record, {}, rules, now)) {
                QCOMPARE(reading.remaining, reading.dueAt - now);
            }
        }
    }

    void businessHoursCountOnlyInside()
    {
        ClockRules rules = m_rules;
        rules.rules.at(u"substantive_reply"_s).businessHours = true;
        rules.hours.days = {{1, {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}}}, {2, {{9 * 60, 18 * 60}}}};
        CaseRecord record = opened();
        const Instant late = t0 + 7h + 30min; // Monday 17:30
        record.openedAt = late;
        record.messages.front().at = late;
        auto readings = readClocks(record, {}, rules, late + 10h);
        const ClockReading *reply = find(readings, u"substantive_reply"_s);
        QCOMPARE(reply->dueAt, t0 + 23h + 30min); // Tuesday 9:30
        QCOMPARE(reply->remaining, Millis(6h));   // it is half past three: what the list of cases shows as well
        record.messages.front().at = t0 + 1h + 30min; // Monday 11:30, over noon
        readings = readClocks(record, {}, rules, t0 + 4h);
        QCOMPARE(find(readings, u"substantive_reply"_s)->dueAt, t0 + 3h + 30min);
        QCOMPARE(find(readings, u"substantive_reply"_s)->remaining, Millis(-30min));
        // A week that is closed from Tuesday evening on: Wednesday's message is due the next Monday.
        record.messages.front().at = t0 + 48h;
        readings = readClocks(record, {}, rules, t0 + 49h);
        QCOMPARE(find(readings, u"substantive_reply"_s)->dueAt, t0 + 7 * 24h);
    }

    void refundRunsFromTheCompleteRequestToTheMoney()
    {
        CaseRecord record = opened();
        record.demand = Demand::Refund;
        QCOMPARE(find(read(record, t0 + 1h), u"routine_refund"_s), nullptr);
        record.requestCompleteAt = t0 + 10min;
        QCOMPARE(find(read(record, t0 + 40min), u"routine_refund"_s)->remaining, Millis(90min));
        record.decisions.push_back(decision(t0 + 20min, Resolution::AskSupplier));
        QCOMPARE(find(read(record, t0 + 40min), u"routine_refund"_s)->state, State::Running);
        record.decisions.push_back(decision(t0 + 30min, Resolution::RefundFull));
        Intent intent;
        intent.verb = Verb::RefundGateway;
        intent.state = IntentState::Unknown;
        record.intents.push_back(intent);
        QCOMPARE(find(read(record, t0 + 3h), u"routine_refund"_s)->remaining, Millis(-50min));
        record.intents.back().state = IntentState::Confirmed;
        record.intents.back().endedAt = t0 + 100min;
        QCOMPARE(find(read(record, t0 + 3h), u"routine_refund"_s)->state, State::Met);
        record.intents.clear();
        record.decisions.push_back(decision(t0 + 35min, Resolution::Decline));
        QVERIFY(hasStep(*find(read(record, t0 + 3h), u"routine_refund"_s), u"stop"_s, u"decided_otherwise"_s));
    }

    void supplierAndArbitration()
    {
        CaseRecord record = opened();
        record.decisions.push_back(decision(t0 + 10min, Resolution::AskSupplier));
        QCOMPARE(find(read(record, t0 + 50min), u"supplier_check"_s)->remaining, Millis(-10min));
        record.overruled[u"supplier.check"_s] = {Answer::Fail, u"供应商回复"_s, ProfileId(u"lin"_s), t0 + 25min};
        QCOMPARE(find(read(record, t0 + 50min), u"supplier_check"_s)->remaining, Millis(15min));
        record.escalatedAt = t0 + 30min;
        record.decisions.push_back(decision(t0 + 30min, Resolution::Escalate));
        QCOMPARE(find(read(record, t0 + 50min), u"arbitration"_s)->remaining, Millis(40min));
        record.decisions.push_back(decision(t0 + 60min, Resolution::Reissue));
        QCOMPARE(find(read(record, t0 + 5h), u"arbitration"_s)->state, State::Met);
    }

    void promisesAndOutsideComplaintsBringTheirDeadline()
    {
        CaseRecord record = opened();
        record.promises.push_back({7, u"核验结果"_s, t0 + 30min, std::nullopt});
        record.promises.push_back({9, u"到账"_s, t0 + 2h, t0 + 1h});
        ClockFacts facts;
        facts.outside.push_back({u"12315-1"_s, t0, t0 + 72h, std::nullopt});
        facts.manualDelivery = true;
        facts.paidAt = t0;
        facts.deliveredAt = t0 + 20min;
        const auto readings = read(record, t0 + 40min, facts);
        QCOMPARE(readings.back().subject, u"9"_s);
        QCOMPARE(readings.back().state, State::Met);
        const ClockReading &late = readings.at(readings.size() - 2);
        QCOMPARE(late.subject, u"7"_s);
        QCOMPARE(late.remaining, Millis(-10min));
        QCOMPARE(find(readings, u"outside_complaint"_s)->remaining, Millis(72h - 40min));
        QCOMPARE(find(readings, u"manual_delivery"_s)->state, State::Met);
        QCOMPARE(nextDeadline(readings)->clock, u"first_response"_s);
        // Closing the case keeps the regulator's deadline.
        record.closedAt = t0 + 41min;
        QCOMPARE(find(read(record, t0 + 50min, facts), u"outside_complaint"_s)->state, State::Running);
        QVERIFY(find(read(record, t0 + 50min), u"manual_delivery"_s) == nullptr);
    }

    void aTargetMayDifferByType()
    {
        ClockRules rules = m_rules;
        rules.rules.at(u"substantive_reply"_s).targetByType[ComplaintType::NotReceived] = 20min;
        CaseRecord record = opened();
        record.type = ComplaintType::NotReceived;
        const auto readings = readClocks(record, {}, rules, t0);
        QCOMPARE(find(readings, u"substantive_reply"_s)->dueAt, t0 + 20min);
        QVERIFY(hasStep(*find(readings, u"substantive_reply"_s), u"target"_s,
                        u"clocks.toml substantive_reply.by_type.not_received = 20"_s));
    }

    void stepsStandInOrder()
    {
        CaseRecord record = opened();
        for (int i = 1; i < 200; ++i) {
            record.messages.push_back({t0 + i * 10min, u"?"_s, u"chat"_s});
            record.contacts.push_back(contact(t0 + i * 10min + 3min, u"lin"_s, i % 2 == 0));
        }
        for (const ClockReading &reading : read(record, t0 + 100h)) {
            QVERIFY(std::is_sorted(reading.why.begin(), reading.why.end(),
                                   [](const auto &a, const auto &b) { return a.at < b.at; }));
        }
    }
};

KD_TEST_MAIN(TestClocks)
#include "test_clocks.moc"
