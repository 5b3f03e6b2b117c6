// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shop.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"
#include "tests/unit/practice/client.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

struct Open
{
    kd::test::ManualClock clock;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<Client> client;
    QString refunds;

    Open()
    {
        Options options;
        options.orders = 60;
        auto started = Shop::start(options, clock);
        if (!started) {
            qFatal("%s", qPrintable(toLogLine(started.error())));
        }
        shop = std::move(*started);
        client = std::make_unique<Client>(shop->greeting());
        for (const Order &order : shop->world().orders) {
            if (order.status == "completed"_L1 && order.totalMinor > 500) {
                refunds = "/wp-json/wc/v3/orders/"_L1 + QString::number(order.id) + "/refunds"_L1;
            }
        }
    }
    Client::Reply refund() { return client->send("POST", refunds, {{u"amount"_s, u"1.00"_s}}); }
    void inject(const QString &spec) { shop->faults().add(*parseFault(spec)); }
    int paid()
    {
        const auto &ledger = shop->world().ledger;
        return static_cast<int>(std::count_if(ledger.begin(), ledger.end(),
                                              [](const LedgerEntry &e) { return e.verb == "refund_gateway"_L1; }));
    }
};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specsAreRead()
    {
        const auto fault = parseFault(u"cut:POST:/refunds:1"_s);
        QVERIFY(fault);
        QVERIFY(fault->kind == Fault::Kind::Cut && fault->method == "POST" && fault->path == "/refunds"_L1 &&
                fault->count == 1);
        QCOMPARE(parseFault(u"error=429:3"_s)->value, 429);
        QCOMPARE(parseFault(u"error=429:3"_s)->count, 3);
        QCOMPARE(parseFault(u"latency=250"_s)->value, 250);
        for (const QString &bad : {u""_s, u"nonsense"_s, u"error"_s, u"error=42"_s, u"latency=-1"_s, u"cut=3"_s,
                                   u"hang:post"_s, u"hang:0"_s}) {
            QVERIFY2(!parseFault(bad), qPrintable(bad));
        }
    }

    void hitsOnlyWhatItNamesAndSoOften()
    {
        Faults faults;
        faults.add(*parseFault(u"error=500:POST:/refunds:2"_s));
        QVERIFY(!faults.take("GET", u"/x/refunds"_s).fault);
        QVERIFY(!faults.take("POST", u"/x/notes"_s).fault);
        QVERIFY(faults.take("POST", u"/x/refunds"_s).fault);
        QVERIFY(faults.take("POST", u"/x/refunds"_s).fault);
        QVERIFY(!faults.take("POST", u"/x/refunds"_s).fault);
        faults.add(*parseFault(u"outage"_s));
        QVERIFY(!faults.take("GET", u"/practice/ledger"_s).fault);
    }

    void whatAnswersAndWhatMoves_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("paid");
        QTest::newRow("none") << QString() << 201 << 1;
        QTest::newRow("outage") << u"outage"_s << 503 << 0;
        QTest::newRow("error") << u"error=429"_s << 429 << 0;
        QTest::newRow("html") << u"html"_s << 200 << 0;
        QTest::newRow("refuse") << u"refuse"_s << 0 << 0;
        QTest::newRow("after effect 500") << u"after_effect_500"_s << 500 << 1;
        QTest::newRow("after effect close") << u"after_effect_close"_s << 0 << 1;
        QTest::newRow("gateway timeout") << u"gateway_timeout"_s << 500 << 1;
        QTest::newRow("latency") << u"latency=20"_s << 201 << 1;
    }

    void whatAnswersAndWhatMoves()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(int, paid);
        Open open;
        if (!fault.isEmpty()) {
            open.inject(QString(fault + ":POST:1"_L1));
        }
        const Client::Reply reply = open.refund();
        QCOMPARE(reply.status, status);
        QCOMPARE(open.paid(), paid);
        QCOMPARE(open.shop->requestCount("POST", u"/refunds"_s), 1);
        QCOMPARE(open.refund().status, 201); // once was asked for
    }

    void cutBodiesAreHalf_data()
    {
        QTest::addColumn<QString>("fault");
        for (const QString &fault : {u"cut"_s, u"cut_chunked"_s, u"cut_open"_s}) {
            QTest::newRow(qPrintable(fault)) << fault;
        }
    }

    void cutBodiesAreHalf()
    {
        QFETCH(QString, fault);
        Open open;
        const QString target = u"/wp-json/wc/v3/orders?per_page=50"_s;
        const Client::Reply whole = open.client->get(target);
        QVERIFY(whole.json().isArray());
        open.inject(QString(fault + ":GET:/orders:1"_L1));
        const Client::Reply cut = open.client->get(target);
        QCOMPARE(cut.status, 200);
        QVERIFY(cut.body.size() <= whole.body.size() / 2);
        QVERIFY(cut.json().isNull());
        QCOMPARE(open.client->get(target).body, whole.body);
    }

    void hangNeverAnswersAndTheShopGoesOn()
    {
        Open open;
        open.inject(u"after_effect_hang:POST:1"_s);
        QNetworkReply *reply = open.client->start("POST", open.refunds, {{u"amount"_s, u"1.00"_s}});
        QTRY_COMPARE(open.paid(), 1);
        QVERIFY(!reply->isFinished());
        QCOMPARE(open.client->get(u"/practice/ledger"_s).json().array().size(), 2);
        reply->abort();
        reply->deleteLater();
    }

    void faultsAreSetAndClearedAtRunTime()
    {
        Open open;
        QCOMPARE(open.client->send("POST", u"/practice/fault"_s, {{u"spec"_s, u"outage"_s}}).status, 200);
        QCOMPARE(open.client->get(u"/wp-json/"_s).status, 503);
        QCOMPARE(open.client->send("POST", u"/practice/fault"_s, {{u"spec"_s, u"nonsense"_s}}).status, 400);
        QCOMPARE(open.client->send("DELETE", u"/practice/fault"_s).status, 200);
        QCOMPARE(open.client->get(u"/wp-json/"_s).status, 200);
    }
};

KD_TEST_MAIN(TestFaults)
#include "test_faults.moc"
