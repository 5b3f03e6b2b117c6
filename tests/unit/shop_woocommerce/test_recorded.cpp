// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer of the real shop goes through the parser that meets its like in use.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/site.h"
#include "models/shop/connectors/woocommerce/walk.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::recorded;
using kd::test::Recorded;
using kd::test::recordedFiles;

namespace {

enum class As {
    Site,
    Orders,
    Slim,
    Order,
    Refunds,
    NewRefund,
    Notes,
    NewNote,
    Products,
    Cards,
    Card,
    Uses,
    Error,
    Other
};

struct Expected
{
    As as;
    size_t rows = 1;                       ///< of a list
    QString code = {};                     ///< of an error
    WriteClass kind = WriteClass::Unknown; ///< of an error, when the request was a change
};

const std::map<int, Expected> expectations{
    {1, {As::Site}},
    {2, {As::Orders, 50}},
    {3, {As::Orders, 50}},
    {4, {As::Orders, 0}},
    {5, {As::Slim, 100}},
    {6, {As::Slim, 100}},
    {7, {As::Slim, 100}},
    {8, {As::Slim, 57}},
    {9, {As::Error, 0, u"rest_invalid_param"_s, WriteClass::Refused}},
    {10, {As::Order}},
    {11, {As::Order}},
    {12, {As::Refunds, 1}},
    {13, {As::Error, 0, u"woocommerce_rest_shop_order_invalid_id"_s, WriteClass::Refused}},
    {14, {As::Orders, 6}},
    {15, {As::NewNote}},
    {16, {As::NewNote}},
    {17, {As::Notes, 3}},
    {18, {As::NewRefund}},
    {19, {As::NewRefund}},
    {20, {As::Refunds, 2}},
    {21, {As::Refunds, 20}},
    {22, {As::Error, 0, u"woocommerce_rest_cannot_create_order_refund"_s, WriteClass::Unknown}},
    {23, {As::Error, 0, u"woocommerce_rest_invalid_order_refund"_s, WriteClass::Refused}},
    {24, {As::NewRefund}},
    {25, {As::Error, 0, u"rest_invalid_param"_s, WriteClass::Refused}},
    {26, {As::Error, 0, u"woocommerce_rest_cannot_create_order_refund"_s, WriteClass::Unknown}},
    {27, {As::NewRefund}},
    {28, {As::Order}},
    {29, {As::Other}}, // a coupon; no part of the port
    {30, {As::Error, 0, u"woocommerce_rest_coupon_code_already_exists"_s, WriteClass::Unknown}},
    {31, {As::Products, 12 + 2}}, // two variations of the first product
    {32, {As::Other, 5}},         // customers; no part of the port
    {33, {As::Error, 0, u"wrong_credentials"_s, WriteClass::Held}},
    {34, {As::Error, 0, u"wrong_credentials"_s, WriteClass::Held}},
    {35, {As::Error, 0, u"write_forbidden"_s, WriteClass::Held}},
    {36, {As::Cards, 246}},
    {37, {As::Card}},
    {38, {As::Error, 0, u"lmfwc_rest_data_error"_s, WriteClass::Unknown}},
    {39, {As::Card}},
    {40, {As::Error, 0, u"lmfwc_rest_data_error"_s, WriteClass::Unknown}},
    {41, {As::Card}},
    {42, {As::Card}},
    {43, {As::Error, 0, u"licenses_wrong_credentials"_s, WriteClass::Held}},
    {44, {As::Error, 0, u"licenses_forbidden"_s, WriteClass::Held}},
    {45, {As::Orders, 100}},
    {46, {As::Orders, 100}},
    {47, {As::Orders, 100}},
    {48, {As::Card}},
    {49, {As::Card}},
    {50, {As::Card}},
    {51, {As::Card}},
    {52, {As::Card}},
    {53, {As::Card}},
    {54, {As::Card}},
    {55, {As::Card}},
    {56, {As::Uses, 1}},
    {57, {As::Other}}, // a key deleted; we never do
    {58, {As::Refunds, 56}},
};

Reading reading()
{
    return {ShopId(u"s1"_s), QTimeZone("Europe/Vienna"), u"read a recorded answer"_s, {}};
}

Currency euro()
{
    return Currency::fromCode(u"EUR").value();
}

std::vector<qint64> idsOf(const Recorded &pair)
{
    const auto list = parseJson(pair.answer.body, u"ids"_s).value();
    std::vector<qint64> ids;
    for (const Json &row : list.items) {
        ids.push_back(row.find("id")->text.toLongLong());
    }
    return ids;
}

std::vector<Order> allOrders()
{
    std::vector<Order> all;
    for (const int number : {45, 46, 47}) {
        const auto page = readOrders(recorded(number).answer.body, reading()).value();
        all.insert(all.end(), page.begin(), page.end());
    }
    return all;
}

} // namespace

class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswer_data();
    void everyAnswer();
    void ordersAgreeWithTheShopsRefunds();
    void fieldsOfAnOrder();
    void refundsNameOurOperation();
    void cardsThroughTheirLife();
    void tiesLoseRowsByTimeAndNotById();
    void nothingOfTheKeyStaysInErrors();
};

void RecordedTest::everyAnswer_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = recordedFiles();
    QVERIFY(files.size() >= 58);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void RecordedTest::everyAnswer()
{
    QFETCH(QString, file);
    const auto found = expectations.find(file.section(u'-', 0, 0).toInt());
    QVERIFY2(found != expectations.end(), "a recorded answer without an expectation");
    const Expected &expected = found->second;
    const Recorded pair = recorded(file);
    const HttpAnswer &answer = pair.answer;
    Asked asked;
    asked.side = pair.path.contains("lmfwc"_L1) ? Asked::Side::Licenses : Asked::Side::Shop;
    asked.readsWork = pair.method == "POST"_L1;
    const auto problem = problemIn(answer, asked);
    QCOMPARE(problem.has_value(), expected.as == As::Error);
    switch (expected.as) {
    case As::Site: {
        const auto site = readSite(answer.body, u"/wp-json"_s, u"read"_s);
        KD_VERIFY_OK(site);
        QCOMPARE(site->title, u"Pixelwerk Digital"_s);
        QCOMPARE(site->zoneName, u"Europe/Vienna"_s);
        QVERIFY(site->zone.isValid());
        QVERIFY(site->hasLicenses());
        QCOMPARE(shopTime(answer)->toIso(), u"2026-11-22T04:39:29Z"_s);
        break;
    }
    case As::Orders: {
        const auto orders = readOrders(answer.body, reading());
        KD_VERIFY_OK(orders);
        QCOMPARE(orders->size(), expected.rows);
        for (const Order &order : *orders) {
            QVERIFY(order.createdAt && order.changedAt);
            QVERIFY(order.status != OrderStatus::Other);
            QCOMPARE(readOrder(order.raw, reading()).value(), order);
        }
        break;
    }
    case As::Slim:
        // Asked for with four fields only: no order for us, and never taken for one.
        QCOMPARE(idsOf(pair).size(), expected.rows);
        QCOMPARE(readOrders(answer.body, reading()).error().code, u"field_missing"_s);
        break;
    case As::Order:
        KD_VERIFY_OK(readOrder(answer.body, reading()));
        break;
    case As::Refunds: {
        const auto refunds = readRefunds(answer.body, euro(), reading());
        KD_VERIFY_OK(refunds);
        QCOMPARE(refunds->size(), expected.rows);
        QVERIFY(
            std::all_of(refunds->begin(), refunds->end(), [](const Refund &refund) { return refund.at.has_value(); }));
        break;
    }
    case As::NewRefund: {
        const auto row = parseJson(answer.body, u"read"_s);
        KD_VERIFY_OK(row);
        KD_VERIFY_OK(readRefund(*row, euro(), reading()));
        break;
    }
    case As::Notes: {
        const auto notes = readNotes(answer.body, reading());
        KD_VERIFY_OK(notes);
        QCOMPARE(notes->size(), expected.rows);
        break;
    }
    case As::NewNote: {
        const auto note = readNote(answer.body, reading());
        KD_VERIFY_OK(note);
        QCOMPARE(note->text, pair.requestBody[u"note"].toString());
        QCOMPARE(note->toBuyer, pair.requestBody[u"customer_note"].toBool());
        break;
    }
    case As::Products: {
        const auto products = readProducts(answer.body, euro(), reading());
        KD_VERIFY_OK(products);
        QCOMPARE(products->size(), expected.rows);
        break;
    }
    case As::Cards: {
        CardList list(answer.body, u"read"_s);
        size_t count = 0;
        for (auto batch = list.next(100); batch && !batch->empty(); batch = list.next(100)) {
            QVERIFY(batch->size() <= 100);
            count += batch->size();
        }
        KD_VERIFY_OK(list.next(1)); // an end, not an error
        QCOMPARE(count, expected.rows);
        break;
    }
    case As::Card: {
        const auto card = readCardAnswer(answer.body, u"read"_s);
        KD_VERIFY_OK(card);
        QVERIFY(card->state != CardState::Other);
        break;
    }
    case As::Uses: {
        const auto uses = readUses(answer.body, u"read"_s);
        KD_VERIFY_OK(uses);
        QCOMPARE(uses->size(), expected.rows);
        QCOMPARE(uses->front().at.toIso(), u"2026-11-22T05:35:35Z"_s);
        QCOMPARE(uses->front().agent, u"Python-urllib/3.11"_s);
        break;
    }
    case As::Error:
        QCOMPARE(problem->code, expected.code);
        QCOMPARE(problem->httpStatus, answer.status);
        QCOMPARE(int(classify(answer)), int(expected.kind));
        break;
    case As::Other:
        KD_VERIFY_OK(parseJson(answer.body, u"read"_s));
        break;
    }
}

void RecordedTest::ordersAgreeWithTheShopsRefunds()
{
    const auto orders = allOrders();
    const auto refunds = readRefunds(recorded(58).answer.body, euro(), reading()).value();
    Money fromOrders(0, euro());
    Money total(0, euro());
    std::map<QString, qint64> minorById;
    for (const Order &order : orders) {
        fromOrders = fromOrders.plus(order.refunded).value();
        total = total.plus(order.total).value();
        for (const Refund &refund : order.refunds) {
            minorById[refund.id.value()] = refund.amount.minor();
        }
    }
    Money fromRefunds(0, euro());
    for (const Refund &refund : refunds) {
        fromRefunds = fromRefunds.plus(refund.amount).value();
        QCOMPARE(minorById.at(refund.id.value()), refund.amount.minor());
    }
    QCOMPARE(orders.size(), size_t(300));
    QCOMPARE(minorById.size(), refunds.size());
    QCOMPARE(fromOrders, fromRefunds);
    QCOMPARE(fromRefunds.toText(), u"3416.17"_s);
    QVERIFY(total.minor() > fromRefunds.minor());
}

void RecordedTest::fieldsOfAnOrder()
{
    const Order order = readOrder(recorded(11).answer.body, reading()).value();
    QCOMPARE(order.ref.order.value(), u"25"_s);
    QCOMPARE(order.ref.shop.value(), u"s1"_s);
    QCOMPARE(order.number, u"25"_s);
    QCOMPARE(order.status, OrderStatus::Delivered);
    QCOMPARE(order.shopStatus, u"completed"_s);
    QCOMPARE(order.total.toText(), u"134.10"_s);
    QCOMPARE(order.refunded.toText(), u"5.00"_s);
    QCOMPARE(order.createdAt->toIso(), u"2026-05-26T02:14:29Z"_s);
    QCOMPARE(order.paidAt->toIso(), u"2026-05-26T02:15:29Z"_s);
    QCOMPARE(order.deliveredAt->toIso(), u"2026-05-26T02:15:59Z"_s);
    QCOMPARE(order.changedAt->toIso(), u"2026-05-27T16:23:18Z"_s);
    QCOMPARE(order.buyer.account, QString());
    QCOMPARE(order.buyer.name, u"Mateusz Sharma"_s);
    QCOMPARE(order.buyer.email, u"mateusz.sharma68@example.test"_s);
    QCOMPARE(order.buyer.phone, u"+43 1 5553544"_s);
    QCOMPARE(order.buyer.ip, u"198.51.100.218"_s);
    QCOMPARE(order.buyer.note, u"Bitte Rechnung an Firma – danke! 🙏"_s);
    QCOMPARE(order.paymentMethod, u"stripe"_s);
    QCOMPARE(order.paymentNumber, u"ch_b0fce403c178fa57404c1cc4"_s);
    QCOMPARE(order.lines.size(), size_t(1));
    QCOMPARE(order.lines.front().product.value(), u"23"_s); // the variation, by which keys are filed
    QCOMPARE(order.lines.front().total.toText(), u"111.75"_s);
    QCOMPARE(order.refunds.size(), size_t(1));
    QCOMPARE(order.refunds.front().reason, u"Goodwill"_s);
    QCOMPARE(order.refundable().toText(), u"129.10"_s);

    const Order full = readOrder(recorded(28).answer.body, reading()).value();
    QCOMPARE(full.status, OrderStatus::Refunded);
    QVERIFY(full.refundable().isZero());
    QCOMPARE(full.refunds.front().operation.value(), u"op-0002"_s);
    QCOMPARE(full.lines.size(), size_t(3));
}

void RecordedTest::refundsNameOurOperation()
{
    const auto refunds = readRefunds(recorded(20).answer.body, euro(), reading()).value();
    QCOMPARE(refunds[0].operation.value(), u"op-0001"_s); // the same request sent twice made two
    QCOMPARE(refunds[1].operation.value(), u"op-0001"_s);
    QVERIFY(!refunds[0].throughGateway);
    QCOMPARE(refunds[1].at->toIso(), u"2026-11-22T04:39:35Z"_s);
    const auto strangers = readRefunds(recorded(12).answer.body, euro(), reading()).value();
    QVERIFY(strangers.front().operation.isEmpty());

    RefundRequest request;
    request.order = OrderId(u"29"_s);
    request.amount = Money(150, euro());
    request.operation = OperationId(u"op-0001"_s);
    request.reason = u"one code rejected"_s;
    const Recorded made = recorded(18);
    QCOMPARE(refundBody(request).value(), made.requestBody.toObject());
    KD_VERIFY_OK(readCreatedRefund(made.answer.body, request, reading()));
    // The shop's reading of "1,50": a hundred times what was meant, and a 201.
    QCOMPARE(readCreatedRefund(recorded(24).answer.body, request, reading()).error().code, u"echo_mismatch"_s);
}

void RecordedTest::cardsThroughTheirLife()
{
    const auto card = [](int number) { return readCardAnswer(recorded(number).answer.body, u"read"_s).value(); };
    QCOMPARE(card(48).state, CardState::InStock);
    QVERIFY(card(48).order.isEmpty());
    QCOMPARE(card(51).state, CardState::Delivered);
    QCOMPARE(card(51).order.value(), u"33"_s);
    QCOMPARE(card(53).order.value(), u"50"_s); // moved away without a word
    QCOMPARE(card(54).state, CardState::Inactive);
    QCOMPARE(card(55).timesUsed, 1); // an inactive key still activates
    QCOMPARE(card(37).usesAllowed, std::optional(3));
    QCOMPARE(card(37).createdAt->toIso(), u"2026-11-22T04:28:50Z"_s);
    QCOMPARE(card(37).expiresAt->toIso(), u"2027-11-22T04:28:50Z"_s);
    QVERIFY(card(37).uses && card(37).uses->empty());
    QVERIFY(!card(41).uses);
    QCOMPARE(card(42).uses->size(), size_t(1));
}

void RecordedTest::tiesLoseRowsByTimeAndNotById()
{
    auto byTime = idsOf(recorded(7));
    const auto second = idsOf(recorded(8));
    byTime.insert(byTime.end(), second.begin(), second.end());
    QVERIFY(byTime.size() > std::set<qint64>(byTime.begin(), byTime.end()).size());
    Walk refusing;
    QCOMPARE(refusing.take(idsOf(recorded(8)), 157, Instant(0)).error().code, u"list_not_sorted"_s);

    Walk walk;
    const auto taken = walk.take(idsOf(recorded(6)), 157, Instant(0));
    KD_VERIFY_OK(taken);
    QVERIFY(!taken->finished);
    QCOMPARE(taken->from, size_t(0));
    QCOMPARE(taken->total, std::optional<qint64>(157));
}

void RecordedTest::nothingOfTheKeyStaysInErrors()
{
    Asked asked;
    asked.side = Asked::Side::Licenses;
    QVERIFY(recorded(38).answer.body.contains("NOPE-NOPE"));
    QVERIFY(!toLogLine(errorFrom(recorded(38).answer, asked)).contains("NOPE"_L1));
}

KD_TEST_MAIN(RecordedTest)
#include "test_recorded.moc"
