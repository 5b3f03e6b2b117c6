// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

/// What a proposal's button, its confirmation and the steps of its plan say.
namespace kd::ui {

/// "Refund ¥50.00 by original route"; "queue: …" while the shop cannot be reached.
[[nodiscard]] QString offerText(const actions::Offer &offer, bool online);
/// What stands at the button's right: what is missing, the stock, that it needs an approval.
[[nodiscard]] QString offerDetail(const actions::Offer &offer);
/// What people do where the shop cannot (actions::Offer::instead); empty for any other id.
[[nodiscard]] QString insteadText(const QString &instead);
/// Who gets what from where: "KD…0127: ¥50.00 go back by original route (Alipay)."
[[nodiscard]] QString consequence(const desk::Preview &preview, const casework::CaseView &view);
/// "Mark key •••• 0127 void". Keys and contacts masked.
[[nodiscard]] QString stepText(const outbox::Step &step);
[[nodiscard]] QString stepText(const Intent &intent);
/// The steps of the draft's plan, which it has, numbered, each with what follows when it is refused.
[[nodiscard]] QString stepsText(const desk::Preview &preview);
/// What a case gave its buyer already: "Refund ¥12.50, Hand out a key …0127". Empty: nothing.
[[nodiscard]] QString givenText(const casework::CaseView &view);
/// What follows when a step is refused (actions::ifRefused()).
[[nodiscard]] QString followsText(const QString &code);

} // namespace kd::ui
