// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

/// What people decide about a case as a whole, each one question. `place` is any widget of the window.
namespace kd::ui {

void askClassification(lists::Session &session, QWidget *place, const CaseRecord &record);
/// Cause and fault are chosen beforehand where the decision names them, and nothing where it does not: one Enter closes
/// no case with a cause that nobody named. Promises that are still open are named.
void askClosing(lists::Session &session, QWidget *place, const desk::CaseScreen &screen);
void askReopening(lists::Session &session, QWidget *place, CaseId caseId);
void askEscalation(lists::Session &session, QWidget *place, CaseId caseId);
/// By number or contact; the shop's order must be in the cache. Only a number that is typed whole links at once:
/// whatever else fits is shown, and the agent says which.
/// Another order than the one the message names is linked only when asked for twice.
void askOrderLink(lists::Session &session, QWidget *place, const CaseRecord &record);
/// Whose it is from now on: one's own, or somebody else's.
void askAssignee(lists::Session &session, QWidget *place, const CaseRecord &record);

} // namespace kd::ui
