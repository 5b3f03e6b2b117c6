// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"

#include <vector>

/// Card keys in outgoing texts. A key is a key in any case and whatever stands between its letters and digits: people
/// type it with blanks, with other dashes or with none. Pure.
namespace kd::reply {

struct KeyPlace
{
    size_t key = 0;      ///< which of the keys
    qsizetype start = 0; ///< UTF-16 units of the text
    qsizetype length = 0;

    bool operator==(const KeyPlace &) const = default;
};

/// Every place where one of the keys stands, in the order of the keys.
[[nodiscard]] std::vector<KeyPlace> keysIn(const QString &text, const std::vector<Secret> &keys);
/// The text with Secret::masked() in those places.
[[nodiscard]] QString withKeysMasked(const QString &text, const std::vector<Secret> &keys);

} // namespace kd::reply
