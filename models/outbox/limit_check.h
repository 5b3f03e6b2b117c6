// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/policies.h"
#include "models/store/desk.h"

/// Whether an action is within what its asker may move.
namespace kd::outbox {

/// The profile as the limits see it.
[[nodiscard]] playbook::Mover moverOf(const store::ProfileRow &profile);
[[nodiscard]] bool hasRight(const store::ProfileRow &profile, const playbook::LimitRules &rules, playbook::Right right);
/// Whether this one may add profiles and change those of others: by right, or because nobody of `everybody` has it.
/// Whoever opens a desk for the first time makes its people.
[[nodiscard]] bool mayChangeProfiles(const store::ProfileRow &profile, const std::vector<store::ProfileRow> &everybody,
                                     const playbook::LimitRules &rules);

/// Midnight, in the zone of this machine, at or before `now`: where a profile's day begins.
[[nodiscard]] Instant dayStart(Instant now);

/// For an action that is being asked now. Empty: within; else "above_action_limit", "above_day_limit". `earlierSteps`:
/// worth in minor units of what the same plan asks before it and that is not on record yet, in the action's currency.
[[nodiscard]] Result<QString> limitHit(const store::DeskRead &desk, const playbook::LimitRules &rules,
                                       const store::ProfileRow &asker, const Intent &intent, Instant now,
                                       qint64 earlierSteps = 0);

/// Whether sending is still within the asker's limits, or approved and that approval still holds; the code of what is
/// not. Read in the transaction that claims the sending: limits, the day's sum and the approval may have changed since.
[[nodiscard]] Result<QString> approvalStillNeeded(const store::DeskRead &desk, const playbook::LimitRules &rules,
                                                  const Intent &intent, Instant now);

} // namespace kd::outbox
