// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/folder_lock.h"

#include <QDir>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace kd::store {

FolderLock::FolderLock(const QString &path)
    : m_file(path)
{
    // Never by age: a desk that runs for weeks holds its folder all the time.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const QString doing = u"take the data folder"_s;
    std::unique_ptr<FolderLock> lock(new FolderLock(QDir(folder).filePath(u"desk.lock"_s)));
    if (lock->m_file.tryLock(0)) {
        return lock;
    }
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->m_file.getLockInfo(&process, &host, &program);
        return fail(Error::Kind::Storage, u"folder_locked"_s, doing,
                    program + u", process "_s + QString::number(process) + u" on "_s + host);
    }
    const bool full = QStorageInfo(folder).bytesAvailable() == 0;
    return fail(Error::Kind::Storage, full ? u"disk_full"_s : u"not_writable"_s, doing, folder);
}

} // namespace kd::store
