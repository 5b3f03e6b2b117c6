// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/outcome.h"

/// An action whose outcome is not known, in words. Contacts and keys are masked.
namespace kd::lists {

/// "status delivered · total ¥128.00 · refunded ¥0.00 · 2 refunds".
[[nodiscard]] QString preImageText(const PreImage &image);
/// What the shop shows of the part that the action changes, one thing a line.
[[nodiscard]] QStringList seenTexts(const desk::Outcome &outcome);
/// What follows from the reading, as a sentence.
[[nodiscard]] QString judgementText(const desk::Outcome &outcome);
/// What follows when a person says that it happened, or that it did not.
[[nodiscard]] QString resolvedText(const Intent &intent, bool happened);

} // namespace kd::lists
