// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/outbox/outbox_rig.h"

#include <QRandomGenerator>

namespace kd::test {

/// Cards of the model's shop: "c0", "c1", …
inline constexpr int cardsOfModel = 36;

/// What the model asks for on an order: a plan of one to three steps, drawn by chance from every verb there is.
[[nodiscard]] std::vector<outbox::Step> stepsFor(const OrderRef &order, const OutboxRig &rig, QRandomGenerator &dice);

} // namespace kd::test
