// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/outbox/outbox_rig.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

using Then = FakeShop::Then;

namespace {

constexpr std::array fates{
    std::pair(Then::Accept, "accepted"),          std::pair(Then::Refuse, "refused"),
    std::pair(Then::NotSent, "not sent"),         std::pair(Then::Pending, "told to wait"),
    std::pair(Then::Hold, "credentials"),         std::pair(Then::LoseAnswer, "answer lost"),
    std::pair(Then::LoseRequest, "request lost"), std::pair(Then::Delay, "done late"),
    std::pair(Then::LoseRecord, "record lost"),   std::pair(Then::WrongAmount, "another amount"),
};

} // namespace

/// M3: every verb through every fate of its request. Whatever the shop answers, nothing is confirmed that did not happen,
/// nothing is called refused that did, and nothing is done twice.
class TestAnswers : public QObject
{
    Q_OBJECT
private:
    static Step stepFor(OutboxRig &rig, Verb verb)
    {
        Step step = isRefund(verb) ? rig.refundStep(500, verb) : Step();
        step.verb = verb;
        step.reason = u"兑换失败"_s;
        switch (verb) {
        case Verb::HandOut:
            step.card = rig.addCard(u"fresh"_s);
            break;
        case Verb::VoidCard:
            step.card = rig.addCard(u"old"_s, OrderId(u"1"_s));
            break;
        case Verb::Note:
            step.text = u"已补发"_s;
            break;
        case Verb::CorrectContact:
            step.email = u"right@example.com"_s;
            break;
        case Verb::CreateVoucher:
            step.amount = yuan(500);
            break;
        case Verb::RefundGateway:
        case Verb::RefundRecordOnly:
        case Verb::RefundBalance:
        case Verb::MarkDelivered:
            break;
        }
        return step;
    }

private Q_SLOTS:
    void everyVerbThroughEveryFate_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("fate");
        for (const Verb verb : allVerbs()) {
            for (const auto &[fate, name] : fates) {
                QTest::addRow("%s, %s", qPrintable(id(verb)), name) << int(verb) << int(fate);
            }
        }
    }
    void everyVerbThroughEveryFate()
    {
        QFETCH(int, verb);
        QFETCH(int, fate);
        const auto what = static_cast<Verb>(verb);
        const auto then = static_cast<Then>(fate);
        OutboxRig rig;
        const OrderRef order = rig.addOrder(u"1"_s, 10'000);
        rig.shop.orders[order.order].status = OrderStatus::Paid;
        const Step step = stepFor(rig, what);
        rig.shop.next = {then};
        const auto asked = rig.ask(rig.plan(order, {step}));
        KD_VERIFY_OK(asked);
        const OperationId operation = asked->front().operation;
        rig.run(OutboxRig::settle / 2);
        rig.shop.showDelayed(); // within the settle time
        rig.run(std::chrono::hours(1));

        const Intent intent = rig.intent(operation);
        const int effects = rig.shop.effectsOf(operation);
        const QString story = id(intent.state) + u" after "_s + rig.kinds(operation).join(u' ');
        QVERIFY2(effects <= 1, qPrintable(story));
        const bool open = !isSettled(intent.state);
        QVERIFY2(!open || intent.needsPerson, qPrintable(story)); // at its end, or with a person
        if (!open) {
            QVERIFY2((intent.state == IntentState::Confirmed) == (effects == 1), qPrintable(story));
        }
        // What needs nobody's eyes.
        const bool plain = then == Then::Accept || then == Then::Refuse || then == Then::NotSent || then == Then::Pending
                           || then == Then::Hold;
        if (plain) {
            QCOMPARE(intent.state, then == Then::Refuse ? IntentState::Refused : IntentState::Confirmed);
        }
        // Where absence proves, a lost request is made good; where it does not, nobody guesses.
        if (then == Then::LoseRequest) {
            const bool proves = rig.connector->absenceProves(what);
            QCOMPARE(intent.state, proves ? IntentState::Confirmed : IntentState::Unknown);
            QCOMPARE(rig.shop.writes, proves ? 2 : 1);
        }
        if (then == Then::LoseAnswer || then == Then::Delay) {
            QCOMPARE(intent.state, IntentState::Confirmed);
            QCOMPARE(rig.shop.writes, 1);
        }
        if (isRefund(what) && then == Then::WrongAmount) {
            QVERIFY2(open && intent.needsPerson, qPrintable(story));
        }
        if (what == Verb::RefundGateway && then == Then::LoseRecord) {
            QVERIFY2(open && intent.needsPerson, qPrintable(story));
            QCOMPARE(rig.shop.writes, 1);
        }
    }

    void askedTwiceIsOnce()
    {
        OutboxRig rig;
        const OrderRef order = rig.addOrder(u"1"_s, 10'000);
        const auto plan = rig.plan(order, {rig.refundStep(500)});
        KD_VERIFY_OK(rig.ask(plan)); // a double click: the second one comes before the first is sent
        const auto again = rig.ask(plan);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"order_busy"_s);
        rig.run(std::chrono::minutes(1));
        QCOMPARE(rig.shop.writes, 1);
        QCOMPARE(rig.shop.moved[order.order], 500);
    }

    // A mail bears no mark of ours, so the first one looks just like the second.
    void theSameWordsTwiceAreTwoMails()
    {
        OutboxRig rig;
        const OrderRef order = rig.addOrder(u"1"_s, 10'000);
        Step step;
        step.verb = Verb::Note;
        step.text = u"您的卡密"_s;
        step.toBuyer = true;
        const auto first = rig.ask(rig.plan(order, {step}));
        KD_VERIFY_OK(first);
        rig.run(Millis(5'000));
        QCOMPARE(rig.intent(first->front().operation).state, IntentState::Confirmed);
        rig.shop.next = {Then::LoseRequest};
        const auto second = rig.ask(rig.plan(order, {step}));
        KD_VERIFY_OK(second);
        rig.run(OutboxRig::settle * 4);
        const Intent intent = rig.intent(second->front().operation);
        QCOMPARE(rig.shop.effectsOf(intent.operation), 0);
        QCOMPARE(intent.state, IntentState::Unknown);
        QVERIFY(intent.needsPerson);
    }

    void approvedTwiceIsOnce()
    {
        OutboxRig rig;
        const QByteArray pin("proven elsewhere");
        const ProfileId second(u"wang"_s);
        rig.putProfile(rig.agent, 100, std::nullopt);
        rig.putProfile(rig.senior, std::nullopt, std::nullopt, pin);
        rig.putProfile(second, std::nullopt, std::nullopt, pin);
        const OrderRef order = rig.addOrder(u"1"_s, 10'000);
        rig.shop.next = {Then::LoseAnswer}; // it stays under way for a while
        const auto asked = rig.ask(rig.plan(order, {rig.refundStep(500)}));
        KD_VERIFY_OK(asked);
        const OperationId operation = asked->front().operation;
        QCOMPARE(asked->front().state, IntentState::AwaitingApproval);
        const auto approveAs = [&](const ProfileId &approver) {
            const playbook::LimitRules limits = rig.limits;
            return rig.write([=](store::DeskWrite &desk) {
                return outbox::approve(desk, limits, {approver, pin}, operation);
            });
        };
        KD_VERIFY_OK(approveAs(rig.senior));
        for (const ProfileId &again : {rig.senior, second}) { // a double click, and a colleague a moment later
            const auto approved = approveAs(again);
            QVERIFY(!approved);
            QCOMPARE(approved.error().code, u"not_waiting"_s);
        }
        rig.run(OutboxRig::settle / 2);
        QCOMPARE(rig.intent(operation).state, IntentState::Unknown);
        QVERIFY(!approveAs(second));
        rig.run(OutboxRig::settle * 2);
        QCOMPARE(rig.intent(operation).state, IntentState::Confirmed);
        QVERIFY(!approveAs(second));
        rig.run(std::chrono::hours(1));
        QCOMPARE(rig.shop.writes, 1);
        QCOMPARE(rig.shop.moved[order.order], 500);
        QCOMPARE(rig.intent(operation).approvedBy, rig.senior);
    }

    void aClockSetBackADayHoldsNothingUpAndSendsNothingTwice()
    {
        OutboxRig rig;
        const OrderRef order = rig.addOrder(u"1"_s, 10'000);
        rig.shop.next = {Then::LoseAnswer};
        const auto asked = rig.ask(rig.plan(order, {rig.refundStep(500)}, Millis(8'000)));
        rig.clock.jump(-std::chrono::hours(25));
        rig.run(Millis(8'000));
        QCOMPARE(rig.shop.writes, 1);
        rig.clock.jump(-std::chrono::hours(25));
        rig.run(OutboxRig::settle * 2);
        QCOMPARE(rig.intent(asked->front().operation).state, IntentState::Confirmed);
        QCOMPARE(rig.shop.writes, 1);
    }

    // A thousand others may be in line: what is made urgent meanwhile does not wait for all of them.
    void anUrgentOnePassesALongLine()
    {
        constexpr int line = 60;
        OutboxRig rig;
        std::vector<OperationId> operations;
        for (int i = 0; i < line; ++i) {
            operations.push_back(rig.refund(rig.addOrder(QString::number(i), 10'000), 500));
        }
        const OperationId last = operations.back();
        const ProfileId me = rig.agent;
        rig.shop.afterEffect = [&] {
            if (rig.shop.done.size() == 5) {
                KD_VERIFY_OK(rig.write([=](store::DeskWrite &desk) { return outbox::move(desk, me, last, -1); }));
            }
        };
        rig.run(std::chrono::minutes(5));
        QCOMPARE(rig.shop.done.size(), size_t(line));
        const auto at = std::find(rig.shop.done.begin(), rig.shop.done.end(), last) - rig.shop.done.begin();
        QVERIFY2(at < line / 2, qPrintable(u"it came as number "_s + QString::number(at + 1)));
        for (const OperationId &operation : operations) {
            QCOMPARE(rig.intent(operation).state, IntentState::Confirmed);
        }
    }

    void twoDesksOneOrder()
    {
        // The second desk has a folder and a journal of its own; only the shop is shared.
        auto shop = std::make_shared<FakeShop>();
        OutboxRig one(shop);
        OutboxRig two(shop);
        const OrderRef order = one.addOrder(u"1"_s, 1'000);
        const auto planOne = one.plan(order, {one.refundStep(600)}, Millis(5'000));
        const auto planTwo = two.plan(order, {two.refundStep(600)}, Millis(5'000));
        const auto first = one.ask(planOne);
        const auto second = two.ask(planTwo);
        KD_VERIFY_OK(first);
        KD_VERIFY_OK(second);
        one.run(std::chrono::minutes(2));
        two.run(std::chrono::minutes(2));
        QCOMPARE(one.intent(first->front().operation).state, IntentState::Confirmed);
        const Intent late = two.intent(second->front().operation);
        QCOMPARE(late.state, IntentState::Stopped);
        QVERIFY(late.changed.contains(u"refunded"_s));
        QCOMPARE(shop->moved[order.order], 600);
    }

    void twoDesksOneKey()
    {
        auto shop = std::make_shared<FakeShop>();
        OutboxRig one(shop);
        OutboxRig two(shop);
        const OrderRef orderOne = one.addOrder(u"1"_s, 1'000);
        const OrderRef orderTwo = one.addOrder(u"2"_s, 1'000);
        Step step;
        step.verb = Verb::HandOut;
        step.card = one.addCard(u"last"_s);
        const auto first = one.ask(one.plan(orderOne, {step}));
        two.online = false;
        const auto second = two.ask(two.plan(orderTwo, {step}));
        // Both have looked and found the key free before either writes: the last writer has it.
        shop->beforeWrite = [&, done = false]() mutable {
            if (!std::exchange(done, true)) {
                two.online = true;
                two.outbox->wake();
                two.run(Millis(1));
            }
        };
        one.run(Millis(1));
        shop->beforeWrite = {};
        one.run(std::chrono::hours(1));
        two.run(std::chrono::hours(1));
        const Intent mine = one.intent(first->front().operation);
        const Intent theirs = two.intent(second->front().operation);
        const int confirmed = (mine.state == IntentState::Confirmed ? 1 : 0) + (theirs.state == IntentState::Confirmed ? 1 : 0);
        QCOMPARE(confirmed, 1); // never the same key to two buyers
        QVERIFY(mine.needsPerson != theirs.needsPerson);
    }
};

KD_TEST_MAIN(TestAnswers)
#include "test_answers.moc"
