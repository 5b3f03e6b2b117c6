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

/// One action at a time through a scripted shop: each outcome of a write ends as the design says, and never with a
/// second effect.
class TestRunner : public RigTest<OutboxRig>
{
    Q_OBJECT
private Q_SLOTS:
    void acceptedIsReadBackAtOnce()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const OperationId operation = rig->refund(order, 500);
        rig->run(Millis(1));
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->intent(operation).shopReference, rig->shop.orders[order.order].refunds.front().id.value());
        QCOMPARE(rig->kinds(operation), (QStringList{u"asked"_s, u"sending"_s, u"accepted"_s, u"confirmed"_s}));
        // The cache already shows it.
        const auto cached =
            rig->store->read([order](const store::Reader &reader) { return reader.cache.order(order); }).result();
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->order.refunded, yuan(500));
    }

    void refusedIsTheEnd()
    {
        rig->shop.next = {Then::Refuse};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::minutes(10));
        rig->expect(operation, IntentState::Refused, 0);
        QCOMPARE(rig->intent(operation).errorCode, u"rest_invalid_param"_s);
        QCOMPARE(rig->shop.writes, 1);
    }

    void notSentIsTheSameOperationLater_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("not sent") << static_cast<int>(Then::NotSent);
        QTest::newRow("pending") << static_cast<int>(Then::Pending);
        QTest::newRow("held") << static_cast<int>(Then::Hold);
    }

    void notSentIsTheSameOperationLater()
    {
        QFETCH(int, then);
        rig->shop.next = {static_cast<Then>(then), static_cast<Then>(then)};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(Millis(999));
        rig->expect(operation, IntentState::Queued, 0);
        QCOMPARE(rig->shop.writes, 1); // backs off instead of asking in a circle
        rig->run(Millis(10'000));
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 3);
        QCOMPARE(rig->intent(operation).attempts, 3);
    }

    void lostAnswerIsReadBackAfterSettle()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(OutboxRig::settle - Millis(1));
        rig->expect(operation, IntentState::Unknown, 1);
        rig->run(Millis(2));
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }

    void absenceSendsAgainOnlyWhereItProves()
    {
        rig->shop.next = {Then::LoseRequest, Then::LoseRequest};
        const OperationId record = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(OutboxRig::settle + Millis(1));
        rig->expect(record, IntentState::Unknown, 0); // once is not enough
        rig->run(OutboxRig::settle * 4);
        rig->expect(record, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 3);

        rig->shop.next = {Then::LoseRequest};
        const OperationId gateway = rig->refund(rig->addOrder(u"2"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(std::chrono::hours(2));
        rig->expect(gateway, IntentState::Unknown, 0);
        QVERIFY(rig->intent(gateway).needsPerson);
        QCOMPARE(rig->intent(gateway).readBacks, 2);
        QCOMPARE(rig->shop.writes, 4);
    }

    void gatewayThatPaidAndForgotGoesToAPerson()
    {
        rig->shop.next = {Then::LoseRecord};
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const OperationId operation = rig->refund(order, 500, Verb::RefundGateway);
        rig->run(std::chrono::hours(2));
        rig->expect(operation, IntentState::Unknown, 1);
        QVERIFY(rig->intent(operation).needsPerson);
        QCOMPARE(rig->shop.moved[order.order], 500);
    }

    void anotherAmountThanAskedIsNoConfirmation()
    {
        rig->shop.next = {Then::WrongAmount};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::hours(1));
        rig->expect(operation, IntentState::Unknown, 1);
        QVERIFY(rig->intent(operation).needsPerson);
    }

    void failedReadsAreNoAbsence()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->quiet();
        rig->shop.failReads = 5;
        rig->run(OutboxRig::settle + Millis(1));
        QCOMPARE(rig->intent(operation).readBacks, 0);
        rig->run(std::chrono::minutes(5));
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }

    void whoeverListensHearsThatAShopIsBack()
    {
        int answers = 0;
        connect(rig->outbox.get(), &outbox::Outbox::shopAnswered, this, [&](const ShopId &shop) {
            QCOMPARE(shop, shopOne);
            ++answers;
        });
        rig->shop.failReads = 1;
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->quiet();
        QCOMPARE(answers, 0);
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Confirmed, 1);
        QVERIFY(answers > 0);
    }

    void changedOrderIsNotTouched()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        rig->run(Millis(7'000));
        rig->expect(operation, IntentState::Queued, 0);
        rig->shop.orders[order.order].shopStatus = u"cancelled"_s;
        Refund elsewhere;
        elsewhere.id = RefundId(u"77"_s);
        elsewhere.amount = yuan(100);
        rig->shop.orders[order.order].refunds.push_back(elsewhere);
        rig->shop.orders[order.order].refunded = yuan(100);
        rig->run(Millis(2'000));
        rig->expect(operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(operation).changed, (QStringList{u"status"_s, u"refunded"_s, u"refunds"_s}));
        QCOMPARE(rig->shop.writes, 0);

        const OrderRef gone = rig->addOrder(u"3"_s, 10'000);
        asked = rig->ask(rig->plan(gone, {rig->refundStep(500)}, Millis(8'000)));
        rig->shop.orders.erase(gone.order);
        rig->run(Millis(9'000));
        rig->expect(asked->front().operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(asked->front().operation).changed, QStringList{u"deleted"_s});
    }

    /// The shop took it in and showed it only after two absences had proved, wrongly, that it had not.
    void shownLateIsStillOurs()
    {
        rig->shop.next = {Then::Delay};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        int readBacks = 0;
        rig->shop.afterRead = [&] {
            if (++readBacks == 2) {
                rig->shop.showDelayed();
            }
        };
        rig->run(OutboxRig::settle * 4);
        rig->expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }
};

KD_TEST_MAIN(TestRunner)
#include "test_runner.moc"
