// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kd::evidence {

/// Makes a rename inside this folder survive a power cut. Where the system has no such call, or refuses it for this
/// file system, nothing happens: the rename is then as durable as it gets.
void syncFolder(const QString &folder);

/// True when errno, as a failed write left it, says that the disk or the user's share of it is full.
[[nodiscard]] bool isDiskFull(int systemError);

} // namespace kd::evidence
