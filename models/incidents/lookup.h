// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/deeds.h"

/// What the transactions about incidents share. For the library's own files only.
namespace kd::incidents {

using store::refuse;

/// Refused "incident_unknown".
[[nodiscard]] Result<Incident> existing(const store::DeskRead &desk, IncidentId incident, const QString &doing);
/// Besides refused "incident_ended".
[[nodiscard]] Result<Incident> running(const store::DeskRead &desk, IncidentId incident, const QString &doing);
/// What its cases say, by number of the case.
[[nodiscard]] Result<std::vector<CaseRecord>> recordsOf(const store::DeskRead &desk, IncidentId incident);
/// Words of the incident that wait in the outbox for this case, but for those of one text (0: all of them).
struct WaitingWords
{
    std::vector<OperationId> unsent; ///< can be taken back
    std::vector<OperationId> sent;   ///< were sent, found absent and would go again: can only be put on hold
};
[[nodiscard]] WaitingWords waitingWords(const CaseRecord &record, IncidentId incident, qint64 butMessage = 0);
/// Takes them back, or where that is too late holds them; gives those taken back.
[[nodiscard]] Result<std::vector<OperationId>> withdraw(store::DeskWrite &desk, const ProfileId &actor,
                                                        const WaitingWords &words, const QString &why);

} // namespace kd::incidents
