// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatACompleteRequestLacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("all") << u"卡密用不了"_s << QStringList{u"order"_s, u"evidence"_s, u"demand"_s};
        QTest::newRow("order there") << u"KD20251201000099 卡密用不了"_s << QStringList{u"evidence"_s, u"demand"_s};
        QTest::newRow("e-mail identifies") << u"卡密用不了 a@qq.com 退款"_s << QStringList{u"evidence"_s};
        QTest::newRow("picture there") << u"KD20251201000099 用不了，截图已发，退款"_s << QStringList{};
        QTest::newRow("no picture") << u"KD20251201000099 用不了，没有截图，退款"_s << QStringList{u"evidence"_s};
        QTest::newRow("no picture needed") << u"KD20251201000099 没收到卡密，重发"_s << QStringList{};
        QTest::newRow("thanks lack nothing") << u"搞定了，谢谢老板"_s << QStringList{};
    }
    void namesWhatACompleteRequestLacks()
    {
        QFETCH(QString, text);
        QTEST(analysed(text).missing, "missing");
    }

    void writesTheConsolesFormat()
    {
        const QJsonObject json = intake::toJson(analysed(u"KD20251201000099 10张里坏了2张，退 20 元"_s));
        const QStringList keys{u"type"_s, u"reason"_s, u"demand"_s, u"tone"_s, u"orders"_s, u"emails"_s, u"phones"_s, u"payments"_s,
                               u"keys"_s, u"amounts"_s, u"quantities"_s, u"error_codes"_s, u"missing"_s, u"spans"_s};
        QCOMPARE(json.size(), keys.size());
        for (const QString &key : keys) {
            QVERIFY2(json.contains(key), qPrintable(key));
        }
        QCOMPARE(json[u"type"].toString(), u"partially_invalid"_s);
        QCOMPARE(json[u"amounts"].toArray().at(0).toObject()[u"minor"].toInt(), 2000);
        QCOMPARE(json[u"amounts"].toArray().at(0).toObject()[u"currency"].toString(), u"CNY"_s);
        QCOMPARE(json[u"quantities"].toArray().at(0).toObject()[u"bad"].toInt(), 2);
        QCOMPARE(json[u"spans"].toArray().at(0), QJsonValue(QJsonArray{0, 16, u"orders"_s}));
    }
};

KD_TEST_MAIN(TestMissing)
#include "test_missing.moc"
