// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/outbox/model_plans.h"
#include "tests/unit/store/store_fixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::outbox;
using namespace kd::test;

using Then = FakeShop::Then;

/// M4: agents, approvers, a colleague in the shop's back office, faults, crashes and a clock that jumps, in an order drawn
/// by chance. KAMIDESK_MODEL_STEPS says how many events, KAMIDESK_SEED repeats a run.
class TestModel : public QObject
{
    Q_OBJECT
private:
    static constexpr int orders = 12;
    static constexpr int roundSteps = 120; ///< then everything comes to its end and is counted
    static inline const QByteArray pinHashOfSenior{"proven elsewhere"};
    static constexpr qint64 paid = 1'000;

    QRandomGenerator m_dice;
    std::unique_ptr<OutboxRig> m_rig;
    std::vector<OperationId> m_operations;
    int m_dieAfter = 0; ///< writes until the desk dies in one; 0: not planned
    int m_steps = 0;
    int m_plans = 0;
    int m_byHand = 0; ///< refunds of the colleague
    std::map<OrderId, qint64> m_byColleague;
    std::map<Verb, int> m_done; ///< over all rounds

    OrderRef order(int index) const { return {shopOne, OrderId(QString::number(index))}; }

    void maybeDie()
    {
        if (m_dieAfter > 0 && --m_dieAfter == 0) {
            m_rig->dieHere();
        }
    }

    void ask()
    {
        const OrderRef ref = order(m_dice.bounded(orders));
        const auto asked = m_rig->ask(m_rig->plan(ref, stepsFor(ref, *m_rig, m_dice), Millis(m_dice.bounded(2) == 0 ? 0 : 5'000)));
        if (asked) {
            ++m_plans;
            for (const Intent &intent : *asked) {
                m_operations.push_back(intent.operation);
            }
        } else {
            QVERIFY2(QStringList({u"order_busy"_s, u"amount_above_remaining"_s, u"card_not_in_stock"_s, u"card_taken"_s})
                         .contains(asked.error().code),
                     qPrintable(toLogLine(asked.error())));
        }
    }

    // What people at the desk do to an action, right or wrong; whatever is not allowed is refused and changes nothing.
    void rule()
    {
        if (m_operations.empty()) {
            return;
        }
        const OperationId operation = m_operations.at(m_dice.bounded(static_cast<quint32>(m_operations.size())));
        const ProfileId me = m_rig->agent;
        const ProvenProfile senior{m_rig->senior, pinHashOfSenior};
        const playbook::LimitRules limits = m_rig->limits;
        const int rank = static_cast<int>(m_dice.bounded(5)) - 2;
        const quint32 what = m_dice.bounded(8);
        [[maybe_unused]] const auto done = m_rig->write([=](store::DeskWrite &desk) {
            switch (what) {
            case 0:
                return outbox::undo(desk, me, operation, {});
            case 1:
                return outbox::decline(desk, limits, senior, operation, u"no"_s);
            case 2:
                return outbox::pause(desk, me, operation, u"wait"_s);
            case 3:
                return outbox::move(desk, me, operation, rank);
            case 4:
                return outbox::handOn(desk, limits, me, operation, senior.id);
            case 5:
                return outbox::release(desk, me, operation);
            default:
                return outbox::approve(desk, limits, senior, operation);
            }
        });
    }

    // Somebody else refunds in the shop's own back office, at most what is left there.
    void colleague()
    {
        Order &target = m_rig->shop.orders[order(m_dice.bounded(orders)).order];
        const qint64 left = paid - std::max(m_rig->shop.moved[target.ref.order], target.refunded.minor());
        if (left <= 0 || !m_rig->shop.delayed.empty()) {
            return;
        }
        Refund refund;
        refund.id = RefundId(u"colleague "_s + QString::number(++m_byHand));
        refund.amount = yuan(1 + m_dice.bounded(static_cast<quint32>(left)));
        refund.operation = OperationId(u"op-of-a-colleague"_s);
        target.refunds.push_back(refund);
        target.refunded = target.refunded.plus(refund.amount).value();
        m_rig->shop.moved[target.ref.order] += refund.amount.minor();
        m_byColleague[target.ref.order] += refund.amount.minor();
    }

    // Somebody looks at the shop and the gateway, puts the shop's books in order, and says what became of an action.
    bool resolveOne()
    {
        for (const OperationId &operation : m_operations) {
            if (m_rig->intent(operation).needsPerson && !isSettled(m_rig->intent(operation).state)) {
                const bool happened = m_rig->shop.effectsOf(operation) > 0;
                correctBooks(m_rig->intent(operation), happened);
                m_rig->resolve(operation, happened, u"looked"_s);
                return true;
            }
        }
        return false;
    }

    void correctBooks(const Intent &intent, bool happened)
    {
        if (!isRefund(intent.verb)) {
            return;
        }
        Order &order = m_rig->shop.orders[intent.order.order];
        std::erase_if(order.refunds, [&intent](const Refund &refund) { return refund.operation == intent.operation; });
        if (happened) {
            Refund booked;
            booked.id = RefundId(u"by hand "_s + intent.operation.value());
            booked.amount = *intent.amount;
            booked.operation = intent.operation;
            order.refunds.push_back(booked);
        }
        qint64 sum = 0;
        for (const Refund &refund : order.refunds) {
            sum += refund.amount.minor();
        }
        order.refunded = yuan(sum);
    }

    void step()
    {
        ++m_steps;
        constexpr std::array outcomes{Then::Accept,     Then::Accept,      Then::Refuse, Then::NotSent,   Then::Pending,
                                      Then::LoseAnswer, Then::LoseRequest, Then::Delay,  Then::LoseRecord, Then::WrongAmount};
        switch (m_dice.bounded(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
            ask();
            break;
        case 4:
            m_rig->shop.next.push_back(outcomes.at(m_dice.bounded(static_cast<quint32>(outcomes.size()))));
            break;
        case 5:
            rule();
            break;
        case 6:
            m_rig->clock.jump(std::chrono::minutes(static_cast<int>(m_dice.bounded(4'000)) - 2'000));
            break;
        case 7:
            m_dieAfter = 1 + m_dice.bounded(3);
            break;
        case 8:
            if (m_dice.bounded(6) == 0) {
                m_rig->crash();
            }
            break;
        case 9:
            m_rig->shop.failReads = m_dice.bounded(3);
            break;
        case 10:
            resolveOne();
            break;
        case 11:
            rule();
            break;
        case 12:
            if (m_dice.bounded(4) == 0) {
                colleague();
            }
            break;
        default:
            break; // only time passes
        }
        m_rig->run(Millis(m_dice.bounded(20'000)));
        // What came in is done within the settle time.
        m_rig->shop.showDelayed();
        if (m_rig->isDead()) {
            m_rig->startAgain();
        }
    }

    // A plan of three steps may need a person at each, and each person's word lets the next step go.
    void settleAll()
    {
        for (int pass = 0; pass < 6; ++pass) {
            m_rig->run(OutboxRig::settle * 3);
            while (resolveOne()) {
            }
        }
        m_rig->run(OutboxRig::settle * 3);
    }

    void releaseAll()
    {
        const ProfileId me = m_rig->agent;
        for (const OperationId &operation : m_operations) {
            KD_VERIFY_OK(m_rig->write([=](store::DeskWrite &desk) { return outbox::release(desk, me, operation); }));
        }
    }

    void check()
    {
        for (const OperationId &operation : m_operations) {
            const Intent intent = m_rig->intent(operation);
            const int effects = m_rig->shop.effectsOf(operation);
            const QString story = operation.value() + u' ' + id(intent.state) + u": "_s + QString::number(effects) + u" times, "_s
                                  + m_rig->kinds(operation).join(u' ');
            QVERIFY2(effects <= 1, qPrintable(story));
            m_done[intent.verb] += effects;
            QVERIFY2(isSettled(intent.state), qPrintable(story));
            QVERIFY2(effects == (intent.state == IntentState::Confirmed ? 1 : 0), qPrintable(story));
        }
        for (const auto &[id, moved] : m_rig->shop.moved) {
            QVERIFY2(moved <= paid, qPrintable(u"order "_s + id.value() + u" was refunded "_s + QString::number(moved)));
        }
        QCOMPARE(m_rig->shop.effects.size(), std::count_if(m_operations.begin(), m_operations.end(), [this](const OperationId &operation) {
                     return m_rig->shop.effectsOf(operation) > 0;
                 }));
    }

private Q_SLOTS:
    void onceInAnyOrder()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KAMIDESK_SEED") ? qEnvironmentVariable("KAMIDESK_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        const int wanted = qEnvironmentVariableIsSet("KAMIDESK_MODEL_STEPS")
                               ? qEnvironmentVariableIntValue("KAMIDESK_MODEL_STEPS")
                               : 3'000;
        qInfo("KAMIDESK_SEED=%u", seed);
        m_dice.seed(seed);
        int actions = 0;
        while (m_steps < wanted && !QTest::currentTestFailed()) {
            m_rig = std::make_unique<OutboxRig>();
            m_rig->putProfile(m_rig->agent, 600, std::nullopt); // above it the senior is asked
            m_rig->putProfile(m_rig->senior, std::nullopt, std::nullopt, pinHashOfSenior);
            m_operations.clear();
            m_byColleague.clear();
            m_dieAfter = 0;
            m_rig->shop.beforeWrite = m_rig->shop.afterEffect = [this] { maybeDie(); };
            for (int i = 0; i < orders; ++i) {
                Order &made = m_rig->shop.orders[m_rig->addOrder(QString::number(i), paid).order];
                made.status = i % 2 == 0 ? OrderStatus::Paid : OrderStatus::Delivered;
                made.shopStatus = i % 2 == 0 ? u"processing"_s : u"completed"_s;
            }
            for (int i = 0; i < cardsOfModel; ++i) {
                m_rig->addCard(u"c"_s + QString::number(i));
            }
            for (int i = 0; i < roundSteps && !QTest::currentTestFailed(); ++i) {
                step();
            }
            // Quiet weather: everything comes to its end.
            m_rig->shop.beforeWrite = m_rig->shop.afterEffect = {};
            m_rig->shop.next.clear();
            m_rig->shop.failReads = 0;
            settleAll();
            releaseAll();
            // Requests that nobody answered end, however far the clock had been set back.
            m_rig->clock.jump(std::chrono::hours(24 * 365));
            settleAll();
            check();
            actions += static_cast<int>(m_operations.size());
            m_rig.reset();
        }
        qInfo("%d steps, %d actions", m_steps, actions);
        QVERIFY(m_steps < 1'000 || actions > m_steps / 20);
        QVERIFY(m_steps < 1'000 || m_plans > m_steps / 40);
        for (const Verb verb : allVerbs()) {
            QVERIFY2(m_steps < 1'000 || m_done[verb] > 0, qPrintable(id(verb) + u" never happened"_s));
        }
    }
};

KD_TEST_MAIN(TestModel)
#include "test_model.moc"
