// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

/// "table cases: CREATE TABLE …" and so on, in one order.
QStringList schemaOf(Connection &db)
{
    QStringList lines;
    auto row =
        db.query("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (row.next()) {
        lines << row.text(0);
    }
    return lines;
}

/// What a program left behind that knew only the first `steps` of them.
void migrateTo(Connection &db, std::span<const Migration> migrations, int steps)
{
    migrate(db, migrations.first(static_cast<size_t>(steps)));
}

void addOldOrders(Connection &db, const QString &shop, int count, int firstKey)
{
    for (int i = 0; i < count; ++i) {
        db.run("INSERT INTO orders VALUES (?1, ?2, ?3, '', '', '', 'CNY', 0, 0, NULL, NULL, NULL, NULL,"
               " '', '', '', '', '', '', '', '', '', 0, x'', 0)",
               firstKey + i, shop, QString::number(i));
    }
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOlderFileComesToTheFreshSchema_data()
    {
        QTest::addColumn<bool>("cache");
        QTest::newRow("desk.sqlite") << false;
        QTest::newRow("cache.sqlite") << true;
    }
    void everyOlderFileComesToTheFreshSchema()
    {
        QFETCH(bool, cache);
        const std::span<const Migration> all = cache ? cacheMigrations() : deskMigrations();
        Connection fresh(u":memory:"_s, Connection::Mode::WriteNormal);
        migrate(fresh, all);
        for (int steps = 1; steps <= static_cast<int>(all.size()); ++steps) {
            QCOMPARE(all[static_cast<size_t>(steps) - 1].number, steps);
            Connection old(u":memory:"_s, Connection::Mode::WriteNormal);
            migrateTo(old, all, steps);
            migrate(old, all);
            QCOMPARE(schemaOf(old), schemaOf(fresh));
            QCOMPARE(old.value("PRAGMA user_version"), qint64(all.size()));
        }
    }

    void aStepThatFailsMidwayLeavesTheFileAsItWas()
    {
        const std::span<const Migration> all = cacheMigrations();
        Connection db(u":memory:"_s, Connection::Mode::WriteNormal);
        migrateTo(db, all, 1);
        addOldOrders(db, u"one"_s, 3, 1);
        const QStringList before = schemaOf(db);
        const Migration broken[] = {all[0], {2, "CREATE TABLE half (x); DELETE FROM orders; SELECT no_such_function()"}};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(db, broken));
        QCOMPARE(schemaOf(db), before);
        QCOMPARE(db.value("PRAGMA user_version"), 1);
        QCOMPARE(db.value("SELECT count(*) FROM orders"), 3);
        migrate(db, all);
        QCOMPARE(db.value("SELECT orders FROM totals"), 3);
    }

    void theTotalsOfAnOlderCacheAreCountedOnceAndThenKept()
    {
        Connection db(u":memory:"_s, Connection::Mode::WriteNormal);
        migrateTo(db, cacheMigrations(), 1);
        addOldOrders(db, u"one"_s, 5, 1);
        addOldOrders(db, u"two"_s, 2, 100);
        migrate(db, cacheMigrations());
        QCOMPARE(db.value("SELECT orders FROM totals WHERE shop = 'one'"), 5);
        QCOMPARE(db.value("SELECT orders FROM totals WHERE shop = 'two'"), 2);
        addOldOrders(db, u"three"_s, 4, 200);
        db.run("DELETE FROM orders WHERE shop = 'one' AND key < 3");
        QCOMPARE(db.value("SELECT orders FROM totals WHERE shop = 'three'"), 4);
        QCOMPARE(db.value("SELECT orders FROM totals WHERE shop = 'one'"), 3);
    }

    void whatThePullsWriteIsCountedOnce()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        const auto put = [&store](const ShopId &shop, const QStringList &ids) {
            std::vector<Order> orders;
            for (const QString &id : ids) {
                orders.push_back(someOrder(id, id, Instant(1'790'000'000'000)));
                orders.back().ref.shop = shop;
            }
            return (*store)
                ->writeCache([&](CacheWrite &cache) { return cache.putOrders(shop, orders, Instant(1)); })
                .result();
        };
        const auto counted = [&store](const ShopId &shop) {
            return (*store)->read([&](const Reader &reader) { return reader.cache.counts(shop); }).result().value().orders;
        };
        KD_VERIFY_OK(put(shopOne, {u"1"_s, u"2"_s}));
        KD_VERIFY_OK(put(shopOne, {u"2"_s, u"3"_s})); // one of them again
        KD_VERIFY_OK(put(ShopId(u"other"_s), {u"1"_s}));
        QCOMPARE(counted(shopOne), 3);
        QCOMPARE(counted({}), 4);
        KD_VERIFY_OK((*store)->writeCache([](CacheWrite &cache) { return cache.dropShop(shopOne, 10); }).result());
        QCOMPARE(counted(shopOne), 0);
        QCOMPARE(counted({}), 1);
    }
};

KD_TEST_MAIN(TestMigrations)
#include "test_migrations.moc"
