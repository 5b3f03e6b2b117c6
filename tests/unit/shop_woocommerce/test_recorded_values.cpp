// SPDX-License-Identifier: GPL-3.0-or-later
// What the real shop's answers say, value by value.
#include "models/shop/connectors/woocommerce/answers.h"
#include "models/shop/connectors/woocommerce/licenses.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/walk.h"
#include "tests/support/test_main.h"
#include "tests/unit/shop_woocommerce/readings.h"
#include "tests/unit/shop_woocommerce/recorded.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using namespace kd::shop::woo;
using kd::test::currency;
using kd::test::idsOf;
using kd::test::reading;
using kd::test::recorded;
using kd::test::Recorded;

namespace {

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

class RecordedValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAgreeWithTheShopsRefunds();
    void fieldsOfAnOrder();
    void refundsNameOurOperation();
    void cardsThroughTheirLife();
    void tiesLoseRowsByTimeAndNotById();
    void nothingOfTheKeyStaysInErrors();
};

void RecordedValuesTest::ordersAgreeWithTheShopsRefunds()
{
    const auto orders = allOrders();
    const auto refunds = readRefunds(recorded(58).answer.body, currency(u"EUR"), reading()).value();
    Money fromOrders(0, currency(u"EUR"));
    Money total(0, currency(u"EUR"));
    std::map<QString, qint64> minorById;
    for (const Order &order : orders) {
        fromOrders = fromOrders.plus(order.refunded).value();
        total = total.plus(order.total).value();
        for (const Refund &refund : order.refunds) {
            minorById[refund.id.value()] = refund.amount.minor();
        }
    }
    Money fromRefunds(0, currency(u"EUR"));
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

void RecordedValuesTest::fieldsOfAnOrder()
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

void RecordedValuesTest::refundsNameOurOperation()
{
    const auto refunds = readRefunds(recorded(20).answer.body, currency(u"EUR"), reading()).value();
    QCOMPARE(refunds[0].operation.value(), u"op-0001"_s); // the same request sent twice made two
    QCOMPARE(refunds[1].operation.value(), u"op-0001"_s);
    QVERIFY(!refunds[0].throughGateway);
    QCOMPARE(refunds[1].at->toIso(), u"2026-11-22T04:39:35Z"_s);
    const auto strangers = readRefunds(recorded(12).answer.body, currency(u"EUR"), reading()).value();
    QVERIFY(strangers.front().operation.isEmpty());

    RefundRequest request;
    request.order = OrderId(u"29"_s);
    request.amount = Money(150, currency(u"EUR"));
    request.operation = OperationId(u"op-0001"_s);
    request.reason = u"one code rejected"_s;
    const Recorded made = recorded(18);
    QCOMPARE(refundBody(request).value(), made.requestBody.toObject());
    KD_VERIFY_OK(readCreatedRefund(made.answer.body, request, reading()));
    // The shop's reading of "1,50": a hundred times what was meant, and a 201.
    QCOMPARE(readCreatedRefund(recorded(24).answer.body, request, reading()).error().code, u"echo_mismatch"_s);
}

void RecordedValuesTest::cardsThroughTheirLife()
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

void RecordedValuesTest::tiesLoseRowsByTimeAndNotById()
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

void RecordedValuesTest::nothingOfTheKeyStaysInErrors()
{
    Asked asked;
    asked.side = Asked::Side::Licenses;
    QVERIFY(recorded(38).answer.body.contains("NOPE-NOPE"));
    QVERIFY(!toLogLine(errorFrom(recorded(38).answer, asked)).contains("NOPE"_L1));
}

KD_TEST_MAIN(RecordedValuesTest)
#include "test_recorded_values.moc"
