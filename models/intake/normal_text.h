// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace kd::intake {

/// A text made easy to match, with the way back to the original.
///
/// Full-width forms become half-width, traditional characters simplified, curly quotes straight; invisible marks go;
/// runs of blanks become one, and blanks between two Chinese characters none. Every unit of `text` stands for one unit
/// of the original, so `text`, `written` and `origin` have the same size.
struct NormalText
{
    QString text;            ///< lower case, and numbers already read are blotted out with `blot`
    QString written;         ///< the same in the buyer's case, never blotted out
    std::vector<int> origin; ///< where each unit stood in the original, in UTF-16 units, rising

    /// Takes the place of an identifier already read, so that nothing else is read into it. No pattern matches it.
    static constexpr QChar blot = u'\x01';

    /// Start and length in the original for [from, to) of this text; from < to.
    [[nodiscard]] std::pair<int, int> original(qsizetype from, qsizetype to) const
    {
        return {origin[size_t(from)], origin[size_t(to) - 1] + 1 - origin[size_t(from)]};
    }
    void blotOut(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            text[i] = blot;
        }
    }
};

[[nodiscard]] bool isHan(QChar c);

/// `simplified` maps traditional characters, and characters often mistaken for them, to what the patterns use.
[[nodiscard]] NormalText normalise(QStringView text, const QHash<QChar, QChar> &simplified);

} // namespace kd::intake
