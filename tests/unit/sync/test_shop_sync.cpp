// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/shop_sync.h"
#include "tests/support/outcome_of.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::sync;
using namespace kd::test;

namespace {

Error trouble(const QString &code, Error::Kind kind = Error::Kind::Network)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.doing = u"pull from the paged shop"_s;
    return error;
}

/// A shop that lists its orders two a page; the cursor is the index of the next one, and behind the last one the walk
/// for changes begins, which finds only what was put into `changed`.
class PagedShop final : public shop::ShopConnector
{
public:
    std::vector<Order> orders;
    std::vector<Order> changed;
    std::vector<std::vector<Card>> cardBatches;
    bool hasCards = true;
    bool incomplete = false;          ///< the next walk to end misses some
    std::optional<Error> fails;       ///< every pull, while set
    int failAfter = -1;               ///< pulls that still work before `fails` counts; -1: none
    std::optional<Error> cardsFail;   ///< after the first batch
    QStringList asked;                ///< the cursors, in order
    int cardLists = 0;
    int productLists = 0;

    [[nodiscard]] QString kind() const override { return u"paged"_s; }
    [[nodiscard]] QCoro::Task<Result<shop::ShopProfile>> probe(StopToken) override { co_return shop::ShopProfile(); }
    [[nodiscard]] bool absenceProves(Verb) const override { return false; }

    [[nodiscard]] QCoro::Task<Result<shop::OrderPage>> pullOrders(shop::Cursor cursor, StopToken) override
    {
        asked << QString::fromLatin1(cursor);
        if (fails && failAfter-- <= 0) {
            co_return fail(*fails);
        }
        shop::OrderPage page;
        page.total = static_cast<qint64>(orders.size());
        if (cursor == "changes") {
            page.orders = std::exchange(changed, {});
            page.next = "changes";
            page.finished = true;
            co_return page;
        }
        const size_t from = cursor.toUInt();
        const size_t to = std::min(from + 2, orders.size());
        page.orders.assign(orders.begin() + static_cast<qsizetype>(from), orders.begin() + static_cast<qsizetype>(to));
        page.finished = to == orders.size();
        page.incomplete = page.finished && std::exchange(incomplete, false);
        page.next = page.incomplete ? QByteArray() : page.finished ? QByteArray("changes") : QByteArray::number(static_cast<qulonglong>(to));
        co_return page;
    }
    [[nodiscard]] QCoro::Task<Result<void>> listCards(shop::CardSink sink, StopToken) override
    {
        ++cardLists;
        if (!hasCards) {
            co_return fail(trouble(u"not_supported"_s, Error::Kind::Refused));
        }
        for (const std::vector<Card> &batch : cardBatches) {
            const auto taken = sink(batch);
            if (!taken) {
                co_return taken;
            }
            if (cardsFail) {
                co_return fail(*cardsFail);
            }
        }
        co_return Result<void>();
    }
    [[nodiscard]] QCoro::Task<Result<std::vector<Product>>> products(StopToken) override
    {
        ++productLists;
        Product product;
        product.id = ProductId(u"31"_s);
        product.name = u"视频会员 年卡"_s;
        std::vector<Product> all;
        all.push_back(product);
        co_return all;
    }
    [[nodiscard]] QCoro::Task<Result<std::optional<Order>>> order(OrderId, StopToken) override { co_return fail(trouble(u"unused"_s)); }
    [[nodiscard]] QCoro::Task<Result<std::vector<Refund>>> refunds(OrderId, Currency, StopToken) override { co_return fail(trouble(u"unused"_s)); }
    [[nodiscard]] QCoro::Task<Result<std::optional<Card>>> card(Secret, StopToken) override { co_return fail(trouble(u"unused"_s)); }
    [[nodiscard]] QCoro::Task<Result<std::vector<OrderNote>>> notes(OrderId, StopToken) override { co_return fail(trouble(u"unused"_s)); }
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Refund>> refund(shop::RefundRequest, StopToken) override { co_return shop::WriteOutcome<Refund>(); }
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> handOut(shop::HandOutRequest, StopToken) override { co_return shop::WriteOutcome<Card>(); }
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<Card>> voidCard(Card, OperationId, StopToken) override { co_return shop::WriteOutcome<Card>(); }
    [[nodiscard]] QCoro::Task<shop::WriteOutcome<OrderNote>> note(shop::NoteRequest, StopToken) override { co_return shop::WriteOutcome<OrderNote>(); }
};

Card someCard(const QString &id)
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(u"AAAA-BBBB-"_s + id);
    card.product = ProductId(u"31"_s);
    card.state = CardState::InStock;
    return card;
}

} // namespace

class TestShopSync : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<PagedShop> m_shop;

    void openStore()
    {
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
    }
    std::unique_ptr<ShopSync> sync() { return std::make_unique<ShopSync>(shopOne, *m_shop, *m_store, m_fixture->clock); }
    static Result<void> walk(ShopSync &sync)
    {
        const OutcomeOf<Result<void>> walked(sync.walk({}));
        return walked.wait() ? *walked : Result<void>(fail(trouble(u"hangs"_s)));
    }
    store::SyncState state()
    {
        return m_store->read([](const store::Reader &reader) { return reader.cache.syncState(shopOne); }).result().value().value();
    }
    store::CacheCounts counts()
    {
        return m_store->read([](const store::Reader &reader) { return reader.cache.counts(shopOne); }).result().value();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_shop = std::make_unique<PagedShop>();
        for (int i = 0; i < 7; ++i) {
            m_shop->orders.push_back(someOrder(QString::number(i), u"KD"_s + QString::number(i), m_fixture->clock.now()));
        }
        m_shop->cardBatches = {{someCard(u"c1"_s), someCard(u"c2"_s)}, {someCard(u"c3"_s)}};
        openStore();
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
        m_shop.reset();
    }

    void firstPullThenChanges()
    {
        const auto one = sync();
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->asked, (QStringList{QString(), u"2"_s, u"4"_s, u"6"_s}));
        QCOMPARE(counts().orders, 7);
        QCOMPARE(counts().cards, 3);
        QCOMPARE(counts().products, 1);
        QVERIFY(state().firstWalkDone);
        QCOMPARE(state().cursor, QByteArray("changes"));
        QCOMPARE(one->progress().lastSuccess, m_fixture->clock.now());

        Order later = m_shop->orders.front();
        later.shopStatus = u"refunded"_s;
        m_shop->changed = {later};
        m_shop->asked.clear();
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->asked, QStringList{u"changes"_s});
        const auto cached = m_store->read([later](const store::Reader &reader) { return reader.cache.order(later.ref); }).result();
        QCOMPARE((*cached)->order.shopStatus, u"refunded"_s);
    }

    /// Each page is written with the cursor behind it, so a pull that ends anywhere goes on there.
    void aKillCostsOnePageAtMost()
    {
        m_shop->fails = trouble(u"connection_closed"_s);
        m_shop->failAfter = 2;
        for (;;) {
            const auto one = sync();
            if (walk(*one)) {
                break;
            }
            QCOMPARE(counts().orders, state().cursor.toLongLong());
            m_store.reset(); // nothing in memory is needed
            openStore();
            m_shop->failAfter = 1;
            QVERIFY(m_shop->asked.size() < 20);
        }
        QCOMPARE(counts().orders, 7);
        // Only the pages that failed were asked for twice.
        QCOMPARE(m_shop->asked, (QStringList{QString(), u"2"_s, u"4"_s, u"4"_s, u"6"_s, u"6"_s}));
    }
    void aWalkThatMissedOrdersStartsOver()
    {
        m_shop->incomplete = true;
        const auto one = sync();
        KD_VERIFY_OK(walk(*one));
        QVERIFY(!state().firstWalkDone);
        m_shop->asked.clear();
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->asked.first(), QString());
        QVERIFY(state().firstWalkDone);
    }

    void failuresBackOffAndRecover()
    {
        m_shop->fails = trouble(u"connection_refused"_s);
        const auto one = sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        ManualClock &clock = m_fixture->clock;
        const auto napping = [&] { return spinUntil([&] { return clock.pending() > 0; }); };
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            QVERIFY(napping());
            waits << clock.nextDelay().count();
            clock.advance(clock.nextDelay());
        }
        QCOMPARE(waits, (QList<qint64>{1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000, 60'000}));
        QVERIFY(napping());
        QCOMPARE(one->progress().phase, Progress::Phase::Waiting);
        QCOMPARE(one->progress().error.code, u"connection_refused"_s);
        QVERIFY(one->progress().failingSince.has_value());
        QCOMPARE(state().errorCode, u"connection_refused"_s);
        QCOMPARE(state().failures, 10);

        // Told to wait longer, it does.
        m_shop->fails->retryAfterMs = 300'000;
        clock.advance(clock.nextDelay());
        QVERIFY(napping());
        QCOMPARE(clock.nextDelay(), Millis(300'000));

        m_shop->fails.reset();
        one->wake();
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value() && clock.pending() > 0; }));
        QVERIFY(!one->progress().failingSince);
        QCOMPARE(counts().orders, 7);
        QVERIFY(state().errorCode.isEmpty());
        scope.stop();
        scope.waitUntilDrained();
    }

    /// The wait that a failure has earned is over neither with the desk nor because of it.
    void aRestartWaitsOutWhatAnEarlierRunWasIn()
    {
        ManualClock &clock = m_fixture->clock;
        m_shop->fails = trouble(u"rate_limited"_s, Error::Kind::RateLimited);
        m_shop->fails->retryAfterMs = 300'000;
        {
            const auto one = sync();
            QVERIFY(!walk(*one));
        }
        QCOMPARE(state().failures, 1);
        QCOMPARE(state().notBefore, std::optional(clock.now() + Millis(300'000)));
        m_shop->asked.clear();
        clock.jump(Millis(100'000));
        {
            const auto one = sync();
            TaskScope scope;
            scope.spawn(one->run(scope.token()));
            QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
            QVERIFY(m_shop->asked.isEmpty());
            QCOMPARE(clock.nextDelay(), Millis(200'000));
            m_shop->fails->retryAfterMs = -1;
            clock.advance(clock.nextDelay());
            QVERIFY(spinUntil([&] { return clock.pending() > 0 && !m_shop->asked.isEmpty(); }));
            QCOMPARE(state().failures, 2); // counted on, so that the next wait is the longer one
            QCOMPARE(clock.nextDelay(), Millis(2'000));
            scope.stop();
            scope.waitUntilDrained();
        }
        // Noted a day ahead: the clock was set back meanwhile.
        m_shop->fails.reset();
        clock.jump(-std::chrono::hours(24));
        const auto one = sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value() && clock.pending() > 0; }));
        QVERIFY(!state().notBefore);
        QCOMPARE(state().failures, 0);
        scope.stop();
        scope.waitUntilDrained();
    }

    void whoAsksForAWalkGetsItsOutcome()
    {
        m_shop->fails = trouble(u"connection_refused"_s);
        const auto one = sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        ManualClock &clock = m_fixture->clock;
        QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
        // The loop sleeps: it is woken, and what its next walk comes to is the answer.
        m_shop->asked.clear();
        QCOMPARE(walk(*one).error().code, u"connection_refused"_s);
        QCOMPARE(m_shop->asked.size(), 1);
        m_shop->fails.reset();
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(counts().orders, 7);
        QCOMPARE(one->progress().lastSuccess, std::optional(clock.now()));

        // Stopped before its walk has begun: nobody is left waiting.
        QVERIFY(spinUntil([&] { return clock.pending() > 0; }));
        const OutcomeOf<Result<void>> late(one->walk({}));
        scope.stop();
        QVERIFY(late.wait());
        scope.waitUntilDrained();
    }

    void twoWhoAskAtOnceShareOneWalk()
    {
        const auto one = sync();
        const OutcomeOf<Result<void>> first(one->walk({}));
        const OutcomeOf<Result<void>> second(one->walk({}));
        QVERIFY(first.wait() && second.wait());
        KD_VERIFY_OK(*first);
        KD_VERIFY_OK(*second);
        QCOMPARE(m_shop->asked, (QStringList{QString(), u"2"_s, u"4"_s, u"6"_s}));
    }

    void cardsAreListedNowAndThen()
    {
        const auto one = sync();
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 1);
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 1);
        // A busy shop is asked sooner than a quiet one.
        m_fixture->clock.advance(std::chrono::seconds(61));
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 1);
        m_shop->changed = {someOrder(u"99"_s, u"KD99"_s, m_fixture->clock.now())};
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 2);
        m_fixture->clock.advance(std::chrono::seconds(301));
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 3);
        // A clock that was set back is no reason to leave the cards alone.
        m_fixture->clock.jump(std::chrono::hours(-25));
        KD_VERIFY_OK(walk(*one));
        QCOMPARE(m_shop->cardLists, 4);
    }

    void cardsThatTheShopNoLongerListsAreMarked()
    {
        const auto one = sync();
        KD_VERIFY_OK(walk(*one));
        m_shop->cardBatches = {{someCard(u"c1"_s)}};
        m_fixture->clock.advance(std::chrono::seconds(301));
        const auto missing = [&](const QString &id) {
            return m_store->read([id](const store::Reader &reader) { return reader.cache.card(shopOne, CardId(id)); }).result().value()->missingSince.has_value();
        };
        // A list that broke off says nothing about what it had not come to.
        m_shop->cardsFail = trouble(u"answer_cut"_s);
        QCOMPARE(walk(*one).error().code, u"answer_cut"_s);
        QVERIFY(!missing(u"c2"_s));
        m_shop->cardsFail.reset();
        KD_VERIFY_OK(walk(*one));
        QVERIFY(!missing(u"c1"_s));
        QVERIFY(missing(u"c2"_s));
        QVERIFY(missing(u"c3"_s));
    }

    void aShopWithoutCardsIsNoBrokenShop()
    {
        m_shop->hasCards = false;
        const auto one = sync();
        KD_VERIFY_OK(walk(*one));
        KD_VERIFY_OK(walk(*one));
        QVERIFY(!one->progress().failingSince);
        // Not asked again at every walk for what it does not have, nor for its products.
        QCOMPARE(m_shop->cardLists, 1);
        QCOMPARE(m_shop->productLists, 1);
        QVERIFY(!state().cardsListedAt);
    }

    void stopEndsIt()
    {
        const auto one = sync();
        TaskScope scope;
        scope.spawn(one->run(scope.token()));
        QVERIFY(spinUntil([&] { return one->progress().lastSuccess.has_value(); }));
        scope.stop();
        scope.waitUntilDrained();
        QCOMPARE(one->progress().phase, Progress::Phase::Idle);
    }
};

KD_TEST_MAIN(TestShopSync)
#include "test_shop_sync.moc"
