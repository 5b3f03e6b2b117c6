// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace kd::store {

/// Puts `from` in the place of `to`, which need not exist, so that after a power cut one of the two is there whole.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

} // namespace kd::store
