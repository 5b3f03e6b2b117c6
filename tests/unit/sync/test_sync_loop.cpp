// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh.h"
#include "tests/support/outcome_of.h"
#include "tests/support/test_main.h"
#include "tests/unit/sync/sync_rig.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::sync;
using namespace kd::test;

/// The loop that walks by itself: how long it waits, who wakes it, and what a restart finds.
class TestSyncLoop : public RigTest<SyncRig>
{
    Q_OBJECT
private Q_SLOTS:
    void failuresBackOffAndRecover()
    {
        rig->shop.fails = trouble(u"connection_refused"_s);
        const auto one = rig->sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        ManualClock &clock = rig->clock();
        const auto napping = [&] { return spinUntil([&] { return clock.pending() > 0; }); };
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            QVERIFY(napping());
            waits << clock.nextDelay().count();
            clock.advance(clock.nextDelay());
        }
        QCOMPARE(waits, (QList<qint64>{1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000, 60'000}));
        QVERIFY(napping());
        QCOMPARE(one->progress().phase, Progress::Phase::Waiting);
        QCOMPARE(one->progress().error.code, u"connection_refused"_s);
        QVERIFY(one->progress().failingSince.has_value());
        QCOMPARE(rig->state().errorCode, u"connection_refused"_s);
        QCOMPARE(rig->state().failures, 10);

        // Told to wait longer, it does.
        rig->shop.fails->retryAfterMs = 300'000;
        clock.advance(clock.nextDelay());
        QVERIFY(napping());
        QCOMPARE(clock.nextDelay(), Millis(300'000));

        rig->shop.fails.reset();
        one->wake();
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value() && clock.pending() > 0; }));
        QVERIFY(!one->progress().failingSince);
        QCOMPARE(rig->counts().orders, 7);
        QVERIFY(rig->state().errorCode.isEmpty());
        scope.stop();
        scope.waitUntilDrained();
    }

    /// What a shop answers to others ends the wait after a failure, and never hurries a loop that is well.
    void anAnswerToSomebodyElseEndsTheWaitAfterAFailure()
    {
        rig->shop.fails = trouble(u"connection_refused"_s);
        const auto one = rig->sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        ManualClock &clock = rig->clock();
        QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
        QVERIFY(one->progress().failingSince.has_value());
        rig->shop.fails.reset();
        one->shopAnswered();
        const auto rests = [&] { return clock.pending() > 0 && clock.nextDelay() == Pace().idle; };
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value() && rests(); }));
        QVERIFY(!one->progress().failingSince);

        rig->shop.asked.clear();
        one->shopAnswered();
        QCOMPARE(rig->counts().orders, 7); // a turn through the store, in which a woken loop would have begun its walk
        QVERIFY(rig->shop.asked.isEmpty());
        QVERIFY(rests());

        // What the shop itself asked for is kept, whoever it answers meanwhile.
        rig->shop.fails = trouble(u"rate_limited"_s, Error::Kind::RateLimited);
        rig->shop.fails->retryAfterMs = 300'000;
        clock.advance(clock.nextDelay());
        const auto waits = [&] { return clock.pending() > 0 && clock.nextDelay() == Millis(300'000); };
        QVERIFY(spinUntil([&] { return waits(); }));
        rig->shop.asked.clear();
        one->shopAnswered();
        QCOMPARE(rig->counts().orders, 7);
        QVERIFY(rig->shop.asked.isEmpty() && waits());
        scope.stop();
        scope.waitUntilDrained();
    }

    /// The wait that a failure has earned is over neither with the desk nor because of it.
    void aRestartWaitsOutWhatAnEarlierRunWasIn()
    {
        ManualClock &clock = rig->clock();
        rig->shop.fails = trouble(u"rate_limited"_s, Error::Kind::RateLimited);
        rig->shop.fails->retryAfterMs = 300'000;
        {
            const auto one = rig->sync();
            QVERIFY(!rig->walk(*one));
        }
        QCOMPARE(rig->state().failures, 1);
        QCOMPARE(rig->state().notBefore, std::optional(clock.now() + Millis(300'000)));
        rig->shop.asked.clear();
        clock.jump(Millis(100'000));
        {
            const auto one = rig->sync();
            TaskScope scope;
            scope.spawn(one->run(scope.token()));
            QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
            QVERIFY(rig->shop.asked.isEmpty());
            QCOMPARE(clock.nextDelay(), Millis(200'000));
            rig->shop.fails->retryAfterMs = -1;
            clock.advance(clock.nextDelay());
            QVERIFY(spinUntil([&] { return clock.pending() > 0 && !rig->shop.asked.isEmpty(); }));
            QCOMPARE(rig->state().failures, 2); // counted on, so that the next wait is the longer one
            QCOMPARE(clock.nextDelay(), Millis(2'000));
            scope.stop();
            scope.waitUntilDrained();
        }
        // Noted a day ahead: the clock was set back meanwhile.
        rig->shop.fails.reset();
        clock.jump(-std::chrono::hours(24));
        const auto one = rig->sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value() && clock.pending() > 0; }));
        QVERIFY(!rig->state().notBefore);
        QCOMPARE(rig->state().failures, 0);
        scope.stop();
        scope.waitUntilDrained();
    }

    void whoAsksForAWalkGetsItsOutcome()
    {
        rig->shop.fails = trouble(u"connection_refused"_s);
        const auto one = rig->sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        ManualClock &clock = rig->clock();
        QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
        // The loop sleeps: it is woken, and what its next walk comes to is the answer.
        rig->shop.asked.clear();
        QCOMPARE(rig->walk(*one).error().code, u"connection_refused"_s);
        QCOMPARE(rig->shop.asked.size(), 1);
        rig->shop.fails.reset();
        KD_VERIFY_OK(rig->walk(*one));
        QCOMPARE(rig->counts().orders, 7);
        QCOMPARE(one->progress().lastSuccess, std::optional(clock.now()));

        // Stopped before its walk has begun: nobody is left waiting.
        QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
        const OutcomeOf<Result<void>> late(one->walk({}));
        scope.stop();
        QVERIFY(late.wait());
        scope.waitUntilDrained();
    }

    void twoWhoAskAtOnceShareOneWalk()
    {
        const auto one = rig->sync();
        const OutcomeOf<Result<void>> first(one->walk({}));
        const OutcomeOf<Result<void>> second(one->walk({}));
        QVERIFY(first.wait() && second.wait());
        KD_VERIFY_OK(*first);
        KD_VERIFY_OK(*second);
        QCOMPARE(rig->shop.asked, (QStringList{QString(), u"2"_s, u"4"_s, u"6"_s}));
    }

    void stopEndsIt()
    {
        const auto one = rig->sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value(); }));
        scope.stop();
        scope.waitUntilDrained();
        QCOMPARE(one->progress().phase, Progress::Phase::Idle);
    }
};

KD_TEST_MAIN(TestSyncLoop)
#include "test_sync_loop.moc"
