// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kd::test {

/// A disk that begins to fail at the nth change (write, truncate or sync) of any database file of this process, and goes
/// on failing until it is told to be well. Sits between SQLite and the system; install() once, before any connection.
namespace failingDisk {
void install();
/// The nth change from now on and all after it fail with this SQLite code.
void failFrom(int nth, int code);
void beWell();
[[nodiscard]] bool hasFailed();
} // namespace failingDisk

} // namespace kd::test
