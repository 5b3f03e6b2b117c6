// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"

using namespace Qt::StringLiterals;
using namespace kd;
using playbook::LimitCheck;
using playbook::LimitRules;
using playbook::Mover;
using playbook::Right;
using playbook::Playbook;
using playbook::Role;

class TestLimits : public QObject
{
    Q_OBJECT

    LimitRules m_rules = Playbook::load(playbook::builtIn())->limits();
    Currency m_cny = *Currency::fromCode(u"CNY");

    LimitCheck ask(Role role, qint64 amount, qint64 today = 0, Verb verb = Verb::RefundGateway) const
    {
        return check(m_rules, Mover{role}, verb, {}, Money(amount, m_cny), Money(today, m_cny));
    }

private Q_SLOTS:
    void anAgentMovesSmallAmounts()
    {
        QVERIFY(ask(Role::Agent, 20000).within);
        const LimitCheck above = ask(Role::Agent, 20001);
        QVERIFY(!above.within);
        QCOMPARE(above.code, u"above_action_limit"_s);
        QCOMPARE(above.limitMinor, qint64(20000));
        QVERIFY(above.approver == Role::Senior);
        QVERIFY(ask(Role::Agent, 100001).approver == Role::Supervisor);
        QVERIFY(!ask(Role::Agent, 1'000'001).approver);
    }

    void theDayCounts()
    {
        QVERIFY(ask(Role::Agent, 10000, 190000).within);
        const LimitCheck above = ask(Role::Agent, 10000, 190001);
        QCOMPARE(above.code, u"above_day_limit"_s);
        QVERIFY(above.approver == Role::Senior);
        QVERIFY(ask(Role::Supervisor, 1000, 5'000'000).approver == Role::Supervisor);
        QCOMPARE(ask(Role::Agent, 1, std::numeric_limits<qint64>::max() - 5).code, u"above_day_limit"_s);
    }

    void keysCountLikeMoneyAndNotesDoNot()
    {
        QVERIFY(!ask(Role::Agent, 20001, 0, Verb::HandOut).within);
        QVERIFY(ask(Role::Agent, 20001, 0, Verb::Note).within);
        QVERIFY(ask(Role::Agent, 20001, 0, Verb::VoidCard).within);
    }

    void otherCurrenciesUseTheDefault()
    {
        const Money krone(2001, *Currency::fromCode(u"DKK"));
        QCOMPARE(check(m_rules, Mover{Role::Agent}, Verb::RefundGateway, {}, krone, Money(0, krone.currency())).code,
                 u"above_action_limit"_s);
        QCOMPARE(check(m_rules, Mover{Role::Agent}, Verb::RefundGateway, {}, krone, Money(5, m_cny)).code, u"currency_mismatch"_s);
        QVERIFY(!ask(Role::Agent, -5).within);
        QVERIFY(!check(LimitRules(), Mover{Role::Supervisor}, Verb::RefundGateway, {}, krone, Money(0, krone.currency())).within);
    }

    void aClassOfGoodsTightens()
    {
        const auto of = [this](const QString &productClass, qint64 amount) {
            return check(m_rules, Mover{Role::Agent}, Verb::RefundGateway, productClass, Money(amount, m_cny),
                         Money(0, m_cny));
        };
        QVERIFY(of(u"account"_s, 10000).within);
        QCOMPARE(of(u"account"_s, 10001).limitMinor, qint64(10000));
        QVERIFY(of(u"code"_s, 10001).within);
        QVERIFY(of(u"account"_s, 60000).approver == Role::Supervisor);
    }

    void ownLimitsWinInTheirCurrencyOnly()
    {
        const Mover trusted{Role::Agent, {{u"CNY"_s, {70000, 90000}}}};
        QVERIFY(check(m_rules, trusted, Verb::RefundGateway, {}, Money(70000, m_cny), Money(0, m_cny)).within);
        const Currency dollar = *Currency::fromCode(u"USD");
        QCOMPARE(check(m_rules, trusted, Verb::RefundGateway, {}, Money(3001, dollar), Money(0, dollar)).code,
                 u"above_action_limit"_s);
        QCOMPARE(check(m_rules, trusted, Verb::RefundGateway, u"account"_s, Money(10001, m_cny), Money(0, m_cny)).code,
                 u"above_action_limit"_s);
    }

    void rightsAreRolesAndRoutineIsSmall()
    {
        QVERIFY(!m_rules.has(Role::Agent, Right::Approve));
        QVERIFY(m_rules.has(Role::Senior, Right::Approve));
        QVERIFY(!m_rules.has(Role::Senior, Right::ChangeProfiles));
        QVERIFY(m_rules.has(Role::Supervisor, Right::ChangeProfiles));
        QVERIFY(!LimitRules().has(Role::Supervisor, Right::Approve));
        QVERIFY(m_rules.isRoutine(Money(50000, m_cny)));
        QVERIFY(!m_rules.isRoutine(Money(50001, m_cny)));
        QVERIFY(!LimitRules().isRoutine(Money(1, m_cny)));
    }

    void largeIsByCurrency()
    {
        QVERIFY(m_rules.isLarge(Money(50000, m_cny)));
        QVERIFY(!m_rules.isLarge(Money(49999, m_cny)));
        QVERIFY(m_rules.isLarge(Money(7000, *Currency::fromCode(u"DKK"))));
        QVERIFY(!LimitRules().isLarge(Money(1'000'000, m_cny)));
        QCOMPARE(m_rules.undoPauseSeconds.at(Verb::RefundGateway), 10);
    }
};

KD_TEST_MAIN(TestLimits)
#include "test_limits.moc"
