// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QString>
#include <optional>

/// Times as people read them, in this machine's zone.
namespace kd::lists {

/// "04:31", "−02:10", "22:57:50", "3 d 04:12": what is left; negative with a true minus sign.
[[nodiscard]] QString remainingText(Millis remaining);
/// "8 s ago", "5 min ago", "3 h ago", "2 d ago"; "just now" below two seconds and for times that lie ahead.
[[nodiscard]] QString agoText(Instant at, Instant now);
/// "26 s", "5 min", "3 h", "2 d": how long it has been; "0 s" for times that lie ahead.
[[nodiscard]] QString ageText(Instant since, Instant now);
/// "10:21:07" today, "11-07 10:21" this year, else "2025-11-07 10:21".
[[nodiscard]] QString timeText(Instant at, Instant now);
[[nodiscard]] QString timeText(const std::optional<Instant> &at, Instant now); ///< "–" when there is none
/// A deadline, to the minute: "10:21" today, with its day otherwise.
[[nodiscard]] QString dueText(Instant due, Instant now);
/// "2025-11-07 10:21:07"
[[nodiscard]] QString exactTimeText(Instant at);
/// "1,004,812"
[[nodiscard]] QString countText(qint64 count);
/// "842 KB"
[[nodiscard]] QString bytesText(qint64 bytes);
/// "2 h", "30 min", "3 d"
[[nodiscard]] QString spanText(Millis span);

} // namespace kd::lists
