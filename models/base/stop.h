// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace kd {

/// Our one name for stop tokens: libc++ keeps the standard ones behind -fexperimental-library (see the macos preset).
/// A stop is requested on the thread that runs the coroutines it stops.
using StopToken = std::stop_token;
using StopSource = std::stop_source;

} // namespace kd
