// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>
#include <functional>

namespace kd {

/// The log: to standard error and, once openLog() was called, to rotating files. Any thread.
///
/// Nothing personal goes in: no card key, no token, no contact. Callers log ids, counts and Error values, which are
/// free of them by contract; there is no call that takes a Secret.
enum class LogLevel { Debug, Info, Warning, Error };

void logLine(LogLevel level, const char *area, const QString &text);
inline void logInfo(const char *area, const QString &text) { logLine(LogLevel::Info, area, text); }
inline void logWarning(const char *area, const QString &text) { logLine(LogLevel::Warning, area, text); }
inline void logError(const char *area, const QString &text) { logLine(LogLevel::Error, area, text); }

/// Adds three rotating files of 5 MiB at the path. Qt's own messages go to the same place from then on.
[[nodiscard]] Result<void> openLog(const QString &path, LogLevel least);
/// What goes to standard error; the files get everything from `least` on.
void setConsoleLevel(LogLevel least);

/// For tests: sees every line; returns what was installed before.
using LogWatcher = std::function<void(LogLevel, const QString &)>;
LogWatcher watchLog(LogWatcher watcher);

} // namespace kd
