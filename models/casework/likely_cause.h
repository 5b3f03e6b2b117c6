// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

namespace kd::casework {

/// The root cause, one of causes(), that a case of this reason has when that party is liable; empty where more than one
/// fits or nobody is liable yet: then a person names it. An offer, which whoever closes the case may change. Pure.
[[nodiscard]] QString likelyCause(Reason reason, Liability liability);

} // namespace kd::casework
