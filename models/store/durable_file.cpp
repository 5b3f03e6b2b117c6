// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

bool synced([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
#else
    return true; // a rename is journaled by the file system
#endif
}

} // namespace

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code problem;
    const bool before = synced(from);
    if (before) {
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), problem);
    }
    if (!before || problem || !synced(QFileInfo(to).absolutePath())) {
        return fail(Error::Kind::Storage, u"not_writable"_s, u"put a file in its place"_s,
                    to + u": "_s + QString::fromStdString(problem.message()));
    }
    return {};
}

} // namespace kd::store
