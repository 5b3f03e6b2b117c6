// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/finding.h"

#include <vector>

namespace kd::lists {

/// What a probe found, in one line: "¥50.00, Alipay, 10:21:07". Made from code and values; what is personal in the values
/// is masked. An unknown says why.
[[nodiscard]] QString findingSentence(const Finding &finding, Instant now);
/// Where it comes from and how old it is: "Shop · 8 s ago".
[[nodiscard]] QString findingSource(const Finding &finding, Instant now);
/// "paid" → "10:21:07" and so on for every value, for the source popover.
[[nodiscard]] std::vector<std::pair<QString, QString>> findingValues(const Finding &finding, Instant now);

} // namespace kd::lists
