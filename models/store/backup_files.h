// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/backup.h"

#include <QStringList>

/// What Store does about backups. Raises what goes wrong; blocks.
namespace kd::store::backups {

/// Copies a consistent view while others write, checks the copy, and only then gives it its name.
void write(const QString &folder, const QString &target);
/// A new one in folder/backups; those beyond the newest seven go. Gives its path.
[[nodiscard]] QString rotate(const QString &folder, Instant now);
/// Newest first.
[[nodiscard]] QStringList all(const QString &folder);
/// A new backup, then removes every older one and every file that a restore set aside: they hold keys that are erased.
void replaceAll(const QString &folder, Instant now);

} // namespace kd::store::backups
