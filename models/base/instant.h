// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDebug>
#include <QString>
#include <chrono>
#include <compare>

class QTimeZone;

namespace kd {

using Millis = std::chrono::milliseconds;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, always UTC. How a shop writes times is the connector's
/// business; how people read them is the window's.
class Instant
{
public:
    Instant() = default;
    explicit constexpr Instant(qint64 millisSinceEpoch)
        : m_millis(millisSinceEpoch)
    {}

    [[nodiscard]] constexpr qint64 millis() const { return m_millis; }

    /// "2026-11-22T04:39:29Z", "…29.123Z" or with "+01:00". Text without a zone is an error.
    [[nodiscard]] static Result<Instant> fromIso(QStringView text);
    /// Text without a zone, "2026-11-22T04:39:29" or with a blank for the T, which the caller knows to be UTC.
    [[nodiscard]] static Result<Instant> fromNaiveUtc(QStringView text);
    /// The same for text that is local to a zone.
    [[nodiscard]] static Result<Instant> fromNaive(QStringView text, const QTimeZone &zone);

    /// "2026-11-22T04:39:29Z"; milliseconds are written only when there are any.
    [[nodiscard]] QString toIso() const;

    auto operator<=>(const Instant &) const = default;
    [[nodiscard]] constexpr Instant operator+(Millis duration) const { return Instant(m_millis + duration.count()); }
    [[nodiscard]] constexpr Instant operator-(Millis duration) const { return Instant(m_millis - duration.count()); }
    [[nodiscard]] constexpr Millis operator-(Instant other) const { return Millis(m_millis - other.m_millis); }

    friend QDebug operator<<(QDebug debug, Instant instant) { return debug << instant.toIso(); }

private:
    qint64 m_millis = 0;
};

} // namespace kd
