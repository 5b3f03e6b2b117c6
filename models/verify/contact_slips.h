// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/texts.h"

#include <QString>
#include <QStringList>

namespace kd::verify {

/// What is wrong with a contact, and the likely right one.
struct ContactSlip
{
    QString code;       ///< as of contact.valid; empty: nothing to be seen
    QString suggestion; ///< empty: none
};

[[nodiscard]] ContactSlip slipInEmail(const QString &email, const playbook::ContactRules &rules);
/// Mainland mobile numbers strictly; a number with another country's code only by its length (E.164: 7 to 15 digits).
[[nodiscard]] ContactSlip slipInPhone(const QString &phone, const playbook::ContactRules &rules);
/// The address that the buyer means instead of the order's: of what they name the last that is well formed and not
/// `ofOrder`; one that is an edit away from it before any other. Empty: they name none.
[[nodiscard]] QString namedInstead(const QString &ofOrder, const QStringList &named,
                                   const playbook::ContactRules &rules);
/// Insertions, deletions, exchanges and swaps of neighbours that lead from one text to the other; 2 means "2 or more".
[[nodiscard]] int editsUpToTwo(QStringView a, QStringView b);

} // namespace kd::verify
