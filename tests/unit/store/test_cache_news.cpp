// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;
using namespace std::chrono_literals;

namespace {

const Instant day(1'790'000'000'000);
const ProductId product(u"31"_s);

Card someCard(const QString &id, const QString &order = {})
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"AAAA-BBBB-"_s + id);
    card.product = product;
    card.order = OrderId(order);
    card.state = order.isEmpty() ? CardState::InStock : CardState::Sold;
    return card;
}

} // namespace

/// What a pull changes, what it does not, and who hears of it.
class TestCacheNews : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    std::vector<CacheTouch> m_told;

    template<typename F>
    auto write(F function)
    {
        return m_store->writeCache(std::move(function)).result();
    }
    PutCount put(const std::vector<Card> &cards, Instant at)
    {
        return *write([&](CacheWrite &cache) { return cache.putCards(shopOne, cards, at); });
    }
    std::optional<StoredCard> card(const QString &id)
    {
        return *m_store->read([id](const Reader &reader) { return reader.cache.card(shopOne, CardId(id)); }).result();
    }
    /// Everything told since the last call. A last change marks the end, so that silence is heard as well.
    CacheTouch told()
    {
        static int marks = 0;
        const OrderRef mark{ShopId(u"mark"_s), OrderId(QString::number(++marks))};
        Order order = someOrder(mark.order.value(), mark.order.value(), day);
        order.ref = mark;
        const auto put = write([&](CacheWrite &cache) { return cache.putOrders(mark.shop, {order}, day); });
        const bool heard = put && spinUntil([&] {
                               return std::any_of(m_told.begin(), m_told.end(),
                                                  [&](const auto &touch) { return touch.orders.contains(mark); });
                           });
        CacheTouch all;
        for (const CacheTouch &touch : m_told) {
            all.add(touch);
        }
        m_told.clear();
        all.orders.erase(mark);
        return heard ? all : CacheTouch{{{ShopId(u"unheard"_s), {}}}, {}, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        m_told.clear();
        connect(m_store->news(), &StoreNews::cacheChanged, this,
                [this](const CacheTouch &touch) { m_told.push_back(touch); });
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void whatIsSaidAgainIsNoNews()
    {
        const Order order = someOrder(u"1"_s, u"KD1"_s, day);
        const auto putOrder = [&](const Order &given) {
            return write([&](CacheWrite &cache) { return cache.putOrders(shopOne, {given}, day); });
        };
        KD_VERIFY_OK(putOrder(order));
        QCOMPARE(told().orders, (std::set<OrderRef>{order.ref}));
        KD_VERIFY_OK(putOrder(order));
        QVERIFY(told().isEmpty());
        Order changed = order;
        changed.shopStatus = u"refunded"_s;
        KD_VERIFY_OK(putOrder(changed));
        QCOMPARE(told().orders, (std::set<OrderRef>{order.ref}));
        // An idle walk writes where it stands and nothing else.
        SyncState state;
        state.shop = shopOne;
        state.firstWalkDone = true;
        const auto save = [&] { return write([&](CacheWrite &cache) { return cache.putSyncState(state); }); };
        KD_VERIFY_OK(save());
        QCOMPARE(told().shops, (std::set<ShopId>{shopOne})); // known whole from here on
        state.lastSuccess = day + 1h;
        KD_VERIFY_OK(save());
        QVERIFY(told().isEmpty());
    }

    void aCardTouchesItsOrdersAndItsProduct()
    {
        QCOMPARE(put({someCard(u"c1"_s)}, day), (PutCount{1, 0, 0}));
        CacheTouch touched = told();
        QVERIFY(touched.orders.empty());
        QCOMPARE(touched.products, (std::set<std::pair<ShopId, ProductId>>{{shopOne, product}}));
        put({someCard(u"c1"_s, u"7"_s)}, day + 1min);
        QCOMPARE(told().orders, (std::set<OrderRef>{{shopOne, OrderId(u"7"_s)}}));
        put({someCard(u"c1"_s, u"8"_s)}, day + 2min); // it left one order for another
        QCOMPARE(told().orders, (std::set<OrderRef>{{shopOne, OrderId(u"7"_s)}, {shopOne, OrderId(u"8"_s)}}));
        put({someCard(u"c1"_s, u"8"_s)}, day + 3min);
        QVERIFY(told().isEmpty());
        const auto gone = [&](Instant since) {
            return write([&](CacheWrite &cache) { return cache.markMissingCards(shopOne, since, since); });
        };
        QCOMPARE(gone(day + 4min).value(), 1);
        QCOMPARE(told().orders, (std::set<OrderRef>{{shopOne, OrderId(u"8"_s)}}));
        QCOMPARE(gone(day + 5min).value(), 1);
        QVERIFY(told().isEmpty());
        put({someCard(u"c1"_s, u"8"_s)}, day + 6min); // back again
        QCOMPARE(told().orders, (std::set<OrderRef>{{shopOne, OrderId(u"8"_s)}}));
    }

    /// A list of all cards takes minutes and is written as of its beginning.
    void aLongListDoesNotTakeBackWhatWasHeardMeanwhile()
    {
        put({someCard(u"c1"_s)}, day);
        Card handedOut = someCard(u"c1"_s, u"7"_s);
        put({handedOut}, day + 5min); // asked for on its own, while the list that began before was coming in
        QCOMPARE(put({someCard(u"c1"_s)}, day + 1min), (PutCount{0, 0, 1}));
        QCOMPARE(card(u"c1"_s)->card.order, handedOut.order);
        QCOMPARE(card(u"c1"_s)->fetchedAt, day + 5min);
        const auto missing = write([](CacheWrite &cache) { return cache.markMissingCards(shopOne, day + 1min, day); });
        QCOMPARE(missing.value(), 0);
        // A clock that was set back does not make everything old.
        QCOMPARE(put({someCard(u"c1"_s)}, day - 24h), (PutCount{0, 1, 0}));
        QVERIFY(card(u"c1"_s)->card.order.isEmpty());
    }

    void damageMetBySearchingIsRememberedForTheNextStart()
    {
        put({someCard(u"c1"_s)}, day);
        m_store.reset();
        {
            Connection db(m_fixture->path(u"cache.sqlite"_s), Connection::Mode::WriteNormal);
            QCOMPARE(db.run("UPDATE cards SET text = x'00'"), 1);
        }
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        QVERIFY((*opened)->damagedCache().isEmpty());
        const auto found =
            (*opened)->read([](const Reader &reader) { return reader.cache.find(u"AAAA-BBBB-c1"_s, 10); }).result();
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"database_damaged"_s);
        opened->reset();
        opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        QVERIFY(!(*opened)->damagedCache().isEmpty());
    }
};

KD_TEST_MAIN(TestCacheNews)
#include "test_cache_news.moc"
