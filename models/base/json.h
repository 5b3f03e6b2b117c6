// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace kd {

/// The canonical bytes of RFC 8785 (keys sorted by UTF-16 units, shortest escapes, no blanks), which the journal hashes.
/// Numbers must be whole and within ±2^53: what we journal counts in minor units and milliseconds, so a fraction is a
/// mistake and an error (code "number_not_whole").
[[nodiscard]] Result<QByteArray> canonicalJson(const QJsonObject &object);

/// Reads an object; anything else is a Parse error that says where.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &doing);

} // namespace kd
