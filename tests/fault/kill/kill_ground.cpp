// SPDX-License-Identifier: GPL-3.0-or-later
// What a run needs before the first kill.
#include "tests/fault/kill/kill_run.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

constexpr int fewestShared = 12;
constexpr int fromStockCases = 3;

// An amount without its point; the shop writes two decimals.
qint64 minorOf(const QJsonValue &amount)
{
    return amount.toString().remove(u'.').toLongLong();
}

} // namespace

void KillRun::prepare()
{
    QVERIFY(m_shop.start());
    const auto products = m_shop.listAll(u"/wp-json/wc/v3/products?status=publish"_s);
    const auto goods = products ? goodsIn(*products) : std::nullopt;
    QVERIFY2(goods, "the practice shop does not sell what the test needs");
    m_goods = *goods;
    m_deeds = allDeeds(m_goods);
    stock(m_goods);
    const auto added =
        ask(QStringList{u"shop"_s, u"add"_s, u"practice"_s, u"--settle-ms"_s, u"300"_s} + m_shop.addOptions());
    QVERIFY2(added.code == 0, added.said.constData());
    const auto pulled = ask({u"sync"_s});
    QVERIFY2(pulled.code == 0, pulled.said.constData());
    takeOrders();
    if (!QTest::currentTestFailed()) {
        measure();
    }
}

// Keys for every reissue that may come, and paid orders to be delivered by hand.
void KillRun::stock(const Goods &goods)
{
    const int each = 20 + m_wanted / int(goods.sold.size());
    for (const QString &product : goods.sold + QStringList{goods.cheap}) {
        for (int i = 0; i < each; ++i) {
            const QString key = u"KILL-%1-%2"_s.arg(product).arg(i, 5, 10, QChar(u'0'));
            const QJsonObject license{{u"key"_s, key}, {u"product"_s, product.toLongLong()}, {u"status"_s, 3}};
            QVERIFY(m_shop.post(u"/practice/license"_s, license));
        }
    }
    const auto order = [this](const QString &product, std::deque<QString> &numbers) {
        const auto made = m_shop.post(u"/practice/order"_s, {{u"product"_s, product.toLongLong()}});
        QVERIFY(made && !made->value("number"_L1).toString().isEmpty());
        numbers.push_back(made->value("number"_L1).toString());
    };
    for (int i = 0; i < 4 + m_wanted / 6 && !QTest::currentTestFailed(); ++i) {
        order(goods.byHand, m_byHand);
    }
    std::deque<QString> stocked;
    for (int i = 0; i < fromStockCases && !QTest::currentTestFailed(); ++i) {
        order(goods.sold.first(), stocked);
    }
    m_delivered.insert(m_delivered.end(), stocked.begin(), stocked.end()); // the first ones, see takeOrders()
}

// One key each, paid in a way that gives money back by itself, and nothing refunded yet.
void KillRun::takeOrders()
{
    const auto orders = m_shop.listAll(u"/wp-json/wc/v3/orders?status=any"_s);
    QVERIFY(orders);
    for (const QJsonValue &value : *orders) {
        const QJsonObject order = value.toObject();
        m_paid[QString::number(order.value("id"_L1).toInteger())] = minorOf(order.value("total"_L1));
        const QJsonArray lines = order.value("line_items"_L1).toArray();
        const QJsonObject line = lines.first().toObject();
        const bool simple = lines.size() == 1 && line.value("quantity"_L1).toInteger() == 1 &&
                            m_goods.sold.contains(QString::number(line.value("product_id"_L1).toInteger()));
        const bool refundable =
            order.value("payment_method"_L1).toString() != "bacs"_L1 && order.value("refunds"_L1).toArray().isEmpty();
        if (simple && refundable && order.value("status"_L1).toString() == "completed"_L1) {
            m_delivered.push_back(order.value("number"_L1).toString());
        }
    }
    for (int i = 0; i < fromStockCases; ++i) {
        m_fromStock.push_back(openCase(m_delivered.front()));
        m_delivered.pop_front();
    }
    const int shared = std::max(fewestShared, m_wanted / 25);
    QVERIFY2(int(m_delivered.size()) > shared + m_wanted / 8, "the practice shop has too few orders");
    for (int i = 0; i < shared && !QTest::currentTestFailed(); ++i) {
        m_shared.push_back(openCase(m_delivered.front()));
        m_delivered.pop_front();
    }
}

// How long things take on this machine now, so that the kills hit the middle of them.
void KillRun::measure()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask({u"outbox"_s, u"run"_s}).code, 0);
    m_startUp = int(timer.restart());
    const auto acted = ask(asking({u"reissue"_s, u"--wait"_s}, m_shared.front()));
    QVERIFY2(acted.code == 0, acted.said.constData());
    const int steps = std::max(1, int(acted.json.array().size()));
    m_step = std::max(20, (int(timer.elapsed()) - m_startUp) / steps);
}

KillRun::Case KillRun::openCase(const QString &number)
{
    const auto opened = ask({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"请问怎么使用"_s});
    [&] { QVERIFY2(opened.code == 0, opened.said.constData()); }();
    return {QString::number(opened.json.object().value("case"_L1).toInteger()), false};
}

} // namespace kd::test
