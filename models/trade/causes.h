// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kd {

/// Ids of the root causes that a case is closed with, in the order in which they are offered.
[[nodiscard]] QStringList causes();

} // namespace kd
