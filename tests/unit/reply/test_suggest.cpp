// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/scripts.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using reply::Playbook;
using reply::suggest;

class TestSuggest : public QObject
{
    Q_OBJECT

    Playbook m_playbook = *Playbook::load(playbook::builtIn());

    static CaseRecord decided(Reason reason, Resolution resolution)
    {
        CaseRecord record;
        record.reason = reason;
        CaseDecision decision;
        decision.resolution = resolution;
        record.decisions.push_back(decision);
        return record;
    }
    static void addIntent(CaseRecord &record, IntentState state)
    {
        Intent intent;
        intent.verb = Verb::RefundGateway;
        intent.state = state;
        record.intents.push_back(intent);
    }

private Q_SLOTS:
    void aNewCaseIsAcknowledged()
    {
        CaseRecord record;
        record.reason = Reason::AlreadyUsed;
        const QStringList ids = suggest(m_playbook, record, std::nullopt);
        QVERIFY(ids.contains(u"ack_with_time"_s));
        QVERIFY(ids.contains(u"ask_for_missing"_s));
        QVERIFY(!ids.contains(u"refund_done"_s));
        QVERIFY(!ids.contains(u"closing"_s));
        record.reason = Reason::WrongContact;
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"wrong_contact"_s);
        record.reason = Reason::PaymentCallbackDelayed;
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"payment_callback_late"_s);
    }

    void adviceAloneAlreadyHelps()
    {
        CaseRecord record;
        record.reason = Reason::OutOfStock;
        playbook::Decision decision;
        decision.proposals.push_back({Resolution::Exchange, {}, {}, 0, playbook::Risk::Low, playbook::Moves::Key, {}});
        QCOMPARE(suggest(m_playbook, record, decision).first(), u"sold_out_choice"_s);
    }

    void aRefundGoesFromStartedToDone()
    {
        CaseRecord record = decided(Reason::AlreadyUsed, Resolution::RefundFull);
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"refund_started"_s));
        addIntent(record, IntentState::Queued);
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_started"_s);
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"refund_done"_s));
        // Money whose fate nobody knows is never told as refunded.
        record.intents.back().state = IntentState::Unknown;
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"refund_done"_s));
        record.intents.back().state = IntentState::Confirmed;
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_done"_s);
        record.status = CaseStatus::Closed;
        QCOMPARE(suggest(m_playbook, record, std::nullopt), QStringList{u"closing"_s});
    }

    void whatTheProviderSaysIsToldFirst()
    {
        CaseRecord record = decided(Reason::AlreadyUsed, Resolution::RefundFull);
        addIntent(record, IntentState::Confirmed);
        QVERIFY(suggest(m_playbook, record, std::nullopt).contains(u"refund_delayed"_s));
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"refund_arrived"_s));
        const auto told = [&record](Settlement state) {
            SettlementNews news;
            news.state = state;
            record.intents.back().settlement = news;
        };
        told(Settlement::Pending);
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_done"_s);
        told(Settlement::Failed);
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_failed"_s);
        told(Settlement::Succeeded);
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_arrived"_s);
        record.status = CaseStatus::Closed; // money often arrives later than the case is closed
        QCOMPARE(suggest(m_playbook, record, std::nullopt).first(), u"refund_arrived"_s);
    }

    void whatMovesNothingIsToldAtOnce()
    {
        QCOMPARE(suggest(m_playbook, decided(Reason::AlreadyUsed, Resolution::AskSupplier), std::nullopt).first(),
                 u"supplier_asked"_s);
        QCOMPARE(suggest(m_playbook, decided(Reason::AlreadyUsed, Resolution::Decline), std::nullopt).first(),
                 u"decline_with_clause"_s);
        QCOMPARE(suggest(m_playbook, decided(Reason::DeliveredUnseen, Resolution::GuideUsage), std::nullopt).first(),
                 u"where_to_look"_s);
    }

    void anOpenPromiseCanBeRenewed()
    {
        CaseRecord record = decided(Reason::AlreadyUsed, Resolution::AskSupplier);
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"promise_renewed"_s));
        record.promises.push_back({3, u"核验"_s, Instant(1), std::nullopt});
        QVERIFY(suggest(m_playbook, record, std::nullopt).contains(u"promise_renewed"_s));
        record.promises.back().keptAt = Instant(1);
        QVERIFY(!suggest(m_playbook, record, std::nullopt).contains(u"promise_renewed"_s));
    }

    void everyReasonHasSomethingToSayAtFirst()
    {
        for (const Reason reason : all<Reason>()) {
            CaseRecord record;
            record.reason = reason;
            QVERIFY2(suggest(m_playbook, record, std::nullopt).contains(u"ack_with_time"_s), qPrintable(id(reason)));
        }
    }
};

KD_TEST_MAIN(TestSuggest)
#include "test_suggest.moc"
