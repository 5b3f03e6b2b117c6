// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace kd::intake {

/// Word groups of words.toml, already translated: {code} in a phrase stands for any of its members.
using WordGroups = QHash<QString, QString>;

/// The small language in which supervisors write what buyers say:
///
///   a|b      either             (…)?    may be missing             {code}   a word group
///   …        at most 10 units (24 of Latin text) inside one sentence             ~        at most 4 units inside one clause
///   #        a number, in digits or Chinese                        pay*     the rest of a Latin word
///   (…)*     up to three times  =        the very start or end of the message
///   ？       a question mark, which every other sign stands for itself like ! and ,
///
/// A Latin word matches whole words only. Everything else stands for itself. There is no unbounded repetition, so no
/// phrase can make matching slower than the text is long (times a constant); that is why raw regular expressions are
/// not taken here. Returns the pattern for QRegularExpression, or what is wrong with the phrase.
[[nodiscard]] tl::expected<QString, QString> translatePhrase(const QString &phrase, const WordGroups &groups);

/// One expression for all the phrases; it is optimised (compiled to machine code where PCRE can).
[[nodiscard]] tl::expected<QRegularExpression, QString> compilePhrases(const QStringList &phrases,
                                                                      const WordGroups &groups);

} // namespace kd::intake
