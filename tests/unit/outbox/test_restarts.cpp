// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

using Then = FakeShop::Then;

/// The desk ends at any moment and its clock is set: a new one carries on with what is on record, and sends nothing
/// twice.
class TestRestarts : public RigTest<OutboxRig>
{
    Q_OBJECT
private Q_SLOTS:
    void killedBeforeItLeft()
    {
        rig->shop.beforeWrite = [this] { rig->dieHere(); };
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(Millis(1));
        QVERIFY(rig->isDead());
        rig->shop.beforeWrite = {};
        rig->startAgain();
        rig->expect(operation, IntentState::Unknown, 0); // it cannot know
        QCOMPARE(rig->intent(operation).errorCode, u"restarted_while_sending"_s);
        rig->run(std::chrono::hours(1));
        QVERIFY(rig->intent(operation).needsPerson);
        QCOMPARE(rig->shop.effectsOf(operation), 0);
    }

    void killedBeforeTheAnswer()
    {
        rig->shop.afterEffect = [this] { rig->dieHere(); };
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(Millis(1));
        rig->shop.afterEffect = {};
        rig->startAgain();
        rig->expect(operation, IntentState::Unknown, 1);
        rig->run(OutboxRig::settle + Millis(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }

    void killedTwiceWhileReadingBack()
    {
        rig->shop.next = {Then::LoseRequest};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        for (int i = 0; i < 2; ++i) {
            rig->run(OutboxRig::settle + Millis(1));
            rig->crash();
        }
        rig->run(std::chrono::hours(1));
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 2);
    }

    /// Setting the clock holds nothing up for a day and cuts no wait short.
    void clockIsSet_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("back") << -25;
        QTest::newRow("forward") << 25;
    }

    void clockIsSet()
    {
        QFETCH(int, hours);
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        rig->shop.next = {Then::LoseRequest};
        rig->run(Millis(4'000));
        rig->clock.jump(std::chrono::hours(hours));
        rig->run(Millis(3'999));
        QCOMPARE(rig->shop.writes, 0);
        rig->run(Millis(2));
        QCOMPARE(rig->shop.writes, 1);
        rig->clock.jump(std::chrono::hours(hours));
        rig->run(OutboxRig::settle - Millis(1'000));
        QCOMPARE(rig->intent(operation).readBacks, 0);
        rig->run(OutboxRig::settle * 3);
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 2);
    }

    void clockIsSetBackWhileTheDeskIsOff()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(Millis(1));
        rig->stop();
        rig->clock.jump(std::chrono::hours(-25));
        rig->start();
        rig->run(OutboxRig::settle + Millis(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }
};

KD_TEST_MAIN(TestRestarts)
#include "test_restarts.moc"
