// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// Asks the shop what it shows, then a person whether it happened, with what follows from either. Somebody without the
/// right sees the same and is told who may decide.
void askOutcome(lists::Session &session, QWidget *place, const OperationId &operation);
/// The same for an outcome that was looked at already.
void askOutcome(lists::Session &session, QWidget *place, const desk::Outcome &outcome);

} // namespace kd::ui
