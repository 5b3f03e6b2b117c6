// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/backup_files.h"
#include "models/store/cache_file.h"
#include "models/store/failure.h"
#include "models/store/store_parts.h"

using namespace Qt::StringLiterals;

namespace kd::store {

Result<std::unique_ptr<Store>> Store::open(StoreSettings settings, Clock &clock)
{
    return guarded(u"open the data folder"_s, [&] {
        auto parts = std::make_unique<Parts>(std::move(settings), clock);
        parts->open();
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    });
}

Store::Store(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Store::~Store()
{
    close();
}

void Store::close()
{
    // Upkeep first: it waits for jobs of the others.
    m_parts->upkeepLane->close();
    m_parts->readLane->close();
    m_parts->cacheLane->close();
    m_parts->deskLane->close();
}

void Store::submit(std::unique_ptr<Job<DeskWrite>> job)
{
    m_parts->deskLane->submit(std::move(job));
}

void Store::submit(std::unique_ptr<Job<CacheWrite>> job)
{
    m_parts->cacheLane->submit(std::move(job));
}

void Store::submit(std::unique_ptr<Job<const Reader>> job)
{
    m_parts->readLane->submit(std::move(job));
}

QFuture<Result<void>> Store::eraseCase(CaseId caseId, ProfileId actor)
{
    auto erasing = writeDesk([caseId, actor = std::move(actor)](DeskWrite &desk) { return desk.eraseCase(caseId, actor); });
    return m_parts->upkeep([erasing, &clock = m_parts->clock](const Upkeep &upkeep) -> Result<void> {
        if (auto erased = erasing.result(); !erased) {
            return erased;
        }
        return guarded(u"erase a case"_s, [&] {
            // The write-ahead log still holds the page with the wrapped key until it is emptied.
            Connection connection(deskPath(upkeep.folder), Connection::Mode::WriteFull);
            auto row = connection.query("PRAGMA wal_checkpoint(TRUNCATE)");
            if (!row.next() || row.boolean(0)) {
                raise(u"erasure_incomplete"_s, u"erase a case"_s, u"somebody is reading; erase again"_s);
            }
            backups::replaceAll(upkeep.folder, clock.now());
        });
    });
}

QFuture<Result<QString>> Store::backup()
{
    return m_parts->upkeep([&clock = m_parts->clock](const Upkeep &upkeep) {
        return guarded(u"make a backup"_s, [&] { return backups::rotate(upkeep.folder, clock.now()); });
    });
}

QFuture<Result<QString>> Store::backupTo(QString path)
{
    return m_parts->upkeep([path = std::move(path)](const Upkeep &upkeep) {
        return guarded(u"make a backup"_s, [&] {
            backups::write(upkeep.folder, path);
            return path;
        });
    });
}

QFuture<Result<QString>> Store::backupOlderThan(Millis age)
{
    return m_parts->upkeep([age, &clock = m_parts->clock](const Upkeep &upkeep) {
        return guarded(u"make a backup"_s,
                       [&] { return backups::rotateWhenOlderThan(upkeep.folder, age, clock.now()); });
    });
}

void Store::pollOtherWriters()
{
    // Nobody waits for it: whoever wants to know is connected to deskChanged().
    [[maybe_unused]] const auto looking = read([parts = m_parts.get()](const Reader &reader) -> Result<void> {
        const auto head = reader.desk.head();
        if (!head) {
            return fail(head.error());
        }
        parts->noticed(head->seq);
        return {};
    });
}

const StoreNews *Store::news() const
{
    return &m_parts->news;
}

QString Store::folder() const
{
    return m_parts->settings.folder;
}

QString Store::station() const
{
    return m_parts->station;
}

bool Store::holdsLock() const
{
    return m_parts->lock != nullptr;
}

QString Store::damagedCache() const
{
    return m_parts->damagedCache;
}

} // namespace kd::store
