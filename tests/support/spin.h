// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kd::test {

/// Runs the event loop until the condition holds; false when it does not within 20 s. It looks after every event and
/// at least each millisecond, where QTest::qWaitFor sleeps 10 ms a turn, which hundreds of handshakes would feel.
[[nodiscard]] bool spinUntil(const std::function<bool()> &condition);

} // namespace kd::test
