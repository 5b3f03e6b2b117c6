// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/hear.h"
#include "tests/support/test_main.h"
#include "tests/unit/refunds/refund_rows.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using refunds::isNews;
using refunds::Word;

namespace {

Result<Intent> settle(RefundStore &rig, const OperationId &operation, const Word &word)
{
    return rig.store->writeDesk([&](store::DeskWrite &desk) { return refunds::settle(desk, agent, operation, word); })
        .result();
}

Result<bool> hear(RefundStore &rig, const Intent &intent, Settlement state, const QString &receipt = {})
{
    return rig.store
        ->writeDesk(
            [&](store::DeskWrite &desk) { return refunds::hearFromShop(desk, intent.operation, state, receipt); })
        .result();
}

QString codeOf(const Result<Intent> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestHear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonsWordGoesOnRecord()
    {
        RefundStore rig;
        const Intent intent = rig.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        QCOMPARE(codeOf(settle(rig, intent.operation, {Settlement::Succeeded, u"  "_s, {}})), u"receipt_missing"_s);
        QVERIFY(rig.progress().empty());

        const auto pending = settle(rig, intent.operation, {Settlement::Pending, u" R-7 "_s, u"asked the bank"_s});
        KD_VERIFY_OK(pending);
        QCOMPARE(pending->settlement->state, Settlement::Pending);
        QCOMPARE(pending->settlement->receipt, u"R-7"_s);
        QCOMPARE(pending->settlement->source, u"person"_s);
        QCOMPARE(pending->settlement->by, agent);
        QCOMPARE(rig.underWay().size(), 1U);

        // The receipt that is already known is enough.
        const auto arrived = settle(rig, intent.operation, {Settlement::Succeeded, {}, {}});
        KD_VERIFY_OK(arrived);
        QCOMPARE(arrived->settlement->receipt, u"R-7"_s);
        QVERIFY(rig.underWay().empty());

        // Money comes back at times: whoever finds out can say so, and it is on the board again.
        KD_VERIFY_OK(settle(rig, intent.operation, {Settlement::Failed, {}, u"account closed"_s}));
        QCOMPARE(rig.underWay().size(), 1U);
        QCOMPARE(rig.progress().size(), 3U);
    }

    void whatCannotSettleIsRefused()
    {
        RefundStore rig;
        const Word pending{Settlement::Pending, {}, {}};
        QCOMPARE(codeOf(settle(rig, OperationId(u"nobody"_s), pending)), u"operation_unknown"_s);
        for (const IntentState state :
             {IntentState::Queued, IntentState::Sending, IntentState::Unknown, IntentState::Accepted}) {
            const Intent intent = rig.add(QString(u"op-"_s + id(state)), Verb::RefundGateway, state);
            QCOMPARE(codeOf(settle(rig, intent.operation, pending)), u"not_confirmed"_s);
        }
        const Intent key = rig.add(u"op-key"_s, Verb::VoidCard, IntentState::Confirmed);
        QCOMPARE(codeOf(settle(rig, key.operation, pending)), u"not_a_refund"_s);
        QVERIFY(rig.progress().empty());
    }

    void receiptsAreAskedForWhereThereAreSome()
    {
        RefundStore rig;
        const Word arrived{Settlement::Succeeded, {}, {}};
        const Intent balance = rig.add(u"op-1"_s, Verb::RefundBalance, IntentState::Confirmed);
        KD_VERIFY_OK(settle(rig, balance.operation, arrived));
        const Intent elsewhere = rig.add(u"op-2"_s, Verb::RefundRecordOnly, IntentState::Confirmed);
        QCOMPARE(codeOf(settle(rig, elsewhere.operation, arrived)), u"receipt_missing"_s);
        const Intent recorded = rig.add(u"op-3"_s, Verb::RefundRecordOnly, IntentState::Confirmed, u"TX-3"_s);
        KD_VERIFY_OK(settle(rig, recorded.operation, arrived));
        QCOMPARE(rig.underWay().size(), 1U);
        QCOMPARE(rig.underWay().front().intent.operation, elsewhere.operation);
    }

    void theShopIsOnRecordOnlyWithNews()
    {
        RefundStore rig;
        const Intent intent = rig.add(u"op-1"_s, Verb::RefundGateway, IntentState::Confirmed);
        QVERIFY(hear(rig, intent, Settlement::Pending).value());
        QVERIFY(!hear(rig, intent, Settlement::Pending).value());
        QVERIFY(hear(rig, intent, Settlement::Pending, u"R-1"_s).value());
        QVERIFY(!hear(rig, intent, Settlement::Pending, u"R-1"_s).value());
        QVERIFY(!hear(rig, intent, Settlement::Unknown).value()); // the shop lost sight of it; we have not
        KD_VERIFY_OK(settle(rig, intent.operation, {Settlement::Abnormal, {}, u"card frozen"_s}));
        QVERIFY(!hear(rig, intent, Settlement::Pending, u"R-1"_s).value()); // it does not know what a person knows
        QVERIFY(hear(rig, intent, Settlement::Succeeded, u"R-1"_s).value());
        QVERIFY(!hear(rig, intent, Settlement::Failed).value()); // nothing is asked of what has arrived
        QCOMPARE(rig.intent(intent).settlement->source, u"shop"_s);
        QCOMPARE(rig.progress().size(), 4U);
    }

    void nothingIsNewsBeforeTheShopTookIt()
    {
        RefundStore rig;
        const Intent unknown = rig.intent(rig.add(u"op-1"_s, Verb::RefundGateway, IntentState::Unknown));
        QVERIFY(!isNews(unknown, Settlement::Succeeded, u"R-1"_s));
        const Intent intent = rig.add(u"op-2"_s, Verb::VoidCard, IntentState::Confirmed);
        QVERIFY(!hear(rig, intent, Settlement::Succeeded).value());
    }
};

KD_TEST_MAIN(TestHear)
#include "test_hear.moc"
