// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

/// The way of a wish from the command line to the desk.
namespace kd::ctl {

/// Who acts in which case.
struct Actor
{
    desk::Desk *desk = nullptr;
    ProfileId me;
    CaseId caseId;
};

/// --case, --as and --timeout. Otherwise it is said, and `exitCode` set.
[[nodiscard]] std::optional<Actor> actorIn(Context &context);
/// One confirmation; --yes stands for it. Otherwise, or where nobody is there to ask, `exitCode` is set.
[[nodiscard]] bool confirmed(Context &context, const QString &question);
/// The case as it stands; refused "case_unknown".
[[nodiscard]] std::optional<desk::CaseScreen> screenOf(Context &context, const Actor &actor);
/// --dry-run: prints what would be done. Otherwise: one confirmation that says who gets what, for which --yes stands,
/// then asks, follows with --wait, and prints the intents.
[[nodiscard]] int carryOut(Context &context, const Actor &actor, actions::Wish wish);

} // namespace kd::ctl
