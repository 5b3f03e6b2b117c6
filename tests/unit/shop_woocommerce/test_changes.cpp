// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a shop over a socket: each request leaves once, says what it must, and only a complete echo is a success.
#include "tests/unit/shop_woocommerce/write_answers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::test::await;
using kd::test::recorded;
using kd::test::refusal;
using kd::test::replaced;
using kd::test::Script;
using kd::test::ShopServer;

using RefundKind = WriteOutcome<Refund>::Kind;
using CardKind = WriteOutcome<Card>::Kind;
using NoteKind = WriteOutcome<OrderNote>::Kind;

namespace {

// The one of recorded answer 18.
RefundRequest refundOf29()
{
    RefundRequest request;
    request.order = OrderId(u"29"_s);
    request.amount = Money(150, Currency::fromCode(u"EUR").value());
    request.reason = u"one code rejected"_s;
    request.operation = OperationId(u"op-0001"_s);
    return request;
}

Card stockKey()
{
    Card card;
    card.id = CardId(u"247"_s);
    card.text = Secret(u"KD-STOCK-0001-WXYZ"_s);
    return card;
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refundAsRecorded();
    void refundEchoes_data();
    void refundEchoes();
    void refundAnswers_data();
    void refundAnswers();
    void refusedRecordIsLookedFor_data();
    void refusedRecordIsLookedFor();
    void refundsThatAreNeverSent();
    void readKeyIsToldApart();
    void nothingListens();
    void keyIsHandedOut();
    void handOutEchoes_data();
    void handOutEchoes();
    void keyIsMadeVoid();
    void notes();
    void whatAbsenceProves();
};

void ChangesTest::refundAsRecorded()
{
    ShopServer shop;
    shop.next(recorded(18));
    const auto outcome = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(outcome.kind, RefundKind::Accepted);
    QCOMPARE(outcome.value->id.value(), u"381"_s);
    QCOMPARE(outcome.value->operation.value(), u"op-0001"_s);
    QCOMPARE(shop.asked(1).path, u"/wp-json/wc/v3/orders/29/refunds"_s);
    QVERIFY(shop.asked(1).header.startsWith("POST "));
    QVERIFY(shop.asked(1).header.contains("application/json"));
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body).object(), recorded(18).requestBody.toObject());
    QCOMPARE(shop.server().count("POST"), 1);
}

void ChangesTest::refundEchoes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = recorded(18).answer.body;
    QTest::newRow("another amount") << 201 << replaced(good, "\"1.50\"", "\"150.00\"");
    QTest::newRow("another operation") << 201 << replaced(good, "kd:op-0001 ", "kd:op-0002 ");
    QTest::newRow("longer operation") << 201 << replaced(good, "kd:op-0001 ", "kd:op-00011 ");
    QTest::newRow("no reason") << 201 << replaced(good, "kd:op-0001 one code rejected", "");
    QTest::newRow("money moved though a record was asked")
        << 201 << replaced(good, "\"refunded_payment\":false", "\"refunded_payment\":true");
    QTest::newRow("another order") << 201 << replaced(good, "wc/v3/orders/29\"", "wc/v3/orders/30\"");
    QTest::newRow("no id") << 201 << replaced(good, "\"id\":381,", "");
    QTest::newRow("no amount") << 201 << replaced(good, "\"amount\":\"1.50\",", "");
    QTest::newRow("cut text") << 201 << good.left(good.size() - 1);
    QTest::newRow("nothing") << 201 << QByteArray();
    QTest::newRow("a page") << 201 << QByteArray("<html>ok");
    QTest::newRow("200 instead of 201") << 200 << good;
    QTest::newRow("204") << 204 << QByteArray();
}

void ChangesTest::refundEchoes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ShopServer shop;
    shop.next(status, body);
    const auto outcome = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(outcome.kind, RefundKind::Unknown);
    QVERIFY(!outcome.value);
    QVERIFY(!outcome.error.code.isEmpty());
    QCOMPARE(outcome.error.order, u"29"_s);
    QCOMPARE(shop.server().count("POST"), 1);
}

void ChangesTest::refundAnswers_data()
{
    const kd::test::AnswerTable<RefundKind> table;
    table.common("m");
    table.row("404 no such order", 404, refusal("woocommerce_rest_invalid_order", "m"), RefundKind::Refused);
    table.row("401", 401, refusal("woocommerce_rest_authentication_error", "m"), RefundKind::Held);
    table.row("403", 403, refusal("woocommerce_rest_cannot_create", "m"), RefundKind::Held);
    table.row("409", 409, "{}", RefundKind::Pending);
    table.row("425", 425, "{}", RefundKind::Pending);
    table.row("500 without words", 500, "", RefundKind::Unknown);
    table.row("503", 503, "{}", RefundKind::Unknown);
    table.row("504", 504, "{}", RefundKind::Unknown);
    table.row("500 amount below zero", 500, recorded(23).answer.body, RefundKind::Refused);
    table.row("500 the gateway", 500, recorded(26).answer.body, RefundKind::Unknown);
    table.row("500 too much, but through a gateway", 500, recorded(22).answer.body, RefundKind::Unknown);
}

void ChangesTest::refundAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(status, body);
    RefundRequest request = refundOf29();
    request.route = RefundRoute::Gateway;
    const auto outcome = await(shop.connector().refund(request, {}));
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body)["api_refund"_L1], QJsonValue(true));
    QCOMPARE(shop.count(), 2); // a gateway's failure is not for us to look up
}

void ChangesTest::refusedRecordIsLookedFor_data()
{
    QTest::addColumn<int>("look"); // recorded list; 0: the look fails
    QTest::addColumn<int>("kind");
    QTest::newRow("no trace") << 12 << int(RefundKind::Refused);
    QTest::newRow("it stands all the same") << 20 << int(RefundKind::Unknown);
    QTest::newRow("the look fails") << 34 << int(RefundKind::Unknown);
}

void ChangesTest::refusedRecordIsLookedFor()
{
    QFETCH(int, look);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(recorded(22));
    shop.next(recorded(look));
    const auto outcome = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(outcome.error.code, u"woocommerce_rest_cannot_create_order_refund"_s);
    QCOMPARE(outcome.error.detail, u"Invalid refund amount."_s);
    QCOMPARE(shop.server().count("POST"), 1);
}

void ChangesTest::refundsThatAreNeverSent()
{
    ShopServer shop;
    std::vector<RefundRequest> requests(5, refundOf29());
    requests[0].amount = Money(0, requests[0].amount.currency());
    requests[1].amount = Money(-150, requests[1].amount.currency());
    requests[2].route = RefundRoute::Balance;
    requests[3].operation = OperationId(u"op 1"_s);
    requests[4].order = OrderId(u"29/notes"_s);
    for (const RefundRequest &request : requests) {
        const auto outcome = await(shop.connector().refund(request, {}));
        QCOMPARE(outcome.kind, RefundKind::Refused);
        QVERIFY(!outcome.error.code.isEmpty());
    }
    QCOMPARE(shop.count(), 0);
}

void ChangesTest::readKeyIsToldApart()
{
    ShopServer shop;
    shop.next(recorded(10));
    KD_VERIFY_OK(await(shop.connector().order(OrderId(u"29"_s), {})));
    shop.next(recorded(35));
    const auto outcome = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(outcome.kind, RefundKind::Held);
    QCOMPARE(outcome.error.code, u"write_forbidden"_s);
}

void ChangesTest::nothingListens()
{
    ShopServer shop;
    shop.next(recorded(10));
    KD_VERIFY_OK(await(shop.connector().order(OrderId(u"29"_s), {})));
    shop.server().next({Script::When::RequestRead, {}, Script::Then::Close});
    const auto closed = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(closed.kind, RefundKind::Unknown);
    QCOMPARE(closed.error.order, u"29"_s);
    const QByteArray whole = kd::test::answerBytes(201, recorded(18).answer.body, {"Content-Type: application/json"});
    shop.server().next({Script::When::RequestRead, whole.chopped(30), Script::Then::Close});
    const auto cut = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(cut.kind, RefundKind::Unknown);
    QCOMPARE(shop.server().count("POST"), 2);
    shop.server().close();
    shop.server().closeConnections();
    const auto refused = await(shop.connector().refund(refundOf29(), {}));
    QCOMPARE(refused.kind, RefundKind::NotSent);
}

void ChangesTest::keyIsHandedOut()
{
    ShopServer shop;
    shop.next(recorded(50));
    HandOutRequest request{OrderId(u"33"_s), ProductId(u"10"_s), stockKey(), OperationId(u"op-1"_s)};
    const auto outcome = await(shop.connector().handOut(request, {}));
    QCOMPARE(outcome.kind, CardKind::Accepted);
    QCOMPARE(outcome.value->state, CardState::Delivered);
    QCOMPARE(outcome.value->order.value(), u"33"_s);
    QVERIFY(shop.asked(1).header.startsWith("PUT /wp-json/lmfwc/v2/licenses/KD-STOCK-0001-WXYZ "));
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body).object(), recorded(50).requestBody.toObject());
    QVERIFY(shop.asked(1).header.contains(QByteArray("Basic " + QByteArray("ck_2:cs_2").toBase64())));
}

void ChangesTest::handOutEchoes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const QByteArray good = recorded(50).answer.body;
    const auto unknown = int(CardKind::Unknown);
    QTest::newRow("another order") << 200 << recorded(52).answer.body << unknown;
    QTest::newRow("another key") << 200 << replaced(good, "0001-WXYZ", "0002-WXYZ") << unknown;
    QTest::newRow("not delivered") << 200 << replaced(good, "\"status\":2", "\"status\":3") << unknown;
    QTest::newRow("failure in a 200")
        << 200
        << QByteArray("{\"success\":true,\"data\":{\"errors\":{\"lmfwc_rest_data_error\":[\"KD-STOCK-0001-WXYZ\"]}}}")
        << unknown;
    QTest::newRow("no such key, or nothing to update") << 404 << recorded(38).answer.body << unknown;
    QTest::newRow("switched off") << 404 << QByteArray("{\"code\":\"lmfwc_rest_route_disabled_error\"}")
                                  << int(CardKind::Refused);
    QTest::newRow("no administrator") << 403 << recorded(44).answer.body << int(CardKind::Held);
    QTest::newRow("cut text") << 200 << good.left(60) << unknown;
}

void ChangesTest::handOutEchoes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ShopServer shop;
    shop.next(status, body);
    HandOutRequest request{OrderId(u"33"_s), ProductId(u"10"_s), stockKey(), OperationId(u"op-1"_s)};
    const auto outcome = await(shop.connector().handOut(request, {}));
    QCOMPARE(int(outcome.kind), kind);
    QVERIFY(!outcome.value);
    QVERIFY(!toLogLine(outcome.error).contains("WXYZ"_L1));
    QCOMPARE(shop.server().count("PUT"), 1);
}

void ChangesTest::keyIsMadeVoid()
{
    ShopServer shop;
    Card card;
    card.text = Secret(u"PW-92JY7-KR2PT-LT3BK-VKMYX"_s);
    shop.next(recorded(54));
    const auto outcome = await(shop.connector().voidCard(card, OperationId(u"op-1"_s), {}));
    QCOMPARE(outcome.kind, CardKind::Accepted);
    QCOMPARE(outcome.value->state, CardState::Inactive);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body).object(), recorded(54).requestBody.toObject());
    shop.next(200, replaced(recorded(54).answer.body, "\"status\":4", "\"status\":2"));
    const auto mismatch = await(shop.connector().voidCard(card, OperationId(u"op-1"_s), {}));
    QCOMPARE(mismatch.kind, CardKind::Unknown);
}

void ChangesTest::notes()
{
    ShopServer shop;
    const OrderId order(u"29"_s);
    const OperationId operation(u"op-7"_s);
    shop.next(201, replaced(recorded(15).answer.body, "the supplier", "the supplier [op-7]"));
    NoteRequest internal{order, u"Checked with the supplier"_s, false, operation};
    const auto written = await(shop.connector().note(internal, {}));
    QCOMPARE(written.kind, NoteKind::Accepted);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(1).body)["note"_L1].toString(), u"Checked with the supplier [op-7]"_s);

    shop.next(recorded(16));
    NoteRequest mail{order, u"We are checking and answer within two hours"_s, true, operation};
    const auto mailed = await(shop.connector().note(mail, {}));
    QCOMPARE(mailed.kind, NoteKind::Accepted);
    QVERIFY(mailed.value->toBuyer);
    QCOMPARE(QJsonDocument::fromJson(shop.asked(2).body).object(), recorded(16).requestBody.toObject());

    shop.next(recorded(15)); // to nobody, though the buyer was meant
    const auto unmailed = await(shop.connector().note(mail, {}));
    QCOMPARE(unmailed.kind, NoteKind::Unknown);
    NoteRequest empty{order, u"  "_s, true, operation};
    const auto refused = await(shop.connector().note(empty, {}));
    QCOMPARE(refused.kind, NoteKind::Refused);
    QCOMPARE(shop.server().count("POST"), 3);
}

void ChangesTest::whatAbsenceProves()
{
    ShopServer shop;
    const ShopConnector &connector = shop.connector();
    QVERIFY(connector.absenceProves(Verb::RefundRecordOnly));
    QVERIFY(connector.absenceProves(Verb::HandOut));
    QVERIFY(connector.absenceProves(Verb::VoidCard));
    QVERIFY(connector.absenceProves(Verb::CorrectContact));
    QVERIFY(connector.absenceProves(Verb::MarkDelivered));
    QVERIFY(connector.absenceProves(Verb::CreateVoucher));
    QVERIFY(!connector.absenceProves(Verb::RefundGateway));
    QVERIFY(!connector.absenceProves(Verb::RefundBalance));
    QVERIFY(!connector.absenceProves(Verb::Note));
}

KD_TEST_MAIN(ChangesTest)
#include "test_changes.moc"
