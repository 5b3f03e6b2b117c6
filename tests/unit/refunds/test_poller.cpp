// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/task_scope.h"
#include "models/refunds/poller.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/fake_shop.h"
#include "tests/unit/refunds/refund_rows.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;

namespace {

/// A poller that runs on a real store, a clock to turn and a shop whose answers the test writes.
struct PollerRig
{
    RefundStore data;
    ManualClock &clock = data.fixture.clock;
    FakeShop shop;
    FakeConnector connector{shop, clock};
    bool reads = true;
    std::unique_ptr<refunds::Poller> poller;
    std::unique_ptr<TaskScope> scope;

    void start()
    {
        poller = std::make_unique<refunds::Poller>(*data.store, clock,
                                                   [this](const ShopId &) { return reads ? &connector : nullptr; });
        scope = std::make_unique<TaskScope>();
        scope->spawn(poller->run(scope->token()));
        quiet();
    }
    ~PollerRig()
    {
        scope->stop();
        scope->waitUntilDrained();
    }
    /// Until it sleeps.
    void quiet() const
    {
        QVERIFY(spinUntil([this] { return clock.pending() == 1; }));
    }
    void pass(Millis duration) const
    {
        clock.advance(duration);
        quiet();
    }
    void answer(const Intent &intent, const QString &state, const QString &receipt = {})
    {
        Refund refund;
        refund.id = RefundId(u"901"_s);
        refund.amount = *intent.amount;
        refund.operation = intent.operation;
        refund.settlement = state;
        refund.receipt = receipt;
        shop.orders[intent.order.order].refunds = {refund};
    }
};

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itAsksAfterOneFiveTenTwentyAndThirtyMinutes()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        rig.answer(intent, u"pending"_s);
        rig.start();
        QCOMPARE(rig.shop.reads, 0);
        QCOMPARE(rig.poller->nextPoll(intent.operation), std::optional(rig.clock.now() + 1min));
        int asked = 0;
        for (const auto gap : {1min, 5min, 10min, 20min, 30min, 30min}) {
            rig.pass(gap - Millis(1));
            QCOMPARE(rig.shop.reads, asked);
            rig.pass(Millis(1));
            QCOMPARE(rig.shop.reads, ++asked);
        }
        QCOMPARE(rig.data.progress().size(), 1U); // said once, however often it was asked
        QVERIFY(!rig.poller->nextPoll(OperationId(u"nobody"_s)).has_value());
    }

    void newsGoesOnRecordAndTheEndEndsIt()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        rig.answer(intent, u"pending"_s);
        rig.start();
        QSignalSpy heard(rig.poller.get(), &refunds::Poller::heard);
        rig.pass(1min);
        QCOMPARE(rig.data.intent(intent).settlement->state, Settlement::Pending);
        rig.answer(intent, u"a word of a later version"_s);
        rig.pass(5min);
        QCOMPARE(heard.size(), 1);
        rig.answer(intent, u"succeeded"_s, u"R-7"_s);
        rig.pass(10min);
        QCOMPARE(heard.size(), 2);
        const Intent arrived = rig.data.intent(intent);
        QCOMPARE(arrived.settlement->state, Settlement::Succeeded);
        QCOMPARE(arrived.settlement->receipt, u"R-7"_s);
        QCOMPARE(arrived.settlement->source, u"shop"_s);
        QVERIFY(rig.data.underWay().empty());
        const int reads = rig.shop.reads;
        rig.pass(24h);
        QCOMPARE(rig.shop.reads, reads);
    }

    void aRefundIsKnownByItsNumberWhereTheShopKeepsNoOperation()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        rig.answer(intent, u"failed"_s);
        Refund &refund = rig.shop.orders[intent.order.order].refunds.front();
        refund.operation = OperationId(u"somebody else's"_s);
        rig.start();
        rig.pass(1min);
        QVERIFY(!rig.data.intent(intent).settlement.has_value());
        refund.operation = {};
        rig.pass(5min);
        QCOMPARE(rig.data.intent(intent).settlement->state, Settlement::Failed);
    }

    void aShopInTroubleIsNotAskedFaster()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        rig.answer(intent, u"succeeded"_s, u"R-7"_s);
        rig.shop.failReads = 1;
        rig.start();
        rig.pass(1min);
        QCOMPARE(rig.shop.failReads, 0);
        rig.pass(5min - Millis(1));
        QVERIFY(!rig.data.intent(intent).settlement.has_value());
        rig.pass(Millis(1));
        QVERIFY(rig.data.intent(intent).settlement.has_value());
    }

    void onlyShopsThatTellAreAsked()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        const Intent unknown = rig.data.add(u"op-2"_s, Verb::RefundGateway, IntentState::Unknown);
        rig.answer(intent, u"succeeded"_s);
        rig.answer(unknown, u"succeeded"_s);
        rig.reads = false;
        rig.start();
        rig.pass(2h);
        QCOMPARE(rig.shop.reads, 0);
        QVERIFY(!rig.poller->nextPoll(intent.operation).has_value());
        rig.reads = true; // it was probed again and can
        rig.poller->wake();
        QVERIFY(spinUntil([&] { return rig.data.intent(intent).settlement.has_value(); }));
        QVERIFY(!rig.data.intent(unknown).settlement.has_value());
    }

    void aClockThatJumpsHoldsNothingUp()
    {
        PollerRig rig;
        const Intent intent = rig.data.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        rig.answer(intent, u"pending"_s);
        rig.clock.jump(-25h); // before the desk came up again
        rig.start();
        rig.pass(1min);
        QCOMPARE(rig.shop.reads, 1);
        rig.clock.jump(25h);
        rig.pass(5min - Millis(1));
        QCOMPARE(rig.shop.reads, 1);
        rig.pass(Millis(1));
        QCOMPARE(rig.shop.reads, 2);
    }
};

KD_TEST_MAIN(TestPoller)
#include "test_poller.moc"
