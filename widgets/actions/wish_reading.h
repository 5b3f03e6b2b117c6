// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/wish.h"

namespace kd::ui {

struct ActionChoice;
class FormFields;

/// The wish that WishForm's fields say for this action. `currency`: of the order; amounts are read in it. `now`: what
/// "within so many minutes" counts from. Refused "amount_unreadable", "amount_needs_more_decimals", "amount_too_large".
[[nodiscard]] Result<actions::Wish> readWish(const FormFields &fields, const ActionChoice &choice, Currency currency,
                                             Instant now);

} // namespace kd::ui
