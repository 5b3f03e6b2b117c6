// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commands.h"

/// What the commands about outages share.
namespace kd::ctl {

/// A number from 1 on; anything else is said with `missing`, and `exitCode` set.
[[nodiscard]] std::optional<qint64> numberFrom(Context &context, const QString &typed, const QString &missing);
/// --incident, or the first argument.
[[nodiscard]] std::optional<IncidentId> incidentOf(Context &context);
[[nodiscard]] QJsonArray numbersOf(const std::vector<CaseId> &cases);

int incidentTell(Context &context);
int incidentEnd(Context &context);

} // namespace kd::ctl
