// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

QJsonObject coupon(const QString &code, const QJsonObject &more = {})
{
    QJsonObject body{{u"code"_s, code}, {u"amount"_s, u"5.00"_s}, {u"discount_type"_s, u"fixed_cart"_s}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    return body;
}

QString codeOf(const Response &response)
{
    return bodyOf(response).toObject().value(u"code"_s).toString();
}

} // namespace

/// Coupons where the real shop is strict, where it takes what it is given, and where it drops it without a word.
class TestCoupons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptSmallFoundByItsCodeAndBooked()
    {
        Bench bench = generatedBench(20);
        const QJsonObject body = coupon(u"SORRY-Abc1"_s, {{u"usage_limit"_s, 1},
                                                          {u"email_restrictions"_s, QJsonArray{u"Wang@QQ.com"_s}},
                                                          {u"description"_s, u"kd:op-1 <b>sorry</b>"_s},
                                                          {u"usage_count"_s, 9}});
        const Response made = bench.post("/wc/v3/coupons", body);
        QCOMPARE(made.status, 201);
        QCOMPARE(shapeDifferences(recording(u"29"_s).body, bodyOf(made)),
                 QStringList(
                     {u".date_expires is of type 0, recorded 3"_s, u".date_expires_gmt is of type 0, recorded 3"_s}));
        const QJsonObject shown = bodyOf(made).toObject();
        QCOMPARE(shown.value(u"code"_s).toString(), u"sorry-abc1"_s);
        QCOMPARE(shown.value(u"email_restrictions"_s).toArray(), QJsonArray{u"wang@qq.com"_s});
        QCOMPARE(shown.value(u"description"_s).toString(), u"kd:op-1 sorry"_s);
        QCOMPARE(shown.value(u"usage_limit"_s).toInt(), 1);
        QCOMPARE(shown.value(u"usage_count"_s).toInt(), 0); // not for callers to set
        QCOMPARE(bodyOf(bench.get("/wc/v3/coupons?code=Sorry-ABC1")).toArray(), QJsonArray{shown});
        QVERIFY(bodyOf(bench.get("/wc/v3/coupons?code=sorry")).toArray().isEmpty());
        QCOMPARE(bench.world.ledger.size(), 1U);
        const LedgerEntry &moved = bench.world.ledger.front();
        QCOMPARE(moved.verb, u"voucher"_s);
        QCOMPARE(moved.amountMinor, 500);
        QCOMPARE(moved.keyTail, u"abc1"_s);
        QCOMPARE(moved.order, 0);
    }

    void aTakenCodeMakesNothing()
    {
        Bench bench = generatedBench(20);
        QCOMPARE(bench.post("/wc/v3/coupons", coupon(u"sorry-1"_s)).status, 201);
        const Response again = bench.post("/wc/v3/coupons", coupon(u" SORRY-1 "_s));
        QCOMPARE(again.status, 400);
        QCOMPARE(bodyOf(again), recording(u"30"_s).body);
        QCOMPARE(bench.moved(u"voucher"_s), 1);
    }

    void amountsAreReadGenerously_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("kept");
        QTest::newRow("whole") << u"5"_s << u"5.00"_s;
        QTest::newRow("comma") << u"1,50"_s << u"150.00"_s;
        QTest::newRow("three decimals") << u"1.005"_s << u"1.01"_s;
        QTest::newRow("no number") << u"five"_s << u"0.00"_s;
        QTest::newRow("empty") << QString() << u"0.00"_s;
    }

    void amountsAreReadGenerously()
    {
        QFETCH(QString, sent);
        QFETCH(QString, kept);
        Bench bench = generatedBench(5);
        const Response made = bench.post("/wc/v3/coupons", coupon(u"x"_s, {{u"amount"_s, sent}}));
        QCOMPARE(made.status, 201);
        QCOMPARE(bodyOf(made).toObject().value(u"amount"_s).toString(), kept);
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("no code") << QJsonObject{{u"amount"_s, u"5"_s}} << u"rest_missing_callback_param"_s;
        QTest::newRow("empty code") << coupon({}) << u"woocommerce_rest_empty_coupon_code"_s;
        QTest::newRow("amount as a number") << coupon(u"x"_s, {{u"amount"_s, 5}}) << u"rest_invalid_param"_s;
        QTest::newRow("below zero") << coupon(u"x"_s, {{u"amount"_s, u"-5"_s}}) << u"coupon_invalid_amount"_s;
        QTest::newRow("kind") << coupon(u"x"_s, {{u"discount_type"_s, u"gift"_s}}) << u"rest_invalid_param"_s;
        QTest::newRow("limit") << coupon(u"x"_s, {{u"usage_limit"_s, u"one"_s}}) << u"rest_invalid_param"_s;
        QTest::newRow("addresses") << coupon(u"x"_s, {{u"email_restrictions"_s, 7}}) << u"rest_invalid_param"_s;
    }

    void refusals()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        Bench bench = generatedBench(5);
        const Response refused = bench.post("/wc/v3/coupons", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(codeOf(refused), code);
        QVERIFY(bench.world.ledger.empty() && bodyOf(bench.get("/wc/v3/coupons")).toArray().isEmpty());
    }

    void anAddressThatIsNoneVanishes()
    {
        Bench bench = generatedBench(5);
        const auto kept = [&](const QString &code, const QJsonValue &emails) {
            return bodyOf(bench.post("/wc/v3/coupons", coupon(code, {{u"email_restrictions"_s, emails}})))
                .toObject()
                .value(u"email_restrictions"_s)
                .toArray();
        };
        QCOMPARE(kept(u"a"_s, QJsonArray{u"nobody"_s}), QJsonArray()); // and everybody may use it
        QCOMPARE(kept(u"b"_s, QJsonArray{u"wa ng@qq.com"_s}), QJsonArray{u"wang@qq.com"_s});
        QCOMPARE(kept(u"c"_s, u"a@qq.com, b@qq.com"_s), (QJsonArray{u"a@qq.com"_s, u"b@qq.com"_s}));
    }

    void theEndIsLocalUnlessItSaysOtherwise()
    {
        Bench bench = generatedBench(5); // eight hours ahead
        const auto shown = [&](const QString &code, const QString &field, const QString &value) {
            return bodyOf(bench.post("/wc/v3/coupons", coupon(code, {{field, value}}))).toObject();
        };
        const QJsonObject zoned = shown(u"a"_s, u"date_expires"_s, u"2026-12-31T15:59:59Z"_s);
        QCOMPARE(zoned.value(u"date_expires"_s).toString(), u"2026-12-31T23:59:59"_s);
        QCOMPARE(zoned.value(u"date_expires_gmt"_s).toString(), u"2026-12-31T15:59:59"_s);
        const QJsonObject local = shown(u"b"_s, u"date_expires"_s, u"2026-12-31T23:59:59"_s);
        QCOMPARE(local.value(u"date_expires_gmt"_s).toString(), u"2026-12-31T15:59:59"_s);
        const QJsonObject ignored = shown(u"c"_s, u"date_expires_gmt"_s, u"2026-12-31T15:59:59"_s);
        QVERIFY(ignored.value(u"date_expires_gmt"_s).isNull());
    }
};

KD_TEST_MAIN(TestCoupons)
#include "test_coupons.moc"
