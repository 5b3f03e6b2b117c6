// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/incidents.h"

#include <QString>

/// What people read of incidents, in the language of the window.
namespace kd::lists {

[[nodiscard]] QString label(IncidentCause cause);
[[nodiscard]] QString label(incidents::Told told);
/// "3 of 12, 2 waiting": how many of its cases were told the text that holds; "–" while none is written.
[[nodiscard]] QString toldText(const desk::IncidentLine &line);
/// "#12, #14: no order is found yet." A line for each reason.
[[nodiscard]] QStringList apartTexts(const std::vector<incidents::Apart> &apart);
/// "12 cases", "1 case"
[[nodiscard]] QString casesText(int count);

} // namespace kd::lists
