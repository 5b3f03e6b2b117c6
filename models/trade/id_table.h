// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// Look-ups in a table of (value, id) pairs: one table for each enumeration, read in both directions.
namespace kd {

template<typename Table, typename E>
[[nodiscard]] QString idIn(const Table &table, E value)
{
    for (const auto &[known, word] : table) {
        if (known == value) {
            return QString(word);
        }
    }
    return {};
}

template<typename E, typename Table>
[[nodiscard]] std::optional<E> valueIn(const Table &table, QStringView id)
{
    for (const auto &[known, word] : table) {
        if (word == id) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace kd
