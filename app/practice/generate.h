// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world.h"

namespace kd::practice {

/// A shop with a story: the same seed, number and time give the same shop to the byte. The newest order is some minutes
/// old at `now`; the last few hundred hold the problem orders (problems.h). 0 … 1,000,000 orders; 100,000 take about a
/// second and 200 MB.
[[nodiscard]] World generate(quint64 seed, int orders, Instant now);

} // namespace kd::practice
