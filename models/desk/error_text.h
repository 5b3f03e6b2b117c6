// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace kd::desk {

/// One sentence for people: what is wrong and what to do about it, in the language of the installed translator (English
/// without one). Codes that have no sentence of their own get that of their kind. Contains the detail only where it is
/// the desk's own words (a path, a limit, a list of checks).
[[nodiscard]] QString errorText(const Error &error);

/// Every code with a sentence of its own; a test compares them with the codes that the headers promise.
[[nodiscard]] QStringList codesWithText();

} // namespace kd::desk
