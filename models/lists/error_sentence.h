// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace kd::lists {

/// What went wrong and what to do about it, in one or two sentences in the language of the window.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace kd::lists
