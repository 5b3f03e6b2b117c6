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
    Bench bench;
    qint64 id = 0;
    QByteArray path;

    explicit Case(const QString &reason)
        : bench(generatedBench(400))
    {
        for (const Message &message : bench.world.messages) { // the last is the first wording's
            id = message.reason == reason ? message.order : id;
        }
        path = "/wc/v3/orders/" + QByteArray::number(id);
        bench.now = bench.now + Millis(60'000);
    }
    Order &order() { return *bench.world.order(id); }
    Response put(const QJsonObject &body) { return bench.send(request("PUT", path, body)); }
    Response bill(const QJsonObject &billing) { return put({{u"billing"_s, billing}}); }
};

QJsonObject billingOf(const Response &response)
{
    return bodyOf(response).toObject().value(u"billing"_s).toObject();
}

} // namespace

/// PUT of an order: what is checked, what is kept, and what the shop does by itself then.
class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactIsCorrectedFieldByField()
    {
        Case c(u"wrong_contact"_s);
        const QString phone = c.order().buyer.phone;
        QVERIFY(c.order().buyer.email.endsWith("@qq.con"_L1));
        const Response mail = c.bill({{u"email"_s, u"right@qq.com"_s}});
        QCOMPARE(mail.status, 200);
        QCOMPARE(billingOf(mail).value(u"email"_s).toString(), u"right@qq.com"_s);
        QCOMPARE(billingOf(mail).value(u"phone"_s).toString(), phone);
        const Response both = c.bill({{u"phone"_s, u"13900000000"_s}});
        QCOMPARE(billingOf(both).value(u"email"_s).toString(), u"right@qq.com"_s);
        QCOMPARE(billingOf(both).value(u"phone"_s).toString(), u"13900000000"_s);
        QCOMPARE(bodyOf(c.bench.get(c.path)), bodyOf(both));
        QCOMPARE(c.bench.moved(u"correct_contact"_s), 2);
        QVERIFY(c.bench.world.mails.empty());
        QCOMPARE(c.order().modified, c.bench.now);
        // The same once more moves nothing that counts.
        QCOMPARE(c.bill({{u"phone"_s, u"13900000000"_s}}).status, 200);
        QCOMPARE(c.bench.moved(u"correct_contact"_s), 2);
    }

    void contactOfARecordedOrderKeepsBothCorrections()
    {
        Bench bench = recordedBench();
        const QByteArray path = "/wc/v3/orders/29";
        const auto bill = [&](const QString &field, const QString &value) {
            return bench.send(request("PUT", path, {{u"billing"_s, QJsonObject{{field, value}}}}));
        };
        QCOMPARE(bill(u"email"_s, u"a@example.test"_s).status, 200);
        const QJsonObject billing = billingOf(bill(u"phone"_s, u"123"_s));
        QCOMPARE(billing.value(u"email"_s).toString(), u"a@example.test"_s);
        QCOMPARE(billing.value(u"phone"_s).toString(), u"123"_s);
        QCOMPARE(shapeDifferences(recording(u"10"_s).body, bodyOf(bench.get(path))), QStringList());
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const auto billing = [](const QString &field, const QJsonValue &value) {
            return QJsonObject{{u"billing"_s, QJsonObject{{field, value}}}};
        };
        QTest::newRow("no address") << billing(u"email"_s, u"nobody"_s);
        QTest::newRow("an empty address") << billing(u"email"_s, QString());
        QTest::newRow("no top level") << billing(u"email"_s, u"a@localhost"_s);
        QTest::newRow("phone as a number") << billing(u"phone"_s, 13800000000LL);
        QTest::newRow("billing as a text") << QJsonObject{{u"billing"_s, u"a@b.test"_s}};
        QTest::newRow("unknown status") << QJsonObject{{u"status"_s, u"delivered"_s}};
        QTest::newRow("one bad field") << QJsonObject{{u"status"_s, u"completed"_s},
                                                      {u"billing"_s, QJsonObject{{u"email"_s, u"x"_s}}}};
    }

    void refusals()
    {
        QFETCH(QJsonObject, body);
        Case c(u"manual_delivery_pending"_s);
        const QJsonValue before = bodyOf(c.bench.get(c.path));
        const Response refused = c.put(body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(bodyOf(refused).toObject().value(u"code"_s).toString(), u"rest_invalid_param"_s);
        QCOMPARE(bodyOf(c.bench.get(c.path)), before);
        QVERIFY(c.bench.world.ledger.empty());
    }

    void aMissingOrderIsABadRequestHere()
    {
        Bench bench = generatedBench(5);
        QCOMPARE(bench.get("/wc/v3/orders/99").status, 404);
        QCOMPARE(bench.send(request("PUT", "/wc/v3/orders/99", {{u"status"_s, u"completed"_s}})).status, 400);
    }

    void completingMailsOnce()
    {
        Case c(u"manual_delivery_pending"_s);
        QCOMPARE(c.order().status, u"processing"_s);
        const Response done = c.put({{u"status"_s, u"completed"_s}});
        QCOMPARE(done.status, 200);
        const QJsonObject shown = bodyOf(done).toObject();
        QCOMPARE(shown.value(u"status"_s).toString(), u"completed"_s);
        QCOMPARE(shown.value(u"date_completed_gmt"_s).toString(), naive(c.bench.now));
        QCOMPARE(c.bench.world.mails.size(), 1U);
        QCOMPARE(c.bench.world.mails[0].kind, u"customer_completed_order"_s);
        QCOMPARE(c.bench.world.mails[0].to, c.order().buyer.email);
        QCOMPARE(c.bench.moved(u"mail"_s), 1);
        QCOMPARE(c.bench.moved(u"hand_out"_s), 0); // nothing of it comes from stock
        QCOMPARE(bodyOf(c.bench.get(c.path + "/notes")).toArray().first().toObject().value(u"note"_s).toString(),
                 u"Order status changed from Processing to Completed."_s);
        const Instant then = c.bench.now;
        c.bench.now = then + Millis(60'000);
        QCOMPARE(bodyOf(c.put({{u"status"_s, u"completed"_s}})), QJsonValue(shown));
        QCOMPARE(c.bench.world.mails.size(), 1U);
        QCOMPARE(c.order().modified, then);
    }

    void completingHandsOutStockWhateverTheOrderHas()
    {
        Case c(u"out_of_stock"_s);
        qint64 product = 0;
        for (const Message &message : c.bench.world.messages) { // one whose goods have come in again
            const Order &order = *c.bench.world.order(message.order);
            if (message.reason == "out_of_stock"_L1 && c.bench.world.product(order.lines[0].product)->stock > 0) {
                c.id = order.id;
                product = order.lines[0].product;
            }
        }
        QVERIFY(product != 0);
        c.path = "/wc/v3/orders/" + QByteArray::number(c.id);
        const auto stock = std::find_if(c.bench.world.licenses.begin(), c.bench.world.licenses.end(),
                                        [&](const License &l) { return l.product == product && l.status == InStock; });
        const Request byHand = request("PUT", "/lmfwc/v2/licenses/" + stock->key.toUtf8(),
                                       {{u"order_id"_s, c.id}, {u"status"_s, u"delivered"_s}});
        QCOMPARE(c.bench.send(byHand).status, 200);
        QCOMPARE(c.put({{u"status"_s, u"completed"_s}}).status, 200);
        QCOMPARE(c.bench.moved(u"hand_out"_s), 2);
        // Its part is done: not again when the order comes back to it.
        QCOMPARE(c.put({{u"status"_s, u"processing"_s}}).status, 200);
        QCOMPARE(c.put({{u"status"_s, u"completed"_s}}).status, 200);
        QCOMPARE(c.bench.moved(u"hand_out"_s), 2);
    }

    void anUnpaidOrderIsPaidByCompletingIt()
    {
        Case c(u"payment_callback_delayed"_s);
        QVERIFY(!c.order().paid);
        QCOMPARE(c.put({{u"status"_s, u"processing"_s}}).status, 200);
        QCOMPARE(*c.order().paid, c.bench.now);
        QCOMPARE(c.bench.world.mails.back().kind, u"customer_processing_order"_s);
        QVERIFY(!c.order().completed);
    }

    void aRecordedOrderShowsItsNewTimes()
    {
        Bench bench = recordedBench();
        const auto open = std::find_if(bench.world.orders.begin(), bench.world.orders.end(),
                                       [](const Order &order) { return order.status == "processing"_L1; });
        QVERIFY(open != bench.world.orders.end());
        const QByteArray path = "/wc/v3/orders/" + QByteArray::number(open->id);
        const Response done = bench.send(request("PUT", path, {{u"status"_s, u"completed"_s}}));
        QCOMPARE(bodyOf(done).toObject().value(u"date_completed_gmt"_s).toString(), naive(bench.now));
        QCOMPARE(bodyOf(bench.get(path)), bodyOf(done));
    }
};

KD_TEST_MAIN(TestUpdates)
#include "test_updates.moc"
