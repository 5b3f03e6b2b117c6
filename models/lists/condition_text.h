// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the rules say of probes, as people read it.
namespace kd::lists {

/// An outcome that a rule names, of a probe or another field: an answer ("fail" → "Failed"), a code ("key_bad" → "the
/// key is bad"), a demand. An id without a name is shown as it is.
[[nodiscard]] QString outcomeLabel(const QString &field, const QString &outcome);
/// "order.paid = fail or unknown (is pass: paid)" → "Paid: Failed or Unknown; found: Passed, paid". What is not of this
/// shape is shown as it is.
[[nodiscard]] QString conditionText(const QString &condition);

} // namespace kd::lists
