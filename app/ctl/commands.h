// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

/// The commands; each gives its exit code. What they print is described in docs/ctl.md.
namespace kd::ctl {

int shopAdd(Context &context);
int shopList(Context &context);
int shopEdit(Context &context);
int shopPause(Context &context);
int shopResume(Context &context);
int shopRemove(Context &context);
int shopProbe(Context &context);
int syncShops(Context &context);
int profileAdd(Context &context);
int profileList(Context &context);

int findOrders(Context &context);
int orderShow(Context &context);
int analyseText(Context &context);
int journalVerify(Context &context);
int journalShow(Context &context);

int caseOpen(Context &context);
int caseList(Context &context);
int caseShow(Context &context);
int caseCheck(Context &context);
int caseClassify(Context &context);
int caseOverrule(Context &context);
int caseAssign(Context &context);
int caseLinkOrder(Context &context);
int caseClose(Context &context);
int caseReopen(Context &context);
int evidenceAdd(Context &context);
int evidenceList(Context &context);

/// The acts on a case, one for each kind of wish.
[[nodiscard]] std::vector<Command> wishCommands();
int actTurnDown(Context &context);
int actUndo(Context &context);
int actApprove(Context &context);
int actDecline(Context &context);
int actHandOn(Context &context);
int actResolve(Context &context);
int outboxList(Context &context);
int outboxRun(Context &context);
int outboxHold(Context &context);
int outboxRelease(Context &context);
int outboxMove(Context &context);
int outboxCancel(Context &context);
int outboxUnknown(Context &context);
int refundsList(Context &context);
int refundsSettle(Context &context);

int keyShow(Context &context);
int keyReserve(Context &context);
int keyRelease(Context &context);

/// Outages and their cases.
[[nodiscard]] std::vector<Command> incidentCommands();
int scriptList(Context &context);
int scriptFill(Context &context);
int contactAdd(Context &context);
int promiseKeep(Context &context);

int backupMake(Context &context);
int backupList(Context &context);
int backupRestore(Context &context);
int bench(Context &context);

} // namespace kd::ctl
