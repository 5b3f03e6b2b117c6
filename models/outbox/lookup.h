// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/deeds.h"

/// What asking and ruling share. For the outbox's own files; the desk asks for activeProfile() too.
namespace kd::outbox {

using store::refuse;

/// Refused "profile_unknown": nobody of that id works here (any more).
[[nodiscard]] Result<store::ProfileRow> activeProfile(const store::DeskRead &desk, const ProfileId &id,
                                                      const QString &doing);
/// Refused "operation_unknown".
[[nodiscard]] Result<Intent> existingIntent(const store::DeskRead &desk, const OperationId &operation,
                                            const QString &doing);
/// Appends and gives the intent as it then stands.
[[nodiscard]] Result<Intent> record(store::DeskWrite &desk, const NewEntry &entry, const OperationId &operation,
                                    const QString &doing);

} // namespace kd::outbox
