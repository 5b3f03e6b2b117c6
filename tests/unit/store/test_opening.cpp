// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QDir>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;

namespace {

Result<CaseId> addCase(Store &store)
{
    return store.writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result();
}

Result<PutCount> addOrder(Store &store, const QString &id)
{
    return store
        .writeCache([&](CacheWrite &c) { return c.putOrders(shopOne, {someOrder(id, id, Instant(1'790'000'000'000))}, Instant(1)); })
        .result();
}

qint64 ordersIn(Store &store)
{
    return store.read([](const Reader &r) { return r.cache.counts(); }).result().value().orders;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

/// "table cases: CREATE TABLE …" and so on, in one order.
QStringList schemaOf(const QString &path)
{
    Connection db(path, Connection::Mode::Read);
    QStringList lines;
    auto row = db.query("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (row.next()) {
        lines << row.text(0);
    }
    return lines;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsThereAfterClosingAndTheStationStays()
    {
        StoreFixture fixture;
        QString station;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            station = (*store)->station();
            KD_VERIFY_OK(addCase(**store));
            KD_VERIFY_OK(addOrder(**store, u"1"_s));
        }
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QCOMPARE((*store)->station(), station);
        QVERIFY((*store)->damagedCache().isEmpty());
        QCOMPARE(ordersIn(**store), 1);
        QCOMPARE(addCase(**store).value(), CaseId(2));
    }

    void anotherKeyIsToldFromDamage()
    {
        StoreFixture fixture;
        KD_VERIFY_OK(fixture.open());
        fixture.key = SealingKey::random();
        const auto store = fixture.open();
        QVERIFY(!store);
        QCOMPARE(store.error().code, u"wrong_key"_s);
    }

    void aSecondDeskIsToldWhoHoldsTheFolder()
    {
        StoreFixture fixture;
        const auto first = fixture.open();
        KD_VERIFY_OK(first);
        const auto second = fixture.open();
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"folder_locked"_s);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().detail.contains(QSysInfo::machineHostName()));
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        StoreFixture fixture;
        QProcess dead;
        dead.start(u"true"_s, QStringList());
        QVERIFY(dead.waitForStarted());
        const qint64 pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        QFile lock(fixture.path(u"desk.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(pid) + "\nkamidesk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        KD_VERIFY_OK(fixture.open());
    }

    void aNewerFileIsLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("desk") << u"desk.sqlite"_s;
        QTest::newRow("cache") << u"cache.sqlite"_s;
    }
    void aNewerFileIsLeftAlone()
    {
        QFETCH(QString, name);
        StoreFixture fixture;
        KD_VERIFY_OK(fixture.open());
        {
            Connection db(fixture.path(name), Connection::Mode::WriteFull);
            db.execute("PRAGMA user_version = 99");
        }
        const auto store = fixture.open();
        QVERIFY(!store);
        QCOMPARE(store.error().code, u"newer_data_folder"_s);
        QVERIFY(store.error().detail.contains(name));
    }

    void withoutTheLockNothingIsMadeOrMigrated()
    {
        StoreFixture fixture;
        QCOMPARE(fixture.open(false).error().code, u"no_data_folder"_s);
        KD_VERIFY_OK(fixture.open());
        {
            Connection db(fixture.path(u"desk.sqlite"_s), Connection::Mode::WriteFull);
            db.execute("PRAGMA user_version = 0");
        }
        QCOMPARE(fixture.open(false).error().code, u"older_data_folder"_s);
    }

    void aDamagedCacheIsSetAsideAndADamagedDeskNamesItsBackup()
    {
        StoreFixture fixture;
        QString backup;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            KD_VERIFY_OK(addCase(**store));
            KD_VERIFY_OK(addOrder(**store, u"1"_s));
            const auto made = (*store)->backup().result();
            KD_VERIFY_OK(made);
            backup = *made;
        }
        overwrite(fixture.path(u"cache.sqlite"_s), 0, QByteArray(4096, '\x55'));
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            QVERIFY(QFile::exists((*store)->damagedCache()));
            QCOMPARE(ordersIn(**store), 0);
            KD_VERIFY_OK(addOrder(**store, u"1"_s));
        }
        overwrite(fixture.path(u"desk.sqlite"_s), 4096, QByteArray(8192, '\x55'));
        const auto damaged = fixture.open();
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, u"database_damaged"_s);
        QVERIFY2(damaged.error().detail.contains(backup), qPrintable(damaged.error().detail));

        const auto aside = restoreBackup(fixture.folder.path(), backup, fixture.key, fixture.clock);
        KD_VERIFY_OK(aside);
        QVERIFY(QFile::exists(*aside));
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QCOMPARE(addCase(**store).value(), CaseId(2));
        QCOMPARE(ordersIn(**store), 1); // the same keys: the cache is still good
    }

    void aDeskThatIsGoneIsNotReplacedByAnEmptyOne()
    {
        StoreFixture fixture;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            KD_VERIFY_OK((*store)->backup().result());
        }
        QVERIFY(QFile::remove(fixture.path(u"desk.sqlite"_s)));
        QCOMPARE(fixture.open().error().code, u"database_damaged"_s);
        QVERIFY(!QFile::exists(fixture.path(u"desk.sqlite"_s)));
    }

    void sevenBackupsAreKeptAndTheNewestGoodOneIsFound()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QStringList made;
        for (int i = 0; i < 9; ++i) {
            KD_VERIFY_OK(addCase(**store));
            fixture.clock.jump(-std::chrono::hours(30)); // the wall clock does not decide what is newest
            const auto path = (*store)->backup().result();
            KD_VERIFY_OK(path);
            made << *path;
        }
        QCOMPARE(QDir(fixture.path(u"backups"_s)).entryList({u"*.sqlite"_s}).size(), 7);
        QCOMPARE(newestGoodBackup(fixture.folder.path())->path, made.at(8));
        QCOMPARE(newestGoodBackup(fixture.folder.path())->entries, 9);
        overwrite(made.at(8), 20'000, QByteArray(3000, '\x33'));
        QCOMPARE(checkBackup(made.at(8)).error().code, u"backup_damaged"_s);
        QCOMPARE(newestGoodBackup(fixture.folder.path())->path, made.at(7));
        QCOMPARE(restoreBackup(fixture.folder.path(), made.at(7), fixture.key, fixture.clock).error().code, u"folder_locked"_s);
        (*store)->close();
    }

    void aBackupOfAnotherKeyOrNoneIsNotRestored()
    {
        StoreFixture fixture;
        QString backup;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            const auto made = (*store)->backupTo(fixture.path(u"copy.sqlite"_s)).result();
            KD_VERIFY_OK(made);
            backup = *made;
        }
        const QString folder = fixture.folder.path();
        QCOMPARE(restoreBackup(folder, backup, SealingKey::random(), fixture.clock).error().code, u"wrong_key"_s);
        QCOMPARE(restoreBackup(folder, fixture.path(u"none"_s), fixture.key, fixture.clock).error().code, u"no_such_backup"_s);
        KD_VERIFY_OK(fixture.open());
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            // Permissions do not stop root; a file in the folder's place does.
            StoreFixture fixture;
            QFile file(fixture.path(u"file"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(Store::open({file.fileName() + u"/data"_s, fixture.key}, fixture.clock).error().code, u"not_writable"_s);
            return;
        }
#endif
        StoreFixture fixture;
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(fixture.open().error().code, u"not_writable"_s);
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void migrationsAreRepeatableAndLeaveTheRecordedTables()
    {
        StoreFixture fixture;
        KD_VERIFY_OK(fixture.open());
        const QStringList desk = schemaOf(fixture.path(u"desk.sqlite"_s));
        KD_VERIFY_OK(fixture.open());
        QCOMPARE(schemaOf(fixture.path(u"desk.sqlite"_s)), desk);
        for (const QString &table : {u"journal"_s, u"data_keys"_s, u"cases"_s, u"intents"_s, u"promises"_s, u"card_events"_s, u"card_holds"_s, u"shops"_s, u"profiles"_s}) {
            QVERIFY2(!desk.filter(u"table "_s + table + u':').isEmpty(), qPrintable(table));
        }
        QCOMPARE(desk.filter(u"trigger journal_never"_s).size(), 2);
        int number = 0;
        for (const Migration &migration : deskMigrations()) {
            QCOMPARE(migration.number, ++number);
        }
    }
};

KD_TEST_MAIN(TestOpening)
#include "test_opening.moc"
