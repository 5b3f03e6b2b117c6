// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/cards_to_give.h"
#include "models/playbook/playbook.h"
#include "tests/support/fresh.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::keys;
using namespace kd::test;

namespace {

/// A shop with two cards of a product and two of its spare stock, of each of which a case keeps the first.
struct ShelfRig
{
    StoreFixture fixture;
    std::unique_ptr<store::Store> store = fixture.open().value();
    Product own = productWith(u"1"_s, u"STEAM-50"_s, 4750);
    Product spare = productWith(u"2"_s, u"STEAM-50-SPARE"_s, 0);
    std::vector<Card> cards{cardWith(u"11"_s, u"KEY-0011"_s, u"1"_s), cardWith(u"12"_s, u"KEY-0012"_s, u"1"_s),
                            cardWith(u"21"_s, u"KEY-0021"_s, u"2"_s), cardWith(u"22"_s, u"KEY-0022"_s, u"2"_s)};
    CardWish wish;

    ShelfRig()
    {
        wish.shop = shopOne;
        wish.product = own;
        wish.rules = playbook::Playbook::load(playbook::builtIn())->stock();
        wish.now = fixture.clock.now();
        put(cards);
        const Instant until = wish.now + Millis(60'000);
        const auto kept = store->writeDesk([&](store::DeskWrite &desk) -> Result<CaseId> {
            const auto id = openCase(desk, u"x"_s, {shopOne, OrderId(u"100"_s)});
            for (const Card &card : {cards[0], cards[2]}) {
                if (const auto done = desk.append(entry::reserved(agent, id.value(), card, until)); !done) {
                    return fail(done.error());
                }
            }
            return id;
        });
        const auto record = store->read(
            [id = kept.result().value()](const store::Reader &reader) { return reader.desk.caseRecord(id); });
        wish.kept = record.result().value()->reservations;
    }

    void put(const std::vector<Card> &listed)
    {
        const auto written = store->writeCache([&](store::CacheWrite &cache) -> Result<store::PutCount> {
            const auto products = cache.putProducts(shopOne, {own, spare}, fixture.clock.now());
            return products ? cache.putCards(shopOne, listed, fixture.clock.now()) : products;
        });
        KD_VERIFY_OK(written.result());
    }
    [[nodiscard]] QStringList given(int count)
    {
        wish.count = count;
        const auto given =
            store->read([this](const store::Reader &reader) { return cardsToGive(reader, wish); }).result();
        QStringList ids;
        for (const Card &card : given.value()) {
            ids << card.id.value();
        }
        return ids;
    }
};

} // namespace

/// Which cards a case gives, and which of them first.
class TestCardsToGive : public RigTest<ShelfRig>
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheCaseKeepsGoesFirstThenTheStock() { QCOMPARE(rig->given(3), (QStringList{u"11"_s, u"21"_s, u"12"_s})); }

    void theSpareStockOnlyWhereTheRestIsNotEnough()
    {
        QCOMPARE(rig->given(4), (QStringList{u"11"_s, u"21"_s, u"12"_s, u"22"_s}));
    }

    void whatIsOverOrGivenBackIsNoLongerKept()
    {
        rig->wish.kept.front().released = true;
        rig->wish.kept.back().until = rig->wish.now;
        QCOMPARE(rig->given(1), QStringList{u"12"_s});
    }

    void aKeptCardThatTheShopHasGivenAwayIsLeftOut()
    {
        rig->cards[0].state = CardState::Delivered;
        rig->cards[0].order = OrderId(u"7"_s);
        rig->put(rig->cards);
        QCOMPARE(rig->given(2), (QStringList{u"21"_s, u"12"_s}));
    }

    void whatNoRuleNamesHasOnlyItself()
    {
        rig->wish.rules = {};
        QCOMPARE(rig->given(9), (QStringList{u"11"_s, u"12"_s}));
    }
};

KD_TEST_MAIN(TestCardsToGive)
#include "test_cards_to_give.moc"
