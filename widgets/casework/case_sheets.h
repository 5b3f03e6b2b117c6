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
/// `cause` and `fault` are chosen with two keys: the first letters or arrows of two lists.
void askClosing(lists::Session &session, QWidget *place, const desk::CaseScreen &screen);
void askReopening(lists::Session &session, QWidget *place, CaseId caseId);
void askEscalation(lists::Session &session, QWidget *place, CaseId caseId);
/// By number; the shop's order must be in the cache.
void askOrderLink(lists::Session &session, QWidget *place, CaseId caseId);

} // namespace kd::ui
