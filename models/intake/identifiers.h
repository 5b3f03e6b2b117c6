// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/book.h"
#include "models/intake/claim.h"
#include "models/intake/normal_text.h"

namespace kd::intake {

/// Reads order and payment numbers, e-mails, phones, keys and error codes into the claim, with their spans, and blots out
/// in `text` what was read: the first rule that understands a stretch owns it, so a payment number is never a phone.
void readIdentifiers(Claim &claim, NormalText &text, const Book &book);

/// Reads "50 元", "¥50", "五十块", "50块5", "$9.99" and a bare number behind 转 or 付; blots them out.
void readAmounts(Claim &claim, NormalText &text, const Book &book);

/// Reads "3 of 5", "20 个有 4 个", "30 张里坏了 2 张", "10 张只有 7 张能用", "两张用不了".
void readQuantities(Claim &claim, const NormalText &text, const Book &book);

} // namespace kd::intake
