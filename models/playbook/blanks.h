// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kd::playbook {

/// The names of the blanks of a text, {order_number}, each once, in their order.
[[nodiscard]] QStringList blanksOf(const QString &text);
/// A brace that belongs to no blank: a slip like {Order} or {amount.
[[nodiscard]] bool hasStrayBrace(const QString &text);
/// Every fact that a script may ask for.
[[nodiscard]] const QStringList &knownBlanks();

} // namespace kd::playbook
