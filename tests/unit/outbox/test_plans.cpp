// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

using Then = FakeShop::Then;

/// Plans of several steps: each runs when those before it are surely done, and knows what they did themselves.
class TestPlans : public RigTest<OutboxRig>
{
    Q_OBJECT
private Q_SLOTS:
    void reissueRunsItsStepsInOrder()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const Card old = rig->addCard(u"c0"_s, order.order);
        const auto asked = rig->ask(rig->plan(order, {rig->cardStep(Verb::HandOut, fresh),
                                                      rig->cardStep(Verb::VoidCard, old), rig->noteStep(u"换卡"_s)}));
        KD_VERIFY_OK(asked);
        rig->run(Millis(1'000));
        // Another desk could still take the card: nothing is said or made void before it is surely ours.
        rig->expect(asked->at(0).operation, IntentState::Accepted, 1);
        rig->expect(asked->at(1).operation, IntentState::Queued, 0);
        rig->run(OutboxRig::settle);
        for (const Intent &intent : *asked) {
            rig->expect(intent.operation, IntentState::Confirmed, 1);
        }
        QCOMPARE(rig->shop.cards[fresh.id].order, order.order);
        QCOMPARE(rig->shop.cards[old.id].state, CardState::Inactive);
        // The next replacement must not be chosen from a stock that is older than this.
        const auto cached =
            rig->store->read([fresh](const store::Reader &reader) { return reader.cache.card(shopOne, fresh.id); })
                .result();
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->card.order, order.order);
    }

    void refusedStepCancelsTheLaterOnes()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        rig->shop.next = {Then::Refuse};
        const auto asked = rig->ask(rig->plan(order, {rig->cardStep(Verb::HandOut, rig->addCard(u"c1"_s)),
                                                      rig->cardStep(Verb::VoidCard, rig->addCard(u"c0"_s, order.order)),
                                                      rig->noteStep(u"换卡"_s)}));
        rig->run(std::chrono::minutes(5));
        rig->expect(asked->at(0).operation, IntentState::Refused, 0);
        rig->expect(asked->at(1).operation, IntentState::Cancelled, 0);
        rig->expect(asked->at(2).operation, IntentState::Cancelled, 0);
        QCOMPARE(rig->shop.writes, 1);
    }

    void stolenCardGoesToAPerson()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const auto asked = rig->ask(rig->plan(order, {rig->cardStep(Verb::HandOut, fresh), rig->noteStep(u"换卡"_s)}));
        rig->run(Millis(1'000));
        rig->shop.cards[fresh.id].order = OrderId(u"other"_s);
        rig->run(std::chrono::hours(1));
        rig->expect(asked->at(0).operation, IntentState::Accepted, 1);
        QVERIFY(rig->intent(asked->at(0).operation).needsPerson);
        rig->expect(asked->at(1).operation, IntentState::Queued, 0);
        const OperationId operation = asked->at(0).operation;
        rig->resolve(operation, false, u"went elsewhere"_s);
        rig->run(std::chrono::minutes(1));
        rig->expect(asked->at(1).operation, IntentState::Cancelled, 0);
    }

    void soldMeanwhileIsNotHandedOut()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const Card fresh = rig->addCard(u"c1"_s);
        const auto plan = rig->plan(order, {rig->cardStep(Verb::HandOut, fresh)});
        rig->shop.cards[fresh.id].order = OrderId(u"other"_s);
        rig->shop.cards[fresh.id].state = CardState::Delivered;
        const auto asked = rig->ask(plan);
        rig->run(std::chrono::minutes(1));
        rig->expect(asked->front().operation, IntentState::Stopped, 0);
        QCOMPARE(rig->intent(asked->front().operation).changed, QStringList{u"cards"_s});
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
            rig->expect(step.operation, IntentState::Confirmed, 1);
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
        const auto asked =
            rig->ask(rig->plan(order, {delivered, rig->refundStep(10'000), voucher, rig->noteStep(u"全额退款"_s)}));
        KD_VERIFY_OK(asked);
        rig->run(std::chrono::minutes(5));
        for (const Intent &step : *asked) {
            rig->expect(step.operation, IntentState::Confirmed, 1);
        }
    }

    void aWordWhosePromiseIsOverIsNotSent()
    {
        const Instant due = rig->clock.now() + std::chrono::hours(1);
        outbox::Step word = rig->noteStep(u"一小时内再告诉您"_s);
        word.toBuyer = true;
        word.telling = Telling{{IncidentId(7), 3}, {}, due, u"停机"_s};
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {word}));
        KD_VERIFY_OK(asked);
        rig->clock.advance(std::chrono::hours(2));
        rig->run(std::chrono::minutes(5));
        rig->expect(asked->front().operation, IntentState::Cancelled, 0);
    }

    void whatSomebodyElseDidBetweenTwoStepsStopsThePlan()
    {
        const OrderRef order = rig->addOrder(u"1"_s, 10'000);
        const auto asked = rig->ask(rig->plan(order, {rig->refundStep(500), rig->noteStep(u"部分退款"_s)}));
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
        rig->expect(asked->at(0).operation, IntentState::Confirmed, 1);
        rig->expect(asked->at(1).operation, IntentState::Stopped, 0);
    }
};

KD_TEST_MAIN(TestPlans)
#include "test_plans.moc"
