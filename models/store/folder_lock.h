// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace kd::store {

/// The right to run sync and outbox on a data folder: a file with process, host and program. That of a dead process is
/// taken over.
class FolderLock
{
public:
    /// Errors "folder_locked" (detail: "kamidesk, process 4711 on desk-2"), "not_writable", "disk_full".
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString &folder);

private:
    explicit FolderLock(const QString &path);
    QLockFile m_file;
};

} // namespace kd::store
