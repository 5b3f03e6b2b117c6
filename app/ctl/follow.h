// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QDeadlineTimer>

/// Waiting for actions, and saying how they ended.
namespace kd::ctl {

/// --timeout, from now. When it is no number that is said, and `exitCode` set.
[[nodiscard]] std::optional<QDeadlineTimer> deadline(Context &context);
/// Until the action is settled, waits for a person, stands behind one that does, or the time is up: whoever holds the
/// folder may never get to it.
[[nodiscard]] Result<Intent> follow(desk::Desk &desk, const OperationId &operation, const QDeadlineTimer &deadline);
/// Prints them, one sentence for each that did not end as asked, and gives the exit code of the worst.
[[nodiscard]] int ended(Context &context, const std::vector<Intent> &intents, bool followed);

} // namespace kd::ctl
