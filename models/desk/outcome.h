// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/read_back.h"
#include "models/outbox/sender.h"

namespace kd::desk {

/// Everything that a person needs to say what became of an action whose outcome is not known.
struct Outcome
{
    Intent intent;       ///< what was asked, when it was sent and read back, and the pre-image
    QString orderNumber; ///< for people
    /// What the shop shows of the part that the verb changes, and what that says. None: it could not be asked, see
    /// trouble.
    std::optional<outbox::Observed> seen;
    std::optional<outbox::Judgement> judgement;
    /// The order as the shop has it now; as the cache had it when `trouble` is there. None: there is no such order.
    std::optional<Order> order;
    Instant orderAt;              ///< when the shop last said so
    std::optional<Error> trouble; ///< why the shop could not be asked now
    /// What differs from the pre-image, apart from what earlier steps of the plan did; as kd::differences(), and
    /// "deleted".
    QStringList differs;
    bool absenceProves = false; ///< the connector's word: no trace means that nothing happened
};

} // namespace kd::desk
