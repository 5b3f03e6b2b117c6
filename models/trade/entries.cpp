// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/entries.h"

#include "models/trade/entry_parts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd::entry {

NewEntry make(QLatin1StringView kind, CaseId caseId, const ProfileId &actor, QJsonObject payload)
{
    return NewEntry{QString(kind), caseId, actor, std::move(payload)};
}

QJsonObject wordJson(const IncidentWord &word)
{
    return {{u"incident"_s, word.incident.value()}, {u"message"_s, word.message}};
}

ProfileId systemActor()
{
    return ProfileId(u"system"_s);
}

NewEntry opened(const ProfileId &actor, const Opening &opening)
{
    QJsonObject payload{{u"shop"_s, opening.order.shop.value()},
                        {u"order"_s, opening.order.order.value()},
                        {u"order_number"_s, opening.orderNumber},
                        {u"buyer_masked"_s, opening.buyerMasked},
                        {u"type"_s, id(opening.type)},
                        {u"reason"_s, id(opening.reason)},
                        {u"demand"_s, id(opening.demand)},
                        {u"tone"_s, id(opening.tone)},
                        {u"evidence_in_words"_s, opening.evidenceInWords},
                        {u"message"_s, personal(opening.message)},
                        {u"channel"_s, opening.channel}};
    if (opening.messageAt) {
        payload.insert(u"message_at"_s, opening.messageAt->millis());
    }
    return make(caseOpened, opening.caseId, actor, std::move(payload));
}

NewEntry message(const ProfileId &actor, CaseId caseId, const QString &text, const QString &channel)
{
    return make(messageAdded, caseId, actor, {{u"message"_s, personal(text)}, {u"channel"_s, channel}});
}

NewEntry classification(const ProfileId &actor, CaseId caseId, Reason reason, Demand demand, const QString &note)
{
    return make(classified, caseId, actor,
                {{u"type"_s, id(typeOf(reason))}, {u"reason"_s, id(reason)}, {u"demand"_s, id(demand)}, {u"note"_s, personal(note)}});
}

NewEntry orderLink(const ProfileId &actor, CaseId caseId, const OrderRef &order, const QString &number,
                   const QString &buyerMasked)
{
    return make(orderLinked, caseId, actor,
                {{u"shop"_s, order.shop.value()},
                 {u"order"_s, order.order.value()},
                 {u"order_number"_s, number},
                 {u"buyer_masked"_s, buyerMasked}});
}

NewEntry overruling(const ProfileId &actor, CaseId caseId, const QString &probe, Answer was, Answer now,
                    const QString &reason)
{
    return make(findingOverruled, caseId, actor,
                {{u"probe"_s, probe}, {u"was"_s, id(was)}, {u"answer"_s, id(now)}, {u"reason"_s, personal(reason)}});
}

NewEntry assignment(const ProfileId &actor, CaseId caseId, const ProfileId &assignee)
{
    return make(assigned, caseId, actor, {{u"assignee"_s, assignee.value()}});
}

NewEntry evidence(const ProfileId &actor, CaseId caseId, const CaseEvidence &piece)
{
    return make(evidenceAdded, caseId, actor,
                {{u"evidence"_s, piece.id.value()},
                 {u"name"_s, personal(piece.name)},
                 {u"kind"_s, piece.kind},
                 {u"bytes"_s, piece.bytes}});
}

NewEntry decision(const ProfileId &actor, CaseId caseId, const CaseDecision &decision, const QString &playbookVersion)
{
    QJsonArray findings;
    for (const Finding &finding : decision.findings) {
        findings.append(kd::toJson(finding));
    }
    QJsonObject payload{{u"resolution"_s, id(decision.resolution)},
                        {u"liability"_s, id(decision.liability)},
                        {u"rule"_s, decision.rule},
                        {u"clause"_s, decision.clause},
                        {u"playbook"_s, playbookVersion},
                        {u"findings"_s, findings}};
    if (!decision.breakGlass.isEmpty()) {
        payload.insert(u"break_glass"_s, personal(decision.breakGlass));
    }
    return make(decided, caseId, actor, std::move(payload));
}

NewEntry reserved(const ProfileId &actor, CaseId caseId, const Card &card, Instant until)
{
    return make(cardReserved, caseId, actor,
                {{u"card"_s, card.id.value()},
                 {u"card_text"_s, personal(card.text.reveal())},
                 {u"product"_s, card.product.value()},
                 {u"until"_s, until.millis()}});
}

NewEntry reservationReleased(const ProfileId &actor, CaseId caseId, const CardId &card)
{
    return make(cardReleased, caseId, actor, {{u"card"_s, card.value()}});
}

NewEntry outside(const ProfileId &actor, CaseId caseId, const OutsideRequest &request)
{
    QJsonObject payload{{u"kind"_s, request.kind},
                        {u"whom"_s, request.whom},
                        {u"number"_s, request.number},
                        {u"text"_s, personal(request.text)}};
    if (request.dueAt) {
        payload.insert(u"due"_s, request.dueAt->millis());
    }
    return make(outsideAsked, caseId, actor, std::move(payload));
}

NewEntry outsideAnswer(const ProfileId &actor, CaseId caseId, qint64 requestSeq, const QString &answer,
                       const QString &text)
{
    return make(outsideAnswered, caseId, actor,
                {{u"request_seq"_s, requestSeq}, {u"answer"_s, answer}, {u"text"_s, personal(text)}});
}

NewEntry revealed(const ProfileId &actor, CaseId caseId, const CardId &card, const QString &tail, const QString &reason)
{
    return make(cardRevealed, caseId, actor, {{u"card"_s, card.value()}, {u"tail"_s, tail}, {u"reason"_s, personal(reason)}});
}

NewEntry copied(const ProfileId &actor, CaseId caseId, const Copied &reply)
{
    QJsonObject payload{{u"script"_s, reply.script}, {u"text"_s, personal(reply.text)}};
    if (!reply.overruled.isEmpty()) {
        payload.insert(u"overruled"_s, QJsonArray::fromStringList(reply.overruled));
        payload.insert(u"reason"_s, personal(reply.reason));
    }
    return make(replyCopied, caseId, actor, std::move(payload));
}

NewEntry contact(const ProfileId &actor, CaseId caseId, const Contact &contact)
{
    QJsonObject payload{{u"channel"_s, contact.channel},
                        {u"script"_s, contact.script},
                        {u"text"_s, personal(contact.text)},
                        {u"substantive"_s, contact.substantive},
                        {u"waits_for_buyer"_s, contact.waitsForBuyer}};
    if (contact.promiseDue) {
        payload.insert(u"promise"_s, personal(contact.promise));
        payload.insert(u"promise_due"_s, contact.promiseDue->millis());
    }
    if (contact.incident) {
        payload.insert(u"told"_s, wordJson(*contact.incident));
    }
    return make(contactLogged, caseId, actor, std::move(payload));
}

NewEntry promiseKept(const ProfileId &actor, CaseId caseId, qint64 promiseSeq, const Keeping &keeping)
{
    QJsonObject payload{{u"promise_seq"_s, promiseSeq}, {u"how"_s, keeping.how}};
    if (keeping.contact != 0) {
        payload.insert(u"contact_seq"_s, keeping.contact);
    }
    if (!keeping.note.isEmpty()) {
        payload.insert(u"note"_s, personal(keeping.note));
    }
    return make(entry::promiseKeptKind, caseId, actor, std::move(payload));
}

NewEntry escalation(const ProfileId &actor, CaseId caseId, const QString &reason)
{
    return make(escalated, caseId, actor, {{u"reason"_s, personal(reason)}});
}

NewEntry closed(const ProfileId &actor, CaseId caseId, const QString &cause, Liability fault, const QString &satisfaction,
                const QString &note)
{
    return make(caseClosed, caseId, actor,
                {{u"cause"_s, cause}, {u"fault"_s, id(fault)}, {u"satisfaction"_s, satisfaction}, {u"note"_s, personal(note)}});
}

NewEntry reopened(const ProfileId &actor, CaseId caseId, const QString &reason)
{
    return make(caseReopened, caseId, actor, {{u"reason"_s, personal(reason)}});
}

NewEntry joinedIncident(const ProfileId &actor, CaseId caseId, IncidentId incident, const QString &title)
{
    return make(incidentJoined, caseId, actor, {{u"incident"_s, incident.value()}, {u"title"_s, title}});
}

NewEntry leftIncident(const ProfileId &actor, CaseId caseId, IncidentId incident, bool ended)
{
    return make(incidentLeft, caseId, actor, {{u"incident"_s, incident.value()}, {u"ended"_s, ended}});
}

NewEntry deskRestored(const QString &backup, qint64 entries, const QString &setAside)
{
    return make(restored, {}, systemActor(),
                {{u"backup"_s, backup}, {u"entries"_s, entries}, {u"set_aside"_s, setAside}});
}

} // namespace kd::entry
