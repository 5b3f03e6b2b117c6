// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gaps.h"
#include "tests/gui/gui_test.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace kd;

/// The benchmark of a window that is used while its outbox drains: its arithmetic, and that it runs to its end. How
/// long anything takes is not asserted.
class TestDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfGaps()
    {
        app::Gaps gaps;
        QCOMPARE(gaps.at(0.999), 0.0);
        for (int i = 1000; i >= 1; --i) {
            gaps.add(i);
        }
        QCOMPARE(gaps.at(0.5), 500.0);
        QCOMPARE(gaps.at(0.999), 999.0);
        QCOMPARE(gaps.at(1), 1000.0);
    }

    void whatArrivesInALongGapWaits()
    {
        app::Gaps gaps;
        for (int i = 0; i < 900; ++i) {
            gaps.add(0);
        }
        gaps.add(100); // of 1000 ms
        QCOMPARE(gaps.at(0.99), 0.0);
        QVERIFY(qAbs(gaps.waitAt(0.95, 1000) - 50) < 0.01);
        QVERIFY(qAbs(gaps.waitAt(0.99, 1000) - 90) < 0.01);
        QVERIFY(gaps.waitAt(0.9, 1000) < 0.01);
    }

    void moreThanItCanCountIsRefused()
    {
        for (const QString &typed : {u"8001"_s, u"0"_s, u"many"_s}) {
            QProcess program;
            program.start(QStringLiteral(KAMIDESK_BIN_DIR) + u"/kamidesk"_s, {u"--bench-drain"_s, typed});
            QVERIFY(program.waitForFinished(30'000));
            QCOMPARE(program.exitCode(), 2);
            QVERIFY(program.readAllStandardError().contains("from 1 to 8000"));
        }
    }

    void everyActionIsCarriedOut()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(KAMIDESK_BIN_DIR) + u"/kamidesk"_s,
                      {u"--bench-drain"_s, u"16"_s, u"--orders"_s, u"100"_s, u"--language"_s, u"en"_s});
        QVERIFY(program.waitForFinished(180'000));
        QCOMPARE(program.exitCode(), 0);
        const QJsonObject report = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QVERIFY(report.value("intents"_L1).toInt() >= 16); // a voucher's mail is an action too
        QCOMPARE(report.value("confirmed"_L1), report.value("intents"_L1));
        QVERIFY(report.value("gaps"_L1).toObject().value("count"_L1).toInt() > 0);
        QVERIFY(report.value("gap_p50_ms"_L1).toDouble() <= report.value("gap_p999_ms"_L1).toDouble());
        QVERIFY(report.value("gap_p999_ms"_L1).toDouble() <= report.value("gap_max_ms"_L1).toDouble());
        QVERIFY(!report.value("places"_L1).toObject().isEmpty());
    }
};

KD_GUI_TEST_MAIN(TestDrain)
#include "test_drain.moc"
