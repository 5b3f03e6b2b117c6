// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/durable.h"

#include <cerrno>

namespace kd::evidence {

// NTFS writes renames to its own log.
void syncFolder(const QString &) {}

bool isDiskFull(int systemError)
{
    return systemError == ENOSPC;
}

} // namespace kd::evidence
