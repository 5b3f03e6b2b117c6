// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;
using verify::FactSnapshot;

namespace {

Order twinOf(const Order &order, Millis later)
{
    Order twin = order;
    twin.ref.order = OrderId(u"128"_s);
    twin.number = u"KD0128"_s;
    twin.paidAt = *order.paidAt + later;
    return twin;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicate()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/single"_s);
        facts.nearby.value = {twinOf(*facts.order, 10min)};
        const Finding finding = orderDuplicate(facts, builtInRules());
        QCOMPARE(said(finding), u"fail/paid_twice"_s);
        QCOMPARE(finding.values.value(u"other_number"_s).toString(), u"KD0128"_s);
        facts.nearby.value = {twinOf(*facts.order, -10min)};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"fail/paid_twice"_s);
        facts.nearby.value = {twinOf(*facts.order, 10min + 1ms)};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/single"_s);
        facts.nearby.value = {*facts.order}; // itself is no twin
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/single"_s);
    }

    void twinsThatDifferOrTookNoMoney()
    {
        FactSnapshot facts = deliveredOrder();
        Order twin = twinOf(*facts.order, 1min);
        twin.status = OrderStatus::Unpaid;
        facts.nearby.value = {twin};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/twin_unpaid"_s);
        twin.status = OrderStatus::Refunded;
        facts.nearby.value = {twin};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/twin_refunded"_s);
        twin = twinOf(*facts.order, 1min);
        twin.total = yuan(5001);
        facts.nearby.value = {twin};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/single"_s);
        twin = twinOf(*facts.order, 1min);
        twin.lines.front().product = ProductId(u"p2"_s);
        facts.nearby.value = {twin};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"pass/single"_s);
        facts.order.value->status = OrderStatus::Unpaid;
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"not_applicable/unpaid"_s);
        facts.nearby = {};
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"unknown/not_asked"_s);
        facts = deliveredOrder();
        facts.order.value->paidAt.reset();
        facts.order.value->createdAt.reset();
        QCOMPARE(said(orderDuplicate(facts, builtInRules())), u"unknown/time_unknown"_s);
    }

    void history()
    {
        FactSnapshot facts = deliveredOrder();
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"pass/ordinary"_s);
        facts.buyer.value = verify::BuyerCounts{0, 0, 0};
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"pass/first_order"_s);
        facts.buyer.value = verify::BuyerCounts{2, 2, 2}; // two of two is too few to stand out
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"pass/ordinary"_s);
        facts.buyer.value = verify::BuyerCounts{5, 3, 3};
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"fail/many_claims"_s);
        facts.buyer.value = verify::BuyerCounts{100, 5, 3}; // 5 % against 2 %: below three times
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"pass/ordinary"_s);
        facts.buyer.value = verify::BuyerCounts{50, 3, 3}; // 6 %: exactly three times
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"fail/many_claims"_s);
        facts.shop = {};
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"unknown/shop_rate_unknown"_s);
        facts.buyer = {};
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"unknown/not_asked"_s);
        facts.order.value.reset();
        facts.order.whyNot = u"offline"_s;
        QCOMPARE(said(buyerHistory(facts, builtInRules())), u"unknown/offline"_s);
    }

    void stock()
    {
        FactSnapshot facts = deliveredOrder();
        const auto left = [&facts](std::optional<int> count) { (*facts.stock.value)[ProductId(u"p1"_s)] = count; };
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"pass/in_stock"_s);
        left(0);
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"fail/sold_out"_s);
        facts.products[ProductId(u"p1"_s)].name = u"Steam 50"_s;
        QCOMPARE(stockAvailable(facts, builtInRules()).values.value(u"product"_s).toString(), u"Steam 50 (p1)"_s);
        left(2);
        facts.order.value->lines.front().quantity = 5;
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"fail/too_few"_s);
        facts.claim.badCount = 2; // two of five are bad: two will do
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"pass/in_stock"_s);
        left(std::nullopt);
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"unknown/not_counted"_s);
        facts.stock = {};
        facts.stock.whyNot = u"offline"_s;
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"unknown/offline"_s);
        facts.order.value->lines.clear();
        QCOMPARE(said(stockAvailable(facts, builtInRules())), u"not_applicable/no_products"_s);
    }

    void window()
    {
        FactSnapshot facts = deliveredOrder();
        const Instant delivered = *facts.order->deliveredAt;
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"pass/inside"_s);
        facts.now = delivered + 168h;
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"pass/inside"_s);
        facts.now = delivered + 168h + 1ms;
        const Finding outside = policyWindow(facts, builtInRules());
        QCOMPARE(said(outside), u"fail/outside"_s);
        QCOMPARE(outside.values.value(u"until_at"_s).toInteger(), (delivered + 168h).millis());
        QCOMPARE(outside.values.value(u"clause"_s).toString(), u"shop.faulty_key"_s);
        facts.claim.madeAt = delivered + 1h; // complained in time, looked at late
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"pass/inside"_s);
        facts.order.value->deliveredAt.reset();
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"unknown/start_unknown"_s);
        facts.order.value->status = OrderStatus::Paid; // not delivered: has not begun
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"pass/inside"_s);
        facts.order.value->status = OrderStatus::Unpaid;
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"not_applicable/unpaid"_s);
        facts.order.value->status = OrderStatus::Refunded;
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"not_applicable/refunded"_s);
    }

    void aMembershipCountsFromItsActivation()
    {
        FactSnapshot facts = deliveredOrder();
        facts.products.begin()->second.productClass = u"membership"_s;
        facts.now = paidAt + 24h * 365;
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"pass/inside"_s); // never activated
        facts.cards.value->front().uses = std::vector<CardUse>{{paidAt + 1h, {}, {}}};
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"fail/outside"_s);
        facts.cards.value->front().uses.reset();
        QCOMPARE(said(policyWindow(facts, builtInRules())), u"unknown/start_unknown"_s);
    }
};

KD_TEST_MAIN(TestHistory)
#include "test_history.moc"
