// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/transport/http.h"

namespace kd::shop {

/// What Retry-After asks for, seconds or an HTTP date; -1 ms when it is missing or unreadable. A date is measured
/// against the answer's own Date header where there is one, so that a skewed clock on either side does not matter.
[[nodiscard]] Millis retryAfter(const HttpAnswer &answer, Instant now);

/// Full jitter: a whole number of milliseconds, evenly from 0 to min(most, first · 2^retry), `random` being in [0, 1).
[[nodiscard]] Millis jitteredWait(const HttpLimits &limits, int retry, double random);

/// 502, 503, 504 and 429: the request may be read again later.
[[nodiscard]] bool isPassingStatus(int status);

/// Whether a read that ended so may end otherwise soon.
[[nodiscard]] bool isWorthAnotherRead(const Error &error);

/// The Error of an answer that read() does not hand on: a 3xx or a passing status.
[[nodiscard]] Error answerAsError(const HttpAnswer &answer, const QString &doing, const QUrl &base, Instant now);

} // namespace kd::shop
