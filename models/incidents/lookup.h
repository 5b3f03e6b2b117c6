// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

/// What the transactions about incidents share. For the library's own files only.
namespace kd::incidents {

[[nodiscard]] inline tl::unexpected<Error> refuse(QString code, QString doing)
{
    return fail(Error::Kind::Refused, std::move(code), std::move(doing));
}

/// Refused "incident_unknown".
[[nodiscard]] Result<Incident> existing(const store::DeskRead &desk, IncidentId incident, const QString &doing);
/// Besides refused "incident_ended".
[[nodiscard]] Result<Incident> running(const store::DeskRead &desk, IncidentId incident, const QString &doing);
/// What its cases say, by number of the case.
[[nodiscard]] Result<std::vector<CaseRecord>> recordsOf(const store::DeskRead &desk, IncidentId incident);
[[nodiscard]] Result<void> append(store::DeskWrite &desk, const NewEntry &entry);

} // namespace kd::incidents
