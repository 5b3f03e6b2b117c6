// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins and other shops do to the body of an order that the recorded ones do not show.
#include "models/shop/connectors/woocommerce/fields.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/readings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::orderBody;
using kd::test::reading;

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredFields_data();
    void requiredFields();
    void amounts_data();
    void amounts();
    void timesWithAndWithoutZone();
    void statuses();
    void metaDataOfAnyShape();
    void linesThatTheCurrencyCannotHold();
};

void OrdersTest::requiredFields_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"id", "status", "currency", "total", "refunds"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void OrdersTest::requiredFields()
{
    QFETCH(QString, field);
    QJsonObject json = QJsonDocument::fromJson(orderBody()).object();
    KD_VERIFY_OK(readOrder(orderBody(), reading()));
    for (const bool null : {false, true}) {
        json.remove(field);
        if (null) {
            json.insert(field, QJsonValue());
        }
        const auto read = readOrder(QJsonDocument(json).toJson(), reading());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"field_missing"_s);
        QCOMPARE(read.error().detail, field);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
}

void OrdersTest::amounts_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("text") << QByteArray("\"12.50\"") << u"12.50"_s;
    QTest::newRow("number") << QByteArray("19.99") << u"19.99"_s;
    QTest::newRow("number that double cannot hold") << QByteArray("90071992547409.93") << u"90071992547409.93"_s;
    QTest::newRow("one decimal") << QByteArray("\"12.5\"") << u"12.50"_s;
    QTest::newRow("superfluous zeros") << QByteArray("\"12.500000\"") << u"12.50"_s;
    QTest::newRow("comma") << QByteArray("\"12,50\"") << QString();
    QTest::newRow("third decimal") << QByteArray("\"12.505\"") << QString();
    QTest::newRow("exponent") << QByteArray("1e2") << QString();
    QTest::newRow("words") << QByteArray("\"free\"") << QString();
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
}

void OrdersTest::amounts()
{
    QFETCH(QByteArray, total);
    QFETCH(QString, text);
    const auto read = readOrder(orderBody({}, total), reading());
    QCOMPARE(read.has_value(), !text.isEmpty());
    if (read) {
        QCOMPARE(read->total.toText(), text);
    } else {
        QVERIFY(read.error().detail.startsWith("total"_L1));
        QCOMPARE(read.error().order, u"7"_s);
    }
}

void OrdersTest::timesWithAndWithoutZone()
{
    const auto created = [](const QByteArray &fields, Reading how = reading()) {
        return readOrder(orderBody("," + fields), how).value().createdAt;
    };
    const auto both = created("\"date_created\":\"2026-11-22T05:00:00\",\"date_created_gmt\":\"2026-11-22T04:00:00\"");
    QCOMPARE(both->toIso(), u"2026-11-22T04:00:00Z"_s);
    QCOMPARE(created("\"date_created\":\"2026-11-22T05:00:00\"")->toIso(), u"2026-11-22T04:00:00Z"_s);
    QCOMPARE(created("\"date_created\":\"2026-07-22T05:00:00\"")->toIso(), u"2026-07-22T03:00:00Z"_s); // summer
    QCOMPARE(created("\"date_created\":\"2026-11-22T05:00:00+08:00\"")->toIso(), u"2026-11-21T21:00:00Z"_s);
    QVERIFY(!created("\"date_created\":\"2026-11-22T05:00:00\"", {ShopId(u"s1"_s), QTimeZone(), u"read"_s, {}}));
    QVERIFY(!created("\"date_created\":null,\"date_created_gmt\":null"));
    QVERIFY(!created("\"date_created_gmt\":\"0000-00-00T00:00:00\""));
}

void OrdersTest::statuses()
{
    QCOMPARE(orderStatus(u"pending"), OrderStatus::Unpaid);
    QCOMPARE(orderStatus(u"on-hold"), OrderStatus::OnHold);
    QCOMPARE(orderStatus(u"processing"), OrderStatus::Paid);
    QCOMPARE(orderStatus(u"completed"), OrderStatus::Delivered);
    QCOMPARE(orderStatus(u"refunded"), OrderStatus::Refunded);
    QCOMPARE(orderStatus(u"cancelled"), OrderStatus::Cancelled);
    QCOMPARE(orderStatus(u"failed"), OrderStatus::Failed);
    QCOMPARE(orderStatus(u"trash"), OrderStatus::Deleted);
    QCOMPARE(orderStatus(u"wc-awaiting-shipment"), OrderStatus::Other);
    QByteArray text = orderBody();
    const Order plugin = readOrder(text.replace("processing", "awaiting-key"), reading()).value();
    QCOMPARE(plugin.status, OrderStatus::Other);
    QCOMPARE(plugin.shopStatus, u"awaiting-key"_s);
}

void OrdersTest::metaDataOfAnyShape()
{
    const auto json = parseJson("[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"a\",\"value\":{\"x\":[1]}},{\"key\":\"b\","
                                "\"value\":[1]},{\"key\":\"c\",\"value\":5},{\"value\":1},7,null]",
                                u"x"_s)
                          .value();
    QCOMPARE(metaText(json, u"a"), u"1"_s);
    QCOMPARE(metaText(json, u"b"), QString());
    QCOMPARE(metaText(json, u"c"), u"5"_s);
    const QByteArray odd = ",\"billing\":[],\"line_items\":null,\"meta_data\":\"none\",\"customer_id\":0,"
                           "\"customer_note\":null,\"number\":81";
    const Order read = readOrder(orderBody(odd), reading()).value();
    QCOMPARE(read.number, u"81"_s);
    QVERIFY(read.lines.empty());
    QVERIFY(read.buyer.account.isEmpty());
}

void OrdersTest::linesThatTheCurrencyCannotHold()
{
    const QByteArray lines = ",\"line_items\":[{\"id\":1,\"product_id\":10,\"variation_id\":0,\"quantity\":2,"
                             "\"total\":\"3.3333\"},{\"id\":2,\"product_id\":10,\"variation_id\":11,\"quantity\":1,"
                             "\"total\":\"3.30\"}]";
    const Order read = readOrder(orderBody(lines), reading()).value();
    QCOMPARE(read.lines[0].total, Money());
    QCOMPARE(read.lines[0].quantity, 2);
    QCOMPARE(read.lines[0].product.value(), u"10"_s);
    QCOMPARE(read.lines[1].total.toText(), u"3.30"_s);
    QCOMPARE(read.lines[1].product.value(), u"11"_s);
}

KD_TEST_MAIN(OrdersTest)
#include "test_orders.moc"
