// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting an order's contact and marking it delivered: one PUT each, and only a complete echo is a success.
#include "tests/unit/shop_woocommerce/write_answers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::await;
using kd::test::recorded;
using kd::test::Script;
using kd::test::ShopServer;

using Kind = WriteOutcome<Order>::Kind;

namespace {

const QString email = u"wang.fang@qq.com"_s;
const QString phone = u"13800001234"_s;

// The recorded order 29 with these fields of its billing and this status.
QByteArray order29(const QString &mail, const QString &number, const QString &status = u"processing"_s)
{
    QJsonObject order = QJsonDocument::fromJson(recorded(10).answer.body).object();
    QJsonObject billing = order.value(u"billing"_s).toObject();
    billing.insert(u"email"_s, mail);
    billing.insert(u"phone"_s, number);
    order.insert(u"billing"_s, billing);
    order.insert(u"status"_s, status);
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

ContactRequest both()
{
    return {OrderId(u"29"_s), email, phone, OperationId(u"op-3"_s)};
}

// What a PUT may be answered with whatever it changes.
void addAnswers()
{
    const kd::test::AnswerTable<Kind> table;
    const QByteArray secrets = "Not valid: Wang.Fang@qq.com, 13800001234";
    const QByteArray good = order29(email, phone, u"completed"_s);
    table.common(secrets);
    table.row("an echo", 200, good, Kind::Accepted);
    table.row("another order", 200, QByteArray(good).replace("\"id\":29,", "\"id\":30,"), Kind::Unknown);
    table.row("cut text", 200, good.left(good.size() / 2), Kind::Unknown);
    table.row("nothing", 200, {}, Kind::Unknown);
    table.row("a page", 200, "<html>ok", Kind::Unknown);
    table.row("201", 201, good, Kind::Unknown);
    const auto refused = [&](const char *name, int status, const char *code, Kind kind) {
        table.row(name, status, kd::test::refusal(code, secrets), kind);
    };
    refused("400 the shop's own check", 400, "order_invalid_billing_email", Kind::Refused);
    refused("400 no such order", 400, "woocommerce_rest_shop_order_invalid_id", Kind::Refused);
    refused("401", 401, "woocommerce_rest_authentication_error", Kind::Held);
    refused("403", 403, "woocommerce_rest_cannot_edit", Kind::Held);
    refused("404", 404, "woocommerce_rest_shop_order_invalid_id", Kind::Refused);
}

} // namespace

class OrderChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactIsSentAndEchoed();
    void onlyWhatIsGivenIsSent();
    void contactAnswers_data() { addAnswers(); }
    void contactAnswers();
    void contactEchoes_data();
    void contactEchoes();
    void deliveredIsSentAndEchoed();
    void deliveredAnswers_data() { addAnswers(); }
    void deliveredAnswers();
    void neverSent();
    void lostAnswers();
};

void OrderChangesTest::contactIsSentAndEchoed()
{
    ShopServer shop;
    shop.next(200, order29(email.toUpper(), phone)); // letters of an address may change
    ContactRequest request = both();
    request.email = QString(u' ' + email + u'\n');
    const auto outcome = await(shop.connector().correctContact(request, {}));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.value->buyer.phone, phone);
    QVERIFY(shop.asked(1).header.startsWith("PUT /wp-json/wc/v3/orders/29 "));
    const QJsonObject billing{{u"email"_s, email}, {u"phone"_s, phone}};
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body).object(), (QJsonObject{{u"billing"_s, billing}}));
    QCOMPARE(shop.server().count("PUT"), 1);
}

void OrderChangesTest::onlyWhatIsGivenIsSent()
{
    ShopServer shop;
    ContactRequest request = both();
    request.phone.clear();
    shop.next(200, order29(email, u"something else"_s));
    QCOMPARE(await(shop.connector().correctContact(request, {})).kind, Kind::Accepted);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body)["billing"_L1].toObject().keys(), QStringList{u"email"_s});
    request = both();
    request.email.clear();
    shop.next(200, order29(u"other@example.test"_s, phone));
    QCOMPARE(await(shop.connector().correctContact(request, {})).kind, Kind::Accepted);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(2).body)["billing"_L1].toObject().keys(), QStringList{u"phone"_s});
}

void OrderChangesTest::contactAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(status, body);
    const auto outcome = await(shop.connector().correctContact(both(), {}));
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(outcome.value.has_value(), outcome.kind == Kind::Accepted);
    if (outcome.kind != Kind::Accepted) {
        QCOMPARE(outcome.error.order, u"29"_s);
        QVERIFY(!outcome.error.code.isEmpty());
    }
    const QString line = toLogLine(outcome.error);
    QVERIFY2(!line.contains(u"fang"_s, Qt::CaseInsensitive) && !line.contains(u"1380000"_s), qPrintable(line));
    QVERIFY2(!outcome.error.detail.contains(u"fang"_s, Qt::CaseInsensitive), qPrintable(outcome.error.detail));
    QCOMPARE(shop.server().count("PUT"), 1);
}

void OrderChangesTest::contactEchoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("the old address") << order29(u"wang.fang@qq.con"_s, phone) << u"billing.email"_s;
    QTest::newRow("the old phone") << order29(email, u"1380000123"_s) << u"billing.phone"_s;
    QTest::newRow("neither") << order29({}, {}) << u"billing.email"_s;
}

void OrderChangesTest::contactEchoes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    ShopServer shop;
    shop.next(200, body);
    const auto outcome = await(shop.connector().correctContact(both(), {}));
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.error.code, u"echo_mismatch"_s);
    QCOMPARE(outcome.error.detail, detail);
    QVERIFY(!outcome.value);
}

void OrderChangesTest::deliveredIsSentAndEchoed()
{
    ShopServer shop;
    shop.next(200, order29(email, phone, u"completed"_s));
    const auto outcome = await(shop.connector().markDelivered(OrderId(u"29"_s), OperationId(u"op-4"_s), {}));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.value->status, OrderStatus::Delivered);
    QVERIFY(shop.asked(1).header.startsWith("PUT /wp-json/wc/v3/orders/29 "));
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body).object(), (QJsonObject{{u"status"_s, u"completed"_s}}));
    for (const QString &other : {u"processing"_s, u"refunded"_s, u"wc-shipped"_s}) { // a plugin put it elsewhere
        shop.next(200, order29(email, phone, other));
        const auto moved = await(shop.connector().markDelivered(OrderId(u"29"_s), OperationId(u"op-4"_s), {}));
        QCOMPARE(moved.kind, Kind::Unknown);
        QCOMPARE(moved.error.detail, u"status"_s);
    }
}

void OrderChangesTest::deliveredAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(status, body);
    const auto outcome = await(shop.connector().markDelivered(OrderId(u"29"_s), OperationId(u"op-4"_s), {}));
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(shop.server().count("PUT"), 1);
}

void OrderChangesTest::neverSent()
{
    ShopServer shop;
    std::vector<ContactRequest> requests(4, both());
    requests[0].email = u"  "_s;
    requests[0].phone.clear();
    requests[1].order = OrderId(u"29/notes"_s);
    requests[2].order = OrderId();
    requests[3].operation = OperationId();
    for (const ContactRequest &request : requests) {
        const auto outcome = await(shop.connector().correctContact(request, {}));
        QCOMPARE(outcome.kind, Kind::Refused);
        QCOMPARE(outcome.error.code, u"request_invalid"_s);
    }
    const auto delivered = await(shop.connector().markDelivered(OrderId(u"x"_s), OperationId(u"op-4"_s), {}));
    QCOMPARE(delivered.kind, Kind::Refused);
    QCOMPARE(shop.count(), 0);
}

void OrderChangesTest::lostAnswers()
{
    ShopServer shop;
    const OperationId operation(u"op-4"_s);
    shop.next(200, order29(email, phone));
    QCOMPARE(await(shop.connector().correctContact(both(), {})).kind, Kind::Accepted);
    shop.server().next({Script::When::RequestRead, {}, Script::Then::Close});
    QCOMPARE(await(shop.connector().correctContact(both(), {})).kind, Kind::Unknown);
    const QByteArray whole = kd::test::answerBytes(200, order29(email, phone, u"completed"_s), {});
    shop.server().next({Script::When::RequestRead, whole.chopped(40), Script::Then::Close});
    QCOMPARE(await(shop.connector().markDelivered(OrderId(u"29"_s), operation, {})).kind, Kind::Unknown);
    QCOMPARE(shop.server().count("PUT"), 3);
    shop.server().close();
    shop.server().closeConnections();
    QCOMPARE(await(shop.connector().correctContact(both(), {})).kind, Kind::NotSent);
}

KD_TEST_MAIN(OrderChangesTest)
#include "test_order_changes.moc"
