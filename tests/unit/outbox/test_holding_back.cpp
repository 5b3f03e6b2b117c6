// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

/// What people, limits and time hold back between the click and the shop: until that is over nothing leaves.
class TestHoldingBack : public RigTest<OutboxRig>
{
    Q_OBJECT
private Q_SLOTS:
    void undoPauseHolds()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        rig->run(Millis(7'999));
        QCOMPARE(rig->shop.writes, 0);
        const OperationId operation = asked->front().operation;
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(
            rig->store->writeDesk([=](store::DeskWrite &desk) { return outbox::undo(desk, me, operation, {}); })
                .result());
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Cancelled, 0);
        QCOMPARE(rig->shop.writes, 0);
    }

    /// Undone after the outbox had decided to send, while it asked for the order once more: then nothing leaves.
    void undoneInTheLastMoment()
    {
        rig->stop();
        rig->latency = Millis(100);
        rig->start();
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->quiet();
        rig->run(Millis(50));
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(
            rig->store->writeDesk([=](store::DeskWrite &desk) { return outbox::undo(desk, me, operation, {}); })
                .result());
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Cancelled, 0);
        QCOMPARE(rig->shop.writes, 0);
    }

    void loweredLimitAsksForApprovalAgain()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        rig->putProfile(rig->agent, 499, std::nullopt);
        rig->run(std::chrono::minutes(1));
        const OperationId operation = asked->front().operation;
        rig->expect(operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(operation).approvalNeeded, u"above_action_limit"_s);
        rig->putProfile(rig->senior, std::nullopt, std::nullopt, pinHash(u"246810"_s).value());
        rig->approve(operation);
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }

    void aLimitUsedUpWhileTheOrderIsFetchedHoldsItBack()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        rig->shop.beforeRead = [this, done = false]() mutable {
            if (!std::exchange(done, true)) {
                rig->putProfile(rig->agent, 499, std::nullopt);
            }
        };
        rig->run(std::chrono::minutes(1));
        rig->expect(asked->front().operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->shop.writes, 0);
    }

    void anOldApprovalIsAskedForAgain()
    {
        rig->putProfile(rig->agent, 499, std::nullopt);
        rig->putProfile(rig->senior, std::nullopt, std::nullopt, pinHash(u"246810"_s).value());
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->online = false;
        rig->approve(operation);
        rig->run(std::chrono::hours(5));
        rig->online = true;
        rig->outbox->wake();
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(operation).approvalNeeded, u"approval_expired"_s);
        QVERIFY(rig->intent(operation).approvedBy.isEmpty());
        rig->approve(operation);
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }

    void aRequestNobodyAnswersEnds()
    {
        rig->putProfile(rig->agent, 499, std::nullopt);
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->clock.jump(std::chrono::hours(24));
        rig->run(Millis(1));
        rig->expect(operation, IntentState::AwaitingApproval, 0);
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Cancelled, 0);
        QVERIFY(rig->kinds(operation).contains(u"request_expired"_s));
    }

    void heldByAPersonUntilReleased()
    {
        const auto asked = rig->ask(rig->plan(rig->addOrder(u"1"_s, 10'000), {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(
            rig->write([=](store::DeskWrite &desk) { return outbox::pause(desk, me, operation, u"the bank asks"_s); }));
        rig->run(std::chrono::minutes(10));
        rig->expect(operation, IntentState::Queued, 0);
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return outbox::release(desk, me, operation); }));
        rig->run(std::chrono::minutes(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }

    void theUrgentOneGoesFirst()
    {
        rig->online = false;
        const OperationId first = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        const OperationId second = rig->refund(rig->addOrder(u"2"_s, 10'000), 500);
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return outbox::move(desk, me, second, -1); }));
        rig->online = true;
        rig->outbox->wake();
        rig->run(std::chrono::minutes(1));
        QVERIFY(*rig->intent(second).sentAt <= *rig->intent(first).sentAt);
        QCOMPARE(rig->shop.done.front(), second);
    }

    void whoeverLeftIsStoodInFor()
    {
        const auto asked = rig->ask(rig->plan(rig->addOrder(u"1"_s, 10'000), {rig->refundStep(500)}, Millis(8'000)));
        rig->putProfile(rig->agent, std::nullopt, std::nullopt, {}, false);
        rig->run(std::chrono::minutes(1));
        rig->expect(asked->front().operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(asked->front().operation).approvalNeeded, u"profile_unknown"_s);
    }

    void aShopThatIsGoneHoldsItsActions()
    {
        rig->online = false;
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::minutes(10));
        rig->expect(operation, IntentState::Queued, 0);
        rig->online = true;
        rig->outbox->wake();
        rig->run(Millis(1));
        rig->expect(operation, IntentState::Confirmed, 1);
    }
};

KD_TEST_MAIN(TestHoldingBack)
#include "test_holding_back.moc"
