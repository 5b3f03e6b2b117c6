// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/task_scope.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using kd::test::ManualClock;

namespace {

QCoro::Task<void> sleepAndNote(Clock &clock, Millis delay, StopToken stop, QStringList &notes)
{
    const bool whole = co_await sleepFor(clock, delay, std::move(stop));
    notes << (whole ? u"woke"_s : u"stopped"_s);
}

QCoro::Task<void> throwLater(Clock &clock, StopToken stop)
{
    const bool whole = co_await sleepFor(clock, Millis(1), std::move(stop));
    if (whole) {
        throw std::runtime_error("boom");
    }
}

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsByTheGivenClock()
    {
        ManualClock clock;
        TaskScope scope;
        QStringList notes;
        scope.spawn(sleepAndNote(clock, Millis(500), scope.token(), notes));
        QCOMPARE(scope.running(), 1);
        clock.advance(Millis(499));
        QVERIFY(notes.isEmpty());
        clock.advance(Millis(1));
        QCOMPARE(notes, QStringList{u"woke"_s});
        QCOMPARE(scope.running(), 0);
    }

    void stopsEarly()
    {
        ManualClock clock;
        TaskScope scope;
        QStringList notes;
        scope.spawn(sleepAndNote(clock, Millis(500), scope.token(), notes));
        scope.spawn(sleepAndNote(clock, Millis(900), scope.token(), notes));
        scope.stop();
        QVERIFY(notes.isEmpty()); // resumed from the loop, not inside stop()
        scope.waitUntilDrained();
        QCOMPARE(notes, (QStringList{u"stopped"_s, u"stopped"_s}));
        clock.advance(Millis(1000)); // the timers of the gone waits must not touch them
        QCOMPARE(notes.size(), 2);
        scope.spawn(sleepAndNote(clock, Millis(1), scope.token(), notes));
        QCOMPARE(notes.size(), 3); // already stopped: does not wait at all
    }

    void sleepsByTheSystemClock()
    {
        SystemClock clock;
        const Millis before = clock.elapsed();
        QVERIFY(test::await(sleepFor(clock, Millis(20), {})));
        QVERIFY(clock.elapsed() - before >= Millis(19));
    }

    void reportsWhatATaskThrows()
    {
        ManualClock clock;
        TaskScope scope;
        test::expectErrorLog(u"boom"_s);
        scope.spawn(throwLater(clock, scope.token()));
        clock.advance(Millis(1));
        QCOMPARE(scope.running(), 0);
    }
};

KD_TEST_MAIN(TestTasks)
#include "test_tasks.moc"
