// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/entries.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd::entry {

namespace {

NewEntry make(QLatin1StringView kind, CaseId caseId, const ProfileId &actor, QJsonObject payload)
{
    return NewEntry{QString(kind), caseId, actor, std::move(payload)};
}

NewEntry forIntent(QLatin1StringView kind, const ProfileId &actor, const Intent &intent, QJsonObject payload)
{
    payload.insert(u"operation"_s, intent.operation.value());
    return make(kind, intent.caseId, actor, std::move(payload));
}

QJsonObject toJson(const Error &error)
{
    // The detail may quote the shop, and a shop may quote a buyer.
    return {{u"error_kind"_s, name(error.kind)},
            {u"error_code"_s, error.code},
            {u"error_detail"_s, personal(error.detail)},
            {u"http_status"_s, error.httpStatus}};
}

QJsonObject toJson(const IncidentWord &word)
{
    return {{u"incident"_s, word.incident.value()}, {u"message"_s, word.message}};
}

QJsonObject toJson(const Telling &telling)
{
    QJsonObject object = toJson(telling.word);
    object.insert(u"script"_s, telling.script);
    if (telling.promiseDue) {
        object.insert(u"promise"_s, personal(telling.promise));
        object.insert(u"promise_due"_s, telling.promiseDue->millis());
    }
    return object;
}

} // namespace

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

NewEntry asked(const ProfileId &actor, const Intent &intent, const QString &approvalNeeded)
{
    QJsonObject payload{{u"plan"_s, intent.plan.value()},
                        {u"shop"_s, intent.order.shop.value()},
                        {u"order"_s, intent.order.order.value()},
                        {u"verb"_s, id(intent.verb)},
                        {u"reason"_s, personal(intent.reason)},
                        {u"before"_s, kd::toJson(intent.before)},
                        {u"not_before"_s, intent.notBefore.millis()},
                        {u"approval_needed"_s, approvalNeeded}};
    if (intent.amount) {
        payload.insert(u"amount_minor"_s, intent.amount->minor());
        payload.insert(u"currency"_s, intent.amount->currency().code());
    }
    if (!intent.product.isEmpty()) {
        payload.insert(u"product"_s, intent.product.value());
    }
    if (!intent.card.isEmpty()) {
        payload.insert(u"card"_s, intent.card.value());
        payload.insert(u"card_text"_s, personal(intent.cardText.reveal()));
    }
    if (intent.worth) {
        payload.insert(u"worth_minor"_s, intent.worth->minor());
        payload.insert(u"worth_currency"_s, intent.worth->currency().code());
    }
    if (intent.verb == Verb::Note) {
        payload.insert(u"text"_s, personal(intent.text));
        payload.insert(u"to_buyer"_s, intent.toBuyer);
        if (intent.telling) {
            payload.insert(u"telling"_s, toJson(*intent.telling));
        }
    }
    if (!intent.productClass.isEmpty()) {
        payload.insert(u"class"_s, intent.productClass);
    }
    if (!intent.email.isEmpty()) {
        payload.insert(u"email"_s, personal(intent.email));
    }
    if (!intent.phone.isEmpty()) {
        payload.insert(u"phone"_s, personal(intent.phone));
    }
    if (!intent.receipt.isEmpty()) {
        payload.insert(u"receipt"_s, intent.receipt);
    }
    if (!intent.voucherCode.isEmpty()) {
        payload.insert(u"voucher_code"_s, personal(intent.voucherCode));
    }
    if (intent.validUntil) {
        payload.insert(u"valid_until"_s, intent.validUntil->millis());
    }
    return forIntent(actionAsked, actor, intent, std::move(payload));
}

NewEntry approved(const ProfileId &actor, const Intent &intent)
{
    return forIntent(actionApproved, actor, intent, {});
}

NewEntry declined(const ProfileId &actor, const Intent &intent, const QString &reason)
{
    return forIntent(actionDeclined, actor, intent, {{u"reason"_s, personal(reason)}});
}

NewEntry heldForApproval(const Intent &intent, const QString &why)
{
    return forIntent(actionHeld, systemActor(), intent, {{u"approval_needed"_s, why}});
}

NewEntry sending(const Intent &intent, int attempt)
{
    return forIntent(actionSending, systemActor(), intent, {{u"attempt"_s, attempt}});
}

NewEntry notSent(const Intent &intent, const Error &why)
{
    return forIntent(actionNotSent, systemActor(), intent, toJson(why));
}

NewEntry accepted(const Intent &intent, const QString &shopReference)
{
    return forIntent(actionAccepted, systemActor(), intent, {{u"shop_reference"_s, shopReference}});
}

NewEntry readBack(const Intent &intent, const QString &found)
{
    return forIntent(actionReadBack, systemActor(), intent, {{u"found"_s, found}});
}

NewEntry confirmed(const Intent &intent, const QString &shopReference, const QString &how)
{
    return forIntent(actionConfirmed, systemActor(), intent, {{u"shop_reference"_s, shopReference}, {u"how"_s, how}});
}

NewEntry refused(const Intent &intent, const Error &why)
{
    return forIntent(actionRefused, systemActor(), intent, toJson(why));
}

NewEntry unknown(const Intent &intent, const Error &why)
{
    return forIntent(actionUnknown, systemActor(), intent, toJson(why));
}

NewEntry needsPerson(const Intent &intent, const QString &why)
{
    return forIntent(actionNeedsPerson, systemActor(), intent, {{u"why"_s, why}});
}

NewEntry stopped(const Intent &intent, const QStringList &changed, const PreImage &found)
{
    return forIntent(actionStopped, systemActor(), intent,
                     {{u"changed"_s, QJsonArray::fromStringList(changed)}, {u"found"_s, kd::toJson(found)}});
}

NewEntry cancelled(const ProfileId &actor, const Intent &intent, const QString &reason)
{
    return forIntent(actionCancelled, actor, intent, {{u"reason"_s, personal(reason)}});
}

NewEntry requestExpired(const Intent &intent)
{
    return forIntent(actionExpired, systemActor(), intent, {});
}

NewEntry handedOn(const ProfileId &actor, const Intent &intent, const ProfileId &to)
{
    return forIntent(actionHandedOn, actor, intent, {{u"to"_s, to.value()}});
}

NewEntry paused(const ProfileId &actor, const Intent &intent, const QString &reason)
{
    return forIntent(actionPaused, actor, intent, {{u"reason"_s, personal(reason)}});
}

NewEntry released(const ProfileId &actor, const Intent &intent)
{
    return forIntent(actionReleased, actor, intent, {});
}

NewEntry moved(const ProfileId &actor, const Intent &intent, int rank)
{
    return forIntent(actionMoved, actor, intent, {{u"rank"_s, rank}});
}

NewEntry progress(const ProfileId &actor, const Intent &intent, Settlement state, const QString &receipt,
                  const QString &source, const QString &note)
{
    return forIntent(refundProgress, actor, intent,
                     {{u"state"_s, id(state)},
                      {u"receipt"_s, receipt},
                      {u"source"_s, source},
                      {u"note"_s, personal(note)}});
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

NewEntry resolved(const ProfileId &actor, const Intent &intent, bool happened, const QString &reference,
                  const QString &reason)
{
    return forIntent(actionResolved, actor, intent,
                     {{u"happened"_s, happened}, {u"shop_reference"_s, reference}, {u"reason"_s, personal(reason)}});
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
        payload.insert(u"told"_s, toJson(*contact.incident));
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
