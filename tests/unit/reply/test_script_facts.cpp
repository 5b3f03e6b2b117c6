// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/script_facts.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

Money yuan(qint64 minor)
{
    return {minor, Currency::fromCode(u"CNY").value()};
}

Order someOrder(const QString &number, Instant createdAt)
{
    Order order;
    order.number = number;
    order.total = yuan(12800);
    order.refunded = yuan(0);
    order.createdAt = createdAt;
    order.buyer.email = u"lee1@qq.com"_s;
    order.lines.push_back({LineId(u"1"_s), ProductId(u"31"_s), u"视频会员 年卡"_s, u"VIP-Y"_s, 1, yuan(12800)});
    return order;
}

} // namespace

/// What a case gives to the blanks of a script, and above all what it does not give.
class TestScriptFacts : public QObject
{
    Q_OBJECT
private:
    playbook::Playbook m_rules = *playbook::Playbook::load(playbook::builtIn());
    CaseRecord m_record;
    std::optional<Order> m_order;
    std::vector<Order> m_otherOrders;
    QStringList m_missing;
    const Instant m_now{1'790'000'000'000};

    reply::ScriptFacts facts(const QString &language = u"zh_CN"_s, const QString &script = u"where_to_look"_s)
    {
        return reply::scriptFacts({m_record, m_order ? &*m_order : nullptr, m_otherOrders, m_missing, {}, {}, m_now},
                                  m_rules, script, language);
    }

private Q_SLOTS:
    void init()
    {
        m_record = CaseRecord();
        m_record.id = CaseId(1);
        m_record.orderNumber = u"KD1"_s;
        m_order = someOrder(u"KD1"_s, m_now);
        m_otherOrders.clear();
        m_missing.clear();
    }

    void anOrderGivesItsOwn()
    {
        const auto given = facts();
        QCOMPARE(given.value(u"order_number"_s), u"KD1"_s);
        QCOMPARE(given.value(u"product"_s), u"视频会员 年卡"_s);
        QCOMPARE(given.value(u"amount"_s), u"¥128.00"_s);
        // A contact is told masked, even to its owner: somebody else may be writing.
        QVERIFY(!given.value(u"contact"_s).contains(u"lee1@qq.com"_s));
        QVERIFY(!given.contains(u"receipt"_s));
        QVERIFY(!given.contains(u"refund_amount"_s)); // nobody asked for one: nobody may say that it is on its way
        QVERIFY(!given.contains(u"card"_s));
        QVERIFY(!given.contains(u"other_order"_s));
    }

    void withoutAnOrderThereIsNoAmount()
    {
        m_order.reset();
        m_record.orderNumber.clear();
        m_missing = {u"order"_s, u"evidence"_s};
        const auto given = facts();
        for (const QString &absent : {u"order_number"_s, u"product"_s, u"amount"_s, u"arrival_by"_s, u"contact"_s}) {
            QVERIFY2(!given.contains(absent), qPrintable(absent));
        }
        QVERIFY(given.value(u"missing_list"_s).contains(u"；"_s));
        QVERIFY(facts(u"en"_s).value(u"missing_list"_s).contains(u"; "_s));
    }

    void aCardIsToldOnlyWhenTheShopConfirmedIt()
    {
        Intent handOut;
        handOut.verb = Verb::HandOut;
        handOut.cardText = Secret(u"NEW-KEY"_s);
        for (const IntentState state : {IntentState::Queued, IntentState::Sending, IntentState::Accepted, IntentState::Unknown,
                                        IntentState::Refused, IntentState::Stopped, IntentState::Cancelled}) {
            handOut.state = state;
            m_record.intents = {handOut};
            QVERIFY2(!facts().contains(u"card"_s), qPrintable(id(state)));
        }
        handOut.state = IntentState::Confirmed;
        m_record.intents = {handOut};
        QCOMPARE(facts().value(u"card"_s), u"NEW-KEY"_s);
    }

    void aVoucherIsToldWithItsCode()
    {
        Intent voucher;
        voucher.verb = Verb::CreateVoucher;
        voucher.worth = yuan(500);
        voucher.voucherCode = u"kd01ab"_s;
        voucher.validUntil = Instant(QDateTime(QDate(2027, 2, 20), QTime(12, 0)).toMSecsSinceEpoch());
        voucher.state = IntentState::Sending;
        m_record.intents = {voucher};
        QVERIFY(!facts().contains(u"voucher_code"_s));
        m_record.intents.front().state = IntentState::Confirmed;
        QCOMPARE(facts().value(u"voucher_code"_s), u"kd01ab"_s);
        QCOMPARE(facts().value(u"voucher_until"_s), u"2027年2月20日"_s);
        QCOMPARE(facts(u"en"_s).value(u"voucher_until"_s), u"Feb 20, 2027"_s);
    }

    void aRefundIsToldWithWhatWasAsked()
    {
        Intent refund;
        refund.verb = Verb::RefundGateway;
        refund.amount = yuan(500);
        refund.state = IntentState::Accepted;
        refund.shopReference = u"77"_s;
        m_record.intents = {refund};
        QCOMPARE(facts().value(u"amount"_s), u"¥5.00"_s);
        QVERIFY(!facts().contains(u"receipt"_s)); // not before it is confirmed
        m_record.intents.front().state = IntentState::Confirmed;
        m_record.intents.front().endedAt = m_now;
        QCOMPARE(facts().value(u"receipt"_s), u"77"_s);
        QVERIFY(facts().value(u"arrival_by"_s).endsWith(u"前"_s));
        QVERIFY(facts(u"en"_s).value(u"arrival_by"_s).startsWith(u"by "_s));
        // A refund that came to nothing is not spoken of.
        m_record.intents.front().state = IntentState::Refused;
        QCOMPARE(facts().value(u"amount"_s), u"¥128.00"_s);
    }

    void theTwinOfADuplicatePayment()
    {
        Order twin = someOrder(u"KD2"_s, m_now + std::chrono::minutes(9));
        m_otherOrders = {twin};
        QCOMPARE(facts().value(u"other_order"_s), u"KD2"_s);
        twin.createdAt = m_now + std::chrono::minutes(11);
        m_otherOrders = {twin};
        QVERIFY(!facts().contains(u"other_order"_s));
    }

    void aPromiseOfTomorrowSaysItsDay()
    {
        // One minute before midnight of this machine: what is promised within the half hour lies in the next day.
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(m_now.millis());
        const Instant late(today.date().endOfDay().toMSecsSinceEpoch() - 60'000);
        const auto given = [&](const QString &language) {
            return reply::scriptFacts({m_record, nullptr, {}, {}, {}, {}, late}, m_rules, u"ack_with_time"_s, language)
                .value(u"promise_by"_s);
        };
        QVERIFY2(given(u"zh"_s).contains(u"日"_s), qPrintable(given(u"zh"_s)));
        QVERIFY2(given(u"en"_s).contains(u", "_s), qPrintable(given(u"en"_s)));
        QVERIFY(!facts(u"zh"_s, u"ack_with_time"_s).value(u"promise_by"_s).isEmpty());
        QVERIFY(!facts(u"zh"_s, u"where_to_look"_s).contains(u"promise_by"_s));
    }

    void theDecidedClauseGoesBeforeTheAdvisedOne()
    {
        CaseDecision decision;
        decision.clause = u"no such clause"_s;
        m_record.decisions.push_back(decision);
        QVERIFY(!facts().contains(u"clause"_s)); // refused rather than told a clause that nobody decided by
    }
};

KD_TEST_MAIN(TestScriptFacts)
#include "test_script_facts.moc"
