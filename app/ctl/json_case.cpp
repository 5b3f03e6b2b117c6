// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "models/lists/masking.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

QJsonValue iso(const Instant &at)
{
    return at.toIso();
}

QJsonObject proposalJson(const actions::Offer &offer)
{
    QJsonObject object{{u"resolution"_s, id(offer.resolution)},
                       {u"proposed"_s, offer.proposal.has_value()},
                       {u"ready"_s, offer.ready},
                       {u"obstacle"_s, offer.obstacle},
                       {u"locked_by"_s, QJsonArray::fromStringList(offer.lockedBy)},
                       {u"instead"_s, offer.instead},
                       {u"approval_needed"_s, offer.approvalNeeded},
                       {u"stock"_s, offer.stock}};
    if (offer.proposal) {
        object.insert(u"clause"_s, offer.proposal->clause);
        object.insert(u"expected_minutes"_s, offer.proposal->minutes);
    }
    if (offer.amount) {
        insertMoney(object, u"amount"_s, *offer.amount);
    }
    if (offer.route) {
        object.insert(u"route"_s, id(*offer.route));
    }
    return object;
}

QJsonObject decisionJson(const playbook::Decision &decision)
{
    QJsonArray trace;
    for (const playbook::RowTrace &row : decision.trace) {
        trace.append(QJsonObject{{u"row"_s, row.row}, {u"line"_s, row.line}, {u"matched"_s, row.matched},
                                 {u"missed"_s, QJsonArray::fromStringList(row.missed)}});
    }
    QJsonArray change;
    for (const playbook::WhatIf &whatIf : decision.whatWouldChange) {
        change.append(QJsonObject{{u"probe"_s, whatIf.probe}, {u"outcome"_s, whatIf.outcome}, {u"row"_s, whatIf.row},
                                  {u"liability"_s, id(whatIf.liability)}, {u"resolution"_s, id(whatIf.first)}});
    }
    return {{u"liability"_s, id(decision.liability)},
            {u"rule"_s, decision.rule},
            {u"playbook"_s, decision.version},
            {u"why"_s, decision.why.en},
            {u"why_zh"_s, decision.why.zh},
            {u"clause"_s, decision.clause},
            {u"need"_s, playbook::id(decision.need)},
            {u"in_favour"_s, QJsonArray::fromStringList(decision.inFavour)},
            {u"against"_s, QJsonArray::fromStringList(decision.against)},
            {u"trace"_s, trace},
            {u"what_would_change"_s, change}};
}

QJsonArray messagesJson(const CaseRecord &record)
{
    QJsonArray messages;
    for (const CaseMessage &message : record.messages) {
        messages.append(QJsonObject{{u"at"_s, iso(message.at)}, {u"channel"_s, message.channel}, {u"text"_s, lists::masked(message.text)},
                                    {u"erased"_s, message.erased}});
    }
    return messages;
}

QJsonArray contactsJson(const CaseRecord &record)
{
    QJsonArray contacts;
    for (const CaseContact &contact : record.contacts) {
        contacts.append(QJsonObject{{u"at"_s, iso(contact.at)}, {u"by"_s, contact.by.value()}, {u"channel"_s, contact.channel},
                                    {u"script"_s, contact.script}, {u"substantive"_s, contact.substantive}});
    }
    return contacts;
}

QJsonArray promisesJson(const CaseRecord &record)
{
    QJsonArray promises;
    for (const CasePromise &promise : record.promises) {
        QJsonObject object{{u"seq"_s, promise.seq}, {u"what"_s, promise.what}, {u"due_at"_s, iso(promise.dueAt)}};
        insertTime(object, u"kept_at"_s, promise.keptAt);
        promises.append(object);
    }
    return promises;
}

} // namespace

// Values may hold a buyer's contact (a suggested correction): the console shows it masked. On record times are
// milliseconds; here they are written as everywhere else in the console.
QJsonObject findingJson(const Finding &finding)
{
    QJsonObject object = kd::toJson(finding);
    QJsonArray sources;
    for (const FactSource &source : finding.sources) {
        QJsonObject from{{u"from"_s, source.from}, {u"field"_s, source.field}};
        insertTime(from, u"at"_s, source.at);
        sources.append(from);
    }
    object.insert(u"sources"_s, sources);
    QJsonObject values = finding.values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isObject() && it->toObject().contains("$personal"_L1)) {
            *it = maskedContact(personalText(*it).value_or(QString()));
        } else if (it.key().endsWith("_at"_L1) && it->isDouble()) {
            *it = Instant(it->toInteger()).toIso();
        }
    }
    object.insert(u"values"_s, values);
    return object;
}

QJsonObject toJson(const playbook::ClockReading &clock)
{
    QJsonArray why;
    for (const playbook::ClockStep &step : clock.why) {
        why.append(QJsonObject{{u"at"_s, iso(step.at)}, {u"what"_s, step.what}, {u"rule"_s, step.rule}});
    }
    QJsonObject object{{u"clock"_s, clock.clock},
                       {u"subject"_s, clock.subject},
                       {u"state"_s, playbook::id(clock.state)},
                       {u"started_at"_s, iso(clock.startedAt)},
                       {u"due_at"_s, iso(clock.dueAt)},
                       {u"remaining_ms"_s, static_cast<qint64>(clock.remaining.count())},
                       {u"why"_s, why}};
    insertTime(object, u"stopped_at"_s, clock.stoppedAt);
    return object;
}

QJsonObject toJson(const casework::OrderMatch &match)
{
    QJsonObject object = toJson(match.hit);
    object.insert(u"by"_s, match.field);
    object.insert(u"words"_s, match.words);
    object.insert(u"score"_s, match.score);
    return object;
}

QJsonObject toJson(const store::CaseRow &row)
{
    QJsonObject object{{u"case"_s, row.id.value()},
                       {u"status"_s, id(row.status)},
                       {u"shop"_s, row.order.shop.value()},
                       {u"order"_s, row.order.order.value()},
                       {u"order_number"_s, row.orderNumber},
                       {u"type"_s, id(row.type)},
                       {u"reason"_s, id(row.reason)},
                       {u"demand"_s, id(row.demand)},
                       {u"tone"_s, id(row.tone)},
                       {u"buyer"_s, row.buyerMasked},
                       {u"assignee"_s, row.assignee.value()},
                       {u"unsettled_actions"_s, row.unsettledIntents},
                       {u"needs_person"_s, row.needsPerson},
                       {u"cause"_s, row.cause}};
    insertTime(object, u"opened_at"_s, row.openedAt);
    insertTime(object, u"closed_at"_s, row.closedAt);
    return object;
}

QJsonObject toJson(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const CaseRecord &record = view.record;
    QJsonArray cards;
    for (const store::StoredCard &card : view.cards) {
        cards.append(toJson(card.card));
    }
    QJsonArray findings;
    for (const Finding &finding : view.findings) {
        findings.append(findingJson(finding));
    }
    QJsonArray offers;
    for (const actions::Offer &offer : screen.offers) {
        offers.append(proposalJson(offer));
    }
    QJsonObject object{{u"case"_s, record.id.value()},
                       {u"status"_s, id(record.status)},
                       {u"shop"_s, record.order.shop.value()},
                       {u"order_id"_s, record.order.order.value()},
                       {u"order_number"_s, record.orderNumber},
                       {u"type"_s, id(record.type)},
                       {u"reason"_s, id(record.reason)},
                       {u"demand"_s, id(record.demand)},
                       {u"tone"_s, id(record.tone)},
                       {u"missing"_s, QJsonArray::fromStringList(view.claim.missing)},
                       {u"buyer"_s, record.buyerMasked},
                       {u"assignee"_s, record.assignee.value()},
                       {u"cause"_s, record.cause},
                       {u"fault"_s, record.closedAt ? QJsonValue(id(record.fault)) : QJsonValue()},
                       {u"satisfaction"_s, record.satisfaction},
                       {u"online"_s, screen.online},
                       {u"order"_s, view.order ? QJsonValue(toJson(view.order->order)) : QJsonValue()},
                       {u"cards"_s, cards},
                       {u"findings"_s, findings},
                       {u"decision"_s, decisionJson(view.decision)},
                       {u"offers"_s, offers},
                       {u"clocks"_s, arrayOf(view.clocks)},
                       {u"messages"_s, messagesJson(record)},
                       {u"evidence"_s, arrayOf(record.evidence)},
                       {u"actions"_s, arrayOf(record.intents)},
                       {u"contacts"_s, contactsJson(record)},
                       {u"promises"_s, promisesJson(record)},
                       {u"same_buyer"_s, arrayOf(view.sameBuyer)},
                       {u"scripts"_s, QJsonArray::fromStringList(screen.scripts)}};
    insertTime(object, u"opened_at"_s, record.openedAt);
    insertTime(object, u"closed_at"_s, record.closedAt);
    return object;
}

} // namespace kd::ctl
