// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/backup.h"
#include "models/store/connection.h"

#include <QStringList>

/// What Store does about backups. Raises what goes wrong; blocks.
namespace kd::store::backups {

/// Copies a consistent view while others write, checks the copy, and only then gives it its name.
void write(const QString &folder, const QString &target);
/// rotate(), unless the newest is younger than `age` or holds the whole journal already: then empty. A desk that has
/// nothing but its first profile is not worth one.
[[nodiscard]] QString rotateWhenOlderThan(const QString &folder, Millis age, Instant now);
/// A new one in folder/backups; those beyond the newest seven go. Gives its path.
[[nodiscard]] QString rotate(const QString &folder, Instant now);
/// Newest first.
[[nodiscard]] QStringList all(const QString &folder);
/// A new backup, then removes every older one and every file that a restore set aside: they hold keys that are erased.
void replaceAll(const QString &folder, Instant now);

/// What a restore has left in the file that it put in place.
struct Restored
{
    QString backup; ///< names of files, without their folders
    qint64 entries = 0;
    QString setAside;
};
void noteRestored(Connection &desk, const Restored &restored);
/// Gives the note once and takes it away, in the caller's transaction.
[[nodiscard]] std::optional<Restored> takeRestored(Connection &desk);

} // namespace kd::store::backups
