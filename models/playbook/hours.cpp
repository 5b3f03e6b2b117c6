// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/hours.h"

#include <algorithm>

namespace kd::playbook {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 minuteMs = 60'000;

qint64 localDay(const BusinessHours &hours, Instant at)
{
    const qint64 local = at.millis() + hours.utcOffsetMinutes * minuteMs;
    return local >= 0 ? local / dayMs : -((-local + dayMs - 1) / dayMs);
}

Instant localStart(const BusinessHours &hours, qint64 day)
{
    return Instant(day * dayMs - hours.utcOffsetMinutes * minuteMs);
}

/// 1970-01-01, day 0, was a Thursday (4).
int weekday(qint64 day)
{
    return static_cast<int>(((day + 3) % 7 + 7) % 7) + 1;
}

/// Calls with every open span from the day of `from` on, in order, until told to stop.
template<typename See>
void eachSpan(const BusinessHours &hours, Instant from, See see)
{
    for (qint64 day = localDay(hours, from);; ++day) {
        const auto spans = hours.days.find(weekday(day));
        if (spans == hours.days.end()) {
            // Closed days still have to end the search of openTime().
            if (!see(localStart(hours, day), localStart(hours, day))) {
                return;
            }
            continue;
        }
        for (const BusinessHours::Span &span : spans->second) {
            const Instant start = localStart(hours, day);
            if (!see(start + Millis(span.fromMinute * minuteMs), start + Millis(span.toMinute * minuteMs))) {
                return;
            }
        }
    }
}

} // namespace

Millis openTime(const BusinessHours &hours, Instant from, Instant to)
{
    if (to <= from) {
        return Millis(0);
    }
    if (hours.always()) {
        return to - from;
    }
    Millis sum(0);
    eachSpan(hours, from, [&](Instant start, Instant end) {
        const Instant first = std::max(start, from);
        const Instant last = std::min(end, to);
        if (last > first) {
            sum += last - first;
        }
        return start < to;
    });
    return sum;
}

Instant afterOpenTime(const BusinessHours &hours, Instant from, Millis duration)
{
    if (hours.always() || duration <= Millis(0)) {
        return from + std::max(duration, Millis(0));
    }
    Millis left = duration;
    Instant result = from;
    eachSpan(hours, from, [&](Instant start, Instant end) {
        const Instant first = std::max(start, from);
        if (end <= first) {
            return true;
        }
        if (left <= end - first) {
            result = first + left;
            return false;
        }
        left -= end - first;
        return true;
    });
    return result;
}

} // namespace kd::playbook
