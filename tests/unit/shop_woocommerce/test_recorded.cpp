// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer of the real shop goes through the parser that meets its like in use.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/site.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/readings.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::currency;
using kd::test::idsOf;
using kd::test::reading;
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

} // namespace

class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswer_data();
    void everyAnswer();
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
        const auto refunds = readRefunds(answer.body, currency(u"EUR"), reading());
        KD_VERIFY_OK(refunds);
        QCOMPARE(refunds->size(), expected.rows);
        QVERIFY(
            std::all_of(refunds->begin(), refunds->end(), [](const Refund &refund) { return refund.at.has_value(); }));
        break;
    }
    case As::NewRefund: {
        const auto row = parseJson(answer.body, u"read"_s);
        KD_VERIFY_OK(row);
        KD_VERIFY_OK(readRefund(*row, currency(u"EUR"), reading()));
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
        const auto products = readProducts(answer.body, currency(u"EUR"), reading());
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

KD_TEST_MAIN(RecordedTest)
#include "test_recorded.moc"
