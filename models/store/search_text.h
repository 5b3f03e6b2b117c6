// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"

#include <string>
#include <string_view>
#include <vector>

/// How text is made comparable and cut into terms. Pure; any thread.
namespace kd::store::search {

/// UTF-8 of the NFKC, case-folded text, of which only letters, marks and digits are kept: "ＫＤ-2026 " is "kd2026".
[[nodiscard]] std::string normalised(const QString &text);

/// The searched fields of an order, one a line in the order of HitField: number, payment number, e-mail, phone, name,
/// then one line for each product.
[[nodiscard]] std::string lines(const Order &order);

/// The terms of an order: for each position of each line the three characters from there on (fewer at the end of a line),
/// so that one, two or three characters anywhere are the beginning of a term; and the exact terms below. Joined by blanks.
[[nodiscard]] std::string terms(const Order &order, const std::string &lines);

enum class Exact { Number, Email, Phone, Ip, Account };
/// A term that no text contains, for a whole value. Empty when the value is. Different values may share one: verify.
[[nodiscard]] std::string exactTerm(Exact kind, const std::string &normalised);

/// A search text: parts that a field must hold one after the other, begin with, end with.
struct Pattern
{
    std::vector<std::string> parts; ///< normalised, none empty
    bool atStart = false;           ///< "KD…": the field begins with the first part
    bool atEnd = false;             ///< "…0127": the field ends with the last part

    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
    [[nodiscard]] bool isPlain() const { return parts.size() == 1 && !atStart && !atEnd; }
};
/// Reads "…", "...", and "*" as a gap.
[[nodiscard]] Pattern patternOf(const QString &text);

/// The first field of the lines that matches.
[[nodiscard]] std::optional<HitField> match(const Pattern &pattern, std::string_view lines);

/// The FTS5 expression whose rows contain all that match, and more.
struct Expression
{
    std::string match;
    bool isPrefix = false; ///< no part has three characters: what it finds is merged before the first row comes
};
[[nodiscard]] Expression expressionOf(const Pattern &pattern);

/// What of a card key is hashed: the key without separators in upper case first, then its groups, first and last four.
[[nodiscard]] std::vector<QByteArray> cardFragments(const QString &cardText);
/// In upper case, letters and digits only.
[[nodiscard]] QByteArray cardNormalised(const QString &text);

} // namespace kd::store::search
