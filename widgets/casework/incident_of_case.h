// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

class QWidget;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// To which of the incidents that run the case belongs; of one that belongs to one already that is said.
void askJoiningIncident(lists::Session &session, QWidget *place, const CaseRecord &record);
/// Whether it is taken out of the one it belongs to; of one that belongs to none that is said.
void askLeavingIncident(lists::Session &session, QWidget *place, const CaseRecord &record);

} // namespace kd::ui
