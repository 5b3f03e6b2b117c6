// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// Asks for the one text that all the cases of an incident are told, and how; then, in one confirmation, says whom it
/// reaches and whom not. `place` is any widget of the window.
void askTelling(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen);

} // namespace kd::ui
