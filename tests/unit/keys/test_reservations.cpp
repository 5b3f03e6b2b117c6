// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/cases.h"
#include "models/keys/reservations.h"
#include "models/keys/gather.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

class TestReservations : public QObject
{
    Q_OBJECT
private:
    std::optional<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    std::vector<Card> m_cards;

    Result<CaseId> newCase(const QString &order)
    {
        return m_store->writeDesk([&](DeskWrite &desk) {
                          return openCase(desk, u"x"_s, {shopOne, OrderId(order)});
                      })
            .result();
    }
    keys::ReserveWish wish(CaseId caseId, std::vector<Card> cards) const
    {
        return {caseId, std::move(cards), false, 1, m_fixture->clock.now() + Millis(60'000)};
    }
    Result<CardReservation> reserve(Store &store, const keys::ReserveWish &wish)
    {
        const Instant now = m_fixture->clock.now();
        return store.writeDesk([wish, now](DeskWrite &desk) { return keys::reserve(desk, agent, wish, now); })
            .result();
    }
    std::optional<CardHold> holder(const Card &card)
    {
        return m_store->read([&](const Reader &reader) { return reader.desk.holderOf(shopOne, card.id); })
            .result()
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_store = m_fixture->open().value();
        m_cards = {cardWith(u"1"_s, u"KEY-0001"_s), cardWith(u"2"_s, u"KEY-0002"_s)};
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void theFirstThatNobodyKeeps()
    {
        const CaseId one = newCase(u"100"_s).value();
        const CaseId two = newCase(u"200"_s).value();
        QCOMPARE(reserve(*m_store, wish(one, m_cards))->card, m_cards[0].id);
        QCOMPARE(holder(m_cards[0])->caseId, one);
        QCOMPARE(reserve(*m_store, wish(two, m_cards))->card, m_cards[1].id);
        const CaseId three = newCase(u"300"_s).value();
        QCOMPARE(reserve(*m_store, wish(three, m_cards)).error().code, u"card_taken"_s);
        QVERIFY(!m_store->read([&](const Reader &reader) { return reader.desk.caseRecord(three); })
                     .result()
                     .value()
                     ->reservations.size());
    }

    void aCaseKeepsAsManyAsItsOrderHas()
    {
        const CaseId one = newCase(u"100"_s).value();
        KD_VERIFY_OK(reserve(*m_store, wish(one, m_cards)));
        QCOMPARE(reserve(*m_store, wish(one, m_cards)).error().code, u"enough_reserved"_s);
        keys::ReserveWish two = wish(one, m_cards);
        two.most = 2;
        QCOMPARE(reserve(*m_store, two)->card, m_cards[1].id);
    }

    void whatAnActionTakesIsKeptUntilItIsSettled()
    {
        const CaseId one = newCase(u"100"_s).value();
        const CaseId two = newCase(u"200"_s).value();
        KD_VERIFY_OK(reserve(*m_store, wish(one, {m_cards[0]})));
        const Intent intent = cardIntent(u"op-1"_s, one, Verb::HandOut, m_cards[0], u"100"_s);
        const auto add = [&](const NewEntry &entry) {
            return m_store->writeDesk([&](DeskWrite &desk) { return desk.append(entry); }).result();
        };
        KD_VERIFY_OK(add(entry::asked(agent, intent, {})));
        QCOMPARE(holder(m_cards[0])->kind, CardHold::Kind::Asked);
        m_fixture->clock.advance(Millis(3'600'000)); // no time ends an action
        QCOMPARE(reserve(*m_store, wish(two, {m_cards[0]})).error().code, u"card_taken"_s);
        for (const NewEntry &entry :
             {entry::sending(intent, 1), entry::accepted(intent, u"9"_s), entry::confirmed(intent, u"9"_s, u"x"_s)}) {
            KD_VERIFY_OK(add(entry));
        }
        QCOMPARE(holder(m_cards[0])->kind, CardHold::Kind::HandedOut);
        QCOMPARE(holder(m_cards[0])->order, OrderId(u"100"_s));
        QCOMPARE(reserve(*m_store, wish(two, {m_cards[0]})).error().code, u"card_taken"_s);
        keys::ReserveWish again = wish(two, {m_cards[0]});
        again.reusable = true;
        KD_VERIFY_OK(reserve(*m_store, again));
    }

    void anActionThatWasUndoneSetsItFree()
    {
        const CaseId one = newCase(u"100"_s).value();
        const Intent intent = cardIntent(u"op-1"_s, one, Verb::HandOut, m_cards[0], u"100"_s);
        KD_VERIFY_OK(
            m_store->writeDesk([&](DeskWrite &desk) { return desk.append(entry::asked(agent, intent, {})); }).result());
        QVERIFY(holder(m_cards[0]).has_value());
        KD_VERIFY_OK(
            m_store->writeDesk([&](DeskWrite &desk) { return desk.append(entry::cancelled(agent, intent, u"x"_s)); })
                .result());
        QVERIFY(!holder(m_cards[0]).has_value());
    }

    void releasedByTheAgentByTimeAndByClosing()
    {
        const CaseId one = newCase(u"100"_s).value();
        const auto release = [&](const Card &card) {
            return m_store->writeDesk([&](DeskWrite &desk) { return keys::release(desk, agent, one, card.id); })
                .result();
        };
        QCOMPARE(release(m_cards[0]).error().code, u"not_reserved"_s);
        KD_VERIFY_OK(reserve(*m_store, wish(one, m_cards)));
        KD_VERIFY_OK(release(m_cards[0]));
        QVERIFY(!holder(m_cards[0]).has_value());
        QCOMPARE(release(m_cards[0]).error().code, u"not_reserved"_s);

        KD_VERIFY_OK(reserve(*m_store, wish(one, m_cards)));
        const auto over = [&] {
            const Instant now = m_fixture->clock.now();
            return m_store->writeDesk([now](DeskWrite &desk) { return keys::releaseOver(desk, now); })
                .result()
                .value();
        };
        QVERIFY(over().empty());
        m_fixture->clock.advance(Millis(60'000));
        QCOMPARE(over(), std::vector{one});
        QVERIFY(over().empty());
        QVERIFY(!holder(m_cards[0]).has_value());

        KD_VERIFY_OK(reserve(*m_store, wish(one, m_cards)));
        casework::Closing closing;
        closing.cause = u"bad_card"_s;
        KD_VERIFY_OK(m_store->writeDesk([&](DeskWrite &desk) { return casework::closeCase(desk, agent, one, closing); })
                         .result());
        QVERIFY(!holder(m_cards[0]).has_value());
        QCOMPARE(reserve(*m_store, wish(one, m_cards)).error().code, u"case_closed"_s);
    }

    void oneThatIsOverIsTakenOver()
    {
        const CaseId one = newCase(u"100"_s).value();
        const CaseId two = newCase(u"200"_s).value();
        KD_VERIFY_OK(reserve(*m_store, wish(one, {m_cards[0]})));
        m_fixture->clock.advance(Millis(60'000));
        KD_VERIFY_OK(reserve(*m_store, wish(two, {m_cards[0]})));
        QCOMPARE(holder(m_cards[0])->caseId, two);
        const auto record = m_store->read([&](const Reader &reader) { return reader.desk.caseRecord(one); }).result();
        QVERIFY(
            record.value()->reservations.front().released); // and on record, so that nobody believes it still stands
    }

    void aCaseWithoutOrderKeepsNothing()
    {
        const CaseId one = m_store->writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result().value();
        QCOMPARE(reserve(*m_store, wish(one, m_cards)).error().code, u"no_order"_s);
        QCOMPARE(reserve(*m_store, wish(CaseId(99), m_cards)).error().code, u"case_unknown"_s);
    }

    void twoDesksNeverKeepTheSameCard()
    {
        const auto other = m_fixture->open(false); // another process on the same folder
        KD_VERIFY_OK(other);
        std::vector<Card> stock;
        std::vector<CaseId> cases;
        for (int i = 0; i < 20; ++i) {
            stock.push_back(cardWith(QString::number(i + 10), u"RACE-%1"_s.arg(i, 4, 10, QChar(u'0'))));
        }
        for (int i = 0; i < 30; ++i) {
            cases.push_back(newCase(QString::number(1000 + i)).value());
        }
        const Instant now = m_fixture->clock.now();
        std::vector<QFuture<Result<CardReservation>>> running;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            Store &store = i % 2 == 0 ? *m_store : **other;
            const keys::ReserveWish one = wish(cases[i], stock);
            running.push_back(
                store.writeDesk([one, now](DeskWrite &desk) { return keys::reserve(desk, agent, one, now); }));
        }
        QSet<QString> taken;
        int refused = 0;
        for (auto &future : running) {
            const auto result = future.result();
            if (result) {
                QVERIFY(!taken.contains(result->card.value()));
                taken.insert(result->card.value());
            } else {
                QCOMPARE(result.error().code, u"card_taken"_s);
                ++refused;
            }
        }
        QCOMPARE(taken.size(), 20);
        QCOMPARE(refused, 10);
        const auto check = m_store->read([](const Reader &reader) { return reader.desk.verify(); }).result();
        QVERIFY(check.value().ok);
    }
};

KD_TEST_MAIN(TestReservations)
#include "test_reservations.moc"
