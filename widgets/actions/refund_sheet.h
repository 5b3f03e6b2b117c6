// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/running_refund.h"

#include <functional>

class QWidget;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// Asks where a refund's money is and puts it on record. `tell` is called with what is known then, when the agent wants
/// the buyer told.
void askWhereMoneyIs(lists::Session &session, QWidget *place, const refunds::RunningRefund &refund,
                     std::function<void(const refunds::RunningRefund &)> tell);

} // namespace kd::ui
