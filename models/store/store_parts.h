// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/folder_lock.h"
#include "models/store/key_ring.h"
#include "models/store/lane.h"
#include "models/store/store.h"

#include <atomic>

namespace kd::store {

/// What a maintenance job works with.
struct Upkeep
{
    QString folder;
};

/// The connections of one reading thread.
struct ReadingPair
{
    Connection desk;
    Connection cache;
};

/// What a store is made of: opened in one thread, then each connection used by the thread of its lane alone.
struct Store::Parts
{
    Parts(StoreSettings given, Clock &c)
        : settings(std::move(given))
        , clock(c)
        , keys(settings.keyOfKeys)
    {}

    StoreSettings settings;
    Clock &clock;
    KeyRing keys;
    std::unique_ptr<FolderLock> lock;
    std::unique_ptr<Connection> deskWriter;
    std::unique_ptr<Connection> cacheWriter;
    std::vector<std::unique_ptr<ReadingPair>> readingPairs;
    QString station;
    QString damagedCache;
    std::optional<SealingKey> cacheKey;
    StoreNews news;
    std::atomic<qint64> newestSeq{0};

    // Last, so that the threads end before what they use.
    std::unique_ptr<Lane<DeskWrite>> deskLane;
    std::unique_ptr<Lane<CacheWrite>> cacheLane;
    std::unique_ptr<Lane<const Reader>> readLane;
    std::unique_ptr<Lane<const Upkeep>> upkeepLane;

    void open();
    void openDesk();
    void prepareDesk();
    void startLanes();
    void handleDesk(Job<DeskWrite> &job);
    void handleCache(Job<CacheWrite> &job);
    void handleRead(ReadingPair &pair, Job<const Reader> &job);
    void noticed(qint64 seq);
    template<typename F>
    auto upkeep(F function)
    {
        auto job = std::make_unique<JobOf<const Upkeep, F>>(std::move(function));
        auto future = job->future();
        upkeepLane->submit(std::unique_ptr<Job<const Upkeep>>(std::move(job)));
        return future;
    }
};

} // namespace kd::store
