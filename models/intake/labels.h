// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/book.h"
#include "models/intake/claim.h"
#include "models/intake/normal_text.h"

namespace kd::intake {

/// Sets type, reason, demand and tone with the words they came from. Needs the orders, amounts and quantities already
/// read. Linear in the text.
void labelClaim(Claim &claim, const NormalText &text, const Book &book);

/// Sets `missing`; needs everything else.
void nameMissing(Claim &claim, const NormalText &text, const Book &book);

} // namespace kd::intake
