// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"
#include "models/refunds/notice.h"
#include "tests/support/test_main.h"
#include "tests/unit/refunds/refund_rows.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;
using namespace kd::refunds;
using playbook::Playbook;

namespace {

const Instant monday = Instant::fromIso(u"2026-03-02T10:00:00+08:00").value();
const Instant lastMoment = Instant::fromIso(u"2026-03-05T23:59:59.999+08:00").value();

store::RefundRow refundRow(const QString &operation, Verb verb = Verb::RefundGateway,
                           IntentState state = IntentState::Confirmed)
{
    store::RefundRow row;
    row.intent.operation = OperationId(operation);
    row.intent.caseId = CaseId(1);
    row.intent.order = {shopOne, OrderId(u"25"_s)};
    row.intent.verb = verb;
    row.intent.state = state;
    row.intent.amount = yuan(1250);
    row.intent.askedAt = monday - 10min;
    row.intent.sentAt = monday - 1min;
    if (state == IntentState::Confirmed) {
        row.intent.endedAt = monday;
        row.intent.shopReference = u"901"_s;
    }
    row.intent.productClass = u"code"_s;
    row.orderNumber = u"KD-25"_s;
    return row;
}

store::RefundRow told(store::RefundRow row, Settlement state)
{
    row.intent.settlement = state;
    return row;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

    Playbook m_rules = *Playbook::load(playbook::builtIn());

    [[nodiscard]] RunningRefund seen(const store::RefundRow &row, Instant now, const ShopFacts &shop = {}) const
    {
        return runningRefund(row, m_rules, shop, now);
    }

private Q_SLOTS:
    void acceptedAndSettledAreTwoThings()
    {
        const RunningRefund sending = seen(refundRow(u"a"_s, Verb::RefundGateway, IntentState::Sending), monday);
        QVERIFY(!sending.accepted);
        QVERIFY(!sending.arrival.has_value());
        QCOMPARE(sending.alarm, Alarm::None);
        QCOMPARE(sending.age, Millis(1min));
        QVERIFY(!sending.left(monday).has_value());

        const RunningRefund unknown = seen(refundRow(u"a"_s, Verb::RefundGateway, IntentState::Unknown), monday + 90h);
        QVERIFY(!unknown.accepted);
        QCOMPARE(unknown.alarm, Alarm::OutcomeUnknown);

        const RunningRefund accepted = seen(refundRow(u"a"_s), monday + 2h);
        QVERIFY(accepted.accepted);
        QVERIFY(!accepted.row.intent.settlement.has_value());
        QCOMPARE(accepted.arrival->until, lastMoment);
        QCOMPARE(accepted.age, Millis(2h));
        QCOMPARE(accepted.left(lastMoment + 1h), std::optional(Millis(-1h)));
    }

    void itIsOverdueOnlyAfterTheLastMoment()
    {
        QCOMPARE(seen(refundRow(u"a"_s), lastMoment).alarm, Alarm::None);
        QCOMPARE(seen(refundRow(u"a"_s), lastMoment + Millis(1)).alarm, Alarm::Overdue);
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Pending), lastMoment + Millis(1)).alarm, Alarm::Overdue);
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Unknown), lastMoment + Millis(1)).alarm, Alarm::Overdue);
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Succeeded), lastMoment + 99h).alarm, Alarm::None);
        store::RefundRow service = refundRow(u"a"_s);
        service.intent.productClass = u"service"_s;
        QCOMPARE(seen(service, lastMoment + Millis(1)).alarm, Alarm::None);
        // The day ends three hours later where the shop is.
        QCOMPARE(seen(refundRow(u"a"_s), lastMoment + 1h, {u"Asia/Dubai"_s, false}).alarm, Alarm::None);
    }

    void whatTheProviderSaysIsAnAlarmAtOnce()
    {
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Failed), monday).alarm, Alarm::Failed);
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Closed), monday).alarm, Alarm::Closed);
        QCOMPARE(seen(told(refundRow(u"a"_s), Settlement::Abnormal), monday).alarm, Alarm::Abnormal);
        QVERIFY(seen(told(refundRow(u"a"_s), Settlement::Abnormal), monday).atRisk());
    }

    void aClockThatWentBackMakesNobodyYounger()
    {
        QCOMPARE(seen(refundRow(u"a"_s), monday - 25h).age, Millis(0));
        QCOMPARE(seen(refundRow(u"a"_s), monday - 25h).alarm, Alarm::None);
    }

    void theMostUrgentComesFirst()
    {
        store::RefundRow late = refundRow(u"late"_s);
        late.intent.endedAt = monday - 24h * 14;
        store::RefundRow later = refundRow(u"later"_s);
        later.intent.endedAt = monday - 24h * 21;
        store::RefundRow fresh = refundRow(u"fresh"_s);
        fresh.intent.endedAt = monday - 1h;
        store::RefundRow dollars = refundRow(u"dollars"_s);
        dollars.intent.amount = Money(300, Currency::fromCode(u"USD"_s).value());
        const std::vector<store::RefundRow> rows{dollars,
                                                 fresh,
                                                 late,
                                                 told(refundRow(u"failed"_s), Settlement::Failed),
                                                 later,
                                                 told(refundRow(u"abnormal"_s), Settlement::Abnormal),
                                                 refundRow(u"unknown"_s, Verb::RefundGateway, IntentState::Unknown)};
        const Board board = boardOf(
            rows, m_rules, [](const ShopId &) { return ShopFacts{}; }, monday);
        QStringList order;
        for (const RunningRefund &refund : board.refunds) {
            order << refund.row.intent.operation.value();
        }
        QCOMPARE(order.join(u' '), u"failed abnormal unknown later late fresh dollars"_s);
        QCOMPARE(board.overdue, 2);
        QCOMPARE(board.abnormal, 3);
        QCOMPARE(board.totals.size(), 2U);
        QCOMPARE(board.totals.at(0).underWay, yuan(1250 * 6));
        QCOMPARE(board.totals.at(0).atRisk, yuan(1250 * 5));
        QCOMPARE(board.totals.at(0).count, 6);
        QCOMPARE(board.totals.at(0).oldest, Millis(24h * 21));
        QCOMPARE(board.totals.at(1).underWay, Money(300, Currency::fromCode(u"USD"_s).value()));
        QVERIFY(board.totals.at(1).atRisk.isZero());
    }

    void aNoticeSaysWhereItStands()
    {
        const auto script = [&](const store::RefundRow &row, Instant now) {
            const auto notice = noticeFor(seen(row, now), u"zh_CN"_s);
            return notice ? notice->script : QString();
        };
        QCOMPARE(script(refundRow(u"a"_s, Verb::RefundGateway, IntentState::Sending), monday), QString());
        QCOMPARE(script(refundRow(u"a"_s, Verb::RefundGateway, IntentState::Accepted), monday), QString());
        QCOMPARE(script(refundRow(u"a"_s, Verb::RefundGateway, IntentState::Unknown), monday), QString());
        QCOMPARE(script(refundRow(u"a"_s), monday), u"refund_started"_s);
        QCOMPARE(script(refundRow(u"a"_s), lastMoment + 1h), u"refund_delayed"_s);
        QCOMPARE(script(told(refundRow(u"a"_s), Settlement::Succeeded), lastMoment + 1h), u"refund_arrived"_s);
        for (const Settlement state : {Settlement::Failed, Settlement::Closed, Settlement::Abnormal}) {
            QCOMPARE(script(told(refundRow(u"a"_s), state), monday), u"refund_failed"_s);
        }
    }

    void aNoticeSpeaksOfItsOwnRefund()
    {
        const Notice zh = noticeFor(seen(refundRow(u"a"_s), monday), u"zh_CN"_s).value();
        QCOMPARE(zh.facts.value(u"order_number"_s), u"KD-25"_s);
        QCOMPARE(zh.facts.value(u"refund_amount"_s), u"¥12.50"_s);
        QCOMPARE(zh.facts.value(u"arrival_by"_s), u"3月5日或之前"_s);
        QCOMPARE(zh.facts.value(u"receipt"_s), u"901"_s);
        store::RefundRow known = refundRow(u"a"_s);
        known.intent.receipt = u"R-7"_s;
        const Notice en = noticeFor(seen(known, monday), u"en"_s).value();
        QCOMPARE(en.facts.value(u"arrival_by"_s), u"on or before March 5"_s);
        QCOMPARE(en.facts.value(u"receipt"_s), u"R-7"_s);
    }

    void everyNoticeIsAScript()
    {
        for (const QString &name :
             {u"refund_started"_s, u"refund_delayed"_s, u"refund_arrived"_s, u"refund_failed"_s}) {
            const playbook::Script *script = m_rules.script(name);
            QVERIFY2(script != nullptr, qPrintable(name));
            const Notice notice = noticeFor(seen(refundRow(u"a"_s), monday), u"zh"_s).value();
            for (const QString &blank : script->blanks) {
                QVERIFY2(notice.facts.contains(blank) || blank == u"promise_by"_s, qPrintable(QString(name + blank)));
            }
        }
    }

    void anOlderActionTakesItsClassFromTheOrder()
    {
        RefundStore rig;
        const Intent intent = rig.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        Order order = someOrder(intent.order.order.value(), u"KD-1"_s, rig.fixture.clock.now());
        Product product;
        product.id = order.lines.front().product;
        product.productClass = u"service"_s;
        KD_VERIFY_OK(rig.store
                         ->writeCache([&](store::CacheWrite &cache) -> Result<store::PutCount> {
                             const auto orders = cache.putOrders(shopOne, {order}, Instant(1));
                             return orders ? cache.putProducts(shopOne, {product}, Instant(1)) : fail(orders.error());
                         })
                         .result());
        const auto rows =
            rig.store->read([](const store::Reader &reader) { return refunds::refundsUnderWay(reader); }).result();
        KD_VERIFY_OK(rows);
        QCOMPARE(rows->at(0).intent.productClass, u"service"_s);
        QCOMPARE(rig.underWay().at(0).intent.productClass, QString());
    }
};

KD_TEST_MAIN(TestBoard)
#include "test_board.moc"
