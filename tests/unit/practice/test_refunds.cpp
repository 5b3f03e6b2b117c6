// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/practice/recording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

struct Case
{
    Bench bench = generatedBench(400);
    Order *order = nullptr;
    QByteArray path;

    Case()
    {
        for (Order &candidate : bench.world.orders) {
            if (candidate.status == "completed"_L1 && bench.world.refundsOf(candidate.id).empty() &&
                candidate.totalMinor > 1000) {
                order = &candidate;
            }
        }
        path = "/wc/v3/orders/" + QByteArray::number(order->id);
    }
    Response refund(const QJsonObject &body) { return bench.post(path + "/refunds", body); }
    QJsonObject shown() { return bodyOf(bench.get(path)).toObject(); }
};

} // namespace

class TestRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadGenerously_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("booked");
        QTest::newRow("comma") << u"1,50"_s << u"150.00"_s;
        QTest::newRow("three decimals") << u"1.005"_s << u"1.01"_s;
        QTest::newRow("zero") << u"0"_s << u"0.00"_s;
        QTest::newRow("whole") << u"3"_s << u"3.00"_s;
        QTest::newRow("one decimal") << u"3.5"_s << u"3.50"_s;
    }

    void amountsAreReadGenerously()
    {
        QFETCH(QString, sent);
        QFETCH(QString, booked);
        Case c;
        c.order->totalMinor = 20'000;
        const Response response = c.refund({{u"amount"_s, sent}, {u"api_refund"_s, false}});
        QCOMPARE(response.status, 201);
        QCOMPARE(bodyOf(response).toObject().value(u"amount"_s).toString(), booked);
    }

    void tooMuchNegativeAndNumbersAreRefusedAndMoveNothing()
    {
        Case c;
        QCOMPARE(bodyOf(c.refund({{u"amount"_s, u"999999.00"_s}})), recording(u"22"_s).body);
        QCOMPARE(bodyOf(c.refund({{u"amount"_s, u"-5.00"_s}})), recording(u"23"_s).body);
        QCOMPARE(bodyOf(c.refund({{u"amount"_s, 5}})), recording(u"25"_s).body);
        c.order->paymentMethod = u"stripe"_s;
        QCOMPARE(bodyOf(c.refund({{u"amount"_s, u"1.00"_s}})), recording(u"26"_s).body);
        c.order->paymentMethod = u"bacs"_s;
        QCOMPARE(c.refund({{u"amount"_s, u"1.00"_s}}).status, 500);
        QVERIFY(c.bench.world.ledger.empty() && c.bench.world.mails.empty());
        QVERIFY(c.bench.world.refundsOf(c.order->id).empty());
    }

    void theSamePostTwiceIsTwoRefundsAndTwoMails()
    {
        Case c;
        const QJsonObject body{{u"amount"_s, u"1.50"_s}, {u"reason"_s, u"kd:op-1"_s}};
        QCOMPARE(c.refund(body).status, 201);
        QCOMPARE(c.refund(body).status, 201);
        QCOMPARE(c.bench.moved(u"refund_gateway"_s), 2);
        QCOMPARE(c.bench.moved(u"mail"_s), 2);
        const QJsonArray rows = bodyOf(c.bench.get(c.path + "/refunds")).toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).toObject().value(u"id"_s).toInteger() > rows.at(1).toObject().value(u"id"_s).toInteger());
        QCOMPARE(rows.at(0).toObject().value(u"refunded_payment"_s).toBool(), true); // api_refund defaults to true
    }

    void theWholeAmountMarksTheOrderAndKeepsItsTotal()
    {
        Case c;
        const QString total = moneyText(c.order->totalMinor);
        c.bench.now = c.bench.now + Millis(60'000);
        QCOMPARE(c.refund({{u"amount"_s, total}, {u"api_refund"_s, false}}).status, 201);
        const QJsonObject shown = c.shown();
        QCOMPARE(shown.value(u"status"_s).toString(), u"refunded"_s);
        QCOMPARE(shown.value(u"total"_s).toString(), total);
        QCOMPARE(shown.value(u"refunds"_s).toArray().first().toObject().value(u"total"_s).toString(),
                 QString(u'-' + total));
        QCOMPARE(shown.value(u"date_modified_gmt"_s).toString(), naive(c.bench.now));
        QCOMPARE(c.bench.moved(u"refund_record_only"_s), 1);
        QCOMPARE(c.bench.world.mails.back().kind, u"customer_refunded_order"_s);
        // Refunding leaves keys delivered.
        const auto held = std::find_if(c.bench.world.licenses.begin(), c.bench.world.licenses.end(),
                                       [&](const License &l) { return l.order == c.order->id; });
        QVERIFY(held == c.bench.world.licenses.end() || held->status == Delivered);
    }

    void aGatewayTimeOutPaysAndLeavesNoRecord()
    {
        Case c;
        const QJsonObject before = c.shown();
        const Request post =
            request("POST", c.path + "/refunds", {{u"amount"_s, u"2.00"_s}, {u"reason"_s, u"kd:op-2"_s}});
        QCOMPARE(c.bench.send(post, Gateway::PaysButTimesOut).status, 500);
        QCOMPARE(c.bench.moved(u"refund_gateway"_s), 1);
        QVERIFY(bodyOf(c.bench.get(c.path + "/refunds")).toArray().isEmpty());
        QCOMPARE(c.shown(), before);
        // A record-only refund asks no gateway.
        const Request recordOnly =
            request("POST", c.path + "/refunds", {{u"amount"_s, u"2.00"_s}, {u"api_refund"_s, false}});
        QCOMPARE(c.bench.send(recordOnly, Gateway::PaysButTimesOut).status, 201);
    }

    void deletingARefundMovesNoMoneyAndNoTime()
    {
        Case c;
        const qint64 id = bodyOf(c.refund({{u"amount"_s, u"1.00"_s}})).toObject().value(u"id"_s).toInteger();
        const QByteArray one = c.path + "/refunds/" + QByteArray::number(id);
        const QJsonValue modified = c.shown().value(u"date_modified_gmt"_s);
        c.bench.now = c.bench.now + Millis(60'000);
        QCOMPARE(c.bench.send(request("DELETE", one)).status, 501);
        QCOMPARE(c.bench.send(request("DELETE", one + "?force=true")).status, 200);
        QCOMPARE(c.bench.get(one).status, 404);
        QCOMPARE(c.shown().value(u"date_modified_gmt"_s), modified);
        QCOMPARE(c.bench.moved(u"refund_gateway"_s), 1);
    }

    void aNoteToTheBuyerIsMailedAndMovesNoTime()
    {
        Case c;
        const QJsonValue modified = c.shown().value(u"date_modified_gmt"_s);
        c.bench.now = c.bench.now + Millis(60'000);
        QCOMPARE(c.bench.post(c.path + "/notes", {{u"note"_s, u"查到了"_s}}).status, 201);
        QVERIFY(c.bench.world.mails.empty());
        QCOMPARE(c.bench.post(c.path + "/notes", {{u"note"_s, u"两小时内回复"_s}, {u"customer_note"_s, true}}).status,
                 201);
        QCOMPARE(c.bench.world.mails.size(), 1U);
        QCOMPARE(c.bench.world.mails[0].to, c.order->buyer.email);
        QCOMPARE(c.shown().value(u"date_modified_gmt"_s), modified);
        QCOMPARE(bodyOf(c.bench.get(c.path + "/notes")).toArray().size(), 2);
        QCOMPARE(bodyOf(c.bench.get(c.path + "/notes?type=customer")).toArray().size(), 1);
    }

    void aCouponCodeIsTakenOnce()
    {
        Case c;
        QCOMPARE(c.bench.send(recording(u"29"_s).request).status, 201);
        const Response again = c.bench.send(recording(u"30"_s).request);
        QCOMPARE(again.status, 400);
        QCOMPARE(bodyOf(again), recording(u"30"_s).body);
        QCOMPARE(bodyOf(c.bench.get("/wc/v3/coupons?code=SORRY-0001")).toArray().size(), 1);
    }
};

KD_TEST_MAIN(TestRefunds)
#include "test_refunds.moc"
