// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_parts.h"

#include "models/store/backup_files.h"
#include "models/store/cache_file.h"
#include "models/store/failure.h"
#include "models/store/journal_table.h"
#include "models/store/migrations.h"
#include "models/store/projections.h"
#include "models/trade/entries.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

constexpr int readers = 2;

template<typename Access>
void report(Job<Access> &job, const QString &doing)
{
    try {
        throw;
    } catch (const Failure &failure) {
        job.fail(failure.error());
    } catch (const SQLite::Exception &exception) {
        job.fail(toError(exception, doing));
    } catch (const std::exception &exception) {
        job.fail(Error{.doing = doing, .code = u"exception"_s, .detail = QString::fromUtf8(exception.what())});
    }
}

/// One job in one transaction. True when it was kept; the caller publishes.
template<typename Access>
bool transact(Connection &connection, Job<Access> &job, Access &access)
{
    bool kept = false;
    try {
        connection.begin();
        kept = job.run(access);
        if (kept) {
            connection.commit();
        }
    } catch (...) {
        kept = false;
        report(job, u"write to the data folder"_s);
    }
    if (!kept) {
        connection.rollback();
    }
    return kept;
}

} // namespace

void Store::Parts::openDesk()
{
    const QString path = deskPath(settings.folder);
    if (!QFileInfo::exists(path)) {
        if (!settings.takeLock) {
            raise(u"no_data_folder"_s, u"open the data folder"_s, settings.folder);
        }
        const QStringList backups = backups::all(settings.folder);
        if (!backups.isEmpty()) {
            // An empty journal in its place would look like a desk that has never worked.
            raise(u"database_damaged"_s, u"open the data folder"_s, u"desk.sqlite is missing"_s);
        }
    }
    deskWriter = std::make_unique<Connection>(path, Connection::Mode::WriteFull);
    quickCheck(*deskWriter);
    if (settings.takeLock) {
        if (isBehind(*deskWriter, deskMigrations())) {
            // What a step does to the only truth there is can be taken back.
            [[maybe_unused]] const QString kept = backups::rotate(settings.folder, clock.now());
        }
        migrate(*deskWriter, deskMigrations());
    } else {
        requireCurrent(*deskWriter, deskMigrations());
    }
}

/// Gives a new folder its own id and its first keys, in one transaction; finds out a wrong key in any.
void Store::Parts::prepareDesk()
{
    Connection &db = *deskWriter;
    db.begin();
    try {
        {
            auto row = db.query("SELECT value FROM meta WHERE name = 'station'");
            if (row.next()) {
                station = QString::fromUtf8(row.bytes(0));
            }
        }
        if (station.isEmpty()) {
            station = u"st-"_s + QString::fromLatin1(randomBytes(6).toHex());
            db.run("INSERT INTO meta (name, value) VALUES ('station', ?1)", station.toUtf8());
        }
        [[maybe_unused]] const SealingKey deskKey = keys.ensure(db, KeyRing::ofDesk());
        cacheKey = keys.ensure(db, KeyRing::ofCache());
        if (const auto restoring = backups::takeRestored(db)) {
            [[maybe_unused]] const JournalEntry entry = journal::append(
                db, keys, station, clock.now(),
                entry::deskRestored(restoring->backup, restoring->entries, restoring->setAside));
        }
        if (settings.takeLock) {
            projections::bringUpToDate(db, keys);
        }
        newestSeq = db.value("SELECT coalesce(max(seq), 0) FROM journal");
        db.commit();
    } catch (...) {
        db.rollback();
        throw;
    }
}

void Store::Parts::open()
{
    if (!QDir().mkpath(settings.folder)) {
        raise(u"not_writable"_s, u"open the data folder"_s, settings.folder);
    }
    if (settings.takeLock) {
        lock = orRaise(FolderLock::take(settings.folder));
    }
    const auto desk = guarded(u"open the data folder"_s, [&] {
        openDesk();
        prepareDesk();
    });
    if (!desk) {
        Error error = desk.error();
        if (error.code == "database_damaged"_L1) {
            const auto backup = newestGoodBackup(settings.folder);
            error.detail += backup ? QString(u"; newest good backup: "_s + backup->path) : u"; no good backup"_s;
        }
        throw Failure(error);
    }
    if (settings.takeLock) {
        OpenedCache cache = openCache(settings.folder, *cacheKey, clock.now());
        cacheWriter = std::move(cache.connection);
        damagedCache = cache.damaged;
    }
    for (int i = 0; i < readers; ++i) {
        readingPairs.push_back(std::unique_ptr<ReadingPair>(
            new ReadingPair{Connection(deskPath(settings.folder), Connection::Mode::Read),
                            Connection(cachePath(settings.folder), Connection::Mode::Read)}));
        requireCurrent(readingPairs.back()->cache, cacheMigrations());
    }
    startLanes();
}

void Store::Parts::startLanes()
{
    deskLane = std::make_unique<Lane<DeskWrite>>(
        std::vector<Lane<DeskWrite>::Handler>{[this](Job<DeskWrite> &job) { handleDesk(job); }});
    cacheLane = std::make_unique<Lane<CacheWrite>>(
        std::vector<Lane<CacheWrite>::Handler>{[this](Job<CacheWrite> &job) { handleCache(job); }});
    std::vector<Lane<const Reader>::Handler> handlers;
    for (const auto &pair : readingPairs) {
        handlers.emplace_back([this, own = pair.get()](Job<const Reader> &job) { handleRead(*own, job); });
    }
    readLane = std::make_unique<Lane<const Reader>>(std::move(handlers));
    upkeepLane = std::make_unique<Lane<const Upkeep>>(
        std::vector<Lane<const Upkeep>::Handler>{[this](Job<const Upkeep> &job) {
            try {
                job.run(Upkeep{settings.folder});
            } catch (...) {
                report(job, u"look after the data folder"_s);
            }
            job.publish();
        }});
}

void Store::Parts::handleDesk(Job<DeskWrite> &job)
{
    DeskWrite access(*deskWriter, keys, clock, station);
    const bool kept = transact(*deskWriter, job, access);
    const qint64 seq = access.lastAppended();
    if (kept && seq > 0) {
        noticed(seq);
    }
    job.publish();
}

void Store::Parts::handleCache(Job<CacheWrite> &job)
{
    if (!cacheWriter) {
        job.fail(Error{.kind = Error::Kind::Storage, .doing = u"write to the order cache"_s, .code = u"not_lock_holder"_s});
        job.publish();
        return;
    }
    CacheWrite access(*cacheWriter, *cacheKey);
    const bool kept = transact(*cacheWriter, job, access);
    if (kept && !access.touched().isEmpty()) {
        Q_EMIT news.cacheChanged(access.touched());
    }
    job.publish();
}

void Store::Parts::handleRead(ReadingPair &pair, Job<const Reader> &job)
{
    try {
        pair.desk.begin();
        pair.cache.begin();
        const DeskRead desk(pair.desk, keys);
        const CacheRead cache(pair.cache, *cacheKey);
        const Reader reader{desk, cache};
        job.run(reader);
    } catch (...) {
        report(job, u"read from the data folder"_s);
    }
    pair.desk.rollback();
    pair.cache.rollback();
    job.publish();
}

void Store::Parts::noticed(qint64 seq)
{
    qint64 known = newestSeq.load();
    while (known < seq && !newestSeq.compare_exchange_weak(known, seq)) {
    }
    if (known < seq) {
        Q_EMIT news.deskChanged(seq);
    }
}

} // namespace kd::store
