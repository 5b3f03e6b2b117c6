// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/journal.h"
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;
using verify::FactSnapshot;

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found()
    {
        FactSnapshot facts = deliveredOrder();
        const Finding finding = orderFound(facts, builtInRules());
        QCOMPARE(said(finding), u"pass/found"_s);
        QCOMPARE(finding.values.value(u"number"_s).toString(), u"KD0127"_s);
        QCOMPARE(finding.sources.front().from, u"shop"_s);
        QCOMPARE(finding.sources.front().at, std::optional(now));
        facts.order.value.reset();
        QCOMPARE(said(orderFound(facts, builtInRules())), u"fail/not_found"_s);
        facts.order.fromCache = true; // our copy not having it proves nothing
        QCOMPARE(said(orderFound(facts, builtInRules())), u"unknown/not_asked"_s);
        facts.order.whyNot = u"offline"_s;
        QCOMPARE(said(orderFound(facts, builtInRules())), u"unknown/offline"_s);
    }

    void paid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("hasPaidAt");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, OrderStatus status, bool at, const QString &number, const QString &answer) {
            QTest::newRow(name) << static_cast<int>(status) << at << number << answer;
        };
        row("delivered", OrderStatus::Delivered, true, {}, u"pass/paid"_s);
        row("paid", OrderStatus::Paid, true, {}, u"pass/paid"_s);
        row("paid without a time", OrderStatus::Paid, false, {}, u"pass/paid"_s);
        row("refunded", OrderStatus::Refunded, true, {}, u"pass/paid_and_refunded"_s);
        row("cancelled after payment", OrderStatus::Cancelled, true, {}, u"pass/paid"_s);
        row("unpaid", OrderStatus::Unpaid, false, {}, u"fail/unpaid"_s);
        row("unpaid with a number", OrderStatus::Unpaid, false, u"4200001"_s, u"unknown/gateway_number_only"_s);
        row("failed", OrderStatus::Failed, false, {}, u"fail/payment_failed"_s);
        row("failed with a number", OrderStatus::Failed, false, u"4200001"_s, u"unknown/gateway_number_only"_s);
        row("cancelled", OrderStatus::Cancelled, false, {}, u"fail/cancelled_unpaid"_s);
        row("on hold", OrderStatus::OnHold, false, u"4200001"_s, u"unknown/payment_unconfirmed"_s);
        row("a plugin's state", OrderStatus::Other, false, {}, u"unknown/status_unclear"_s);
    }
    void paid()
    {
        QFETCH(int, status);
        QFETCH(bool, hasPaidAt);
        QFETCH(QString, number);
        QFETCH(QString, answer);
        FactSnapshot facts = deliveredOrder();
        facts.order.value->status = static_cast<OrderStatus>(status);
        facts.order.value->paymentNumber = number;
        if (!hasPaidAt) {
            facts.order.value->paidAt.reset();
        }
        const Finding finding = orderPaid(facts, builtInRules());
        QCOMPARE(said(finding), answer);
        QCOMPARE(finding.grade.has_value(), finding.answer == Answer::Pass || finding.answer == Answer::Fail);
        if (!number.isEmpty()) {
            QCOMPARE(personalText(finding.values.value(u"payment_number"_s)), std::optional(number));
            QVERIFY(finding.values.value(u"payment_number"_s).isObject());
        }
    }

    void aFreeOrderIsNotPaid()
    {
        FactSnapshot facts = deliveredOrder();
        facts.order.value->total = yuan(0);
        QCOMPARE(said(orderPaid(facts, builtInRules())), u"not_applicable/free_order"_s);
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"not_applicable/free_order"_s);
    }

    void lag()
    {
        FactSnapshot facts = deliveredOrder();
        Order &order = *facts.order.value;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"not_applicable/delivered"_s);
        order.status = OrderStatus::Paid;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"pass/settled"_s);
        order.paidAt = now - 10min + 1ms;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"fail/paid_just_now"_s);
        order.paidAt = now - 10min;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"pass/settled"_s);
        order.status = OrderStatus::Unpaid;
        order.paidAt.reset();
        order.createdAt = now - 2min;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"unknown/no_payment_seen"_s);
        facts.claim.paymentNumbers = {u"4200001"_s};
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"fail/callback_pending"_s);
        order.createdAt = now - 11min;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"fail/callback_late"_s);
        facts.claim.paymentNumbers.clear();
        order.status = OrderStatus::OnHold;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"unknown/payment_unconfirmed"_s);
        order.status = OrderStatus::Cancelled;
        QCOMPARE(said(paymentLag(facts, builtInRules())), u"not_applicable/closed"_s);
    }
};

KD_TEST_MAIN(TestOrder)
#include "test_order.moc"
