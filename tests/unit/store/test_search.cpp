// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_text.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

constexpr Instant day(1'790'000'000'000);
constexpr int orderCount = 4'000; // more than the newest rows that are scanned before the index is asked

QString pick(QRandomGenerator &dice, const QStringList &from)
{
    return from.at(dice.bounded(from.size()));
}

std::vector<Order> shopFullOfOrders(QRandomGenerator &dice)
{
    const QStringList names{u"李小龙"_s, u"王芳"_s, u"Zoë Müller"_s, u"ＡＢ全角"_s, u"Straße"_s, u"陈会员"_s, u"𠮷野家"_s, u"O'Neil"_s};
    const QStringList products{u"视频会员 年卡"_s, u"Steam 充值卡 ¥100"_s, u"会员月卡"_s, u"Office 2021 Key"_s, u"游戏点卡【自动发货】"_s};
    std::vector<Order> orders;
    for (int i = 0; i < orderCount; ++i) {
        Order order = someOrder(QString::number(i), u"KD%1-%2"_s.arg(20260000 + dice.bounded(400)).arg(i, 5, 10, QChar(u'0')),
                                day + std::chrono::seconds(dice.bounded(5'000'000)));
        order.buyer.name = pick(dice, names);
        order.buyer.email = u"%1%2@%3"_s.arg(pick(dice, {u"lee"_s, u"Wang.F"_s, u"x-y"_s})).arg(dice.bounded(3000)).arg(pick(dice, {u"qq.com"_s, u"163.com"_s, u"mail.example"_s}));
        order.buyer.phone = u"1%1"_s.arg(dice.generate64() % 10'000'000'000ULL, 10, 10, QChar(u'0'));
        order.paymentNumber = dice.bounded(5) ? u"ch_%1"_s.arg(dice.generate64(), 0, 36) : QString();
        order.lines.front().name = pick(dice, products);
        if (dice.bounded(3) == 0) {
            order.lines.push_back({LineId(u"b"_s), ProductId(u"5"_s), pick(dice, products), {}, 1, yuan(1)});
        }
        orders.push_back(std::move(order));
    }
    return orders;
}

QStringList fieldsOf(const Order &order)
{
    QStringList fields{order.number, order.paymentNumber, order.buyer.email, order.buyer.phone, order.buyer.name};
    for (const OrderLine &line : order.lines) {
        fields << line.name;
    }
    return fields;
}

/// The fields as they are compared, made once: the scan itself knows no index, gap or term.
using Fields = std::vector<std::string>;
Fields normalisedFieldsOf(const Order &order)
{
    Fields fields;
    for (const QString &field : fieldsOf(order)) {
        fields.push_back(search::normalised(field));
    }
    return fields;
}

bool holds(const Fields &fields, const std::string &needle)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&needle](const std::string &field) { return field.find(needle) != std::string::npos; });
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
    StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
    std::vector<Order> m_orders;
    std::vector<Fields> m_fields; ///< of m_orders
    QRandomGenerator m_dice{20261122};

    std::vector<Hit> find(const QString &text, int limit)
    {
        return m_store->read([&](const Reader &r) { return r.cache.find(text, limit); }).result().value();
    }
    void compareWithBruteForce(const QString &query)
    {
        const std::string needle = search::normalised(query);
        QStringList expected;
        for (std::size_t i = 0; i < m_orders.size(); ++i) {
            if (!needle.empty() && holds(m_fields[i], needle)) {
                expected << m_orders[i].ref.order.value();
            }
        }
        const std::vector<Hit> hits = find(query, orderCount);
        QStringList found;
        bool exactIsOver = false;
        OrderKey last = std::numeric_limits<OrderKey>::max();
        for (const Hit &hit : hits) {
            found << hit.order.order.value();
            const bool isExact = search::normalised(hit.number) == needle;
            QVERIFY2(!(isExact && exactIsOver), qPrintable(query));
            if (!isExact) {
                QVERIFY2(hit.key < last, qPrintable(query));
                exactIsOver = true;
                last = hit.key;
            }
        }
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QVERIFY2(found == expected, qPrintable(u"'%1': %2 found, %3 expected"_s.arg(query).arg(found.size()).arg(expected.size())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = m_fixture.open();
        KD_VERIFY_OK(opened);
        m_store = std::move(*opened);
        m_orders = shopFullOfOrders(m_dice);
        KD_VERIFY_OK(m_store->writeCache([&](CacheWrite &c) { return c.putOrders(shopOne, m_orders, day); }).result());
        // A fifth of them changes, so that old text must be gone from the index.
        std::vector<Order> changed;
        for (int i = 0; i < orderCount; i += 5) {
            Order &order = m_orders[static_cast<std::size_t>(i)];
            order.buyer.name = u"改名"_s + QString::number(i);
            order.buyer.email = u"new%1@changed.example"_s.arg(i);
            changed.push_back(order);
        }
        KD_VERIFY_OK(m_store->writeCache([&](CacheWrite &c) { return c.putOrders(shopOne, changed, day); }).result());
        for (const Order &order : m_orders) {
            m_fields.push_back(normalisedFieldsOf(order));
        }
    }

    void resultsEqualABruteForceScan()
    {
        const int rounds = qEnvironmentVariableIsSet("KAMIDESK_FULL_TESTS") ? 10'000 : 2'000;
        for (int i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
            const QStringList fields = fieldsOf(m_orders[static_cast<std::size_t>(m_dice.bounded(orderCount))]);
            const QString field = fields.at(m_dice.bounded(fields.size()));
            if (field.isEmpty()) {
                continue;
            }
            const int length = 1 + m_dice.bounded(i % 3 ? 3 : 12);
            QString query = field.mid(m_dice.bounded(field.size()), length);
            if (m_dice.bounded(4) == 0) {
                query = query.toUpper();
            }
            if (m_dice.bounded(10) == 0) {
                query += QChar(u'a' + m_dice.bounded(26)); // mostly not there
            }
            if (query.contains(u'.') || query.contains(u'*')) {
                query.remove(u'.').remove(u'*');
            }
            compareWithBruteForce(query);
        }
    }

    void oneAndTwoChineseCharactersAreFound()
    {
        for (const QString &query : {u"会"_s, u"会员"_s, u"员"_s, u"改"_s, u"改名"_s, u"卡"_s, u"𠮷"_s, u"龙"_s, u"无此"_s, u"q"_s, u"7"_s, u"ß"_s, u"ss"_s}) {
            compareWithBruteForce(query);
        }
        QVERIFY(!find(u"会员"_s, 5).empty());
    }

    void caseWidthAndPunctuationDoNotCount()
    {
        const Order &order = m_orders.at(7);
        const QString loose = u"  ｋｄ"_s + order.number.mid(2).replace(u'-', u' ') + u' ';
        const auto hits = find(loose, 5);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().number, order.number);
        QCOMPARE(hits.front().field, HitField::Number);
        QVERIFY(find(u"  - "_s, 5).empty());
        QVERIFY(find({}, 5).empty());
        QVERIFY(find(u"\"AND ( OR NOT * NEAR"_s, 5).empty());
    }

    void aFragmentIsBeginningAndEnd()
    {
        for (int i = 0; i < 100; ++i) {
            const Order &order = m_orders[static_cast<std::size_t>(m_dice.bounded(orderCount))];
            const QString query = order.number.left(1 + m_dice.bounded(5)) + (i % 2 ? u"…"_s : u"***"_s) + order.number.right(1 + m_dice.bounded(5));
            const auto hits = find(query, orderCount);
            const std::string head = search::normalised(query.section(QRegularExpression(u"…|\\*+"_s), 0, 0));
            const std::string tail = search::normalised(query.section(QRegularExpression(u"…|\\*+"_s), -1));
            QSet<QString> expected;
            for (std::size_t k = 0; k < m_orders.size(); ++k) {
                for (const std::string &text : m_fields[k]) {
                    if (text.size() >= head.size() + tail.size() && text.starts_with(head) && text.ends_with(tail)) {
                        expected << m_orders[k].ref.order.value();
                    }
                }
            }
            QSet<QString> found;
            for (const Hit &hit : hits) {
                found << hit.order.order.value();
            }
            QVERIFY(found.contains(order.ref.order.value()));
            QCOMPARE(found, expected);
        }
    }

    void cardKeysAreFoundByTheirParts()
    {
        Card card;
        card.id = CardId(u"7"_s);
        card.text = Secret(u"VMQX-9KL2-77ZP-7F3K"_s);
        card.order = m_orders.at(3).ref.order;
        card.state = CardState::Delivered;
        Card free = card;
        free.id = CardId(u"8"_s);
        free.text = Secret(u"HHHH-9KL2-0000-QQQQ"_s);
        free.order = OrderId();
        KD_VERIFY_OK(m_store->writeCache([&](CacheWrite &c) { return c.putCards(shopOne, {card, free}, day); }).result());
        const auto whole = find(u"vmqx9kl277zp7f3k"_s, 9);
        QCOMPARE(whole.size(), 1U);
        QCOMPARE(whole.front().field, HitField::Card);
        QCOMPARE(whole.front().order, m_orders.at(3).ref);
        QCOMPARE(whole.front().number, m_orders.at(3).number);
        for (const QString &part : {u"VMQX"_s, u"77zp"_s, u"7F3K"_s, u"VMQX…7F3K"_s, u"VMQX...7F3K"_s, u"…7F3K"_s}) {
            const auto hits = find(part, orderCount);
            const auto hit = std::find_if(hits.begin(), hits.end(), [](const Hit &h) { return h.card == CardId(u"7"_s); });
            QVERIFY2(hit != hits.end(), qPrintable(part));
            QCOMPARE(hit->field, HitField::CardFragment);
        }
        QCOMPARE(find(u"9KL2"_s, 9).size(), 2U);
        QVERIFY(find(u"VMQX…QQQQ"_s, 9).empty());
        QVERIFY(find(u"KL27"_s, 9).empty()); // not a group: only hashes are kept
        card.text = Secret(u"OTHER-CARD"_s);
        KD_VERIFY_OK(m_store->writeCache([&](CacheWrite &c) { return c.putCards(shopOne, {card}, day); }).result());
        QVERIFY(find(u"vmqx9kl277zp7f3k"_s, 9).empty());
    }
};

KD_TEST_MAIN(TestSearch)
#include "test_search.moc"
