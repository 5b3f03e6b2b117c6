// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

class QWidget;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// Asks to which of the incidents that run the case belongs; for one that belongs to one, whether it is taken out.
void askIncidentOfCase(lists::Session &session, QWidget *place, const CaseRecord &record);

} // namespace kd::ui
