// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kd::lists {

/// Whole sentences one behind the other, empty ones left out: with a blank between them, but none behind the wide marks
/// of Chinese, which bring their own.
[[nodiscard]] QString inARow(QStringList sentences);

/// With a capital where its script has them: words that were written to follow a colon and now stand by themselves.
[[nodiscard]] QString asSentence(QString words);

} // namespace kd::lists
