// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/ledger.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::keys;
using namespace kd::test;

namespace {

constexpr Instant start(1'790'000'000'000);

store::StoredCard with(Card card, CardState state)
{
    card.order = OrderId(u"100"_s);
    card.state = state;
    return {shopOne, card, start, std::nullopt};
}

Intent settled(Intent intent, int minute, IntentState state = IntentState::Confirmed)
{
    intent.state = state;
    intent.askedBy = agent;
    intent.askedAt = start + std::chrono::minutes(minute);
    if (isSettled(state)) {
        intent.endedAt = intent.askedAt + Millis(1000);
    }
    return intent;
}

/// The steps of one confirmation.
void plan(LedgerFacts &facts, const QString &name, std::vector<Intent> intents)
{
    for (Intent &intent : intents) {
        intent.plan = OperationId(name);
        facts.intents.push_back(std::move(intent));
    }
}

QStringList cards(const LedgerLine &line)
{
    QStringList ids;
    for (const LedgerItem &item : line.items) {
        ids << item.card.value();
    }
    return ids;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private:
    Card m_old = cardWith(u"1"_s, u"OLDER-OLDER-OLD01"_s);
    Card m_new = cardWith(u"2"_s, u"NEWER-NEWER-NEW02"_s);
    LedgerFacts m_facts;

    Intent give(const QString &op, const Card &card, int minute, IntentState state = IntentState::Confirmed) const
    {
        return settled(cardIntent(op, CaseId(1), Verb::HandOut, card, u"100"_s), minute, state);
    }
    Intent take(const QString &op, const Card &card, int minute, IntentState state = IntentState::Confirmed) const
    {
        return settled(cardIntent(op, CaseId(1), Verb::VoidCard, card, u"100"_s), minute, state);
    }

private Q_SLOTS:
    void init()
    {
        m_facts = {};
        m_facts.order = someOrder(u"100"_s, u"KD100"_s, start - std::chrono::hours(2));
        m_facts.order.deliveredAt = start - std::chrono::hours(1);
    }

    void whatTheShopDelivered()
    {
        m_facts.cards = {with(m_old, CardState::Delivered)};
        const ReissueLedger made = ledger(m_facts);
        QCOMPARE(made.lines.size(), 1U);
        QCOMPARE(made.lines[0].items.size(), 1U);
        const LedgerItem &item = made.lines[0].items[0];
        QCOMPARE(item.issue, LedgerItem::Issue::ByShop);
        QCOMPARE(item.issuedAt, m_facts.order.deliveredAt);
        QVERIFY(item.by.isEmpty());
        QCOMPARE(item.validity, Validity::Live);
        QCOMPARE(item.masked, m_old.text.masked());
    }

    void aReissueIsAChain()
    {
        const Card third = cardWith(u"3"_s, u"THIRD-THIRD-THI03"_s);
        m_facts.cards = {with(m_old, CardState::Inactive), with(m_new, CardState::Inactive),
                         with(third, CardState::Delivered)};
        plan(m_facts, u"p1"_s, {give(u"op-1"_s, m_new, 1), take(u"op-2"_s, m_old, 1)});
        plan(m_facts, u"p2"_s, {give(u"op-3"_s, third, 5), take(u"op-4"_s, m_new, 5)});
        const ReissueLedger made = ledger(m_facts);
        QCOMPARE(made.lines.size(), 1U);
        QCOMPARE(cards(made.lines[0]), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        const auto &items = made.lines[0].items;
        QCOMPARE(items[0].replacedBy, m_new.id);
        QCOMPARE(items[1].replaces, m_old.id);
        QCOMPARE(items[1].replacedBy, third.id);
        QCOMPARE(items[0].validity, Validity::VoidRecorded);
        QCOMPARE(items[2].validity, Validity::Live);
        QCOMPARE(items[1].by, agent);
        QCOMPARE(items[1].why, u"已被使用"_s);
        QCOMPARE(items[1].issue, LedgerItem::Issue::ByDesk);
        m_facts.voidEnforced = true;
        QCOMPARE(ledger(m_facts).lines[0].items[0].validity, Validity::VoidEnforced);
    }

    void severalOfManyArePairedInOrder()
    {
        m_facts.order.lines[0].quantity = 3;
        std::vector<Intent> steps;
        for (int i = 1; i <= 3; ++i) {
            m_facts.cards.push_back(
                with(cardWith(QString::number(i), u"OLD-KEY-000%1"_s.arg(i)), CardState::Delivered));
        }
        for (int i = 1; i <= 2; ++i) {
            steps.push_back(give(u"op-g%1"_s.arg(i), cardWith(u"1%1"_s.arg(i), u"NEW-KEY-000%1"_s.arg(i)), i));
        }
        for (int i = 1; i <= 2; ++i) {
            steps.push_back(take(u"op-v%1"_s.arg(i), m_facts.cards[size_t(i)].card, i));
        }
        plan(m_facts, u"p"_s, steps);
        const ReissueLedger made = ledger(m_facts);
        QCOMPARE(cards(made.lines[0]), (QStringList{u"1"_s, u"2"_s, u"11"_s, u"3"_s, u"12"_s}));
        QCOMPARE(made.lines[0].items[1].validity, Validity::VoidRecorded);
        QCOMPARE(made.lines[0].items[0].validity, Validity::Live);
    }

    void whatIsNotSettledSaysSo()
    {
        m_facts.cards = {with(m_old, CardState::Delivered)};
        plan(m_facts, u"p1"_s,
             {give(u"op-1"_s, m_new, 1, IntentState::Queued), take(u"op-2"_s, m_old, 1, IntentState::Queued)});
        ReissueLedger made = ledger(m_facts);
        QCOMPARE(made.lines[0].items.size(), 2U);
        QCOMPARE(made.lines[0].items[1].issue, LedgerItem::Issue::UnderWay);
        QCOMPARE(made.lines[0].items[0].validity, Validity::Live); // until it is really void
        m_facts.intents[0].state = IntentState::Unknown;
        QCOMPARE(ledger(m_facts).lines[0].items[1].issue, LedgerItem::Issue::InDoubt);
        m_facts.intents[0].state = IntentState::Cancelled;
        QCOMPARE(ledger(m_facts).lines[0].items.size(), 1U);
    }

    void aSpareKeyStandsBehindWhatItReplaced()
    {
        const Card spare = cardWith(u"9"_s, u"SPARE-SPARE-SPA09"_s, u"77"_s); // a product the order does not have
        m_facts.cards = {with(m_old, CardState::Inactive), with(spare, CardState::Delivered)};
        plan(m_facts, u"p1"_s, {give(u"op-1"_s, spare, 1), take(u"op-2"_s, m_old, 1)});
        ReissueLedger made = ledger(m_facts);
        QCOMPARE(made.lines.size(), 1U);
        QCOMPARE(cards(made.lines[0]), (QStringList{u"1"_s, u"9"_s}));
        m_facts.intents.pop_back(); // given beside the old one: a line of its own
        made = ledger(m_facts);
        QCOMPARE(made.lines.size(), 2U);
        QVERIFY(made.lines[1].line.isEmpty());
        QCOMPARE(cards(made.lines[1]), QStringList{u"9"_s});
    }

    void keysThatReplacedEachOtherEndSomewhere()
    {
        m_facts.cards = {with(m_old, CardState::Delivered), with(m_new, CardState::Delivered)};
        plan(m_facts, u"p1"_s, {give(u"op-1"_s, m_new, 1), take(u"op-2"_s, m_old, 1)});
        plan(m_facts, u"p2"_s, {give(u"op-3"_s, m_old, 5), take(u"op-4"_s, m_new, 5)});
        const ReissueLedger made = ledger(m_facts);
        QCOMPARE(made.lines.size(), 1U);
        QStringList once = cards(made.lines[0]);
        once.sort();
        QCOMPARE(once, (QStringList{u"1"_s, u"2"_s}));
    }
};

KD_TEST_MAIN(TestLedger)
#include "test_ledger.moc"
