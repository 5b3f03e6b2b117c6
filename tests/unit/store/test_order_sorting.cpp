// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

using By = OrderSorting::By;

/// The order list sorted by its columns, page by page, against the same orders sorted in memory.
class TestOrderSorting : public QObject
{
    Q_OBJECT
private:
    static constexpr Instant day{1'790'000'000'000};
    static constexpr int orders = 333;
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;

    std::vector<OrderRow> page(const OrderFilter &filter, OrderSorting sorting, const OrderRow *after, int limit)
    {
        return m_store->read([&](const Reader &r) { return r.cache.orders(filter, sorting, after, limit); })
            .result()
            .value();
    }
    std::vector<OrderRow> all(const OrderFilter &filter, OrderSorting sorting, int limit)
    {
        std::vector<OrderRow> rows;
        for (;;) {
            const std::vector<OrderRow> more = page(filter, sorting, rows.empty() ? nullptr : &rows.back(), limit);
            rows.insert(rows.end(), more.begin(), more.end());
            if (static_cast<int>(more.size()) < limit) {
                return rows;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        std::vector<Order> some;
        QRandomGenerator dice(7);
        const std::array amounts{500LL, 5000LL, 12800LL, 99900LL};
        const std::array currencies{u"CNY"_s, u"JPY"_s, u"USD"_s};
        for (int i = 0; i < orders; ++i) {
            const QString id = QString::number(i);
            // Of some numbers several, as two shops' orders have; 999 comes before 1000.
            Order order =
                someOrder(id, QString::number(900 + dice.bounded(300)), day + Millis(1000 * dice.bounded(200)));
            order.status = allOrderStatuses()[dice.bounded(quint32(allOrderStatuses().size()))];
            order.total = Money(amounts[dice.bounded(4)], *Currency::fromCode(currencies[dice.bounded(3)]));
            order.refunded = Money(0, order.total.currency());
            order.lines.front().total = order.total;
            some.push_back(order);
        }
        some[0].number = u"订单甲"_s;
        some[1].number = u"订𠮷"_s; // beyond the basic plane
        some[2].number.clear();
        KD_VERIFY_OK(m_store->writeCache([&](CacheWrite &c) { return c.putOrders(shopOne, some, day); }).result());
    }

    void everyColumnSortsTheWholeCache_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("ascending");
        const std::array names{"created", "number", "amount", "status"};
        for (int by = 0; by < 4; ++by) {
            for (const bool ascending : {false, true}) {
                QTest::addRow("%s %s", names[size_t(by)], ascending ? "up" : "down") << by << ascending;
            }
        }
    }
    void everyColumnSortsTheWholeCache()
    {
        QFETCH(int, by);
        QFETCH(bool, ascending);
        const OrderSorting sorting{By(by), ascending};
        const std::vector<OrderRow> rows = all({}, sorting, 20);
        QCOMPARE(rows.size(), size_t(orders));
        const auto above = [&](const OrderRow &a, const OrderRow &b) { return isAbove(a, b, sorting); };
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), above));
        std::set<OrderKey> keys;
        for (const OrderRow &row : rows) {
            keys.insert(row.key);
        }
        QCOMPARE(keys.size(), size_t(orders)); // no page repeats or skips one
        QVERIFY(all({}, sorting, 7) == rows);
        // A page that ends in the middle of equal ones is no other than one that does not.
        std::vector<OrderRow> sorted = all({}, {}, 50);
        std::sort(sorted.begin(), sorted.end(), above);
        QVERIFY(sorted == rows);
    }

    void aFilterByStatusStaysOne()
    {
        const OrderFilter filter{{}, {OrderStatus::Refunded, OrderStatus::Unpaid}, {}};
        const std::vector<OrderRow> rows = all(filter, {By::Amount, true}, 9);
        QVERIFY(!rows.empty());
        for (const OrderRow &row : rows) {
            QVERIFY(row.status == OrderStatus::Refunded || row.status == OrderStatus::Unpaid);
        }
        QCOMPARE(rows.size(), all(filter, {By::Number, false}, 100).size());
    }

    void numbersGoByTheirLengthFirst()
    {
        const std::vector<OrderRow> rows = all({}, {By::Number, true}, 100);
        const auto at = [&rows](const QString &number) {
            return std::find_if(rows.begin(), rows.end(), [&](const OrderRow &row) { return row.number == number; });
        };
        QCOMPARE(rows.front().number, QString());
        QVERIFY(at(u"订𠮷"_s) < at(u"订单甲"_s));
        const auto longer =
            std::find_if(rows.begin(), rows.end(), [](const OrderRow &row) { return row.number.size() == 4; });
        QVERIFY(std::none_of(longer, rows.end(), [](const OrderRow &row) { return row.number.startsWith(u'9'); }));
    }

    void aTextIsNotSorted() { QVERIFY(page({{}, {}, u"qq.com"_s}, {By::Amount, true}, nullptr, 10).empty()); }
};

KD_TEST_MAIN(TestOrderSorting)
#include "test_order_sorting.moc"
