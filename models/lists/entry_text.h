// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/journal.h"

#include <QString>

namespace kd::lists {

/// What a journal entry says beside its kind, in one masked line: "refund ¥50.00 · original route", "order.paid: failed →
/// passed · saw the payment". Empty when the kind says it all.
[[nodiscard]] QString entryDetail(const JournalEntry &entry);

} // namespace kd::lists
