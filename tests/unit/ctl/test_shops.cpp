// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/unit/ctl/console.h"

using namespace Qt::StringLiterals;
using namespace kd::ctl::test;

/// A shop that is changed, paused and removed by a script.
class TestShops : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PracticeShop> m_shop;
    std::unique_ptr<Console> m_console;

    QJsonObject shop() { return m_console->run({u"shop"_s, u"list"_s}).array().first().toObject(); }
    Ran refund(const QString &caseId, const QStringList &more = {})
    {
        return m_console->run(QStringList{u"act"_s, u"refund"_s, u"--case"_s, caseId, u"--amount"_s, u"0.10"_s,
                                          u"--reason"_s, u"x"_s, u"--yes"_s} +
                              more);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PracticeShop>(QStringList{u"--orders"_s, u"60"_s});
        m_console = std::make_unique<Console>();
        QCOMPARE(m_console->run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + m_shop->addOptions()).code, 0);
        QCOMPARE(m_console->run({u"sync"_s}).code, 0);
    }

    void aShopIsRenamedAndKeepsItsCredentials()
    {
        const Ran changed = m_console->run({u"shop"_s, u"edit"_s, u"Practice"_s, u"--name"_s, u"星卡铺"_s});
        QCOMPARE(changed.code, 0);
        QCOMPARE(shop().value("name"_L1).toString(), u"星卡铺"_s);
        QCOMPARE(m_console->run({u"sync"_s, u"星卡铺"_s}).code, 0);
        // Tried before they are kept: the right ones still work afterwards.
        QCOMPARE(m_console->run({u"shop"_s, u"edit"_s, u"s1"_s, u"--secret"_s, u"wrong"_s}).errorCode(),
                 u"wrong_credentials"_s);
        QCOMPARE(m_console->run({u"sync"_s}).code, 0);
    }

    void aListAsksNoShopAndDoesNotSayWhetherItIsThere()
    {
        QVERIFY(!shop().contains("online"_L1));
        QVERIFY(shop().contains("last_success"_L1));
    }

    void aPausedShopIsLeftAlone()
    {
        QCOMPARE(m_console->run({u"shop"_s, u"pause"_s, u"Practice"_s}).object().value("paused"_L1).toBool(), true);
        QCOMPARE(m_console->run({u"sync"_s}).errorCode(), u"shop_paused"_s);
        QCOMPARE(m_console->run({u"case"_s, u"open"_s, u"--order"_s, someOrder(), u"--text"_s, u"退款"_s}).code, 0);
        const Ran waits = refund(u"1"_s, {u"--wait"_s, u"--timeout"_s, u"2"_s});
        QCOMPARE(waits.array().first().toObject().value("state"_L1).toString(), u"queued"_s);
        QVERIFY(m_shop->ledger().isEmpty());
        QCOMPARE(m_console->run({u"shop"_s, u"resume"_s, u"Practice"_s}).object().value("paused"_L1).toBool(true), false);
        QCOMPARE(m_console->run({u"outbox"_s, u"run"_s}).code, 0);
        QVERIFY(!m_shop->ledger().isEmpty());
    }

    void aShopGoesAndItsCasesStay()
    {
        const QString number = someOrder();
        QCOMPARE(m_console->run({u"case"_s, u"open"_s, u"--text"_s, u"卡密无效，退款"_s}).code, 0);
        const Ran linked = m_console->run({u"case"_s, u"link-order"_s, u"1"_s, number});
        QCOMPARE(linked.object().value("order_number"_L1).toString(), number);
        const QString operation =
            refund(u"1"_s).array().first().toObject().value("operation_id"_L1).toString();
        const Ran refused = m_console->run({u"shop"_s, u"remove"_s, u"Practice"_s, u"--yes"_s});
        QCOMPARE(refused.errorCode(), u"shop_actions_open"_s);
        QCOMPARE(m_console->run({u"act"_s, u"undo"_s, operation, u"--reason"_s, u"x"_s}).code, 0);
        const Ran removed = m_console->run({u"shop"_s, u"remove"_s, u"Practice"_s, u"--yes"_s});
        QCOMPARE(removed.code, 0);
        QCOMPARE(removed.object().value("cases"_L1).toInteger(), 1);
        QVERIFY(removed.object().value("orders"_L1).toInteger() > 0);
        QVERIFY(m_console->run({u"shop"_s, u"list"_s}).array().isEmpty());
        QVERIFY(m_console->run({u"find"_s, number}).array().isEmpty());
        QCOMPARE(m_console->run({u"case"_s, u"show"_s, u"1"_s}).object().value("order_number"_L1).toString(), number);
        QCOMPARE(m_console->run({u"journal"_s, u"verify"_s}).code, 0);
        QCOMPARE(m_console->run(QStringList{u"shop"_s, u"add"_s, u"Practice"_s} + m_shop->addOptions()).code, 0);
        QCOMPARE(shop().value("shop"_L1).toString(), u"s2"_s);
    }

private:
    /// Of one that can be refunded.
    QString someOrder()
    {
        const QJsonArray hits = m_console->run({u"find"_s, u"0"_s, u"--limit"_s, u"60"_s}).array();
        for (const QJsonValue &hit : hits) {
            const QJsonObject order = hit.toObject();
            if (order.value("status"_L1).toString() == u"delivered"_s && order.value("total_minor"_L1).toInteger() > 100) {
                return order.value("order_number"_L1).toString();
            }
        }
        return {};
    }
};

KD_TEST_MAIN(TestShops)
#include "test_shops.moc"
