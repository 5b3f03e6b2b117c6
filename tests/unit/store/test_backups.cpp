// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "tests/support/test_main.h"
#include "tests/unit/store/store_fixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::store;
using namespace kd::test;
using namespace std::chrono_literals;

/// Backups that nobody has to think of.
class TestBackups : public QObject
{
    Q_OBJECT
private:
    static Result<CaseId> addCase(Store &store)
    {
        return store.writeDesk([](DeskWrite &desk) { return openCase(desk, u"x"_s); }).result();
    }
    /// Whether one was due.
    static bool backedUp(Store &store)
    {
        const auto made = store.backupOlderThan(24h).result();
        return made && !made->isEmpty() && QFileInfo::exists(*made);
    }

private Q_SLOTS:
    void oneADayWhileSomethingIsDecided()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        QVERIFY(!backedUp(**store)); // nothing to lose yet
        KD_VERIFY_OK(addCase(**store));
        KD_VERIFY_OK(addCase(**store));
        QVERIFY(backedUp(**store));
        KD_VERIFY_OK(addCase(**store));
        fixture.clock.advance(23h);
        QVERIFY(!backedUp(**store));
        fixture.clock.advance(2h);
        QVERIFY(backedUp(**store));
        fixture.clock.advance(48h);
        QVERIFY(!backedUp(**store)); // it would be the same again, and push an older one out
        KD_VERIFY_OK(addCase(**store));
        QVERIFY(backedUp(**store));
        // Set back by two days, the clock makes the newest one look as if it came from the future.
        KD_VERIFY_OK(addCase(**store));
        fixture.clock.jump(-48h);
        QVERIFY(backedUp(**store));
        QVERIFY(!backedUp(**store));

        const std::vector<BackupInfo> list = listBackups(fixture.folder.path());
        QCOMPARE(list.size(), size_t(4));
        QCOMPARE(list.front().madeAt, std::optional(fixture.clock.now()));
        QCOMPARE(checkBackup(list.front().path)->entries, 5);
        QCOMPARE(checkBackup(list.back().path)->entries, 2);
        QVERIFY(list.front().bytes > 0);
    }

    void anOlderFolderIsBackedUpBeforeItIsUpdated()
    {
        const std::span<const Migration> all = deskMigrations();
        QVERIFY(all.size() > 1);
        StoreFixture fixture;
        {
            Connection old(fixture.path(u"desk.sqlite"_s), Connection::Mode::WriteFull);
            migrate(old, all.first(1));
            old.run("INSERT INTO meta (name, value) VALUES ('station', x'73742D31')");
        }
        KD_VERIFY_OK(fixture.open());
        const std::vector<BackupInfo> list = listBackups(fixture.folder.path());
        QCOMPARE(list.size(), size_t(1));
        {
            Connection kept(list.front().path, Connection::Mode::Read);
            QCOMPARE(kept.value("PRAGMA user_version"), 1);
            QCOMPARE(kept.value("SELECT count(*) FROM meta WHERE value = x'73742D31'"), 1);
        }
        KD_VERIFY_OK(fixture.open()); // up to date: no further one
        QCOMPARE(listBackups(fixture.folder.path()).size(), size_t(1));
    }

    void whatAKilledProcessWasCopyingIsClearedAway()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        KD_VERIFY_OK(store);
        KD_VERIFY_OK(addCase(**store));
        KD_VERIFY_OK((*store)->backup().result());
        QFile half(fixture.path(u"backups/desk-00000002-2026-09-21T141320Z.sqlite.part"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        half.close();
        KD_VERIFY_OK((*store)->backup().result());
        QVERIFY(!half.exists());
        QCOMPARE(listBackups(fixture.folder.path()).size(), size_t(2));
    }

    void aRestoreIsOnRecordOnce()
    {
        StoreFixture fixture;
        QString backup;
        {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            KD_VERIFY_OK(addCase(**store));
            const auto made = (*store)->backup().result();
            KD_VERIFY_OK(made);
            backup = *made;
            KD_VERIFY_OK(addCase(**store));
        }
        const auto aside = restoreBackup(fixture.folder.path(), backup, fixture.key, fixture.clock);
        KD_VERIFY_OK(aside);
        for (int i = 0; i < 2; ++i) {
            const auto store = fixture.open();
            KD_VERIFY_OK(store);
            const auto told = (*store)
                                  ->read([](const Reader &reader) {
                                      EntryFilter filter;
                                      filter.kindPrefix = QString(entry::restored);
                                      return reader.desk.entries(filter, 0, 10);
                                  })
                                  .result();
            KD_VERIFY_OK(told);
            QCOMPARE(told->size(), size_t(1));
            const JournalEntry &entry = told->front();
            QCOMPARE(entry.seq, 2); // right behind what the backup held
            QCOMPARE(entry.actor, entry::systemActor());
            QCOMPARE(entry.payload.value("backup"_L1).toString(), QFileInfo(backup).fileName());
            QCOMPARE(entry.payload.value("entries"_L1).toInteger(), 1);
            QCOMPARE(entry.payload.value("set_aside"_L1).toString(), QFileInfo(*aside).fileName());
            const auto check = (*store)->read([](const Reader &reader) { return reader.desk.verify(); }).result();
            QVERIFY(check && check->ok);
        }
        QVERIFY(checkBackup(*aside).has_value());
    }
};

KD_TEST_MAIN(TestBackups)
#include "test_backups.moc"
