// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/verify/verify_facts.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;
using namespace std::chrono_literals;
using verify::FactSnapshot;

namespace {

FactSnapshot used(Instant at, const QString &ip)
{
    FactSnapshot facts = deliveredOrder();
    Card &card = facts.cards.value->front();
    card.timesUsed = 1;
    card.uses = std::vector<CardUse>{{at, ip, {}}};
    return facts;
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state()
    {
        FactSnapshot facts = deliveredOrder();
        Card &card = facts.cards.value->front();
        QCOMPARE(said(cardState(facts, builtInRules())), u"pass/usable"_s);
        card.timesUsed = 1;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/used_up"_s);
        card.usesAllowed = 3;
        QCOMPARE(said(cardState(facts, builtInRules())), u"pass/usable"_s);
        card.timesUsed = 3;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/used_up"_s);
        card.expiresAt = now;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/expired"_s);
        card.expiresAt = now + 1ms;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/used_up"_s);
        card.state = CardState::Inactive;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/void"_s);
        card.order = OrderId(u"99"_s);
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/other_order"_s);
        card = cardOfOrder(u"c1"_s);
        card.state = CardState::Other;
        QCOMPARE(said(cardState(facts, builtInRules())), u"unknown/state_unclear"_s);
        facts.cards.value->clear();
        QCOMPARE(said(cardState(facts, builtInRules())), u"not_applicable/no_cards"_s);
        facts.cards = {};
        facts.cards.whyNot = u"licenses_forbidden"_s;
        QCOMPARE(said(cardState(facts, builtInRules())), u"unknown/licenses_forbidden"_s);
    }

    void someKeysAreNotAll()
    {
        FactSnapshot facts = deliveredOrder();
        facts.cards.value->push_back(cardOfOrder(u"c2"_s));
        Card &first = facts.cards.value->front();
        Card &second = facts.cards.value->back();
        first.timesUsed = 1;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/some_used_up"_s);
        first.expiresAt = now;
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/some_expired"_s);
        second.timesUsed = 1; // nothing is left, for whichever reason
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/expired"_s);
        first.expiresAt.reset();
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/used_up"_s);
        second = cardOfOrder(u"c2"_s);
        second.order = OrderId(u"99"_s); // one of these is trouble enough
        QCOMPARE(said(cardState(facts, builtInRules())), u"fail/other_order"_s);
    }

    void aReplacedKeyDoesNotCount()
    {
        FactSnapshot facts = deliveredOrder();
        facts.cards.value->front().state = CardState::Inactive;
        facts.cards.value->push_back(cardOfOrder(u"c2"_s));
        QCOMPARE(said(cardState(facts, builtInRules())), u"pass/usable"_s);
    }

    void aReusableKeyIsNeverUsedUp()
    {
        FactSnapshot facts = used(now - 10h, u"1.2.3.4"_s);
        facts.products.begin()->second.reusable = true;
        QCOMPARE(said(cardState(facts, builtInRules())), u"pass/usable"_s);
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"not_applicable/reusable"_s);
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"not_applicable/reusable"_s);
    }

    void firstUse()
    {
        QCOMPARE(said(cardFirstUse(deliveredOrder(), builtInRules())), u"pass/never_used"_s);
        QCOMPARE(said(cardFirstUse(used(paidAt - 1ms, {}), builtInRules())), u"fail/used_before_issue"_s);
        QCOMPARE(said(cardFirstUse(used(paidAt + 30s, {}), builtInRules())), u"unknown/used_around_issue"_s);
        QCOMPARE(said(cardFirstUse(used(paidAt + 60s, {}), builtInRules())), u"pass/used_after_issue"_s);
        const Finding finding = cardFirstUse(used(paidAt - 1h, {}), builtInRules());
        QCOMPARE(finding.values.value(u"first_use_at"_s).toInteger(), (paidAt - 1h).millis());
        QCOMPARE(finding.values.value(u"card"_s).toString(), u"c1"_s);
        FactSnapshot facts = used(paidAt, {});
        facts.order.value->paidAt.reset();
        facts.order.value->createdAt.reset();
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"unknown/issue_time_unknown"_s);
    }

    void unknownUsesAreNeverPass()
    {
        FactSnapshot facts = deliveredOrder();
        facts.cards.value->front().uses.reset();
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"unknown/not_asked"_s);
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"unknown/not_asked"_s);
        facts.usesUntold = u"not_supported"_s;
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"unknown/not_supported"_s);
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"unknown/not_supported"_s);
        facts.cards.value->front().timesUsed = 2;
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"unknown/use_time_untold"_s);
        // One card told and fine, the other untold: still unknown. One told and early: that is enough.
        facts = used(paidAt + 1h, u"116.23.40.7"_s);
        facts.cards.value->push_back(cardOfOrder(u"c2"_s));
        facts.cards.value->back().uses.reset();
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"unknown/not_asked"_s);
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"unknown/not_asked"_s);
        facts.cards.value->front().uses->front().at = paidAt - 1h;
        QCOMPARE(said(cardFirstUse(facts, builtInRules())), u"fail/used_before_issue"_s);
    }

    void useIp_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QString &home, const QString &use, const QString &answer) {
            QTest::newRow(name) << home << use << answer;
        };
        const QString v4 = u"116.23.40.7"_s;
        const QString v6 = u"240e:3b1:aa::1"_s;
        row("same", v4, v4, u"pass/same"_s);
        row("mapped", v4, u"::ffff:116.23.40.7"_s, u"pass/same"_s);
        row("same /24", v4, u"116.23.40.200"_s, u"pass/same_network"_s);
        row("other /24", v4, u"116.23.41.7"_s, u"fail/other"_s);
        row("same /48", v6, u"240e:3b1:aa:5::9"_s, u"pass/same_network"_s);
        row("other /48", v6, u"240e:3b1:ab::1"_s, u"fail/other"_s);
        row("other family", v4, v6, u"fail/other"_s);
        row("private use", v4, u"192.168.1.4"_s, u"unknown/private_address"_s);
        row("carrier's", v4, u"100.64.3.4"_s, u"unknown/private_address"_s);
        row("private 172", v4, u"172.20.0.1"_s, u"unknown/private_address"_s);
        row("loopback", v4, u"127.0.0.1"_s, u"unknown/private_address"_s);
        row("local v6", v6, u"fd00::1"_s, u"unknown/private_address"_s);
        row("private home", u"10.0.0.3"_s, v4, u"unknown/private_address"_s);
        row("no home", {}, v4, u"unknown/ip_untold"_s);
        row("no use", v4, {}, u"unknown/ip_untold"_s);
        row("rubbish", v4, u"unknown"_s, u"unknown/ip_untold"_s);
    }
    void useIp()
    {
        QFETCH(QString, home);
        QFETCH(QString, use);
        QFETCH(QString, answer);
        FactSnapshot facts = used(paidAt + 1h, use);
        facts.order.value->buyer.ip = home;
        const Finding finding = cardUseIp(facts, builtInRules());
        QCOMPARE(said(finding), answer);
        if (finding.answer == Answer::Fail) {
            QVERIFY(finding.values.value(u"use_ip"_s).isObject());
        }
    }

    void oneUseFromElsewhereIsEnough()
    {
        FactSnapshot facts = used(paidAt + 1h, u"116.23.40.7"_s);
        facts.cards.value->front().uses->push_back({paidAt + 2h, u"8.8.8.8"_s, {}});
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"fail/other"_s);
        facts.cards.value->front().uses->back().ip = u"10.0.0.1"_s;
        QCOMPARE(said(cardUseIp(facts, builtInRules())), u"unknown/private_address"_s);
        QCOMPARE(said(cardUseIp(deliveredOrder(), builtInRules())), u"not_applicable/never_used"_s);
    }
};

KD_TEST_MAIN(TestCards)
#include "test_cards.moc"
