// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/sealing.h"
#include "models/store/cache.h"
#include "models/store/desk.h"
#include "models/store/job.h"

#include <QObject>
#include <QString>
#include <memory>

namespace kd::store {

struct StoreSettings
{
    QString folder;       ///< made when it does not exist
    SealingKey keyOfKeys; ///< wraps the data keys
    /// False: another process may hold the folder. Reading and writeDesk() work, writeCache() answers "not_lock_holder".
    bool takeLock = true;
};

/// What a reading job gets: both databases, each one consistent view.
struct Reader
{
    const DeskRead &desk;
    const CacheRead &cache;
};

/// Says that something was committed. Signals come from the store's threads: connect with a context object.
class StoreNews : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void deskChanged(qint64 seq); ///< the journal's newest entry
    void cacheChanged(const kd::store::CacheTouch &touch); ///< only when something really has
};

/// The data folder: desk.sqlite, which is the truth and is synced at every commit, and cache.sqlite, which can be pulled
/// again. Thread-safe. Each file has one writing thread, so that a large pull never delays a click; two threads read.
///
/// Jobs are closures that return a Result; futures always finish, after close() as Cancelled. A writing job is one
/// BEGIN IMMEDIATE transaction: kept when the result has a value, and only then does the future finish; else rolled back.
/// In a coroutine, include <QCoroFuture> and co_await the future on a line of its own.
class Store
{
public:
    /// Blocks for the few milliseconds that opening takes; what is older is backed up, then migrated. Errors, all Storage:
    /// "newer_data_folder", "older_data_folder" (only without lock), "folder_locked" (detail: process and host),
    /// "disk_full", "not_writable", "database_damaged" (desk only; detail: the newest good backup), "wrong_key",
    /// "no_data_folder" (only without lock).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(StoreSettings settings, Clock &clock);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// F: Result<T>(DeskWrite &)
    template<typename F>
    [[nodiscard]] auto writeDesk(F function)
    {
        auto job = std::make_unique<JobOf<DeskWrite, F>>(std::move(function));
        auto future = job->future();
        submit(std::unique_ptr<Job<DeskWrite>>(std::move(job)));
        return future;
    }
    /// F: Result<T>(CacheWrite &)
    template<typename F>
    [[nodiscard]] auto writeCache(F function)
    {
        auto job = std::make_unique<JobOf<CacheWrite, F>>(std::move(function));
        auto future = job->future();
        submit(std::unique_ptr<Job<CacheWrite>>(std::move(job)));
        return future;
    }
    /// F: Result<T>(const Reader &)
    template<typename F>
    [[nodiscard]] auto read(F function)
    {
        auto job = std::make_unique<JobOf<const Reader, F>>(std::move(function));
        auto future = job->future();
        submit(std::unique_ptr<Job<const Reader>>(std::move(job)));
        return future;
    }

    /// Destroys the key of a case, so that nothing personal in it can be opened again, and replaces the backups that
    /// still had it. The chain stays whole.
    [[nodiscard]] QFuture<Result<void>> eraseCase(CaseId caseId, ProfileId actor);
    /// A checked copy of desk.sqlite in folder/backups, of which the newest seven are kept. Gives its path.
    [[nodiscard]] QFuture<Result<QString>> backup();
    /// The same to any place.
    [[nodiscard]] QFuture<Result<QString>> backupTo(QString path);
    /// backup(), unless the newest is younger than `age` or nothing was decided since: then an empty path.
    [[nodiscard]] QFuture<Result<QString>> backupOlderThan(Millis age);

    /// Looks whether other processes have appended; if so, deskChanged() follows.
    void pollOtherWriters();

    [[nodiscard]] const StoreNews *news() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString station() const; ///< this data folder's own id
    [[nodiscard]] bool holdsLock() const;
    /// Where a damaged cache was put when this store opened; empty: it was sound.
    [[nodiscard]] QString damagedCache() const;

    /// Finishes what runs, cancels what waits. The destructor does it too.
    void close();

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    void submit(std::unique_ptr<Job<DeskWrite>> job);
    void submit(std::unique_ptr<Job<CacheWrite>> job);
    void submit(std::unique_ptr<Job<const Reader>> job);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kd::store
