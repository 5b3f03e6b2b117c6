// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"
#include "models/store/connection.h"

#include <memory>

namespace kd::store {

struct OpenedCache
{
    std::unique_ptr<Connection> connection;
    QString damaged; ///< where the damaged file was put; empty: it was sound
};

/// Opens cache.sqlite for writing. A file that is damaged, or sealed with another key, is renamed and a new one begun;
/// never because of a full disk, a lock or a folder that cannot be written. Raises what goes wrong.
[[nodiscard]] OpenedCache openCache(const QString &folder, const SealingKey &key, Instant now);

/// Remembers, beside the file, that it must be set aside at the next start.
void markCacheDamaged(const QString &path);

/// Looks through small files whole at every start (32 MiB take about 0.1 s); damage in larger ones shows when it is met,
/// or by Store's checks. Raises "database_damaged".
void quickCheck(Connection &connection);

[[nodiscard]] QString deskPath(const QString &folder);
[[nodiscard]] QString cachePath(const QString &folder);

} // namespace kd::store
