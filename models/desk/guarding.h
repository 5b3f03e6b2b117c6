// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/reply/guard.h"

#include <optional>

namespace kd::desk {

/// Why a text may not leave the desk: Refused "reply_blocked", or "reply_reason_missing" where the guard asks for a
/// reason and none is given, with the guard's explanations as detail. Empty: it may.
[[nodiscard]] std::optional<Error> refusedBy(const reply::GuardReport &report, const QString &reason,
                                             const QString &doing);

} // namespace kd::desk
