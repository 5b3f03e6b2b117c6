// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

using Then = FakeShop::Then;

/// One action at a time through a scripted shop: each outcome of a write ends as the design says, and never with a second
/// effect.
class TestRunner : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<OutboxRig> rig;

    Step cardStep(Verb verb, const Card &card) const
    {
        Step step;
        step.verb = verb;
        step.product = card.product;
        step.card = card;
        step.reason = u"兑换失败"_s;
        return step;
    }
    Step noteStep(const QString &text) const
    {
        Step step;
        step.verb = Verb::Note;
        step.text = text;
        return step;
    }
    void approve(const OperationId &operation)
    {
        const auto rows = rig->store->read([](const store::Reader &reader) { return reader.desk.profiles(); }).result();
        ProvenProfile senior{rig->senior, {}};
        for (const store::ProfileRow &row : rows.value()) {
            senior.pinHash = row.id == rig->senior ? row.pinHash : senior.pinHash;
        }
        KD_VERIFY_OK(rig->write([=, this](store::DeskWrite &desk) {
            return outbox::approve(desk, rig->limits, senior, operation);
        }));
    }
    void expect(const OperationId &operation, IntentState state, int effects)
    {
        const Intent intent = rig->intent(operation);
        QVERIFY2(intent.state == state, qPrintable(id(intent.state) + u" after "_s + rig->kinds(operation).join(u' ')));
        QCOMPARE(rig->shop.effectsOf(operation), effects);
    }

private Q_SLOTS:
    void init() { rig = std::make_unique<OutboxRig>(); }
    void cleanup() { rig.reset(); }

    void acceptedIsReadBackAtOnce()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const OperationId operation = rig->refund(order, 500);
        rig->run(Millis(1));
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->intent(operation).shopReference, rig->shop.orders[order.order].refunds.front().id.value());
        QCOMPARE(rig->kinds(operation), (QStringList{u"asked"_s, u"sending"_s, u"accepted"_s, u"confirmed"_s}));
        // The cache already shows it.
        const auto cached = rig->store->read([order](const store::Reader &reader) { return reader.cache.order(order); }).result();
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->order.refunded, yuan(500));
    }

    void refusedIsTheEnd()
    {
        rig->shop.next = {Then::Refuse};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::minutes(10));
        expect(operation, IntentState::Refused, 0);
        QCOMPARE(rig->intent(operation).errorCode, u"rest_invalid_param"_s);
        QCOMPARE(rig->shop.writes, 1);
    }

    void notSentIsTheSameOperationLater_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("not sent") << static_cast<int>(Then::NotSent);
        QTest::newRow("pending") << static_cast<int>(Then::Pending);
        QTest::newRow("held") << static_cast<int>(Then::Hold);
    }

    void notSentIsTheSameOperationLater()
    {
        QFETCH(int, then);
        rig->shop.next = {static_cast<Then>(then), static_cast<Then>(then)};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(Millis(999));
        expect(operation, IntentState::Queued, 0);
        QCOMPARE(rig->shop.writes, 1); // backs off instead of asking in a circle
        rig->run(Millis(10'000));
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 3);
        QCOMPARE(rig->intent(operation).attempts, 3);
    }

    void lostAnswerIsReadBackAfterSettle()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(OutboxRig::settle - Millis(1));
        expect(operation, IntentState::Unknown, 1);
        rig->run(Millis(2));
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }

    void absenceSendsAgainOnlyWhereItProves()
    {
        rig->shop.next = {Then::LoseRequest, Then::LoseRequest};
        const OperationId record = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(OutboxRig::settle + Millis(1));
        expect(record, IntentState::Unknown, 0); // once is not enough
        rig->run(OutboxRig::settle * 4);
        expect(record, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 3);

        rig->shop.next = {Then::LoseRequest};
        const OperationId gateway = rig->refund(rig->addOrder(u"2"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(std::chrono::hours(2));
        expect(gateway, IntentState::Unknown, 0);
        QVERIFY(rig->intent(gateway).needsPerson);
        QCOMPARE(rig->intent(gateway).readBacks, 2);
        QCOMPARE(rig->shop.writes, 4);
    }

    void gatewayThatPaidAndForgotGoesToAPerson()
    {
        rig->shop.next = {Then::LoseRecord};
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const OperationId operation = rig->refund(order, 500, Verb::RefundGateway);
        rig->run(std::chrono::hours(2));
        expect(operation, IntentState::Unknown, 1);
        QVERIFY(rig->intent(operation).needsPerson);
        QCOMPARE(rig->shop.moved[order.order], 500);
    }

    void anotherAmountThanAskedIsNoConfirmation()
    {
        rig->shop.next = {Then::WrongAmount};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::hours(1));
        expect(operation, IntentState::Unknown, 1);
        QVERIFY(rig->intent(operation).needsPerson);
    }

    void failedReadsAreNoAbsence()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->quiet();
        rig->shop.failReads = 5;
        rig->run(OutboxRig::settle + Millis(1));
        QCOMPARE(rig->intent(operation).readBacks, 0);
        rig->run(std::chrono::minutes(5));
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }

    void changedOrderIsNotTouched()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        rig->run(Millis(7'000));
        expect(operation, IntentState::Queued, 0);
        rig->shop.orders[order.order].shopStatus = u"cancelled"_s;
        Refund elsewhere;
        elsewhere.id = RefundId(u"77"_s);
        elsewhere.amount = yuan(100);
        rig->shop.orders[order.order].refunds.push_back(elsewhere);
        rig->shop.orders[order.order].refunded = yuan(100);
        rig->run(Millis(2'000));
        expect(operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(operation).changed, (QStringList{u"status"_s, u"refunded"_s, u"refunds"_s}));
        QCOMPARE(rig->shop.writes, 0);

        const OrderRef gone = rig->addOrder(u"3"_s, 10'000);
        asked = rig->ask(rig->plan(gone, {rig->refundStep(500)}, Millis(8'000)));
        rig->shop.orders.erase(gone.order);
        rig->run(Millis(9'000));
        expect(asked->front().operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(asked->front().operation).changed, QStringList{u"deleted"_s});
    }

    /// The shop took it in and showed it only after two absences had proved, wrongly, that it had not.
    void shownLateIsStillOurs()
    {
        rig->shop.next = {Then::Delay};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        int readBacks = 0;
        rig->shop.afterRead = [&] {
            if (++readBacks == 2) {
                rig->shop.showDelayed();
            }
        };
        rig->run(OutboxRig::settle * 4);
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 1);
    }

    void undoPauseHolds()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        rig->run(Millis(7'999));
        QCOMPARE(rig->shop.writes, 0);
        const OperationId operation = asked->front().operation;
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(rig->store->writeDesk([=](store::DeskWrite &desk) { return outbox::undo(desk, me, operation, {}); }).result());
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Cancelled, 0);
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
        KD_VERIFY_OK(rig->store->writeDesk([=](store::DeskWrite &desk) { return outbox::undo(desk, me, operation, {}); }).result());
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Cancelled, 0);
        QCOMPARE(rig->shop.writes, 0);
    }

    void loweredLimitAsksForApprovalAgain()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        rig->putProfile(rig->agent, 499, std::nullopt);
        rig->run(std::chrono::minutes(1));
        const OperationId operation = asked->front().operation;
        expect(operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(operation).approvalNeeded, u"above_action_limit"_s);
        rig->putProfile(rig->senior, std::nullopt, std::nullopt, pinHash(u"246810"_s).value());
        approve(operation);
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Confirmed, 1);
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
        expect(asked->front().operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->shop.writes, 0);
    }

    void anOldApprovalIsAskedForAgain()
    {
        rig->putProfile(rig->agent, 499, std::nullopt);
        rig->putProfile(rig->senior, std::nullopt, std::nullopt, pinHash(u"246810"_s).value());
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->online = false;
        approve(operation);
        rig->run(std::chrono::hours(5));
        rig->online = true;
        rig->outbox->wake();
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(operation).approvalNeeded, u"approval_expired"_s);
        QVERIFY(rig->intent(operation).approvedBy.isEmpty());
        approve(operation);
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Confirmed, 1);
    }

    void aRequestNobodyAnswersEnds()
    {
        rig->putProfile(rig->agent, 499, std::nullopt);
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->clock.jump(std::chrono::hours(24));
        rig->run(Millis(1));
        expect(operation, IntentState::AwaitingApproval, 0);
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Cancelled, 0);
        QVERIFY(rig->kinds(operation).contains(u"request_expired"_s));
    }

    void heldByAPersonUntilReleased()
    {
        const auto asked = rig->ask(rig->plan(rig->addOrder(u"1"_s, 10'000), {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        const ProfileId me = rig->agent;
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) {
            return outbox::pause(desk, me, operation, u"the bank asks"_s);
        }));
        rig->run(std::chrono::minutes(10));
        expect(operation, IntentState::Queued, 0);
        KD_VERIFY_OK(rig->write([=](store::DeskWrite &desk) { return outbox::release(desk, me, operation); }));
        rig->run(std::chrono::minutes(1));
        expect(operation, IntentState::Confirmed, 1);
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

    void contactStatusAndVoucherAreReadBack()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        rig->shop.orders[order.order].status = OrderStatus::Paid;
        outbox::Step contact;
        contact.verb = Verb::CorrectContact;
        contact.email = u"right@example.com"_s;
        outbox::Step delivered;
        delivered.verb = Verb::MarkDelivered;
        outbox::Step voucher;
        voucher.verb = Verb::CreateVoucher;
        voucher.amount = yuan(500);
        rig->shop.next = {Then::LoseAnswer, Then::LoseRequest, Then::LoseAnswer};
        const auto asked = rig->ask(rig->plan(order, {contact, delivered, voucher}));
        KD_VERIFY_OK(asked);
        rig->run(std::chrono::hours(1));
        for (const Intent &step : *asked) {
            expect(step.operation, IntentState::Confirmed, 1);
        }
        QCOMPARE(rig->shop.orders.at(order.order).buyer.email, u"right@example.com"_s);
        QCOMPARE(rig->shop.vouchers.size(), size_t(1));
    }

    void aPlansOwnEarlierStepsAreNoSurprise()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        rig->shop.orders[order.order].status = OrderStatus::Paid;
        outbox::Step delivered;
        delivered.verb = Verb::MarkDelivered;
        outbox::Step voucher;
        voucher.verb = Verb::CreateVoucher;
        voucher.amount = yuan(300);
        const auto asked = rig->ask(rig->plan(order, {delivered, rig->refundStep(10'000), voucher, noteStep(u"全额退款"_s)}));
        KD_VERIFY_OK(asked);
        rig->run(std::chrono::minutes(5));
        for (const Intent &step : *asked) {
            expect(step.operation, IntentState::Confirmed, 1);
        }
    }

    void whatSomebodyElseDidBetweenTwoStepsStopsThePlan()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500), noteStep(u"部分退款"_s)}));
        KD_VERIFY_OK(asked);
        rig->shop.afterEffect = [this, order, done = false]() mutable {
            if (std::exchange(done, true)) {
                return;
            }
            Refund foreign;
            foreign.id = RefundId(u"by a colleague"_s);
            foreign.amount = yuan(100);
            foreign.operation = OperationId(u"op-of-another-desk"_s);
            rig->shop.orders[order.order].refunds.push_back(foreign);
        };
        rig->run(std::chrono::minutes(5));
        expect(asked->at(0).operation, IntentState::Confirmed, 1);
        expect(asked->at(1).operation, IntentState::Stopped, 0);
    }

    void whoeverLeftIsStoodInFor()
    {
        const auto asked = rig->ask(rig->plan(rig->addOrder(u"1"_s, 10'000), {rig->refundStep(500)}, Millis(8'000)));
        rig->putProfile(rig->agent, std::nullopt, std::nullopt, {}, false);
        rig->run(std::chrono::minutes(1));
        expect(asked->front().operation, IntentState::AwaitingApproval, 0);
        QCOMPARE(rig->intent(asked->front().operation).approvalNeeded, u"profile_unknown"_s);
    }

    void killedBeforeItLeft()
    {
        rig->shop.beforeWrite = [this] { rig->dieHere(); };
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(Millis(1));
        QVERIFY(rig->isDead());
        rig->shop.beforeWrite = {};
        rig->startAgain();
        expect(operation, IntentState::Unknown, 0); // it cannot know
        QCOMPARE(rig->intent(operation).errorCode, u"restarted_while_sending"_s);
        rig->run(std::chrono::hours(1));
        QVERIFY(rig->intent(operation).needsPerson);
        QCOMPARE(rig->shop.effectsOf(operation), 0);
    }

    void killedBeforeTheAnswer()
    {
        rig->shop.afterEffect = [this] { rig->dieHere(); };
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500, Verb::RefundGateway);
        rig->run(Millis(1));
        rig->shop.afterEffect = {};
        rig->startAgain();
        expect(operation, IntentState::Unknown, 1);
        rig->run(OutboxRig::settle + Millis(1));
        expect(operation, IntentState::Confirmed, 1);
    }

    void killedTwiceWhileReadingBack()
    {
        rig->shop.next = {Then::LoseRequest};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        for (int i = 0; i < 2; ++i) {
            rig->run(OutboxRig::settle + Millis(1));
            rig->crash();
        }
        rig->run(std::chrono::hours(1));
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 2);
    }

    /// Setting the clock holds nothing up for a day and cuts no wait short.
    void clockIsSet_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("back") << -25;
        QTest::newRow("forward") << 25;
    }

    void clockIsSet()
    {
        QFETCH(int, hours);
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500)}, Millis(8'000)));
        const OperationId operation = asked->front().operation;
        rig->shop.next = {Then::LoseRequest};
        rig->run(Millis(4'000));
        rig->clock.jump(std::chrono::hours(hours));
        rig->run(Millis(3'999));
        QCOMPARE(rig->shop.writes, 0);
        rig->run(Millis(2));
        QCOMPARE(rig->shop.writes, 1);
        rig->clock.jump(std::chrono::hours(hours));
        rig->run(OutboxRig::settle - Millis(1'000));
        QCOMPARE(rig->intent(operation).readBacks, 0);
        rig->run(OutboxRig::settle * 3);
        expect(operation, IntentState::Confirmed, 1);
        QCOMPARE(rig->shop.writes, 2);
    }

    void clockIsSetBackWhileTheDeskIsOff()
    {
        rig->shop.next = {Then::LoseAnswer};
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(Millis(1));
        rig->stop();
        rig->clock.jump(std::chrono::hours(-25));
        rig->start();
        rig->run(OutboxRig::settle + Millis(1));
        expect(operation, IntentState::Confirmed, 1);
    }

    void reissueRunsItsStepsInOrder()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const Card old = rig->addCard(u"c0"_s, order.order);
        const auto asked = rig->ask(rig->plan(order, {cardStep(Verb::HandOut, fresh), cardStep(Verb::VoidCard, old), noteStep(u"换卡"_s)}));
        KD_VERIFY_OK(asked);
        rig->run(Millis(1'000));
        // Another desk could still take the card: nothing is said or made void before it is surely ours.
        expect(asked->at(0).operation, IntentState::Accepted, 1);
        expect(asked->at(1).operation, IntentState::Queued, 0);
        rig->run(OutboxRig::settle);
        for (const Intent &intent : *asked) {
            expect(intent.operation, IntentState::Confirmed, 1);
        }
        QCOMPARE(rig->shop.cards[fresh.id].order, order.order);
        QCOMPARE(rig->shop.cards[old.id].state, CardState::Inactive);
        // The next replacement must not be chosen from a stock that is older than this.
        const auto cached = rig->store->read([fresh](const store::Reader &reader) { return reader.cache.card(shopOne, fresh.id); }).result();
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->card.order, order.order);
    }

    void refusedStepCancelsTheLaterOnes()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        rig->shop.next = {Then::Refuse};
        const auto asked = rig->ask(rig->plan(order, {cardStep(Verb::HandOut, rig->addCard(u"c1"_s)),
                                                      cardStep(Verb::VoidCard, rig->addCard(u"c0"_s, order.order)), noteStep(u"换卡"_s)}));
        rig->run(std::chrono::minutes(5));
        expect(asked->at(0).operation, IntentState::Refused, 0);
        expect(asked->at(1).operation, IntentState::Cancelled, 0);
        expect(asked->at(2).operation, IntentState::Cancelled, 0);
        QCOMPARE(rig->shop.writes, 1);
    }

    void stolenCardGoesToAPerson()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const auto asked = rig->ask(rig->plan(order, {cardStep(Verb::HandOut, fresh), noteStep(u"换卡"_s)}));
        rig->run(Millis(1'000));
        rig->shop.cards[fresh.id].order = OrderId(u"other"_s);
        rig->run(std::chrono::hours(1));
        expect(asked->at(0).operation, IntentState::Accepted, 1);
        QVERIFY(rig->intent(asked->at(0).operation).needsPerson);
        expect(asked->at(1).operation, IntentState::Queued, 0);
        const OperationId operation = asked->at(0).operation;
        rig->resolve(operation, false, u"went elsewhere"_s);
        rig->run(std::chrono::minutes(1));
        expect(asked->at(1).operation, IntentState::Cancelled, 0);
    }

    void soldMeanwhileIsNotHandedOut()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const auto plan = rig->plan(order, {cardStep(Verb::HandOut, fresh)});
        rig->shop.cards[fresh.id].order = OrderId(u"other"_s);
        rig->shop.cards[fresh.id].state = CardState::Delivered;
        const auto asked = rig->ask(plan);
        rig->run(std::chrono::minutes(1));
        expect(asked->front().operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(asked->front().operation).changed, QStringList{u"cards"_s});
    }

    void aShopThatIsGoneHoldsItsActions()
    {
        rig->online = false;
        const OperationId operation = rig->refund(rig->addOrder(u"1"_s, 10'000), 500);
        rig->run(std::chrono::minutes(10));
        expect(operation, IntentState::Queued, 0);
        rig->online = true;
        rig->outbox->wake();
        rig->run(Millis(1));
        expect(operation, IntentState::Confirmed, 1);
    }
};

KD_TEST_MAIN(TestRunner)
#include "test_runner.moc"
