// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks.h"

namespace kd::playbook {

/// How much of [from, to) lies inside the business hours; zero when to is not after from.
[[nodiscard]] Millis openTime(const BusinessHours &hours, Instant from, Instant to);
/// The first moment at which so much open time has passed since `from`.
[[nodiscard]] Instant afterOpenTime(const BusinessHours &hours, Instant from, Millis duration);

} // namespace kd::playbook
