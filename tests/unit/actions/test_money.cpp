// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/actions/plan_case.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// Refunds and vouchers, from the wish to the steps.
class TestActionsMoney : public QObject
{
    Q_OBJECT
private:
    static actions::Refund refund(std::optional<qint64> minor = {}, std::optional<RefundRoute> route = {})
    {
        actions::Refund refund;
        refund.resolution = minor ? Resolution::RefundPart : Resolution::RefundFull;
        if (minor) {
            refund.amount = PlanCase::yuan(*minor);
        }
        refund.route = route;
        return refund;
    }
    static PlanCase paidTwice()
    {
        PlanCase c;
        Order other = c.order();
        other.ref.order = OrderId(u"128"_s);
        other.number = u"KD0128"_s;
        c.view.otherOrders.push_back(other);
        c.say(u"order.duplicate"_s, Answer::Fail, u"paid_twice"_s);
        c.view.findings.back().values.insert(u"other_order"_s, u"128"_s);
        return c;
    }

private Q_SLOTS:
    void theWholeGoesBackTheWayItCame()
    {
        const PlanCase c;
        const auto made = c.draft(refund());
        KD_VERIFY_OK(made);
        QCOMPARE(made->resolution, std::optional(Resolution::RefundFull));
        QCOMPARE(made->plan->steps.size(), size_t(1));
        const outbox::Step &step = made->plan->steps.front();
        QCOMPARE(step.verb, Verb::RefundGateway);
        QCOMPARE(step.amount, std::optional(PlanCase::yuan(6000)));
        QCOMPARE(made->plan->undoPause, Millis(10'000));
        QVERIFY(made->reveals.empty());
    }

    void whoConfirmedElsewhereNeedsNoPause()
    {
        const PlanCase c;
        const auto made = actions::draft({c.view, c.shop, PlanCase::rules(), c.shelf}, {refund(), u"why"_s, true});
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->undoPause, Millis(0));
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << u"amount_not_positive"_s;
        QTest::newRow("less than nothing") << qint64(-1) << qint64(0) << u"amount_not_positive"_s;
        QTest::newRow("the least") << qint64(1) << qint64(0) << u"ok"_s;
        QTest::newRow("all") << qint64(6000) << qint64(0) << u"ok"_s;
        QTest::newRow("one too many") << qint64(6001) << qint64(0) << u"amount_above_remaining"_s;
        QTest::newRow("what remains") << qint64(4000) << qint64(2000) << u"ok"_s;
        QTest::newRow("more than remains") << qint64(4001) << qint64(2000) << u"amount_above_remaining"_s;
    }

    void amounts()
    {
        QFETCH(qint64, minor);
        QFETCH(qint64, refunded);
        QFETCH(QString, code);
        PlanCase c;
        c.order().refunded = PlanCase::yuan(refunded);
        QCOMPARE(c.refusal(refund(minor)), code);
    }

    void anotherCurrencyIsNoAmount()
    {
        const PlanCase c;
        actions::Refund dollars = refund(100);
        dollars.amount = Money(100, *Currency::fromCode(u"USD"));
        QCOMPARE(c.refusal(dollars), u"currency_differs"_s);
    }

    void aMethodThatDoesNotRefundIsNeverAskedTo()
    {
        PlanCase c;
        c.shop.refundGateways = QSet<QString>{u"wechat"_s};
        QCOMPARE(c.refusal(refund({}, RefundRoute::Gateway)), u"gateway_cannot"_s);
        QCOMPARE(c.verbs(refund()), QStringList{u"refund_balance"_s});
        c.shop.refundGateways = QSet<QString>{u"alipay"_s};
        QCOMPARE(c.verbs(refund({}, RefundRoute::Gateway)), QStringList{u"refund_gateway"_s});
    }

    void aGuestHasNoBalance()
    {
        PlanCase c;
        c.order().buyer.account.clear();
        QCOMPARE(c.refusal(refund({}, RefundRoute::Balance)), u"no_account"_s);
        c.shop.refundGateways = QSet<QString>();
        QCOMPARE(c.verbs(refund()), QStringList{u"refund_record_only"_s});
    }

    void aRecordCarriesTheReceiptOfTheReturn()
    {
        const PlanCase c;
        actions::Refund record = refund({}, RefundRoute::RecordOnly);
        record.receipt = u" 2026112200017 "_s;
        const auto made = c.draft(record);
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.front().receipt, u"2026112200017"_s);
    }

    void whatTheShopCannot()
    {
        using shop::Capability;
        PlanCase c;
        c.shop.can.remove(Capability::RefundPartly);
        QCOMPARE(c.refusal(refund(100)), u"partly_unsupported"_s);
        QCOMPARE(c.refusal(refund()), u"ok"_s);
        c.shop.can.clear();
        for (const auto route : {RefundRoute::Gateway, RefundRoute::Balance, RefundRoute::RecordOnly}) {
            QCOMPARE(c.refusal(refund({}, route)), u"shop_cannot"_s);
        }
        QCOMPARE(c.refusal(refund()), u"shop_cannot"_s);
    }

    void everyPlanNeedsAnOrderAReasonAndAnOpenCase()
    {
        PlanCase c;
        QCOMPARE(c.refusal(refund(), u"  "_s), u"reason_missing"_s);
        c.view.record.status = CaseStatus::Closed;
        QCOMPARE(c.refusal(refund()), u"case_closed"_s);
        c.view.record.status = CaseStatus::Open;
        c.view.order.reset();
        QCOMPARE(c.refusal(refund()), u"no_order"_s);
    }

    void ofTwoPaymentsOnlyOneGoesBack()
    {
        actions::Refund second = refund();
        second.resolution = Resolution::RefundDuplicate;
        QCOMPARE(PlanCase().refusal(second), u"no_duplicate"_s);
        PlanCase c = paidTwice();
        const auto made = c.draft(second);
        KD_VERIFY_OK(made);
        QVERIFY(made->plan->steps.front().reason.contains(u"KD0128"_s));
        store::CaseRow busy;
        busy.order = c.view.otherOrders.front().ref;
        busy.unsettledIntents = 1;
        c.view.sameBuyer.push_back(busy);
        QCOMPARE(c.refusal(second), u"duplicate_busy"_s);
        c.view.sameBuyer.clear();
        c.view.otherOrders.front().refunded = PlanCase::yuan(6000);
        QCOMPARE(c.refusal(second), u"duplicate_refunded"_s);
    }

    void aVoucherOnTopComesAfterTheMoney()
    {
        const PlanCase c;
        actions::Refund both = refund();
        both.voucher = PlanCase::yuan(500);
        QCOMPARE(c.verbs(both), (QStringList{u"refund_gateway"_s, u"create_voucher"_s, u"mail"_s}));
        const auto made = c.draft(both);
        const outbox::Step &voucher = made->plan->steps.at(1);
        const outbox::Step &mail = made->plan->steps.back();
        QVERIFY(mail.toBuyer && mail.text.contains(outbox::voucherCodeOfPlan) && mail.text.contains(u"¥5.00"_s));
        QCOMPARE(voucher.amount, std::optional(PlanCase::yuan(500)));
        QCOMPARE(voucher.email, u"liming@qq.com"_s);
        QCOMPARE(voucher.validUntil, std::optional(c.view.madeAt + std::chrono::hours(24 * 90)));
        both.voucher = PlanCase::yuan(0);
        QCOMPARE(c.refusal(both), u"amount_not_positive"_s);
    }

    void vouchers()
    {
        PlanCase c;
        actions::GiveVoucher voucher{PlanCase::yuan(500), u"other@qq.com"_s, 30};
        const auto made = c.draft(voucher);
        KD_VERIFY_OK(made);
        QCOMPARE(made->plan->steps.front().email, u"other@qq.com"_s);
        QCOMPARE(made->plan->steps.size(), 1U); // the shop mails the order's address only
        QCOMPARE(made->plan->steps.front().validUntil, std::optional(c.view.madeAt + std::chrono::hours(24 * 30)));
        voucher.days = 0;
        QCOMPARE(c.refusal(voucher), u"voucher_days"_s);
        voucher = {PlanCase::yuan(500), {}, {}};
        c.order().buyer.email.clear();
        QCOMPARE(c.refusal(voucher), u"no_contact"_s);
        voucher.amount = Money(500, *Currency::fromCode(u"USD"));
        QCOMPARE(c.refusal(voucher), u"currency_differs"_s);
        c.shop.can.remove(shop::Capability::CreateVoucher);
        QCOMPARE(c.refusal(voucher), u"shop_cannot"_s);
    }
};

KD_TEST_MAIN(TestActionsMoney)
#include "test_money.moc"
