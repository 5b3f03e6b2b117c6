// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/refund_way.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

Intent refund(Verb verb, IntentState state)
{
    Intent intent;
    intent.verb = verb;
    intent.state = state;
    return intent;
}

Intent told(Intent intent, Settlement state)
{
    intent.settlement = SettlementNews{.state = state, .receipt = {}, .source = u"person"_s, .by = {}, .at = {}};
    return intent;
}

} // namespace

class TestRefundWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasSentIsUnderWay()
    {
        for (const IntentState state : {IntentState::Sending, IntentState::Accepted, IntentState::Unknown}) {
            for (const RefundRoute route : {RefundRoute::Gateway, RefundRoute::RecordOnly, RefundRoute::Balance}) {
                QVERIFY(moneyUnderWay(refund(refundVerb(route), state)));
            }
            QVERIFY(!moneyUnderWay(refund(Verb::HandOut, state)));
        }
        for (const IntentState state : {IntentState::AwaitingApproval, IntentState::Queued, IntentState::Refused,
                                        IntentState::Stopped, IntentState::Cancelled}) {
            QVERIFY(!moneyUnderWay(refund(Verb::RefundGateway, state)));
        }
    }

    void confirmedIsNotArrived()
    {
        QVERIFY(moneyUnderWay(refund(Verb::RefundGateway, IntentState::Confirmed)));
        QVERIFY(!moneyUnderWay(refund(Verb::RefundBalance, IntentState::Confirmed)));
        Intent elsewhere = refund(Verb::RefundRecordOnly, IntentState::Confirmed);
        QVERIFY(moneyUnderWay(elsewhere));
        elsewhere.receipt = u"TX-1"_s;
        QVERIFY(!moneyUnderWay(elsewhere));
    }

    void whatWasToldWins()
    {
        for (const Verb verb : {Verb::RefundGateway, Verb::RefundRecordOnly, Verb::RefundBalance}) {
            Intent intent = refund(verb, IntentState::Confirmed);
            intent.receipt = u"TX-1"_s;
            QVERIFY(!moneyUnderWay(told(intent, Settlement::Succeeded)));
            for (const Settlement state : {Settlement::Pending, Settlement::Failed, Settlement::Closed,
                                           Settlement::Abnormal, Settlement::Unknown}) {
                QVERIFY(moneyUnderWay(told(intent, state)));
            }
        }
    }
};

KD_TEST_MAIN(TestRefundWay)
#include "test_refund_way.moc"
