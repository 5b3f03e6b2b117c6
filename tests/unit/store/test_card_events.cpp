// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

const Card first = cardWith(u"1"_s, u"AAAA-BBBB-CC01"_s);
const Card second = cardWith(u"2"_s, u"AAAA-DDDD-CC02"_s);

struct Seen
{
    QStringList entries;
    std::optional<CardHold> holder;
    bool operator==(const Seen &) const = default;
};

Seen seenOf(Store &store, const Card &card, const ShopId &shop = shopOne)
{
    return store
        .read([&](const Reader &reader) -> Result<Seen> {
            Seen seen;
            const auto entries = reader.desk.cardEntries(shop, card.id);
            for (const JournalEntry &entry : entries.value()) {
                seen.entries << entry.kind;
            }
            seen.holder = reader.desk.holderOf(shop, card.id).value();
            return seen;
        })
        .result()
        .value();
}

Result<void> live(DeskWrite &desk, Instant until)
{
    const auto one = openCase(desk, u"x"_s, {shopOne, OrderId(u"100"_s)});
    const auto two = openCase(desk, u"y"_s, {shopOne, OrderId(u"200"_s)});
    if (!one || !two) {
        return fail(Error{});
    }
    std::vector<NewEntry> entries = doneWith(cardIntent(u"op-1"_s, *one, Verb::HandOut, first, u"100"_s));
    entries.insert(entries.begin(), entry::reserved(agent, *one, first, until));
    entries.push_back(entry::revealed(agent, *two, first.id, u"01"_s, u"核对"_s));
    entries.push_back(entry::reserved(agent, *two, second, until));
    entries.push_back(entry::message(agent, *two, u"还没好"_s, u"chat"_s));
    for (const NewEntry &entry : entries) {
        if (const auto kept = desk.append(entry); !kept) {
            return fail(kept.error());
        }
    }
    return {};
}

} // namespace

class TestCardEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesThatNameACardAndWhoKeepsIt()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const Instant until = fixture.clock.now() + Millis(60'000);
        KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return live(desk, until); }).result());
        const Seen one = seenOf(**store, first);
        QCOMPARE(one.entries, (QStringList{u"card.reserved"_s, u"action.asked"_s, u"action.sending"_s,
                                           u"action.accepted"_s, u"action.confirmed"_s, u"card.revealed"_s}));
        QVERIFY(one.holder.has_value());
        QCOMPARE(one.holder->kind, CardHold::Kind::HandedOut);
        QCOMPARE(one.holder->operation, OperationId(u"op-1"_s));
        const Seen two = seenOf(**store, second);
        QCOMPARE(two.entries, QStringList{u"card.reserved"_s});
        QCOMPARE(two.holder->kind, CardHold::Kind::Reserved);
        QCOMPARE(two.holder->caseId, CaseId(2));
        QCOMPARE(two.holder->until, std::optional(until));
        QVERIFY(seenOf(**store, first, ShopId(u"s2"_s)).entries.isEmpty());

        const auto ending = [&](Instant at) {
            return (*store)
                ->read([&](const Reader &r) { return r.desk.reservationsEndingBy(at); })
                .result()
                .value()
                .size();
        };
        QCOMPARE(ending(until - Millis(1)), 0U);
        QCOMPARE(ending(until), 1U);
        const auto held =
            (*store)->read([](const Reader &r) { return r.desk.liveHolds(shopOne, second.product); }).result();
        QCOMPARE(held.value().size(), 1U);
        const auto named = (*store)->read([](const Reader &r) { return r.desk.cardOfEntry(4); }).result();
        QCOMPARE(named.value(), std::optional(std::pair(shopOne, first.id)));
        QVERIFY(!(*store)->read([](const Reader &r) { return r.desk.cardOfEntry(1); }).result().value().has_value());
    }

    void theyAreWhatTheJournalSays()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const Instant until = fixture.clock.now() + Millis(60'000);
        KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return live(desk, until); }).result());
        const Seen one = seenOf(**store, first);
        const Seen two = seenOf(**store, second);
        KD_VERIFY_OK((*store)->writeDesk([](DeskWrite &desk) { return desk.rebuildProjections(); }).result());
        QVERIFY(seenOf(**store, first) == one);
        QVERIFY(seenOf(**store, second) == two);
    }

    void aFileOfAnOlderProgramGetsThemAtOpening()
    {
        StoreFixture fixture;
        Seen one;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            const Instant until = fixture.clock.now() + Millis(60'000);
            KD_VERIFY_OK((*store)->writeDesk([&](DeskWrite &desk) { return live(desk, until); }).result());
            one = seenOf(**store, first);
        }
        {
            Connection db(fixture.path(u"desk.sqlite"_s), Connection::Mode::WriteFull);
            db.execute("DROP VIEW reservations; DROP TABLE card_events; DROP TABLE card_holds;"
                       "DROP TABLE incidents; DROP TABLE incident_entries; DROP TABLE incident_cases;"
                       "ALTER TABLE shops DROP COLUMN removed;"
                       "DELETE FROM meta WHERE name = 'projections'; PRAGMA user_version = 2");
        }
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QVERIFY(seenOf(**store, first) == one);
    }

    void aReservationStaysWithTheShopItWasMadeAt()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        KD_VERIFY_OK((*store)
                         ->writeDesk([&](DeskWrite &desk) -> Result<JournalEntry> {
                             const auto id = openCase(desk, u"x"_s, {shopOne, OrderId(u"100"_s)});
                             const auto kept =
                                 desk.append(entry::reserved(agent, *id, first, fixture.clock.now() + Millis(9)));
                             return kept ? desk.append(entry::orderLink(agent, *id, {ShopId(u"s2"_s), OrderId(u"5"_s)},
                                                                        u"5"_s, {}))
                                         : kept;
                         })
                         .result());
        QVERIFY(seenOf(**store, first).holder.has_value());
        QVERIFY(!seenOf(**store, first, ShopId(u"s2"_s)).holder.has_value());
    }

    void keysAreFoundByWhatPeopleHaveOfThem()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Card> cards{first, second};
        for (Card &card : cards) {
            card.order = OrderId(u"100"_s); // both of one order: each is found all the same
        }
        KD_VERIFY_OK((*store)
                         ->writeCache([&](CacheWrite &cache) { return cache.putCards(shopOne, cards, Instant(1)); })
                         .result());
        const auto found = [&](const QString &text) {
            QStringList ids;
            const auto hits = (*store)->read([&](const Reader &r) { return r.cache.findCards(text, 10); }).result();
            for (const StoredCard &hit : hits.value()) {
                ids << hit.card.id.value();
            }
            ids.sort();
            return ids;
        };
        QCOMPARE(found(u"aaaa-bbbb-cc01"_s), QStringList{u"1"_s});
        QCOMPARE(found(u"AAAA"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(found(first.text.masked()), found(first.text.masked().remove(u'•').trimmed()));
        QCOMPARE(found(u"AAAA…CC02"_s), QStringList{u"2"_s});
        QVERIFY(found(u"ZZZZ"_s).isEmpty());
        QVERIFY(found(u""_s).isEmpty());
        const auto one = (*store)->read([](const Reader &r) { return r.cache.findCards(u"AAAA"_s, 1); }).result();
        QCOMPARE(one.value().size(), 1U);
    }
};

KD_TEST_MAIN(TestCardEvents)
#include "test_card_events.moc"
