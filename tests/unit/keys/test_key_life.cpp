// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/key_life.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::keys;
using namespace kd::test;

namespace {

constexpr Instant start(1'790'000'000'000);

/// Facts about one card with a journal that grows a minute an entry.
struct Way
{
    KeyFacts facts;
    qint64 seq = 0;

    explicit Way(const Card &card)
    {
        facts.shop = shopOne;
        facts.card = card.id;
        facts.stored = store::StoredCard{shopOne, card, start, std::nullopt};
        facts.now = start + std::chrono::hours(2);
    }
    Way &add(const std::vector<NewEntry> &entries)
    {
        for (const NewEntry &entry : entries) {
            ++seq;
            facts.entries.push_back(
                {u"st"_s, seq, at(seq), entry.kind, entry.caseId, entry.actor, entry.payload, {}, {}});
        }
        return *this;
    }
    [[nodiscard]] static Instant at(qint64 seq) { return start + std::chrono::minutes(seq); }
    [[nodiscard]] KeyLife life() const { return keyLife(facts); }
};

QStringList kinds(const KeyLife &life)
{
    QStringList names;
    for (const KeyStep &step : life.steps) {
        names << id(step.kind);
    }
    return names;
}

Card sold(Card card, const QString &order, CardState state = CardState::Delivered)
{
    card.order = OrderId(order);
    card.state = state;
    return card;
}

} // namespace

class TestKeyLife : public QObject
{
    Q_OBJECT
private:
    Card m_card = cardWith(u"7"_s, u"AAAAA-BBBBB-CCCC7"_s);
    CaseId m_case{1};

    NewEntry opened(const QString &order, CaseId id = CaseId(1)) const
    {
        entry::Opening opening;
        opening.caseId = id;
        opening.order = {shopOne, OrderId(order)};
        opening.reason = Reason::AlreadyUsed;
        opening.type = typeOf(opening.reason);
        opening.message = u"用不了"_s;
        return entry::opened(agent, opening);
    }

private Q_SLOTS:
    void aKeyThatTheShopSoldItself()
    {
        Card card = sold(m_card, u"100"_s);
        card.uses = std::vector<CardUse>{{start - Millis(500), u"203.0.113.9"_s, u"app"_s}};
        card.timesUsed = 1;
        Way way(card);
        Order order = someOrder(u"100"_s, u"KD100"_s, start - Millis(5000));
        order.paidAt = start - Millis(4000);
        order.deliveredAt = start - Millis(3000);
        way.facts.orders = {order};
        const KeyLife life = way.life();
        QCOMPARE(kinds(life), (QStringList{u"created"_s, u"sold"_s, u"delivered"_s, u"used"_s}));
        QCOMPARE(life.standing, Standing::WithOrder);
        QCOMPARE(life.orderNumber, u"KD100"_s);
        QCOMPARE(life.validity, Validity::Live);
        QVERIFY(life.contradictions.empty());
        QCOMPARE(life.supplier, u"北风"_s);
        QCOMPARE(life.batch, u"B7"_s);
        QCOMPARE(life.steps[1].field, u"order.paid_at"_s);
        QCOMPARE(life.steps[3].place, u"203.0.113.9 app"_s);
        QVERIFY(!life.masked.contains(u"BBBBB"_s));
        QVERIFY(life.masked.endsWith(u"CCC7"_s) || life.masked.endsWith(u"C7"_s));
    }

    void fromStockOverReservationToTheBuyer()
    {
        Way way(m_card);
        QCOMPARE(way.life().standing, Standing::InStock);
        QVERIFY(way.life().latestCase.isEmpty());
        way.add({opened(u"100"_s), entry::reserved(agent, m_case, m_card, start + std::chrono::hours(9))});
        KeyLife life = way.life();
        QCOMPARE(life.standing, Standing::Reserved);
        QCOMPARE(life.caseId, m_case);
        QCOMPARE(life.until, std::optional(start + std::chrono::hours(9)));
        const Intent intent = cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s);
        way.add({entry::asked(agent, intent, {})});
        life = way.life();
        QCOMPARE(life.standing, Standing::OnItsWay);
        QCOMPARE(life.order, OrderId(u"100"_s));
        way.add({entry::sending(intent, 1), entry::accepted(intent, u"9"_s), entry::confirmed(intent, u"9"_s, u"x"_s)});
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000))};
        way.facts.stored->card = sold(m_card, u"100"_s);
        way.facts.stored->fetchedAt = Way::at(way.seq) + Millis(1);
        life = way.life();
        QCOMPARE(life.standing, Standing::WithOrder);
        QCOMPARE(life.orderNumber, u"KD100"_s);
        QCOMPARE(life.caseId, m_case);
        QCOMPARE(kinds(life),
                 (QStringList{u"created"_s, u"case_opened"_s, u"reserved"_s, u"hand_out_asked"_s, u"handed_out"_s}));
        QCOMPARE(life.steps[3].words, u"已被使用"_s);
        QCOMPARE(life.steps[3].who, agent);
        QVERIFY(life.contradictions.empty());
    }

    void aReservationThatIsOverKeepsNothing()
    {
        Way way(m_card);
        way.add({entry::reserved(agent, m_case, m_card, Way::at(10))});
        way.facts.now = Way::at(10) - Millis(1);
        QCOMPARE(way.life().standing, Standing::Reserved);
        way.facts.now = Way::at(10);
        QCOMPARE(way.life().standing, Standing::InStock);
    }

    void whatWasUndoneDidNothing()
    {
        Way way(m_card);
        const Intent intent = cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s);
        way.add({entry::asked(agent, intent, {}), entry::cancelled(agent, intent, u"看错了"_s)});
        const KeyLife life = way.life();
        QCOMPARE(kinds(life), (QStringList{u"created"_s, u"hand_out_asked"_s, u"hand_out_ended"_s}));
        QCOMPARE(life.steps.back().code, u"cancelled"_s);
        QCOMPARE(life.steps.back().words, u"看错了"_s);
        QCOMPARE(life.standing, Standing::InStock);
        QVERIFY(life.contradictions.empty());
    }

    void anEntryThatDoesNotFitIsNoStep()
    {
        Way way(m_card);
        const Intent intent = cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s);
        way.add(doneWith(intent)).add({entry::cancelled(agent, intent, u"zu spät"_s)});
        QCOMPARE(way.life().steps.back().kind, StepKind::HandedOut);
    }

    void voidIsRecordedOrEnforcedAsTheShopCan()
    {
        Way way(sold(m_card, u"100"_s));
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000))};
        way.add(doneWith(cardIntent(u"op-2"_s, m_case, Verb::VoidCard, m_card, u"100"_s)));
        way.facts.stored->card.state = CardState::Inactive;
        way.facts.stored->fetchedAt = Way::at(way.seq) + Millis(1);
        QCOMPARE(way.life().validity, Validity::VoidRecorded);
        way.facts.voidEnforced = true;
        QCOMPARE(way.life().validity, Validity::VoidEnforced);
        QCOMPARE(way.life().steps.back().kind, StepKind::Voided);
        QVERIFY(way.life().contradictions.empty());
        // The shop was asked afterwards and has it live: then it is, and somebody should know.
        way.facts.stored->card.state = CardState::Delivered;
        QCOMPARE(way.life().validity, Validity::Live);
        QCOMPARE(way.life().contradictions, std::vector{Contradiction::VoidNotShown});
        // What the cache heard before says nothing about it.
        way.facts.stored->fetchedAt = start;
        QCOMPARE(way.life().validity, Validity::VoidEnforced);
        QVERIFY(way.life().contradictions.empty());
    }

    void takenOutByTheShopItself()
    {
        Way way(m_card);
        way.facts.stored->card.state = CardState::Inactive;
        way.facts.stored->card.changedAt = start;
        const KeyLife life = way.life();
        QCOMPARE(kinds(life), (QStringList{u"created"_s, u"taken_out"_s}));
        QCOMPARE(life.validity, Validity::VoidRecorded);
        QCOMPARE(life.standing, Standing::Elsewhere);
    }

    void usedAfterItWasVoid()
    {
        Card card = sold(m_card, u"100"_s, CardState::Inactive);
        card.uses = std::vector<CardUse>{{Way::at(30), {}, {}}};
        Way way(card);
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000))};
        way.add(doneWith(cardIntent(u"op-2"_s, m_case, Verb::VoidCard, card, u"100"_s)));
        QCOMPARE(way.life().contradictions, std::vector{Contradiction::UsedAfterVoid});
        way.facts.stored->card.uses->front().at = start;
        QVERIFY(way.life().contradictions.empty());
    }

    void usedBeforeItWasSold()
    {
        Card card = m_card;
        card.timesUsed = 1; // without a time, but nobody was ever to have it
        QCOMPARE(Way(card).life().contradictions, std::vector{Contradiction::UsedBeforeSale});
        QCOMPARE(Way(card).life().steps.back().count, 1);
        card = sold(m_card, u"100"_s);
        card.uses = std::vector<CardUse>{{start - std::chrono::hours(9), {}, {}}};
        Way way(card);
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000))};
        QCOMPARE(way.life().contradictions, std::vector{Contradiction::UsedBeforeSale});
        way.facts.product = Product{};
        way.facts.product->reusable = true;
        QVERIFY(way.life().contradictions.empty());
    }

    void withAnotherOrderThanTheJournalSays()
    {
        Way way(sold(m_card, u"200"_s));
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000)),
                            someOrder(u"200"_s, u"KD200"_s, start - Millis(5000))};
        way.add(doneWith(cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s)));
        way.facts.stored->fetchedAt = Way::at(way.seq) + Millis(1);
        KeyLife life = way.life();
        QCOMPARE(life.contradictions, (std::vector{Contradiction::OrderDiffers, Contradiction::TwoOrders}));
        QCOMPARE(life.orderNumber, u"KD200"_s); // where it is now is the shop's to say
        QVERIFY(life.caseId.isEmpty());
        way.facts.product = Product{};
        way.facts.product->reusable = true;
        QVERIFY(way.life().contradictions.empty());
    }

    void twoOrdersByTheJournalAlone()
    {
        Way way(sold(m_card, u"200"_s));
        way.facts.orders = {someOrder(u"200"_s, u"KD200"_s, start - Millis(5000))};
        way.add(doneWith(cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s)));
        way.add(doneWith(cardIntent(u"op-2"_s, CaseId(2), Verb::HandOut, m_card, u"200"_s)));
        way.facts.stored->fetchedAt = Way::at(way.seq) + Millis(1);
        QCOMPARE(way.life().contradictions, std::vector{Contradiction::TwoOrders});
    }

    void twoCasesThatKeepIt()
    {
        Way way(m_card);
        way.add({entry::reserved(agent, m_case, m_card, Way::at(500)),
                 entry::asked(agent, cardIntent(u"op-2"_s, CaseId(2), Verb::HandOut, m_card, u"200"_s), {})});
        QCOMPARE(way.life().contradictions, std::vector{Contradiction::TwoCases});
        way.add({entry::reservationReleased(agent, m_case, m_card.id)});
        QVERIFY(way.life().contradictions.empty());
    }

    void onlyEntriesAboutThisCardCount()
    {
        const Card other = cardWith(u"8"_s, u"DDDDD-EEEEE-FFFFF"_s);
        Way way(m_card);
        way.add({entry::reserved(agent, m_case, other, Way::at(500)),
                 entry::revealed(agent, m_case, m_card.id, u"7"_s, u"核对"_s)});
        way.add(doneWith(cardIntent(u"op-1"_s, m_case, Verb::HandOut, other, u"100"_s)));
        const KeyLife life = way.life();
        QCOMPARE(kinds(life), (QStringList{u"created"_s, u"revealed"_s}));
        QCOMPARE(life.steps.back().words, u"核对"_s);
        QCOMPARE(life.standing, Standing::InStock);
    }

    void caseAndDecisionOnItsOrderAreTold()
    {
        Way way(sold(m_card, u"100"_s));
        way.facts.orders = {someOrder(u"100"_s, u"KD100"_s, start - Millis(5000))};
        CaseDecision decision;
        decision.resolution = Resolution::Decline;
        way.add({opened(u"100"_s), opened(u"999"_s, CaseId(2)), entry::decision(agent, m_case, decision, u"v"_s),
                 entry::decision(agent, CaseId(2), decision, u"v"_s),
                 entry::closed(agent, m_case, u"no_fault_found"_s, Liability::Buyer, {}, u"已说明"_s)});
        const KeyLife life = way.life();
        QCOMPARE(kinds(life).mid(3), (QStringList{u"case_opened"_s, u"decided"_s, u"case_closed"_s}));
        QCOMPARE(life.steps[3].code, u"already_used"_s);
        QCOMPARE(life.steps[4].code, u"decline"_s);
        QCOMPARE(life.steps[5].code, u"no_fault_found"_s);
        QCOMPARE(life.latestCase, m_case);
    }

    void aCardTheCacheForgotIsStillTold()
    {
        Way way(m_card);
        way.add(doneWith(cardIntent(u"op-1"_s, m_case, Verb::HandOut, m_card, u"100"_s)));
        way.facts.stored.reset();
        const KeyLife life = way.life();
        QCOMPARE(kinds(life), (QStringList{u"hand_out_asked"_s, u"handed_out"_s}));
        QCOMPARE(life.masked, m_card.text.masked());
        QCOMPARE(life.standing, Standing::WithOrder);
        QCOMPARE(life.product, m_card.product);
    }

    void everyIdIsItsOwn()
    {
        QSet<QString> ids;
        for (const StepKind kind : allStepKinds()) {
            ids.insert(id(kind));
        }
        QCOMPARE(ids.size(), qsizetype(allStepKinds().size()));
        QVERIFY(!ids.contains(QString()));
        QCOMPARE(allContradictions().size(), 6U);
    }
};

KD_TEST_MAIN(TestKeyLife)
#include "test_key_life.moc"
