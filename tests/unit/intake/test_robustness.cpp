// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestRobustness : public QObject
{
    Q_OBJECT

    static void holds(const QString &text)
    {
        const auto claim = analysed(text);
        QCOMPARE(claim.type, typeOf(claim.reason));
        const qsizetype read = std::min<qsizetype>(text.size(), intake::Analyser::longestText);
        for (const auto &span : claim.spans) {
            QVERIFY(span.start >= 0 && span.length >= 1 && span.start + span.length <= read);
        }
        for (const auto &quantity : claim.quantities) {
            QVERIFY(quantity.bad > 0 && quantity.bad <= quantity.of.value_or(quantity.bad));
        }
    }

private Q_SLOTS:
    void readsAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blanks") << u" \n\t\r\n "_s;
        QTest::newRow("emoji") << u"😭😭😭🙏"_s;
        QTest::newRow("high surrogate") << QString(QChar(0xd83d));
        QTest::newRow("low surrogate in a number") << QString(u"KD2025"_s + QChar(0xde00) + u"1201000099"_s);
        QTest::newRow("marks only") << u"\u200f\u202e\u200b"_s;
        QTest::newRow("nul") << QString(3, QChar(0));
        QTest::newRow("digits") << QString(5000, u'1');
        QTest::newRow("dashes") << u"AAAA1-"_s.repeated(2000);
        QTest::newRow("signs") << u"!？"_s.repeated(5000);
        QTest::newRow("at signs") << u"a@"_s.repeated(5000);
        QTest::newRow("huge") << u"没收到卡密 refund KD…0127，"_s.repeated(60'000);
    }
    void readsAnything()
    {
        QFETCH(QString, text);
        holds(text);
    }

    void saysThatItStoppedReading()
    {
        const QString filler = u"啊"_s.repeated(intake::Analyser::longestText);
        QVERIFY(!analysed(filler).truncated);
        const auto claim = analysed(QString(filler + u"KD20251201000099"_s));
        QVERIFY(claim.truncated);
        QVERIFY(claim.orders.isEmpty());
    }

    void staysInsideWhateverIsInserted()
    {
        QRandomGenerator random(20251201);
        const QStringList seeds{u"KD20251201000031 30 张里坏了 2 张，退两张的钱"_s, u"Code of KD…0127 is used, 0x80070005, refund $9.99"_s,
                                u"邮箱 zhao＠qq.con 手机 138 1234 5678 没收到"_s};
        const QString inserts = u"0１a退。！ \n-…@¥块张没不但K\u200b\u202e"_s;
        for (int round = 0; round < 1500; ++round) {
            QString text = seeds.at(random.bounded(int(seeds.size())));
            for (int i = random.bounded(12); i >= 0; --i) {
                const QChar c = random.bounded(5) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                                       : inserts.at(random.bounded(int(inserts.size())));
                text.insert(random.bounded(int(text.size()) + 1), c);
            }
            holds(text);
        }
    }
};

KD_TEST_MAIN(TestRobustness)
#include "test_robustness.moc"
