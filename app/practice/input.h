// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What callers send, as the real shop reads it: generously in some places, and differently where it checks and where
/// it keeps.
namespace kd::practice {

struct Amount
{
    QString text;
    bool numeric = false; ///< PHP would count with it as it stands
    qint64 minor = 0;     ///< what is booked: "1,50" is 150.00, "1.005" is 1.01, no digits are 0
};
[[nodiscard]] Amount readAmount(const QString &text);
[[nodiscard]] bool isNegative(const Amount &amount);

/// WordPress's is_email(), which takes "qq.con" for an address and refuses an empty one.
[[nodiscard]] bool isEmail(const QString &text);
/// WordPress's sanitize_email(): what cannot stand in an address is taken out; empty when no address is left.
[[nodiscard]] QString sanitizedEmail(const QString &text);

} // namespace kd::practice
