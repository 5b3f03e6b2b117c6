// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/evaluation.h"
#include "tests/support/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kd;

class TestAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheTargets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sample") << u"intake_sample.tsv"_s;
        QTest::newRow("train") << u"intake/intake_train.tsv"_s;
        QTest::newRow("held out") << u"intake/intake_heldout.tsv"_s;
    }
    void reachesTheTargets()
    {
        QFETCH(QString, file);
        QFile data(QString(QLatin1StringView(KAMIDESK_TEST_DATA) + u'/' + file));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const auto analyser = intake::Analyser::load();
        KD_VERIFY_OK(analyser);
        const auto result = intake::evaluate(*analyser, data.readAll());
        KD_VERIFY_OK(result);
        QVERIFY(result->rows >= 24);
        for (const auto &miss : result->misses) {
            qInfo().noquote() << miss.row << miss.field << "expected" << miss.expected << "got" << miss.got << miss.text;
        }
        const auto atLeast = [&](int right, int percent) { return right * 100 >= percent * result->rows; };
        QVERIFY(atLeast(result->type, 95));
        QVERIFY(atLeast(result->reason, 85));
        QVERIFY(atLeast(result->demand, 92));
        QVERIFY(atLeast(result->tone, 85));
        QVERIFY(atLeast(result->orders, 99));
    }
};

KD_TEST_MAIN(TestAccuracy)
#include "test_accuracy.moc"
