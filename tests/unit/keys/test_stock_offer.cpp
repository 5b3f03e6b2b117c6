// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/gather.h"
#include "models/playbook/playbook.h"
#include "tests/support/test_main.h"
#include "tests/unit/keys/key_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::keys;
using namespace kd::test;

class TestStockOffer : public QObject
{
    Q_OBJECT
private:
    Product m_steam = productWith(u"1"_s, u"STEAM-50"_s, 4750);
    Product m_spare = productWith(u"2"_s, u"STEAM-50-SPARE"_s, 0);
    Product m_game = productWith(u"3"_s, u"GAME-100"_s, 950);
    std::vector<Product> m_all{m_steam, m_spare, m_game};
    playbook::StockRules m_rules = playbook::Playbook::load(playbook::builtIn())->stock();

    StockOffer offer(std::map<QString, int> stock) const
    {
        return stockOffer(m_steam, m_all, m_rules, [&stock](const ProductId &id) { return stock[id.value()]; });
    }

private Q_SLOTS:
    void itsOwnStockThenTheSpareThenTheEquivalent()
    {
        StockOffer made = offer({{u"1"_s, 4}, {u"2"_s, 1}, {u"3"_s, 9}});
        QCOMPARE(made.own.free, 4);
        QVERIFY(made.sameGoods() == &made.own);
        made = offer({{u"2"_s, 1}, {u"3"_s, 9}});
        QVERIFY(made.spare && made.sameGoods() == &*made.spare);
        QCOMPARE(made.spare->product.id, m_spare.id);
        made = offer({{u"3"_s, 9}});
        QVERIFY(made.sameGoods() == nullptr);
        QVERIFY(made.equivalent() != nullptr);
        QCOMPARE(made.equivalent()->product.id, m_game.id);
        QCOMPARE(made.equivalent()->difference, std::optional(yuan(950 - 4750)));
        QVERIFY(made.shopBearsDifference);
        made = offer({});
        QVERIFY(made.equivalent() == nullptr);
        QCOMPARE(made.equivalents.size(), 1U); // named all the same: it may come in
    }

    void aProductWithoutRuleHasOnlyItself()
    {
        const StockOffer made = stockOffer(m_game, m_all, m_rules, [](const ProductId &) { return 5; });
        QCOMPARE(made.own.free, 5);
        QVERIFY(!made.spare);
        QVERIFY(made.equivalents.empty());
    }

    void namesMatchByPattern()
    {
        playbook::ProductPattern pattern;
        pattern.name = u"steam*50*"_s;
        Product product;
        product.name = u"Steam 充值卡 50元（国区）"_s;
        QVERIFY(pattern.matches(product));
        product.name = u"My Steam 50"_s;
        QVERIFY(!pattern.matches(product));
        pattern.name = u"a.c*"_s; // no regular expression
        product.name = u"abc"_s;
        QVERIFY(!pattern.matches(product));
        QVERIFY(!playbook::ProductPattern{}.matches(product));
    }

    void noDifferenceBetweenCurrencies()
    {
        m_all[2].price = Money(100, Currency::fromCode(u"USD").value());
        QVERIFY(!offer({{u"3"_s, 1}}).equivalent()->difference);
        m_all[2].price.reset();
        QVERIFY(!offer({{u"3"_s, 1}}).equivalent()->difference);
    }

    void mistakesInTheFileAreNamed()
    {
        const auto told = [](const QByteArray &text) {
            playbook::Files files = playbook::builtIn();
            files.insert(u"stock.toml"_s, text);
            QStringList lines;
            for (const playbook::Mistake &mistake : playbook::Playbook::check(files)) {
                lines << mistake.toLine();
            }
            return lines.join(u'\n');
        };
        QVERIFY(told("[[stock]]\nsku = \"A\"\n").contains(u"nothing stands in"_s));
        QVERIFY(told("[[stock]]\nspare = { sku = \"B\" }\n").contains(u"named in 0 ways"_s));
        QVERIFY(told("[[stock]]\nsku = \"A\"\nid = \"1\"\nspare = { sku = \"B\" }\n").contains(u"named in 2 ways"_s));
        QVERIFY(told("[[stock]]\nsku = \"A\"\nequivalents = [{ sku = \"B\" }]\n").contains(u"difference"_s));
        QVERIFY(
            told("[[stock]]\nsku = \"A\"\nequivalents = [{ sku = \"B\" }]\ndifference = \"us\"\n").contains(u"us"_s));
        QVERIFY(
            told("[[stock]]\nsku = \"A\"\nspare = { sku = \"B\" }\n[[stock]]\nsku = \"A\"\nspare = { sku = \"C\" }\n")
                .contains(u"already"_s));
        QVERIFY(told("[[stock]]\nsku = \"A\"\nspare = { sku = \"B\" }\n").isEmpty());
    }

    void keptAndExpiredCardsAreNotFree()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Card> cards;
        for (int i = 1; i <= 4; ++i) {
            cards.push_back(cardWith(QString::number(i), u"KEY-000%1"_s.arg(i), u"1"_s));
        }
        cards[3].expiresAt = fixture.clock.now() - Millis(1);
        KD_VERIFY_OK((*store)
                         ->writeCache([&](store::CacheWrite &cache) -> Result<store::PutCount> {
                             const auto products = cache.putProducts(shopOne, m_all, fixture.clock.now());
                             return products ? cache.putCards(shopOne, cards, fixture.clock.now()) : products;
                         })
                         .result());
        const Instant until = fixture.clock.now() + Millis(60'000);
        KD_VERIFY_OK((*store)
                         ->writeDesk([&](store::DeskWrite &desk) -> Result<JournalEntry> {
                             const auto id = openCase(desk, u"x"_s, {shopOne, OrderId(u"100"_s)});
                             return id ? desk.append(entry::reserved(agent, *id, cards[0], until)) : fail(id.error());
                         })
                         .result());
        const auto freeNow = [&] {
            return (*store)
                ->read([&](const store::Reader &reader) {
                    return freeCards(reader, shopOne, m_steam, fixture.clock.now(), 9);
                })
                .result()
                .value();
        };
        const auto offerNow = [&] {
            return (*store)
                ->read([&](const store::Reader &reader) {
                    return stockOffer(reader, shopOne, m_steam.id, m_rules, fixture.clock.now());
                })
                .result();
        };
        QCOMPARE(freeNow().size(), 2U);
        QCOMPARE(freeNow().front().id, cards[1].id);
        QCOMPARE(offerNow().value().own.free, 3); // counted without looking at each card's last day
        fixture.clock.advance(Millis(60'000));
        QCOMPARE(freeNow().size(), 3U);
        QCOMPARE(offerNow().value().own.free, 4);
        const auto unknown =
            (*store)
                ->read([&](const store::Reader &reader) {
                    return stockOffer(reader, shopOne, ProductId(u"99"_s), m_rules, fixture.clock.now());
                })
                .result();
        QCOMPARE(unknown.error().code, u"product_unknown"_s);
    }
};

KD_TEST_MAIN(TestStockOffer)
#include "test_stock_offer.moc"
