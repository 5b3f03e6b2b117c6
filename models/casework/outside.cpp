// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/outside.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

Result<CaseRecord> openCaseOf(const store::DeskRead &desk, CaseId caseId, const QString &doing)
{
    const auto record = desk.caseRecord(caseId);
    if (!record) {
        return fail(record.error());
    }
    if (!*record) {
        return fail(Error::Kind::Refused, u"case_unknown"_s, doing);
    }
    if ((*record)->status == CaseStatus::Closed) {
        return fail(Error::Kind::Refused, u"case_closed"_s, doing);
    }
    return **record;
}

Result<void> kept(const Result<JournalEntry> &entry)
{
    return entry ? Result<void>() : Result<void>(fail(entry.error()));
}

} // namespace

Result<void> askOutside(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const OutsideRequest &request)
{
    const auto record = openCaseOf(desk, caseId, u"ask somebody outside"_s);
    return record ? kept(desk.append(entry::outside(actor, caseId, request))) : fail(record.error());
}

Result<void> answerOutside(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, qint64 requestSeq,
                           const QString &answer, const QString &text)
{
    const QString doing = u"put an answer on record"_s;
    const auto record = openCaseOf(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    const bool open =
        std::any_of(record->outside.begin(), record->outside.end(), [requestSeq](const OutsideRequest &request) {
            return request.seq == requestSeq && !request.answeredAt;
        });
    if (!open) {
        return fail(Error::Kind::Refused, u"request_unknown"_s, doing);
    }
    return kept(desk.append(entry::outsideAnswer(actor, caseId, requestSeq, answer, text)));
}

} // namespace kd::casework
