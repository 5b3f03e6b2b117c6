// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QJsonValue>
#include <optional>

/// How WordPress and License Manager write and read times.
namespace kd::practice {

/// The place of a shop: a fixed offset, or an IANA name whose offset follows the season.
struct Zone
{
    QString name;    ///< what the index answers as timezone_string
    int offsetS = 0; ///< used when `seasonal` is false
    bool seasonal = false;

    [[nodiscard]] int offsetAt(Instant at) const;
    [[nodiscard]] Instant local(Instant at) const { return at + Millis(offsetAt(at) * 1000LL); }
};

/// "2026-11-22T04:39:29": whole seconds, no zone. Local text is the text of Zone::local().
[[nodiscard]] QString naive(Instant at);
/// "2026-11-22 04:39:29", License Manager's.
[[nodiscard]] QString naiveWithBlank(Instant at);
[[nodiscard]] QJsonValue naiveOrNull(const std::optional<Instant> &at);

/// What a date filter compares with: WordPress reads a text without zone as it stands and moves one with a zone to the
/// site's local time, whichever column is compared afterwards. nullopt: not a date.
[[nodiscard]] std::optional<Instant> readDateFilter(const QString &text, const Zone &zone);

} // namespace kd::practice
