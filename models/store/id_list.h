// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace kd::store {

/// "|open|closed|": ids as one bound text, so that the statement stays one and prepared. Empty: any.
template<typename E>
[[nodiscard]] QString idList(const std::vector<E> &values)
{
    QString text;
    for (const E value : values) {
        text += u'|' + id(value);
    }
    return text.isEmpty() ? text : QString(text + u'|');
}

} // namespace kd::store
