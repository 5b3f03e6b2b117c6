// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/case_steps.h"

using namespace Qt::StringLiterals;

namespace kd {

namespace {

Intent *find(CaseRecord &record, const JournalEntry &entry)
{
    const OperationId operation(entry.payload.value("operation"_L1).toString());
    for (Intent &intent : record.intents) {
        if (intent.operation == operation) {
            return &intent;
        }
    }
    return nullptr;
}

void readError(Intent &intent, const QJsonObject &payload)
{
    intent.errorCode = payload.value("error_code"_L1).toString();
    intent.errorDetail = textOf(payload, "error_detail"_L1);
}

void settle(Intent &intent, IntentState state, Instant at)
{
    intent.state = state;
    intent.endedAt = at;
    intent.needsPerson = false;
}

} // namespace

void addIntent(CaseRecord &record, const JournalEntry &entry)
{
    const QJsonObject &payload = entry.payload;
    Intent intent;
    intent.operation = OperationId(payload.value("operation"_L1).toString());
    intent.plan = OperationId(payload.value("plan"_L1).toString());
    intent.caseId = entry.caseId;
    intent.order = OrderRef{ShopId(payload.value("shop"_L1).toString()), OrderId(payload.value("order"_L1).toString())};
    intent.verb = verbFromId(payload.value("verb"_L1).toString()).value_or(Verb::Note);
    intent.state = payload.value("approval_needed"_L1).toString().isEmpty() ? IntentState::Queued
                                                                           : IntentState::AwaitingApproval;
    if (const auto currency = Currency::fromCode(payload.value("currency"_L1).toString())) {
        intent.amount = Money(payload.value("amount_minor"_L1).toInteger(), *currency);
    }
    intent.approvalNeeded = payload.value("approval_needed"_L1).toString();
    intent.reason = textOf(payload, "reason"_L1);
    intent.product = ProductId(payload.value("product"_L1).toString());
    intent.card = CardId(payload.value("card"_L1).toString());
    intent.cardText = Secret(textOf(payload, "card_text"_L1));
    intent.text = textOf(payload, "text"_L1);
    intent.toBuyer = payload.value("to_buyer"_L1).toBool();
    if (auto before = preImageFromJson(payload.value("before"_L1).toObject())) {
        intent.before = std::move(*before);
    }
    intent.askedBy = entry.actor;
    intent.askedAt = entry.at;
    intent.notBefore = Instant(payload.value("not_before"_L1).toInteger());
    record.intents.push_back(std::move(intent));
}

// Each step is taken only from the states it may follow: an entry that does not fit (written twice around a crash) changes
// nothing, so a confirmed intent can never become anything else.
void stepIntent(CaseRecord &record, const JournalEntry &entry)
{
    Intent *intent = find(record, entry);
    if (intent == nullptr || isSettled(intent->state)) {
        return;
    }
    const QJsonObject &payload = entry.payload;
    const QString &kind = entry.kind;
    if (kind == entry::actionApproved) {
        if (intent->state == IntentState::AwaitingApproval && entry.actor != intent->askedBy) {
            intent->state = IntentState::Queued;
            intent->approvedBy = entry.actor;
        }
    } else if (kind == entry::actionHeld) {
        intent->state = IntentState::AwaitingApproval;
        intent->approvalNeeded = payload.value("approval_needed"_L1).toString();
    } else if (kind == entry::actionSending) {
        intent->state = IntentState::Sending;
        intent->sentAt = entry.at;
        intent->attempts = payload.value("attempt"_L1).toInt();
        intent->readBacks = 0;
    } else if (kind == entry::actionNotSent) {
        intent->state = IntentState::Queued;
        readError(*intent, payload);
    } else if (kind == entry::actionUnknown) {
        intent->state = IntentState::Unknown;
        readError(*intent, payload);
    } else if (kind == entry::actionAccepted) {
        intent->state = IntentState::Accepted;
        intent->shopReference = payload.value("shop_reference"_L1).toString();
    } else if (kind == entry::actionReadBack) {
        ++intent->readBacks;
    } else if (kind == entry::actionNeedsPerson) {
        intent->needsPerson = true;
    } else if (kind == entry::actionConfirmed) {
        settle(*intent, IntentState::Confirmed, entry.at);
        intent->shopReference = payload.value("shop_reference"_L1).toString();
    } else if (kind == entry::actionRefused) {
        settle(*intent, IntentState::Refused, entry.at);
        readError(*intent, payload);
    } else if (kind == entry::actionStopped) {
        settle(*intent, IntentState::Stopped, entry.at);
        intent->changed = payload.value("changed"_L1).toVariant().toStringList();
    } else if (kind == entry::actionCancelled || kind == entry::actionDeclined) {
        settle(*intent, IntentState::Cancelled, entry.at);
    } else if (kind == entry::actionResolved) {
        const bool happened = payload.value("happened"_L1).toBool();
        settle(*intent, happened ? IntentState::Confirmed : IntentState::Refused, entry.at);
        intent->shopReference = payload.value("shop_reference"_L1).toString();
    }
}

} // namespace kd
