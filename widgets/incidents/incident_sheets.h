// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <functional>

class QWidget;

namespace kd::lists {
class Session;
}

/// The questions that are asked about an incident. `place` is any widget of the window.
namespace kd::ui {

/// What it is and which cases belong to it from the beginning. `opened` gets its number.
void askIncident(lists::Session &session, QWidget *place, const IncidentFacts &facts,
                 const std::vector<desk::ShopStatus> &shops, std::function<void(IncidentId)> opened);
/// Corrects what is said of one that runs.
void askIncidentChange(lists::Session &session, QWidget *place, const Incident &incident,
                       const std::vector<desk::ShopStatus> &shops);
/// Which of the cases that fit are added.
void askLinking(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen);
/// Says what its end sets going; `ended` is called when it is over.
void askEnd(lists::Session &session, QWidget *place, const desk::IncidentScreen &screen, std::function<void()> ended);

} // namespace kd::ui
