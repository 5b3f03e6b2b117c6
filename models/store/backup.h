// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/sealing.h"

#include <QString>
#include <optional>
#include <vector>

/// Backups of desk.sqlite as files. These calls block; none may run while a Store in this process holds the folder, except
/// listBackups(), newestGoodBackup() and checkBackup().
namespace kd::store {

struct BackupInfo
{
    QString path;
    qint64 entries = 0; ///< of its journal
    qint64 bytes = 0;
    std::optional<Instant> madeAt = {}; ///< as its name says; a file that was put elsewhere may have another
};

/// Sound pages, a readable schema, a whole chain. Errors "backup_damaged", "newer_data_folder".
[[nodiscard]] Result<BackupInfo> checkBackup(const QString &path);
/// Those in folder/backups, newest first. Looks at names and sizes only: `entries` is 0.
[[nodiscard]] std::vector<BackupInfo> listBackups(const QString &folder);
/// In folder/backups.
[[nodiscard]] std::optional<BackupInfo> newestGoodBackup(const QString &folder);
/// Checks the backup, sets the present desk.sqlite aside (its new name is the result) and puts the backup in its place.
/// Takes the folder's lock meanwhile; whoever opens the folder next puts on record that it was restored. Errors "wrong_key", "backup_damaged", "folder_locked", …
[[nodiscard]] Result<QString> restoreBackup(const QString &folder, const QString &backup, const SealingKey &keyOfKeys,
                                            Clock &clock);

} // namespace kd::store
