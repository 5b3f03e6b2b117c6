// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

/// What people decide about one action of the outbox.
namespace kd::ui {

void askApproval(lists::Session &session, QWidget *place, const OperationId &operation);
void askDecline(lists::Session &session, QWidget *place, const OperationId &operation);
/// Shows what was asked and what the shop showed before, then asks whether it happened, with what follows from either.
void askOutcome(lists::Session &session, QWidget *place, const OperationId &operation);

} // namespace kd::ui
