// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

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

/// In the table's order.
template<typename E, typename Table>
[[nodiscard]] std::vector<E> valuesIn(const Table &table)
{
    std::vector<E> values;
    for (const auto &[known, word] : table) {
        values.push_back(known);
    }
    return values;
}

} // namespace kd
