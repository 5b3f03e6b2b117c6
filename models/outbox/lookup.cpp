// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/lookup.h"

using namespace Qt::StringLiterals;

namespace kd::outbox {

Result<store::ProfileRow> activeProfile(const store::DeskRead &desk, const ProfileId &id, const QString &doing)
{
    const auto rows = desk.profiles();
    if (!rows) {
        return fail(rows.error());
    }
    for (const store::ProfileRow &row : *rows) {
        if (row.id == id && row.active) {
            return row;
        }
    }
    return refuse(u"profile_unknown"_s, doing);
}

Result<Intent> existingIntent(const store::DeskRead &desk, const OperationId &operation, const QString &doing)
{
    const auto intent = desk.intent(operation);
    if (!intent) {
        return fail(intent.error());
    }
    if (!*intent) {
        return refuse(u"operation_unknown"_s, doing);
    }
    return **intent;
}

Result<Intent> record(store::DeskWrite &desk, const NewEntry &entry, const OperationId &operation, const QString &doing)
{
    const auto kept = desk.append(entry);
    if (!kept) {
        return fail(kept.error());
    }
    return existingIntent(desk, operation, doing);
}

} // namespace kd::outbox
