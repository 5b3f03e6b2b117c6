// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

/// What a proposal's button and its confirmation say.
namespace kd::ui {

/// "Refund ¥50.00 by original route"; "queue: …" while the shop cannot be reached.
[[nodiscard]] QString offerText(const actions::Offer &offer, bool online);
/// What stands at the button's right: what is missing, the stock, that it needs an approval.
[[nodiscard]] QString offerDetail(const actions::Offer &offer);
/// "¥50.00 go back to the buyer of KD…0127 by original route (Alipay)."
[[nodiscard]] QString consequence(const actions::Offer &offer, const casework::CaseView &view);

} // namespace kd::ui
