// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/order_list.h"
#include "tests/support/spin.h"
#include "tests/support/test_main.h"
#include "tests/unit/desk/talking_desk.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::test;

using Column = lists::OrderList::Column;

/// The order list sorted by its headers, over more orders than one page holds.
class TestOrderList : public QObject
{
    Q_OBJECT
private:
    static constexpr int orders = 450;
    TalkingDesk m_test;
    std::unique_ptr<lists::Session> m_session;
    std::unique_ptr<lists::OrderList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool readAll() const
    {
        return spinUntil([this] {
            m_list->fetchMore({});
            return m_list->isComplete() && !m_list->isLoading();
        });
    }
    bool settle() const
    {
        return spinUntil([this] { return !m_list->isLoading() && m_list->rowCount() > 0; });
    }
    Result<store::PutCount> put(int number, qint64 minor)
    {
        const Instant made = m_test.desk().clock().now() - std::chrono::minutes(number);
        Order order = someOrder(QString::number(number), QString::number(1000 + number), made);
        order.total = yuan(minor);
        return m_test.desk()
            .store()
            .writeCache([order, made](store::CacheWrite &c) { return c.putOrders(shopOne, {order}, made); })
            .result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        KD_VERIFY_OK(m_test.open());
        for (int i = 0; i < orders; ++i) {
            KD_VERIFY_OK(put(i, 100 + (i * 7919) % 20'000));
        }
    }
    void init()
    {
        m_session = std::make_unique<lists::Session>(m_test.desk(), store::ProfileRow());
        m_list = std::make_unique<lists::OrderList>(*m_session, nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
        m_list->setFilter({});
        QVERIFY(settle());
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_session.reset();
    }
    void cleanupTestCase() { m_test.close(); }

    void theLargestOfAllStandsFirst()
    {
        qint64 largest = 0;
        QVERIFY(readAll());
        for (const store::OrderRow &row : m_list->all()) {
            largest = qMax(largest, row.total.minor());
        }
        m_list->setFilter({}); // only the first page again
        QVERIFY(settle());
        m_list->sort(int(Column::Amount), Qt::DescendingOrder);
        QVERIFY(settle());
        QCOMPARE(m_list->at(0)->total.minor(), largest);
        QVERIFY(readAll());
        QCOMPARE(m_list->rowCount(), orders);
        const store::OrderSorting sorting{store::OrderSorting::By::Amount, false};
        QVERIFY(std::is_sorted(m_list->all().begin(), m_list->all().end(),
                               [&](const auto &a, const auto &b) { return store::isAbove(a, b, sorting); }));
    }

    void columnsThatCannotBeSortedSaySo()
    {
        for (const Column column : {Column::Product, Column::Buyer, Column::Payment}) {
            QVERIFY(!m_list->canSortBy(int(column)));
            QVERIFY(!m_list->headerData(int(column), Qt::Horizontal, Qt::ToolTipRole).isValid());
        }
        for (const Column column : {Column::Number, Column::Amount, Column::Status, Column::Created}) {
            QVERIFY(m_list->canSortBy(int(column)));
        }
        m_list->sort(int(Column::Product), Qt::AscendingOrder);
        QVERIFY(m_list->sorting() == store::OrderSorting());
    }

    void aTextIsFoundNewestFirstAndTheSortingComesBack()
    {
        m_list->sort(int(Column::Amount), Qt::AscendingOrder);
        QVERIFY(settle());
        m_list->setFilter({{}, {}, u"qq.com"_s});
        QVERIFY(settle());
        QVERIFY(!m_list->canSortBy(int(Column::Amount)));
        QVERIFY(m_list->at(0)->key > m_list->at(1)->key);
        m_list->setFilter({});
        QVERIFY(settle());
        QVERIFY(m_list->at(0)->total.minor() <= m_list->at(1)->total.minor());
    }

    void whatChangesMovesToItsPlace()
    {
        m_list->sort(int(Column::Amount), Qt::DescendingOrder);
        QVERIFY(settle());
        m_list->fetchMore({});
        QVERIFY(
            spinUntil([this] { return m_list->rowCount() == 2 * lists::PagedRows::pageSize && !m_list->isLoading(); }));
        const store::OrderRow moved = *m_list->at(300);
        KD_VERIFY_OK(put(moved.number.toInt() - 1000, 9'999'999));
        m_list->refresh();
        QVERIFY(spinUntil([&] { return m_list->at(0)->ref == moved.ref; }));
        QCOMPARE(std::count_if(m_list->all().begin(), m_list->all().end(),
                               [&](const store::OrderRow &row) { return row.ref == moved.ref; }),
                 1);
    }
};

KD_TEST_MAIN(TestOrderList)
#include "test_order_list.moc"
