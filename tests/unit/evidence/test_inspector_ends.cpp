// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which the inspection process can end, answered by a program that misbehaves on purpose.
#include "models/base/task_scope.h"
#include "models/evidence/inspector.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"
#include "tests/unit/evidence/pictures.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::evidence;

namespace {

QCoro::Task<void> openInto(Inspector *inspector, QByteArray bytes, QStringList *codes, StopToken stop)
{
    const auto picture = co_await inspector->open(std::move(bytes), QSize(4, 4), std::move(stop));
    codes->append(picture ? u"opened"_s : picture.error().code);
}

} // namespace

class TestInspectorEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void namesEveryEnd_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *mode, const char *code) {
            QTest::newRow(mode) << QString::fromLatin1(mode) << QString::fromLatin1(code);
        };
        row("good", "opened");
        row("deaf", "inspect_crashed");
        row("silent", "inspect_crashed");
        row("crash", "inspect_crashed");
        row("halfway", "inspect_crashed");
        row("cut", "inspect_crashed");
        row("liar", "inspect_crashed");
        row("larger", "inspect_crashed");
        row("negative", "inspect_crashed");
        row("overflow", "inspect_crashed");
        row("strange", "inspect_crashed");
        row("gossip", "inspect_crashed");
        row("noise", "inspect_crashed");
        row("endless", "inspect_crashed");
        row("odd", "inspect_crashed");
        row("unlimited", "inspect_not_limited");
        row("late", "inspect_timed_out");
    }
    void namesEveryEnd()
    {
        QFETCH(QString, mode);
        QFETCH(QString, code);
        test::ManualClock clock;
        Inspector inspector(clock, fake(mode));
        const auto picture = test::await(inspector.open(m_png, QSize(4, 4), {}));
        QCOMPARE(picture ? u"opened"_s : picture.error().code, code);
        if (!picture) {
            QVERIFY(!picture.error().detail.contains(u'<')); // nothing the process said travels on
        }
        QCOMPARE(clock.pending(), 0);
    }

    // A file of 40 MiB to a process that never reads it: the pipe is full, and still nothing waits.
    void endsWhenNobodyReads()
    {
        test::ManualClock clock;
        Inspector inspector(clock, fake(u"deaf"_s));
        const QByteArray large = m_png + QByteArray(40 * 1024 * 1024, 'x');
        const auto picture = test::await(inspector.open(large, QSize(4, 4), {}));
        QCOMPARE(picture.error().code, u"inspect_crashed"_s);
    }

    void saysWhenItCannotStart()
    {
        test::ManualClock clock;
        Inspector inspector(clock, m_dir.filePath(u"nothing-here"_s));
        const auto picture = test::await(inspector.open(m_png, QSize(4, 4), {}));
        QCOMPARE(picture.error().kind, Error::Kind::Internal);
        QCOMPARE(picture.error().code, u"inspect_not_started"_s);
        // The line has moved on: failures do not use up the two places.
        for (int i = 0; i < 5; ++i) {
            const auto again = test::await(inspector.open(m_png, QSize(4, 4), {}));
            QCOMPARE(again.error().code, u"inspect_not_started"_s);
        }
    }

    void killsWhatTakesTooLong()
    {
        test::ManualClock clock;
        Inspector inspector(clock, fake(u"hang"_s));
        TaskScope scope;
        QStringList codes;
        scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        QCOMPARE(clock.nextDelay(), Inspector::wallLimit);
        clock.advance(Inspector::wallLimit - Millis(1));
        QVERIFY(codes.isEmpty());
        clock.advance(Millis(1));
        scope.waitUntilDrained();
        QCOMPARE(codes, QStringList{u"inspect_timed_out"_s});
    }

    void runsTwoAtOnceAndTheRestInLine()
    {
        test::ManualClock clock;
        Inspector inspector(clock, fake(u"hang"_s));
        TaskScope scope;
        QStringList codes;
        for (int i = 0; i < 5; ++i) {
            scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        }
        // One time-out is pending for each process that runs.
        for (const int ended : {0, 2, 4}) {
            QTRY_COMPARE(codes.size(), ended);
            QTRY_COMPARE(clock.pending(), std::min(5 - ended, Inspector::mostAtOnce));
            clock.advance(Inspector::wallLimit);
        }
        scope.waitUntilDrained();
        QCOMPARE(codes, QStringList(5, u"inspect_timed_out"_s));
    }

    void stopsWhatRunsAndWhatWaits()
    {
        test::ManualClock clock;
        Inspector inspector(clock, fake(u"hang"_s));
        TaskScope scope;
        QStringList codes;
        for (int i = 0; i < 4; ++i) {
            scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        }
        scope.stop();
        QVERIFY(codes.isEmpty()); // never inside the call that stops
        scope.waitUntilDrained();
        QCOMPARE(codes, QStringList(4, u"cancelled"_s));
        QCOMPARE(clock.pending(), 0);

        // Afterwards both places are free.
        Inspector &same = inspector;
        StopSource stop;
        TaskScope later;
        later.spawn(openInto(&same, m_png, &codes, stop.get_token()));
        later.spawn(openInto(&same, m_png, &codes, stop.get_token()));
        QCOMPARE(clock.pending(), 2);
        stop.request_stop();
        later.waitUntilDrained();

        const auto stopped = test::await(inspector.open(m_png, QSize(4, 4), stop.get_token()));
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    // One that waits in line is stopped; the one behind it still gets its turn.
    void passesOverWhoLeftTheLine()
    {
        test::ManualClock clock;
        Inspector inspector(clock, fake(u"hang"_s));
        TaskScope scope;
        QStringList codes;
        StopSource impatient;
        scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        scope.spawn(openInto(&inspector, m_png, &codes, impatient.get_token()));
        scope.spawn(openInto(&inspector, m_png, &codes, scope.token()));
        impatient.request_stop();
        QTRY_COMPARE(codes, QStringList{u"cancelled"_s});
        clock.advance(Inspector::wallLimit);
        QTRY_COMPARE(codes.size(), 3);
        QTRY_COMPARE(clock.pending(), 1);
        clock.advance(Inspector::wallLimit);
        scope.waitUntilDrained();
        QCOMPARE(codes.size(), 4);
        QCOMPARE(codes.last(), u"inspect_timed_out"_s);
    }

    void outlivesItsInspector()
    {
        test::ManualClock clock;
        auto inspector = std::make_unique<Inspector>(clock, fake(u"hang"_s));
        TaskScope scope;
        QStringList codes;
        for (int i = 0; i < 3; ++i) {
            scope.spawn(openInto(inspector.get(), m_png, &codes, scope.token()));
        }
        inspector.reset();
        scope.stop();
        scope.waitUntilDrained();
        QCOMPARE(codes, QStringList(3, u"cancelled"_s));
    }

private:
    QString fake(const QString &mode)
    {
        const QString path = m_dir.filePath(u"fake-"_s + mode);
        if (!QFile::exists(path)) {
            QFile::copy(QStringLiteral(FAKE_INSPECTOR), path);
        }
        return path;
    }

    QTemporaryDir m_dir;
    QByteArray m_png = test::encoded(test::gradient(4, 4), "png");
};

KD_TEST_MAIN(TestInspectorEnds)
#include "test_inspector_ends.moc"
