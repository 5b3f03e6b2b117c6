// SPDX-License-Identifier: GPL-3.0-or-later
// The walk over all orders against a shop whose rows come and go between two pages.
#include "models/shop/connectors/woocommerce/walk.h"
#include "tests/support/test_main.h"

#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::shop;
using kd::shop::woo::Walk;

namespace {

/// Orders as the shop's filters see them; times count milliseconds from 0.
class Shop
{
public:
    struct Row
    {
        qint64 changed = 0;
        bool trashed = false;
        bool hidden = false; ///< counted and never listed
    };
    std::map<qint64, Row> rows;
    qint64 now = 10'000'000;

    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            rows[nextId] = {now, false, false};
            nextId += 1 + nextId % 3;
        }
    }

    struct Page
    {
        std::vector<qint64> ids;
        qint64 total = 0;
    };
    [[nodiscard]] Page answer(const Walk &walk) const
    {
        std::map<QString, QString> query;
        for (const auto &[name, value] : walk.query()) {
            query[name] = value;
        }
        const bool trash = query.at(u"status"_s) == "trash"_L1;
        const auto after = query.count(u"modified_after"_s) == 0
                               ? -1
                               : Instant::fromNaiveUtc(query.at(u"modified_after"_s)).value().millis();
        const qint64 offset = query.at(u"offset"_s).toLongLong();
        Page page;
        for (const auto &[id, row] : rows) {
            if (row.trashed != trash || row.changed <= after) {
                continue;
            }
            const qint64 place = page.total++;
            if (place >= offset && place < offset + Walk::perPage && !row.hidden) {
                page.ids.push_back(id);
            }
        }
        if (offset >= page.total) {
            page.total = 0; // as the real one does past its end
        }
        return page;
    }

    qint64 nextId = 10;
};

/// One walk to its end.
struct Run
{
    std::set<qint64> ids;
    std::map<qint64, std::pair<qint64, bool>> seen; ///< changed and trashed, when the page came
    int pages = 0;
    bool incomplete = false;
    bool repeated = false;
    Cursor next;
    std::optional<qint64> total;
};

/// Each page goes through a cursor, as after a restart.
Run run(
    Shop &shop, Cursor cursor, const std::function<void()> &between = [] {})
{
    Run result;
    while (result.pages < 5000) {
        Walk walk = Walk::fromCursor(cursor);
        const auto page = shop.answer(walk);
        const auto taken = walk.take(page.ids, page.total, Instant(shop.now) - Walk::margin);
        if (!taken) {
            qFatal("%s", qPrintable(toLogLine(taken.error())));
        }
        for (size_t i = taken->from; i < page.ids.size(); ++i) {
            const Shop::Row &row = shop.rows.at(page.ids[i]);
            result.seen[page.ids[i]] = {row.changed, row.trashed};
            result.repeated = !result.ids.insert(page.ids[i]).second || result.repeated;
        }
        cursor = walk.toCursor();
        ++result.pages;
        if (taken->finished) {
            result.incomplete = taken->incomplete;
            result.total = taken->total;
            break;
        }
        shop.now += 1000;
        between();
    }
    result.next = cursor;
    return result;
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyShop();
    void everythingOnceAndThenOnlyChanges();
    void exactPages_data();
    void exactPages();
    void orderLeavesBetweenPages();
    void manyOrdersLeaveBetweenPages();
    void changesGetIntoTheNextWalk();
    void trashIsVisited();
    void rowsThatTheShopHides();
    void clockTurnedBack();
    void withoutTotals();
    void unreadableCursor();
    void noOrderMissedOverManySeeds();
};

void WalkTest::emptyShop()
{
    Shop shop;
    const Run first = run(shop, {});
    QVERIFY(first.ids.empty());
    QVERIFY(!first.incomplete);
    QCOMPARE(first.pages, 2); // the orders and the trash
    QCOMPARE(first.total, std::optional<qint64>(0));
}

void WalkTest::everythingOnceAndThenOnlyChanges()
{
    Shop shop;
    shop.add(730);
    shop.now += 3'600'000;
    const Run first = run(shop, {});
    QCOMPARE(first.ids.size(), size_t(730));
    QVERIFY(!first.repeated);
    QVERIFY(!first.incomplete);
    QCOMPARE(first.total, std::optional<qint64>(730));

    shop.now += 3'600'000;
    shop.rows.begin()->second.changed = shop.now;
    shop.now += 3'600'000;
    const Run second = run(shop, first.next);
    QCOMPARE(second.ids, std::set<qint64>{shop.rows.begin()->first});
    shop.now += 3'600'000;
    QVERIFY(run(shop, second.next).ids.empty());
}

void WalkTest::exactPages_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 94, 95, 96, 99, 100, 101, 105, 195, 196, 200, 201}) {
        QTest::addRow("%d orders", count) << count;
    }
}

void WalkTest::exactPages()
{
    QFETCH(int, count);
    Shop shop;
    shop.add(count);
    const Run first = run(shop, {});
    QCOMPARE(first.ids.size(), size_t(count));
    QVERIFY(!first.incomplete);
}

void WalkTest::orderLeavesBetweenPages()
{
    Shop shop;
    shop.add(350);
    const auto all = shop.rows;
    int page = 0;
    std::set<qint64> gone;
    const Run first = run(shop, {}, [&] {
        if (++page == 1) { // two of the first page: all that follows moves up by two
            for (int i = 0; i < 2; ++i) {
                gone.insert(shop.rows.begin()->first);
                shop.rows.erase(shop.rows.begin());
            }
        }
    });
    QCOMPARE(first.ids.size(), all.size());
    QVERIFY(!first.incomplete);
}

void WalkTest::manyOrdersLeaveBetweenPages()
{
    Shop shop;
    shop.add(600);
    int page = 0;
    const Run first = run(shop, {}, [&] {
        if (++page == 4) { // far more than the overlap; the position is past the end now
            shop.rows.erase(shop.rows.begin(), std::next(shop.rows.begin(), 350));
        }
    });
    for (const auto &[id, row] : shop.rows) {
        QVERIFY2(first.ids.count(id) == 1, qPrintable(QString::number(id)));
    }
    QVERIFY(!first.incomplete);
    QVERIFY(!first.repeated);
}

void WalkTest::changesGetIntoTheNextWalk()
{
    Shop shop;
    shop.add(400);
    const qint64 early = shop.rows.begin()->first;
    int page = 0;
    const Run first = run(shop, {}, [&] {
        if (++page == 3) {
            shop.rows[early].changed = shop.now;
            shop.add(1);
        }
    });
    QCOMPARE(first.ids.size(), size_t(401));
    shop.now += 60'000;
    QVERIFY(run(shop, first.next).ids.count(early) == 1);
}

void WalkTest::trashIsVisited()
{
    Shop shop;
    shop.add(250);
    const qint64 trashed = std::next(shop.rows.begin(), 7)->first;
    shop.rows[trashed].trashed = true;
    const Run first = run(shop, {});
    QCOMPARE(first.ids.size(), size_t(250));
    QCOMPARE(first.total, std::optional<qint64>(250));
}

void WalkTest::rowsThatTheShopHides()
{
    Shop shop;
    shop.add(320);
    for (const int place : {3, 150, 151}) {
        std::next(shop.rows.begin(), place)->second.hidden = true;
    }
    const Run first = run(shop, {});
    QCOMPARE(first.ids.size(), size_t(317));
    QVERIFY(first.incomplete);
    shop.now += 3'600'000;
    const Run again = run(shop, first.next);
    QCOMPARE(again.ids.size(), size_t(317)); // from where the first began, all of it
    QVERIFY(!again.incomplete);              // short by the same number: they are hidden, not lost
    shop.now += 3'600'000;
    QVERIFY(run(shop, again.next).ids.empty());
}

void WalkTest::clockTurnedBack()
{
    Shop shop;
    shop.add(120);
    const Run first = run(shop, {});
    shop.now -= 3'600'000;
    shop.rows.begin()->second.changed = shop.now;
    const Run second = run(shop, first.next);
    QCOMPARE(second.ids.size(), size_t(120));
}

void WalkTest::withoutTotals()
{
    Shop shop;
    shop.add(230);
    std::set<qint64> seen;
    Walk walk;
    bool finished = false;
    for (int page = 0; page < 20 && !finished; ++page) {
        const auto answer = shop.answer(walk);
        const auto taken = walk.take(answer.ids, std::nullopt, Instant(0));
        KD_VERIFY_OK(taken);
        seen.insert(answer.ids.begin() + qsizetype(taken->from), answer.ids.end());
        finished = taken->finished;
        QVERIFY(!taken->incomplete);
    }
    QVERIFY(finished);
    QCOMPARE(seen.size(), size_t(230));
}

void WalkTest::unreadableCursor()
{
    for (const QByteArray &bytes : {QByteArray("nonsense"), QByteArray("{}"), QByteArray("{\"v\":2,\"offset\":900}")}) {
        QCOMPARE(Walk::fromCursor(bytes).toCursor(), Walk().toCursor());
    }
}

void WalkTest::noOrderMissedOverManySeeds()
{
    int incomplete = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        Shop shop;
        shop.add(int(random() % 500));
        const auto disturb = [&] {
            for (quint32 i = random() % 8; i > 0 && !shop.rows.empty(); --i) {
                auto row = std::next(shop.rows.begin(), long(random() % shop.rows.size()));
                switch (random() % 4) {
                case 0:
                    shop.rows.erase(row);
                    break;
                case 1:
                    row->second = {shop.now, !row->second.trashed, false};
                    break;
                case 2:
                    row->second.changed = shop.now;
                    break;
                default:
                    shop.add(int(random() % 5));
                }
            }
        };
        // Three walks in a restless shop and one when it rests: then every order is known as it is.
        std::map<qint64, std::pair<qint64, bool>> known;
        Cursor cursor;
        for (int walk = 0; walk < 4; ++walk) {
            Run result;
            int guard = 0;
            do {
                result = run(
                    shop, cursor, walk < 3 ? std::function<void()>(disturb) : [] {});
                cursor = result.next;
                for (const auto &[id, state] : result.seen) {
                    known[id] = state;
                }
                incomplete += result.incomplete ? 1 : 0;
                QVERIFY(++guard < 50);
            } while (result.incomplete);
            shop.now += 400'000;
        }
        for (const auto &[id, row] : shop.rows) {
            QVERIFY2((known[id] == std::pair(row.changed, row.trashed)),
                     qPrintable(u"seed %1 order %2"_s.arg(seed).arg(id)));
        }
    }
    qInfo("%d walks of 4000 came short and were walked again", incomplete);
}

KD_TEST_MAIN(WalkTest)
#include "test_walk.moc"
