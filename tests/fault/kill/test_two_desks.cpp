// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/books.h"
#include "tests/fault/kill/deeds.h"
#include "tests/fault/kill/programs.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kd::test;

namespace {

constexpr int rounds = 4;

struct Place
{
    QString number;
    QString id;
    qint64 total = 0; ///< minor units
};

QString money(qint64 minor)
{
    return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
}

} // namespace

/// Two desks with a folder and a journal of their own, as two people with two computers have them, on one shop. Only
/// the shop is shared, and each has looked at it before the other acts.
class TestTwoDesks : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeShop> m_shop;
    std::vector<Console> m_desks;
    std::vector<Place> m_orders; ///< of one product, one key each, nothing refunded
    std::map<QString, qint64> m_paid;

    QStringList acting(size_t desk, const QString &number, const QStringList &words)
    {
        const auto opened =
            m_desks[desk].run({u"case"_s, u"open"_s, u"--order"_s, number, u"--text"_s, u"请问怎么使用"_s});
        [&] { QVERIFY2(opened.code == 0, opened.said.constData()); }();
        const QString id = QString::number(opened.json.object().value("case"_L1).toInteger());
        return QStringList{u"act"_s} + words +
               QStringList{u"--case"_s, id,          u"--reason"_s,      u"both at once"_s,
                           u"--yes"_s,  u"--wait"_s, u"--break-glass"_s, u"the test does everything"_s};
    }

    // Both processes run side by side from beginning to end.
    void together(const QStringList &first, const QStringList &second)
    {
        const auto one = m_desks[0].start(first);
        const auto two = m_desks[1].start(second);
        QVERIFY(one->waitForFinished(60'000));
        QVERIFY(two->waitForFinished(60'000));
    }

    Books bothBooks()
    {
        Books books;
        for (const Console &desk : m_desks) {
            const auto listed = desk.run({u"outbox"_s, u"list"_s});
            [&] { QVERIFY2(listed.code == 0, listed.said.constData()); }();
            const QJsonArray intents = listed.json.array();
            for (const QJsonValue &intent : intents) {
                books.intents.append(intent);
            }
        }
        const QJsonArray ledger = m_shop->list(u"/practice/ledger"_s).value_or(QJsonArray());
        for (const QJsonValue &value : ledger) {
            QJsonObject row = value.toObject();
            if (row.value("verb"_L1).toString() == "move"_L1) {
                row.insert(u"verb"_s, u"hand_out"_s); // taken from the other desk: who keeps it is looked at apart
            }
            books.ledger.append(row);
        }
        return books;
    }

    int confirmedOn(const QString &order, const Books &books)
    {
        return int(std::count_if(books.intents.begin(), books.intents.end(), [&order](const QJsonValue &intent) {
            return intent["order"_L1].toString() == order && intent["state"_L1].toString() == "confirmed"_L1;
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PracticeShop>(m_folder.filePath(u"shop"_s), 400, 11);
        QVERIFY(m_shop->start());
        const auto products = m_shop->listAll(u"/wp-json/wc/v3/products?status=publish"_s);
        const auto goods = products ? goodsIn(*products) : std::nullopt;
        QVERIFY(goods);
        const auto orders = m_shop->listAll(u"/wp-json/wc/v3/orders?status=completed"_s);
        QVERIFY(orders);
        for (const QJsonValue &order : *orders) {
            const QJsonArray lines = order["line_items"_L1].toArray();
            const QJsonObject line = lines.first().toObject();
            if (lines.size() == 1 && line.value("quantity"_L1).toInteger() == 1 &&
                order["refunds"_L1].toArray().isEmpty() &&
                QString::number(line.value("product_id"_L1).toInteger()) == goods->sold.first()) {
                const QString id = QString::number(order["id"_L1].toInteger());
                m_paid[id] = order["total"_L1].toString().remove(u'.').toLongLong();
                m_orders.push_back({order["number"_L1].toString(), id, m_paid[id]});
            }
        }
        QVERIFY2(m_orders.size() >= 3 * rounds, "the practice shop has too few orders");
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QVERIFY(QDir(m_folder.path()).mkpath(name));
            const Console desk(m_folder.filePath(name));
            const auto added = desk.run(QStringList{u"shop"_s, u"add"_s, u"practice"_s, u"--settle-ms"_s, u"1000"_s} +
                                        m_shop->addOptions());
            QVERIFY2(added.code == 0, added.said.constData());
            QCOMPARE(desk.run({u"sync"_s}).code, 0);
            m_desks.push_back(desk);
        }
    }

    /// More than half of an order's money, from both: only one of them can be.
    void oneOrdersMoney()
    {
        for (size_t i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
            const Place &order = m_orders[i];
            const QStringList words{u"refund"_s, u"--amount"_s, money(order.total * 6 / 10), u"--route"_s,
                                    u"record_only"_s};
            together(acting(0, order.number, words), acting(1, order.number, words));
            const Books books = bothBooks();
            QCOMPARE(contradictions(books, {}, m_paid), QStringList());
            QCOMPARE(confirmedOn(order.id, books), 1);
        }
    }

    /// The next key of one product, for two buyers.
    void oneProductsKeys()
    {
        for (size_t i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
            together(acting(0, m_orders[rounds + 2 * i].number, {u"reissue"_s}),
                     acting(1, m_orders[rounds + 2 * i + 1].number, {u"reissue"_s}));
        }
        const Books books = bothBooks();
        QCOMPARE(contradictions(books, {}, m_paid), QStringList());
        QSet<QString> given;
        int handedOut = 0;
        for (const QJsonValue &intent : books.intents) {
            const bool handOut = intent["verb"_L1].toString() == "hand_out"_L1;
            const QString key = intent["shop_reference"_L1].toString();
            if (handOut && intent["state"_L1].toString() == "confirmed"_L1) {
                QVERIFY2(!given.contains(key), qPrintable(u"key "_s + key + u" went to two buyers"_s));
                given << key;
                ++handedOut;
            }
        }
        QVERIFY(handedOut >= rounds); // of two that want the same key, one gets it
    }
};

KD_TEST_MAIN(TestTwoDesks)
#include "test_two_desks.moc"
