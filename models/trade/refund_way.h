// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/action.h"

namespace kd {

/// True while a refund's money may still be on its way: it was sent and nobody has said that it arrived. What the shop
/// credits to its own balance has arrived once the credit is read back; of a return made elsewhere the receipt it was
/// recorded with is the word. A failed or closed one stays under way until somebody says how the buyer was paid after
/// all.
[[nodiscard]] bool moneyUnderWay(const Intent &intent);

} // namespace kd
