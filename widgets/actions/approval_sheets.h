// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

/// What people say of actions that were asked for and not yet sent. Each sheet keeps what it was opened on.
namespace kd::ui {

/// Asks for the approver's PIN: of me where I may, else of the first who may; who may not is not offered. Several must
/// be routine ones.
void askApproval(lists::Session &session, QWidget *place, const std::vector<outbox::Request> &requests);
/// By me, or by somebody else who may.
void askDecline(lists::Session &session, QWidget *place, const outbox::Request &request);
void askHandOn(lists::Session &session, QWidget *place, const outbox::Request &request);
/// All the steps together, which are of one plan.
void askHold(lists::Session &session, QWidget *place, const std::vector<OperationId> &steps);
void askUndo(lists::Session &session, QWidget *place, const OperationId &operation, const QString &what);

} // namespace kd::ui
