// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of an action's way from being asked to its end.
#include "models/trade/entries.h"
#include "models/trade/entry_parts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd::entry {

namespace {

NewEntry forIntent(QLatin1StringView kind, const ProfileId &actor, const Intent &intent, QJsonObject payload)
{
    payload.insert(u"operation"_s, intent.operation.value());
    return make(kind, intent.caseId, actor, std::move(payload));
}

QJsonObject errorJson(const Error &error)
{
    // The detail may quote the shop, and a shop may quote a buyer.
    return {{u"error_kind"_s, name(error.kind)},
            {u"error_code"_s, error.code},
            {u"error_detail"_s, personal(error.detail)},
            {u"http_status"_s, error.httpStatus}};
}

QJsonObject tellingJson(const Telling &telling)
{
    QJsonObject object = wordJson(telling.word);
    object.insert(u"script"_s, telling.script);
    if (telling.promiseDue) {
        object.insert(u"promise"_s, personal(telling.promise));
        object.insert(u"promise_due"_s, telling.promiseDue->millis());
    }
    return object;
}

} // namespace

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
            payload.insert(u"telling"_s, tellingJson(*intent.telling));
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
    return forIntent(actionNotSent, systemActor(), intent, errorJson(why));
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
    return forIntent(actionRefused, systemActor(), intent, errorJson(why));
}

NewEntry unknown(const Intent &intent, const Error &why)
{
    return forIntent(actionUnknown, systemActor(), intent, errorJson(why));
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
    return forIntent(
        refundProgress, actor, intent,
        {{u"state"_s, id(state)}, {u"receipt"_s, receipt}, {u"source"_s, source}, {u"note"_s, personal(note)}});
}

NewEntry resolved(const ProfileId &actor, const Intent &intent, bool happened, const QString &reference,
                  const QString &reason)
{
    return forIntent(actionResolved, actor, intent,
                     {{u"happened"_s, happened}, {u"shop_reference"_s, reference}, {u"reason"_s, personal(reason)}});
}

} // namespace kd::entry
