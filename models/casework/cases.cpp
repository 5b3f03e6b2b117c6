// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/cases.h"

#include "models/keys/reservations.h"
#include "models/store/deeds.h"
#include "models/trade/causes.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

using store::refuse;

namespace {

Result<CaseRecord> openOne(const store::DeskRead &desk, CaseId caseId, const QString &doing)
{
    auto record = presentCase(desk, caseId, doing);
    if (record && record->status == CaseStatus::Closed) {
        return refuse(u"case_closed"_s, doing);
    }
    return record;
}

const CasePromise *promiseIn(const CaseRecord &record, qint64 seq)
{
    const auto known = std::find_if(record.promises.begin(), record.promises.end(),
                                    [seq](const CasePromise &promise) { return promise.seq == seq; });
    return known == record.promises.end() ? nullptr : &*known;
}

QString maskedBuyer(const Order &order)
{
    for (const QString &known : {order.buyer.email, order.buyer.phone, order.buyer.name}) {
        if (!known.isEmpty()) {
            return maskedContact(known);
        }
    }
    return {};
}

} // namespace

Result<Opened> openCase(store::DeskWrite &desk, const ProfileId &actor, const OpenRequest &request)
{
    const QString doing = u"open a case"_s;
    if (request.text.trimmed().isEmpty() && !request.order) {
        return refuse(u"text_missing"_s, doing);
    }
    if (request.order) {
        const auto known =
            desk.cases({{CaseStatus::Open, CaseStatus::WaitingBuyer, CaseStatus::WaitingSupplier, CaseStatus::InReview},
                        std::nullopt,
                        request.order->ref,
                        {}},
                       {}, 1);
        if (!known) {
            return fail(known.error());
        }
        if (!known->empty()) {
            const CaseId caseId = known->front().id;
            if (auto kept = append(desk, entry::message(actor, caseId, request.text, request.channel)); !kept) {
                return fail(kept.error());
            }
            return Opened{caseId, true};
        }
    }
    const auto caseId = desk.nextCaseId();
    if (!caseId) {
        return fail(caseId.error());
    }
    entry::Opening opening;
    opening.caseId = *caseId;
    if (request.order) {
        opening.order = request.order->ref;
        opening.orderNumber = request.order->number;
        opening.buyerMasked = maskedBuyer(*request.order);
    }
    opening.type = typeOf(request.reason);
    opening.reason = request.reason;
    opening.demand = request.demand;
    opening.tone = request.tone;
    opening.evidenceInWords = request.evidenceInWords;
    opening.message = request.text;
    opening.channel = request.channel;
    if (auto kept = append(desk, entry::opened(actor, opening)); !kept) {
        return fail(kept.error());
    }
    return Opened{*caseId, false};
}

Result<void> classify(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, Reason reason, Demand demand,
                      const QString &note)
{
    const QString doing = u"change the type of a case"_s;
    const auto record = openOne(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    if (record->reason == reason && record->demand == demand) {
        return {};
    }
    if (record->reason != reason && note.trimmed().isEmpty()) {
        return refuse(u"note_missing"_s, doing);
    }
    return append(desk, entry::classification(actor, caseId, reason, demand, note));
}

Result<void> linkOrder(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const Order &order)
{
    const auto record = openOne(desk, caseId, u"link an order"_s);
    if (!record) {
        return fail(record.error());
    }
    if (record->hasUnsettledIntent()) {
        return refuse(u"actions_unsettled"_s, u"link an order"_s);
    }
    return append(desk, entry::orderLink(actor, caseId, order.ref, order.number, maskedBuyer(order)));
}

Result<void> overrule(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const QString &probe, Answer was,
                      Answer now, const QString &reason)
{
    const QString doing = u"overrule a check"_s;
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto record = openOne(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    return append(desk, entry::overruling(actor, caseId, probe, was, now, reason));
}

Result<void> assign(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const ProfileId &assignee)
{
    const QString doing = u"assign a case"_s;
    const auto record = openOne(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    const auto profiles = desk.profiles();
    if (!profiles) {
        return fail(profiles.error());
    }
    const bool works = std::any_of(profiles->begin(), profiles->end(), [&assignee](const store::ProfileRow &row) {
        return row.id == assignee && row.active;
    });
    if (!works) {
        return fail(Error::Kind::Refused, u"profile_unknown"_s, doing, assignee.value());
    }
    return record->assignee == assignee ? Result<void>() : append(desk, entry::assignment(actor, caseId, assignee));
}

Result<SealingKey> evidenceKey(store::DeskWrite &desk, CaseId caseId)
{
    const auto record = openOne(desk, caseId, u"add evidence"_s);
    return record ? desk.ensureCaseKey(caseId) : fail(record.error());
}

Result<void> addEvidence(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const CaseEvidence &piece)
{
    const auto record = openOne(desk, caseId, u"add evidence"_s);
    if (!record) {
        return fail(record.error());
    }
    for (const CaseEvidence &known : record->evidence) {
        if (known.id == piece.id) {
            return {}; // the same file again is no second piece
        }
    }
    return append(desk, entry::evidence(actor, caseId, piece));
}

Result<void> decide(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const CaseDecision &decision,
                    const QString &playbookVersion)
{
    const auto record = openOne(desk, caseId, u"decide a case"_s);
    if (!record) {
        return fail(record.error());
    }
    return append(desk, entry::decision(actor, caseId, decision, playbookVersion));
}

Result<void> escalate(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const QString &reason)
{
    const QString doing = u"hand a case to a senior"_s;
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto record = openOne(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    return append(desk, entry::escalation(actor, caseId, reason));
}

Result<void> logContact(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const entry::Contact &contact)
{
    const QString doing = u"log a contact"_s;
    if (contact.text.trimmed().isEmpty()) {
        return refuse(u"text_missing"_s, doing);
    }
    const auto record = presentCase(desk, caseId, doing); // a closed case may still be answered
    if (!record) {
        return fail(record.error());
    }
    for (const qint64 seq : contact.keeps) {
        if (promiseIn(*record, seq) == nullptr) {
            return refuse(u"promise_unknown"_s, doing);
        }
    }
    const auto said = desk.append(entry::contact(actor, caseId, contact));
    if (!said) {
        return fail(said.error());
    }
    const entry::Keeping keeping{contact.promiseDue ? u"renewed"_s : u"contact"_s, said->seq, {}};
    for (const qint64 seq : contact.keeps) {
        if (promiseIn(*record, seq)->keptAt) {
            continue; // somebody was faster
        }
        if (auto kept = append(desk, entry::promiseKept(actor, caseId, seq, keeping)); !kept) {
            return kept;
        }
    }
    return {};
}

Result<CasePromise> keepPromise(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, qint64 promiseSeq,
                                const QString &note)
{
    const QString doing = u"keep a promise"_s;
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    const std::vector<CasePromise> open = record->openPromises();
    if (promiseSeq == 0 && open.size() != 1) {
        return refuse(open.empty() ? u"no_open_promise"_s : u"promise_ambiguous"_s, doing);
    }
    const CasePromise *known = promiseSeq == 0 ? &open.front() : promiseIn(*record, promiseSeq);
    if (known == nullptr) {
        return refuse(u"promise_unknown"_s, doing);
    }
    CasePromise promise = *known;
    if (!promise.keptAt) {
        const auto kept = desk.append(entry::promiseKept(actor, caseId, promise.seq, {u"stated"_s, 0, note.trimmed()}));
        if (!kept) {
            return fail(kept.error());
        }
        promise.keptAt = kept->at;
    }
    return promise;
}

Result<void> reveal(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const Card &card,
                    const QString &reason)
{
    const QString doing = u"show a card key"_s;
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    return append(desk, entry::revealed(actor, caseId, card.id, card.text.masked(), reason));
}

Result<void> closeCase(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const Closing &closing)
{
    const QString doing = u"close a case"_s;
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    if (record->status == CaseStatus::Closed) {
        return refuse(u"already_closed"_s, doing);
    }
    if (record->hasUnsettledIntent()) {
        return refuse(u"actions_unsettled"_s, doing);
    }
    if (!causes().contains(closing.cause)) {
        return refuse(u"cause_missing"_s, doing);
    }
    if (auto released = keys::releaseAll(desk, actor, *record); !released) {
        return released;
    }
    return append(desk, entry::closed(actor, caseId, closing.cause, closing.fault, closing.satisfaction, closing.note));
}

Result<void> reopen(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const QString &reason)
{
    const QString doing = u"open a case again"_s;
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    return record->status == CaseStatus::Closed ? append(desk, entry::reopened(actor, caseId, reason)) : Result<void>();
}

} // namespace kd::casework
