// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/script_facts.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

/// What a case gives to the blanks of a script, and above all what it does not give.
class TestScriptFacts : public QObject
{
    Q_OBJECT
private:
    std::optional<playbook::Playbook> m_rules;
    casework::CaseView m_view;

    reply::ScriptFacts facts(const QString &language = u"zh_CN"_s)
    {
        return kd::desk::scriptFacts(m_view, *m_rules, m_rules->scripts().front().id, language);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = playbook::Playbook::load(playbook::builtIn());
        KD_VERIFY_OK(loaded);
        m_rules = std::move(*loaded);
    }
    void init()
    {
        const Instant now(1'790'000'000'000);
        m_view = casework::CaseView();
        m_view.madeAt = now;
        m_view.record.id = CaseId(1);
        m_view.record.orderNumber = u"KD1"_s;
        m_view.order = store::StoredOrder{someOrder(u"1"_s, u"KD1"_s, now), now};
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
        QVERIFY(!given.contains(u"card"_s));
        QVERIFY(!given.contains(u"other_order"_s));
    }

    void withoutAnOrderThereIsNoAmount()
    {
        m_view.order.reset();
        m_view.record.orderNumber.clear();
        m_view.claim.missing = {u"order"_s, u"evidence"_s};
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
            m_view.record.intents = {handOut};
            QVERIFY2(!facts().contains(u"card"_s), qPrintable(id(state)));
        }
        handOut.state = IntentState::Confirmed;
        m_view.record.intents = {handOut};
        QCOMPARE(facts().value(u"card"_s), u"NEW-KEY"_s);
    }

    void aRefundIsToldWithWhatWasAsked()
    {
        Intent refund;
        refund.verb = Verb::RefundGateway;
        refund.amount = yuan(500);
        refund.state = IntentState::Accepted;
        refund.shopReference = u"77"_s;
        m_view.record.intents = {refund};
        QCOMPARE(facts().value(u"amount"_s), u"¥5.00"_s);
        QVERIFY(!facts().contains(u"receipt"_s)); // not before it is confirmed
        m_view.record.intents.front().state = IntentState::Confirmed;
        m_view.record.intents.front().endedAt = m_view.madeAt;
        QCOMPARE(facts().value(u"receipt"_s), u"77"_s);
        QVERIFY(facts().value(u"arrival_by"_s).endsWith(u"前"_s));
        QVERIFY(facts(u"en"_s).value(u"arrival_by"_s).startsWith(u"by "_s));
        // A refund that came to nothing is not spoken of.
        m_view.record.intents.front().state = IntentState::Refused;
        QCOMPARE(facts().value(u"amount"_s), u"¥128.00"_s);
    }

    void theTwinOfADuplicatePayment()
    {
        Order twin = someOrder(u"2"_s, u"KD2"_s, m_view.madeAt + std::chrono::minutes(9));
        m_view.otherOrders = {twin};
        QCOMPARE(facts().value(u"other_order"_s), u"KD2"_s);
        twin.createdAt = m_view.madeAt + std::chrono::minutes(11);
        m_view.otherOrders = {twin};
        QVERIFY(!facts().contains(u"other_order"_s));
    }
};

KD_TEST_MAIN(TestScriptFacts)
#include "test_script_facts.moc"
