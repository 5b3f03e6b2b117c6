// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/sealing.h"

#include <QJsonObject>
#include <optional>

namespace kd::store {

/// Turns every {"$personal": text} into {"$sealed": base64}, bound to `place` and its JSON pointer. Raises "reserved_name"
/// for a payload that already holds "$sealed", and "erased" when there is something to seal but no key any more.
[[nodiscard]] QJsonObject sealPersonal(const QJsonObject &payload, const std::optional<SealingKey> &key,
                                       const QByteArray &place);
/// The way back. Without a key, and only then, {"$erased": true} stands in its place. Raises "database_damaged" when a
/// sealed text does not open.
[[nodiscard]] QJsonObject openPersonal(const QJsonObject &payload, const std::optional<SealingKey> &key,
                                       const QByteArray &place);

} // namespace kd::store
