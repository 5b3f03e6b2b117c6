// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deeds.h"

using namespace Qt::StringLiterals;

namespace kd::store {

Result<CaseRecord> presentCase(const DeskRead &desk, CaseId caseId, const QString &doing)
{
    auto record = desk.caseRecord(caseId);
    if (!record) {
        return fail(record.error());
    }
    return *record ? Result<CaseRecord>(std::move(**record)) : refuse(u"case_unknown"_s, doing);
}

Result<void> append(DeskWrite &desk, const NewEntry &entry)
{
    const auto kept = desk.append(entry);
    return kept ? Result<void>() : Result<void>(fail(kept.error()));
}

} // namespace kd::store
