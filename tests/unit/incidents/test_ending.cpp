// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/incidents/incident_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

namespace {

QStringList ordersOf(const std::vector<store::IntentRow> &rows)
{
    QStringList orders;
    for (const store::IntentRow &row : rows) {
        orders << row.order.order.value();
    }
    return orders;
}

// As the shop's line works them off.
QStringList lineOf(IncidentRig &rig)
{
    auto rows = rig.store()
                    .read([](const store::Reader &r) {
                        return r.desk.intents({{IntentState::Queued}, {}, {}});
                    })
                    .result()
                    .value();
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    return ordersOf(rows);
}

} // namespace

/// What waits goes in order of urgency, and only what is still true goes.
class TestIncidentEnding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsGoesByDeadlineBeforeAllElse()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        KD_VERIFY_OK(rig.askFor(u"outside"_s, {refundOf(100)}));
        for (const QString &order : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            rig.clock().advance(Millis(1000));
            auto second = refundOf(200);
            KD_VERIFY_OK(rig.askFor(order, {refundOf(100), second}));
        }
        const auto caseOf = [&](const QString &order) {
            const OrderRef ref{shopOne, OrderId(order)};
            return rig.store()
                .read([ref](const store::Reader &r) {
                    return r.desk.cases({{}, std::nullopt, ref, {}}, {}, 1);
                })
                .result()
                .value()
                .front()
                .id;
        };
        KD_VERIFY_OK(rig.join(id, {caseOf(u"1"_s), caseOf(u"2"_s), caseOf(u"3"_s), caseOf(u"4"_s)}));
        // Held by a person: it stays, with its place.
        const OperationId held = rig.record(caseOf(u"4"_s)).intents.front().operation;
        KD_VERIFY_OK(rig.write([held](store::DeskWrite &desk) { return outbox::pause(desk, lin, held, u"等一下"_s); }));
        const Instant now = rig.clock().now();
        const incidents::Deadlines deadlines{{caseOf(u"1"_s), now + Millis(9000)},
                                             {caseOf(u"3"_s), now + Millis(1000)},
                                             {caseOf(u"4"_s), now + Millis(5000)}};
        const QStringList byUrgency{u"3"_s, u"3"_s, u"4"_s, u"1"_s, u"1"_s, u"2"_s, u"2"_s};
        const auto planned =
            rig.store()
                .read([=](const store::Reader &r) { return incidents::planEnd(r.desk, id, deadlines); })
                .result();
        KD_VERIFY_OK(planned);
        QCOMPARE(ordersOf(planned->going), byUrgency);
        QCOMPARE(planned->cases.size(), 4U);
        QCOMPARE(lineOf(rig).front(), u"outside"_s); // nothing is done by looking

        const auto ended = rig.write([=](store::DeskWrite &desk) { return incidents::end(desk, lin, id, deadlines); });
        KD_VERIFY_OK(ended);
        QCOMPARE(ordersOf(ended->going), byUrgency);
        QCOMPARE(lineOf(rig),
                 (QStringList{u"3"_s, u"3"_s, u"4"_s, u"4"_s, u"1"_s, u"1"_s, u"2"_s, u"2"_s, u"outside"_s}));
        for (const QString &order : {u"1"_s, u"2"_s}) {
            const CaseRecord record = rig.record(caseOf(order));
            QVERIFY(record.runningIncident() == nullptr);
            QVERIFY(record.incidents.back().untilEnd);
            QVERIFY(record.intents.front().operation == record.intents.back().plan); // the plan's steps stay in order
            QCOMPARE(record.intents.front().rank, record.intents.back().rank);
        }
        QCOMPARE(codeOf(rig.write([=](store::DeskWrite &desk) { return incidents::end(desk, lin, id, deadlines); })),
                 u"incident_ended"_s);
    }

    void aSecondEndGoesBeforeTheFirst()
    {
        IncidentRig rig;
        for (const QString &order : {u"1"_s, u"2"_s}) {
            const IncidentId id = rig.opened();
            const CaseId caseId = rig.newCase(order);
            KD_VERIFY_OK(rig.join(id, {caseId}));
            KD_VERIFY_OK(rig.askFor(order, {refundOf(100)}));
            KD_VERIFY_OK(rig.write([id](store::DeskWrite &desk) { return incidents::end(desk, lin, id, {}); }));
        }
        QCOMPARE(lineOf(rig), (QStringList{u"2"_s, u"1"_s}));
    }

    void theListKeepsWhatWasToldWhenItIsOver()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        KD_VERIFY_OK(rig.join(id, {one}));
        QCOMPARE(rig.rows().front().told, 0);
        KD_VERIFY_OK(rig.say(id, rig.words()));
        KD_VERIFY_OK(rig.join(id, {rig.newCase(u"2"_s)})); // came later
        QCOMPARE(rig.rows().front().told, 1);
        KD_VERIFY_OK(rig.write([id](store::DeskWrite &desk) { return incidents::end(desk, lin, id, {}); }));
        QCOMPARE(rig.rows().front().told, 1);
        QCOMPARE(rig.rows().front().cases, 2);
        rig.endWords();
        KD_VERIFY_OK(rig.say(id, rig.words(u"已恢复"_s))); // the last word takes the place of the first
        QCOMPARE(rig.rows().front().told, 2);
    }

    void messagesThatHaveNotGoneAreTakenBack()
    {
        IncidentRig rig;
        const IncidentId id = rig.opened();
        const CaseId one = rig.newCase(u"1"_s);
        const CaseId two = rig.newCase(u"2"_s);
        KD_VERIFY_OK(rig.join(id, {one, two}));
        const Instant now = rig.clock().now();
        const IncidentMessage message = rig.words();
        const auto told = rig.write([=](store::DeskWrite &desk) {
            std::vector<outbox::Plan> plans;
            for (const auto &[caseId, order] : {std::pair(one, u"1"_s), std::pair(two, u"2"_s)}) {
                outbox::Plan plan;
                plan.caseId = caseId;
                plan.order = someOrder(order, order, now);
                outbox::Step step;
                step.text = message.text;
                step.toBuyer = true;
                plan.steps.push_back(step);
                plans.push_back(plan);
            }
            return incidents::tellThroughShop(desk, openLimits(), lin, id, message, plans, now);
        });
        KD_VERIFY_OK(told);
        // One is on its way already: what becomes of it only reading back can tell.
        const Intent sent = rig.record(two).intents.front();
        KD_VERIFY_OK(rig.log(entry::sending(sent, 1)));
        const auto ended = rig.write([id](store::DeskWrite &desk) { return incidents::end(desk, lin, id, {}); });
        KD_VERIFY_OK(ended);
        QCOMPARE(ended->takenBack, std::vector<OperationId>{rig.record(one).intents.front().operation});
        QVERIFY(ended->going.empty());
        QCOMPARE(rig.record(one).intents.front().state, IntentState::Cancelled);
        QCOMPARE(rig.record(two).intents.front().state, IntentState::Sending);
    }
};

KD_TEST_MAIN(TestIncidentEnding)
#include "test_ending.moc"
