// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shop.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_main.h"
#include "tests/unit/practice/client.h"
#include "tests/unit/practice/recording.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::practice;
using namespace kd::practice::test;

namespace {

std::unique_ptr<Shop> opened(const Options &options, Clock &clock)
{
    auto started = Shop::start(options, clock);
    if (!started) {
        qFatal("%s", qPrintable(toLogLine(started.error())));
    }
    return std::move(*started);
}

Options kept(const QString &folder)
{
    Options options;
    options.orders = 80;
    options.state = folder;
    return options;
}

} // namespace

class TestShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesManyRequestsOverTls()
    {
        kd::test::ManualClock clock;
        Options options;
        options.orders = 120;
        const auto shop = opened(options, clock);
        Client client(shop->greeting());
        for (int i = 0; i < 40; ++i) {
            const Client::Reply reply =
                client.get("/wp-json/wc/v3/orders?per_page=3&orderby=id&order=asc&page="_L1 + QString::number(i + 1));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json().array().size(), 3);
        }
        QCOMPARE(client.get(u"/index.php/wp-json/wc/v3/orders"_s).status, 200);
        QCOMPARE(shop->requestCount("GET", u"/wc/v3/orders"_s), 41);
        QJsonObject stranger = shop->greeting();
        stranger.insert(u"secret"_s, u"cs_wrong"_s);
        QCOMPARE(Client(stranger).get(u"/wp-json/wc/v3/orders"_s).status, 401);
    }

    void isTrustedOnlyThroughItsOwnAuthority()
    {
        kd::test::ManualClock clock;
        Options options;
        options.orders = 1;
        const auto one = opened(options, clock);
        const auto other = opened(options, clock);
        QJsonObject greeting = one->greeting();
        greeting.insert(u"ca"_s, other->greeting().value(u"ca"_s));
        const Client::Reply reply = Client(greeting).get(u"/wp-json/"_s);
        QCOMPARE(reply.error, QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(one->requestCount("GET", u"/"_s), 0);
    }

    void keepsEverythingOverARestart()
    {
        kd::test::ManualClock clock;
        QTemporaryDir folder;
        QJsonObject greeting;
        QByteArray orders;
        QByteArray coupons;
        QByteArray ledger;
        {
            const auto shop = opened(kept(folder.path()), clock);
            greeting = shop->greeting();
            Client client(greeting);
            const qint64 id = shop->world().orders[5].id;
            const QString order = "/wp-json/wc/v3/orders/"_L1 + QString::number(id);
            const QString key =
                std::find_if(shop->world().licenses.begin(), shop->world().licenses.end(), [](const License &l) {
                    return l.status == InStock;
                })->key;
            QCOMPARE(client.send("POST", "/practice/order/"_L1 + QString::number(id), {{u"status"_s, u"completed"_s}})
                         .status,
                     200);
            QCOMPARE(client.send("POST", QString(order + "/refunds"_L1), {{u"amount"_s, u"0.50"_s}}).status, 201);
            QCOMPARE(client
                         .send("PUT", "/wp-json/lmfwc/v2/licenses/"_L1 + key,
                               {{u"order_id"_s, id}, {u"status"_s, u"delivered"_s}})
                         .status,
                     200);
            QCOMPARE(client.send("POST", u"/practice/clock"_s, {{u"advance_seconds"_s, 3600}}).status, 200);
            QCOMPARE(client.send("POST", QString(order + "/notes"_L1), {{u"note"_s, u"later"_s}}).status, 201);
            const QJsonObject billing{{u"email"_s, u"right@example.test"_s}};
            QCOMPARE(client.send("PUT", order, {{u"billing"_s, billing}}).status, 200);
            QCOMPARE(client.send("POST", u"/wp-json/wc/v3/coupons"_s, {{u"code"_s, u"SORRY-1"_s}}).status, 201);
            orders = client.get(u"/wp-json/wc/v3/orders?per_page=80"_s).body;
            coupons = client.get(u"/wp-json/wc/v3/coupons"_s).body;
            ledger = client.get(u"/practice/ledger"_s).body;
            QCOMPARE(QJsonDocument::fromJson(ledger).array().size(), 6);
        }
        const auto again = opened(kept(folder.path()), clock);
        QCOMPARE(again->greeting(), greeting);
        Client client(greeting);
        QCOMPARE(client.get(u"/wp-json/wc/v3/orders?per_page=80"_s).body, orders);
        QCOMPARE(client.get(u"/wp-json/wc/v3/coupons"_s).body, coupons);
        QCOMPARE(client.get(u"/practice/ledger"_s).body, ledger);
        QCOMPARE(again->now(), Instant((clock.now() + Millis(3'600'000)).millis() / 1000 * 1000));
    }

    void aHalfWrittenChangeIsCutOffAndDamageIsSaid()
    {
        kd::test::ManualClock clock;
        QTemporaryDir folder;
        {
            const auto shop = opened(kept(folder.path()), clock);
            Client client(shop->greeting());
            QCOMPARE(client.send("POST", u"/practice/clock"_s, {{u"advance_seconds"_s, 60}}).status, 200);
        }
        const QString path = folder.filePath(u"changes.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"method\":\"POST\",\"pa");
        file.close();
        {
            const auto shop = opened(kept(folder.path()), clock);
            QCOMPARE((shop->now() - clock.now()).count() / 1000, 60);
        }
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray good = file.readAll();
        QVERIFY(good.endsWith('\n') && good.count('\n') == 1);
        file.seek(0);
        file.write("broken\n" + good);
        file.close();
        const auto damaged = Shop::start(kept(folder.path()), clock);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, u"state_unreadable"_s);
    }

    void secretsAreForTheOwnerOnly()
    {
        kd::test::ManualClock clock;
        QTemporaryDir folder;
        const auto shop = opened(kept(folder.path()), clock);
        for (const QString &name : {u"shop.json"_s, u"changes.jsonl"_s}) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(folder.filePath(name)) & others), qPrintable(name));
        }
        QFile authority(shop->authorityFile());
        QVERIFY(authority.open(QIODevice::ReadOnly));
        QVERIFY(!authority.readAll().contains("PRIVATE"));
    }

    void testsCanChangeTheWorld()
    {
        kd::test::ManualClock clock;
        Options options;
        options.orders = 20;
        const auto shop = opened(options, clock);
        Client client(shop->greeting());
        const QJsonObject made = client
                                     .send("POST", u"/practice/order"_s,
                                           {{u"product"_s, 102}, {u"quantity"_s, 2}, {u"number"_s, u"KD-X-1"_s}})
                                     .json()
                                     .object();
        QCOMPARE(made.value(u"total"_s).toString(), u"176.00"_s);
        QCOMPARE(made.value(u"number"_s).toString(), u"KD-X-1"_s);
        const QString one = "/wp-json/wc/v3/orders/"_L1 + QString::number(made.value(u"id"_s).toInteger());
        QCOMPARE(client.send("PUT", one, {{u"billing"_s, QJsonObject{{u"email"_s, u"right@example.test"_s}}}}).status,
                 200);
        const QJsonObject billing = client.get(one).json().object().value(u"billing"_s).toObject();
        QCOMPARE(billing.value(u"email"_s).toString(), u"right@example.test"_s);
        QVERIFY(!billing.value(u"phone"_s).toString().isEmpty());
        QCOMPARE(client.send("POST", u"/practice/order/99999999"_s, {{u"status"_s, u"failed"_s}}).status, 404);
        QVERIFY(client.get(u"/practice/requests"_s).json().object().contains("GET "_L1 + one));
        QVERIFY(!client.get(u"/practice/messages"_s).json().array().isEmpty());
    }

    void saysWhyItCannotStart()
    {
        kd::test::ManualClock clock;
        Options options;
        options.orders = 1;
        const auto first = opened(options, clock);
        options.port = static_cast<quint16>(QUrl(first->url()).port());
        QCOMPARE(Shop::start(options, clock).error().code, u"port_taken"_s);
        options = {};
        QTemporaryDir empty;
        options.load = empty.path();
        QCOMPARE(Shop::start(options, clock).error().code, u"no_recorded_orders"_s);
        options = {};
        QFile file(empty.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        options.state = QString(file.fileName() + "/below"_L1);
        QCOMPARE(Shop::start(options, clock).error().code, u"state_unwritable"_s);
    }
};

KD_TEST_MAIN(TestShop)
#include "test_shop.moc"
