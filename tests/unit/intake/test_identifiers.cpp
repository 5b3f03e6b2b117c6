// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/intake/analysed.h"

using namespace Qt::StringLiterals;
using namespace kd;
using test::analysed;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOrders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("orders");
        QTest::newRow("plain") << u"KD20251201000099 没收到"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("lower case, glued") << u"单号kd20251201000099用不了"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("full width") << u"ＫＤ２０２５１２０１００００９９"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("blanks") << u"KD 2025 1201 0000 99 无效"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("line break") << u"KD20251201\n000099 无效"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("a count behind it") << u"KD20251201000099 2张用不了"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("two") << u"KD20251201000098、KD20251201000099"_s
                             << QStringList{u"KD20251201000098"_s, u"KD20251201000099"_s};
        QTest::newRow("twice the same") << u"KD20251201000099 就是 kd20251201000099"_s << QStringList{u"KD20251201000099"_s};
        QTest::newRow("ellipsis") << u"KD…0127 兑换提示已被使用"_s << QStringList{u"KD…0127"_s};
        QTest::newRow("dots") << u"KD...0127 expired"_s << QStringList{u"KD…0127"_s};
        QTest::newRow("stars") << u"KD2025****0127 过期"_s << QStringList{u"KD2025…0127"_s};
        QTest::newRow("tail") << u"订单尾号0127 退款"_s << QStringList{u"KD…0127"_s};
        QTest::newRow("last four") << u"单号后四位是0127"_s << QStringList{u"KD…0127"_s};
        QTest::newRow("order ending in") << u"my order ending in 0127"_s << QStringList{u"KD…0127"_s};
        QTest::newRow("a number of another shop") << u"Order #4711 is late"_s << QStringList{u"4711"_s};
        QTest::newRow("called an order") << u"订单号：100234 没收到"_s << QStringList{u"100234"_s};
        QTest::newRow("without its letters") << u"20251201000099 没收到"_s << QStringList{u"20251201000099"_s};
        QTest::newRow("phone tail is none") << u"手机尾号0127"_s << QStringList{};
        QTest::newRow("bank card tail is none") << u"银行卡尾号 8812 扣的款"_s << QStringList{};
        QTest::newRow("a count of orders is none") << u"我下了订单 20 张"_s << QStringList{};
        QTest::newRow("a year is none") << u"2025年12月1日买的"_s << QStringList{};
    }
    void readsOrders()
    {
        QFETCH(QString, text);
        QTEST(analysed(text).orders, "orders");
    }

    void keepsContactsAsWritten()
    {
        QCOMPARE(analysed(u"发到 Li.Wei＠qq.con 谢谢"_s).emails, QStringList{u"Li.Wei@qq.con"_s});
        QCOMPARE(analysed(u"my mail is anna@gmial.com."_s).emails, QStringList{u"anna@gmial.com"_s});
        QCOMPARE(analysed(u"手机13812345678"_s).phones, QStringList{u"13812345678"_s});
        QCOMPARE(analysed(u"138 1234 5678"_s).phones, QStringList{u"13812345678"_s});
        QCOMPARE(analysed(u"+86 138-1234-5678"_s).phones, QStringList{u"13812345678"_s});
        QCOMPARE(analysed(u"call +44 20 7946 0958"_s).phones, QStringList{u"+442079460958"_s});
        QCOMPARE(analysed(u"手机号是1381234567"_s).phones, QStringList{u"1381234567"_s});
        QVERIFY(analysed(u"我有1381234567个"_s).phones.isEmpty());
    }

    void tellsPaymentsFromOrdersAndPhones()
    {
        const auto wechat = analysed(u"微信单号 4200002712202512011380013800 已扣款"_s);
        QCOMPARE(wechat.payments, QStringList{u"4200002712202512011380013800"_s});
        QVERIFY(wechat.orders.isEmpty() && wechat.phones.isEmpty());
        const auto alipay = analysed(u"2025120122001412341000013579"_s);
        QCOMPARE(alipay.payments, QStringList{u"2025120122001412341000013579"_s});
        QVERIFY(alipay.orders.isEmpty());
        QCOMPARE(analysed(u"4200 0027 1220 2512 0113 8001 3800"_s).payments, QStringList{u"4200002712202512011380013800"_s});
        QCOMPARE(analysed(u"stripe pi_3OaBcDeFgHiJkLmN failed"_s).payments, QStringList{u"pi_3OaBcDeFgHiJkLmN"_s});
    }

    void readsKeysAndTheirEnds()
    {
        QCOMPARE(analysed(u"ABCD1-EFG2H-JK3LM 无效"_s).keys, QStringList{u"ABCD1-EFG2H-JK3LM"_s});
        QCOMPARE(analysed(u"key x7k9q2m4p8w1z5t3 invalid"_s).keys, QStringList{u"X7K9Q2M4P8W1Z5T3"_s});
        QCOMPARE(analysed(u"卡密尾号9F3K 用不了"_s).keys, QStringList{u"…9F3K"_s});
        QVERIFY(analysed(u"卡密尾号9F3K 用不了"_s).orders.isEmpty());
        QVERIFY(analysed(u"KD20251201000099 无效"_s).keys.isEmpty());
        QVERIFY(analysed(u"2025-12-01 买的"_s).keys.isEmpty());
    }

    void readsErrorCodesButNotWebAnswers()
    {
        QCOMPARE(analysed(u"报错 0xC004F074"_s).errorCodes, QStringList{u"0xC004F074"_s});
        QCOMPARE(analysed(u"shows E1234"_s).errorCodes, QStringList{u"E1234"_s});
        QCOMPARE(analysed(u"错误代码：70368"_s).errorCodes, QStringList{u"70368"_s});
        QVERIFY(analysed(u"error 404"_s).errorCodes.isEmpty());
    }

    void readsNothingIntoAddresses()
    {
        const auto claim = analysed(u"https://shop.example/refund/13812345678 打不开"_s);
        QVERIFY(claim.phones.isEmpty());
        QCOMPARE(claim.demand, Demand::None);
    }
};

KD_TEST_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
