// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/policies.h"
#include "models/store/desk.h"

/// What people say of an action that was asked: approve, decline, hand on, take back, hold, move, decide an unknown. Each
/// is one transaction on desk.sqlite, called inside Store::writeDesk(), and refused "operation_unknown" for an action that
/// nobody asked.
namespace kd::outbox {

/// Somebody whose PIN was found right. The check takes a tenth of a second, so it is made before the transaction; in it
/// only the hash that was checked against is compared with the one that holds now.
struct ProvenProfile
{
    ProfileId id;
    QByteArray pinHash;
};

/// Refused with "own_action", "pin_missing", "pin_wrong" (changed meanwhile), "no_right", "above_approvers_limit",
/// "handed_to_another", "not_waiting".
[[nodiscard]] Result<Intent> approve(store::DeskWrite &desk, const playbook::LimitRules &limits,
                                     const ProvenProfile &approver, const OperationId &operation);
/// The same for routine ones together; besides refused with "not_routine". All or none.
[[nodiscard]] Result<std::vector<Intent>> approveTogether(store::DeskWrite &desk, const playbook::LimitRules &limits,
                                                          const ProvenProfile &approver,
                                                          const std::vector<OperationId> &operations);
/// Refused as approve() is, limits apart, and with "reason_missing".
[[nodiscard]] Result<Intent> decline(store::DeskWrite &desk, const playbook::LimitRules &limits,
                                     const ProvenProfile &approver, const OperationId &operation,
                                     const QString &reason);
/// Gives the request to somebody who may approve it. Refused with "own_action" (they asked it), "no_right",
/// "above_approvers_limit", "not_waiting".
[[nodiscard]] Result<Intent> handOn(store::DeskWrite &desk, const playbook::LimitRules &limits, const ProfileId &actor,
                                    const OperationId &operation, const ProfileId &to);

/// Takes back what has not been sent. Refused with "too_late" from Sending on, and for what was sent before.
[[nodiscard]] Result<Intent> undo(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation,
                                  const QString &reason);

/// Keeps it in the queue until released. Refused with "too_late", "reason_missing".
[[nodiscard]] Result<Intent> pause(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation,
                                   const QString &reason);
[[nodiscard]] Result<Intent> release(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation);
/// Its place in the queue: smaller ranks run first, equal ones by age. Refused with "too_late".
[[nodiscard]] Result<Intent> move(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, int rank);

/// Somebody says what became of an unknown after looking at the payment provider or the shop. Refused with "not_unknown",
/// "no_right", "reason_missing".
[[nodiscard]] Result<Intent> resolve(store::DeskWrite &desk, const playbook::LimitRules &limits, const ProfileId &actor,
                                     const OperationId &operation, bool happened, const QString &reference,
                                     const QString &reason);

} // namespace kd::outbox
