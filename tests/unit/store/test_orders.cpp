// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

constexpr Instant day(1'790'000'000'000);

Result<PutCount> put(Store &store, const std::vector<Order> &orders, Instant at = day)
{
    return store.writeCache([&](CacheWrite &cache) { return cache.putOrders(shopOne, orders, at); }).result();
}

Card someCard(const QString &id, const QString &text, const QString &order = {})
{
    Card card;
    card.id = CardId(id);
    card.text = Secret(text);
    card.product = ProductId(u"31"_s);
    card.order = OrderId(order);
    card.state = order.isEmpty() ? CardState::InStock : CardState::Delivered;
    card.timesUsed = 2;
    card.supplier = u"华东"_s;
    card.batch = u"B7"_s;
    return card;
}

QStringList numbers(Store &store, const OrderFilter &filter, OrderKey before, int limit)
{
    QStringList list;
    const auto rows = store.read([&](const Reader &r) { return r.cache.orders(filter, before, limit); }).result();
    for (const OrderRow &row : rows.value()) {
        list << row.number;
    }
    return list;
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderComesBackAsItWasPut()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        Order order = someOrder(u"25"_s, u"KD20260127"_s, day);
        order.refunded = yuan(300);
        order.refunds = {{RefundId(u"9"_s), yuan(300), u"因为 op-1"_s, OperationId(u"op-1"_s), true, day + Millis(1)},
                         {RefundId(u"10"_s), yuan(0), {}, {}, false, std::nullopt}};
        order.paidAt = day + Millis(1500);
        order.changedAt = day + Millis(2500);
        order.raw = QByteArray(100'000, 'x') + "\0\n";
        Order bare; // nothing but what must be
        bare.ref = {shopOne, OrderId(u"26"_s)};
        KD_VERIFY_OK(put(**store, {order, bare}));
        const auto get = [&](const Order &wanted) {
            return (*store)->read([&](const Reader &r) { return r.cache.order(wanted.ref); }).result().value();
        };
        QVERIFY(get(order).has_value());
        QVERIFY(get(order)->order == order);
        QCOMPARE(get(order)->fetchedAt, day);
        QVERIFY(get(bare)->order == bare);
        Order unknown = order;
        unknown.ref.order = OrderId(u"27"_s);
        QVERIFY(!get(unknown).has_value());
    }

    void whatIsSaidAgainIsNotWrittenAgain()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Order> orders{someOrder(u"1"_s, u"A1"_s, day), someOrder(u"2"_s, u"A2"_s, day)};
        QCOMPARE(put(**store, orders).value(), (PutCount{2, 0, 0}));
        orders[1].status = OrderStatus::Refunded;
        QCOMPARE(put(**store, orders, day + Millis(60'000)).value(), (PutCount{0, 1, 1}));
        const auto again = (*store)->read([&](const Reader &r) { return r.cache.order(orders[0].ref); }).result();
        QCOMPARE((*again)->fetchedAt, day + Millis(60'000));
        Order foreign = orders[0];
        foreign.ref.shop = ShopId(u"s2"_s);
        QCOMPARE(put(**store, {someOrder(u"3"_s, u"A3"_s, day), foreign}).error().code, u"order_of_another_shop"_s);
        QCOMPARE((*store)->read([](const Reader &r) { return r.cache.counts(); }).result()->orders, 2);
    }

    void anOrderTwiceInABatchEndsAsTheLastSays()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const Order before = someOrder(u"1"_s, u"A1"_s, day);
        KD_VERIFY_OK(put(**store, {before}));
        std::vector<Order> batch;
        for (int i = 2; i < 100; ++i) {
            batch.push_back(someOrder(QString::number(i), u"B"_s + QString::number(i), day));
        }
        Order other = before;
        other.raw = "{\"other\":1}";
        batch.push_back(other);
        batch.push_back(before);
        QCOMPARE(put(**store, batch).value(), (PutCount{98, 2, 0}));
        const auto stored = (*store)->read([&](const Reader &r) { return r.cache.order(before.ref); }).result();
        QVERIFY((*stored)->order == before);
        const auto last = (*store)->read([&](const Reader &r) { return r.cache.order(batch[97].ref); }).result();
        QVERIFY((*last)->order == batch[97]);
    }

    void theListIsNewestFirstAndStaysSoWhenOrdersMove()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Order> orders;
        for (int i = 0; i < 50; ++i) {
            orders.push_back(someOrder(QString::number(i), u"N%1"_s.arg(i, 2, 10, QChar(u'0')), day + std::chrono::seconds((i * 7) % 50)));
            orders.back().status = i % 10 == 0 ? OrderStatus::OnHold : OrderStatus::Delivered;
        }
        KD_VERIFY_OK(put(**store, orders));
        std::sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) { return *a.createdAt > *b.createdAt; });
        QStringList expected;
        for (const Order &order : orders) {
            expected << order.number;
        }
        QCOMPARE(numbers(**store, {}, 0, 100), expected);
        const auto first = (*store)->read([](const Reader &r) { return r.cache.orders({}, 0, 20); }).result();
        QCOMPARE(numbers(**store, {}, first->back().key, 30), expected.mid(20));
        QCOMPARE(numbers(**store, {.statuses = {OrderStatus::OnHold}}, 0, 3).size(), 3);
        QCOMPARE(numbers(**store, {.statuses = {OrderStatus::Failed}}, 0, 3).size(), 0);
        QCOMPARE(numbers(**store, {.text = u"n03"_s}, 0, 3), QStringList{u"N03"_s});
        QCOMPARE(numbers(**store, {.statuses = {OrderStatus::OnHold}, .text = u"n0"_s}, 0, 9), QStringList{u"N00"_s});
        // The shop corrects the date of the oldest.
        Order moved = orders.back();
        moved.createdAt = day + std::chrono::hours(1);
        KD_VERIFY_OK(put(**store, {moved}));
        expected.prepend(expected.takeLast());
        QCOMPARE(numbers(**store, {}, 0, 100), expected);
    }

    void tenThousandOrdersOfOneSecondAllHaveAPlace()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Order> orders;
        for (int i = 0; i < 10'000; ++i) {
            orders.push_back(someOrder(QString::number(i), QString::number(i), day));
        }
        QCOMPARE(put(**store, orders).value(), (PutCount{10'000, 0, 0}));
        QCOMPARE(put(**store, orders).value(), (PutCount{0, 0, 10'000}));
        QCOMPARE(numbers(**store, {}, 0, 20'000).size(), 10'000);
    }

    void aBuyersOrdersAreFoundByAnyKeyExactly()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Order> orders;
        for (int i = 0; i < 6; ++i) {
            orders.push_back(someOrder(QString::number(i), QString::number(i), day + std::chrono::hours(i)));
            orders.back().buyer = {.account = i == 0 ? u"77"_s : QString(), .name = {}, .email = i == 1 ? u"A.b@qq.com"_s : u"ab@qqcom"_s,
                                   .phone = i == 2 ? u"139"_s : QString(), .ip = i == 3 ? u"1.2.3.4"_s : u"12.3.4"_s, .note = {}};
        }
        KD_VERIFY_OK(put(**store, orders));
        const auto found = [&](const BuyerKeys &keys, Instant since) {
            QStringList list;
            const auto theirs = (*store)->read([&](const Reader &r) { return r.cache.ordersOfBuyer(shopOne, keys, since); }).result();
            for (const Order &order : theirs.value()) {
                list << order.number;
            }
            return list;
        };
        QCOMPARE(found({.email = u"a.B@QQ.com"_s}, day), QStringList{u"1"_s});
        QCOMPARE(found({.phone = u"139"_s, .ip = u"1.2.3.4"_s, .account = u"77"_s}, day), (QStringList{u"3"_s, u"2"_s, u"0"_s}));
        QCOMPARE(found({.phone = u"139"_s, .ip = u"1.2.3.4"_s, .account = u"77"_s}, day + std::chrono::hours(2)), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(found({}, day), QStringList());
    }

    void anErasedBuyerStaysErased()
    {
        StoreFixture fixture;
        const Order order = someOrder(u"25"_s, u"KD20260127"_s, day);
        Order planted = order;
        planted.buyer.email = u"unmistakable@example.test"_s;
        planted.raw = "{\"email\":\"unmistakable@example.test\"}";
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            KD_VERIFY_OK(put(**store, {planted}));
            QVERIFY(fixture.filesHolding("unmistakable") > 0);
            KD_VERIFY_OK((*store)->writeCache([&](CacheWrite &c) { return c.eraseBuyer(order.ref); }).result());
            KD_VERIFY_OK(put(**store, {planted}));
            const auto hits = (*store)->read([](const Reader &r) { return r.cache.find(u"unmistakable"_s, 9); }).result();
            QVERIFY(hits.value().empty());
            QCOMPARE((*store)->read([](const Reader &r) { return r.cache.find(u"KD20260127"_s, 9); }).result()->size(), 1U);
            const auto stored = (*store)->read([&](const Reader &r) { return r.cache.order(order.ref); }).result();
            QCOMPARE((*stored)->order.buyer, Buyer());
        }
        QCOMPARE(fixture.filesHolding("unmistakable"), 0);
        QCOMPARE(fixture.filesHolding("unm"), 0); // nor a term of the index
    }

    void cardsComeBackWithTheirUses()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto put = [&](const std::vector<Card> &cards, Instant at) {
            return (*store)->writeCache([&](CacheWrite &c) { return c.putCards(shopOne, cards, at); }).result().value();
        };
        Card card = someCard(u"7"_s, u"ABCD-EFGH-7F3K"_s, u"25"_s);
        card.uses = std::vector<CardUse>{{day, u"198.51.100.2"_s, u"app 1"_s}};
        card.usesAllowed = 3;
        card.expiresAt = day;
        const Card free = someCard(u"8"_s, u"WXYZ-0000-1111"_s);
        QCOMPARE(put({card, free}, day), (PutCount{2, 0, 0}));
        Card listed = card;
        listed.uses.reset();
        QCOMPARE(put({listed}, day + Millis(1000)), (PutCount{0, 0, 1}));
        listed.timesUsed = 3;
        QCOMPARE(put({listed}, day + Millis(2000)), (PutCount{0, 1, 0}));
        card.timesUsed = 3;
        const auto ofOrder = (*store)->read([](const Reader &r) { return r.cache.cardsOf({shopOne, OrderId(u"25"_s)}); }).result();
        QCOMPARE(ofOrder->size(), 1U);
        QVERIFY(ofOrder->front().card == card);
        const auto byText = [&](const QString &text) {
            return (*store)->read([&](const Reader &r) { return r.cache.cardByText(shopOne, Secret(text)); }).result().value();
        };
        QVERIFY(byText(u"abcd efgh 7f3k"_s).has_value());
        QVERIFY(!byText(u"ABCD"_s).has_value());
        const auto stock = [&] { return (*store)->read([](const Reader &r) { return r.cache.stockOf(shopOne, ProductId(u"31"_s)); }).result().value(); };
        QCOMPARE(stock(), 1);
        QCOMPARE((*store)->writeCache([](CacheWrite &c) { return c.markMissingCards(shopOne, day + Millis(1), day); }).result().value(), 1);
        QCOMPARE(stock(), 0);
    }

    /// D6: planted keys in no file, index and write-ahead log included.
    void aThousandCardKeysAreNowhereInClear()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        std::vector<Card> cards;
        for (int i = 0; i < 1000; ++i) {
            const QString middle = QString::fromLatin1(randomBytes(6).toHex()).toUpper();
            cards.push_back(someCard(QString::number(i), u"ZQ%1-%2-%3"_s.arg(i, 3, 10, QChar(u'0')).arg(middle, middle.left(4)), QString::number(i)));
        }
        KD_VERIFY_OK((*store)->writeCache([&](CacheWrite &c) { return c.putCards(shopOne, cards, day); }).result());
        QDirIterator files(fixture.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly) || !file.isReadable());
            const QByteArray bytes = file.readAll();
            for (const Card &card : cards) {
                QVERIFY(!bytes.contains(card.text.reveal().toUtf8()));
                QVERIFY(!bytes.contains(card.text.reveal().section(u'-', 1, 1).toUtf8()));
            }
        }
    }

    void productsAndTheStateOfAPullComeBack()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const Product product{ProductId(u"31"_s), u"年卡"_s, u"VIP"_s, u"membership"_s, u"华东"_s, yuan(999), 7, true};
        const Product bare{ProductId(u"4"_s), u"x"_s, {}, {}, {}, std::nullopt, std::nullopt, false};
        SyncState state;
        state.shop = shopOne;
        state.cursor = QByteArray("\0\1page 3", 8);
        state.total = 300;
        state.notBefore = day;
        state.failures = 2;
        state.errorCode = u"timeout"_s;
        KD_VERIFY_OK((*store)
                         ->writeCache([&](CacheWrite &c) -> Result<void> {
                             const auto count = c.putProducts(shopOne, {product, bare}, day);
                             return count && *count == PutCount{2, 0, 0} ? c.putSyncState(state) : fail(Error{});
                         })
                         .result());
        const auto products = (*store)->read([](const Reader &r) { return r.cache.products(shopOne); }).result();
        QCOMPARE(products->size(), 2U);
        QVERIFY(products->front().product == bare);
        QVERIFY(products->back().product == product);
        QVERIFY((*store)->read([](const Reader &r) { return r.cache.syncState(shopOne); }).result().value() == state);
        QVERIFY(!(*store)->read([](const Reader &r) { return r.cache.syncState(ShopId(u"s9"_s)); }).result()->has_value());
        KD_VERIFY_OK((*store)->writeCache([](CacheWrite &c) { return c.dropShop(shopOne, 10); }).result());
        QVERIFY(!(*store)->read([](const Reader &r) { return r.cache.syncState(shopOne); }).result()->has_value());
    }
};

KD_TEST_MAIN(TestOrders)
#include "test_orders.moc"
