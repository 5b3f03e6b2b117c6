// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

/// What every deed in desk.sqlite begins and ends with, whichever library does it.
namespace kd::store {

[[nodiscard]] inline tl::unexpected<Error> refuse(QString code, QString doing)
{
    return fail(Error::Kind::Refused, std::move(code), std::move(doing));
}

/// Refused "case_unknown".
[[nodiscard]] Result<CaseRecord> presentCase(const DeskRead &desk, CaseId caseId, const QString &doing);
/// Where it does not matter what became of the entry.
[[nodiscard]] Result<void> append(DeskWrite &desk, const NewEntry &entry);

} // namespace kd::store
