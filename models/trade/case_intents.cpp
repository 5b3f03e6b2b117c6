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

std::optional<Telling> tellingFrom(const QJsonObject &object)
{
    const std::optional<IncidentWord> word = incidentWordFrom(object);
    if (!word) {
        return std::nullopt;
    }
    Telling telling{*word, object.value("script"_L1).toString(), std::nullopt};
    if (object.contains("promise_due"_L1)) {
        telling.promiseDue = Instant(object.value("promise_due"_L1).toInteger());
        telling.promise = textOf(object, "promise"_L1);
    }
    return telling;
}

// Who asked for the note has spoken to the buyer, at the moment it is certain that the shop mailed it.
void noteWord(CaseRecord &record, const Intent &intent, const JournalEntry &entry)
{
    const Telling &telling = *intent.telling;
    std::optional<CasePromise> promise;
    if (telling.promiseDue) {
        promise = CasePromise{entry.seq, telling.promise, *telling.promiseDue, std::nullopt};
    }
    const CaseContact contact{entry.at, intent.askedBy, u"email"_s, telling.script, intent.text, true, telling.word};
    addWord(record, contact, std::move(promise));
}

// Each step is taken only from the states it may follow: an entry that does not fit (written twice around a crash, or by
// a second desk that saw less) changes nothing, so a confirmed intent can never become anything else.
bool mayFollow(const Intent &intent, const QString &kind)
{
    const bool sentBefore = intent.attempts > 0;
    switch (intent.state) {
    case IntentState::AwaitingApproval:
        return kind == entry::actionApproved || kind == entry::actionExpired || kind == entry::actionDeclined || kind == entry::actionCancelled
               || kind == entry::actionHandedOn || kind == entry::actionPaused || kind == entry::actionReleased
               || kind == entry::actionMoved;
    case IntentState::Queued:
        // What was sent once and found absent may turn up late, when it is looked at before it is sent again.
        return kind == entry::actionHeld || kind == entry::actionSending || kind == entry::actionStopped
               || kind == entry::actionCancelled || kind == entry::actionPaused || kind == entry::actionReleased
               || kind == entry::actionMoved
               || (sentBefore && (kind == entry::actionConfirmed || kind == entry::actionUnknown));
    case IntentState::Sending:
        return kind == entry::actionNotSent || kind == entry::actionUnknown || kind == entry::actionAccepted
               || kind == entry::actionRefused;
    case IntentState::Accepted:
    case IntentState::Unknown:
        return kind == entry::actionReadBack || kind == entry::actionNeedsPerson || kind == entry::actionConfirmed
               || kind == entry::actionResolved
               || (intent.state == IntentState::Unknown && kind == entry::actionNotSent);
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        break;
    }
    return false;
}

void hear(Intent &intent, const JournalEntry &entry)
{
    if (!isRefund(intent.verb) || intent.state != IntentState::Confirmed) {
        return;
    }
    SettlementNews news;
    news.state = settlementFromId(entry.payload.value("state"_L1).toString()).value_or(Settlement::Unknown);
    news.receipt = entry.payload.value("receipt"_L1).toString();
    if (news.receipt.isEmpty() && intent.settlement) {
        news.receipt = intent.settlement->receipt;
    }
    news.source = entry.payload.value("source"_L1).toString();
    news.by = entry.actor;
    news.at = entry.at;
    intent.settlement = news;
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
    intent.telling = tellingFrom(payload.value("telling"_L1).toObject());
    if (const auto currency = Currency::fromCode(payload.value("worth_currency"_L1).toString())) {
        intent.worth = Money(payload.value("worth_minor"_L1).toInteger(), *currency);
    } else {
        intent.worth = intent.amount; // entries written before handing out a card counted
    }
    intent.productClass = payload.value("class"_L1).toString();
    intent.email = textOf(payload, "email"_L1);
    intent.phone = textOf(payload, "phone"_L1);
    intent.receipt = payload.value("receipt"_L1).toString();
    intent.voucherCode = textOf(payload, "voucher_code"_L1);
    if (const QJsonValue until = payload.value("valid_until"_L1); until.isDouble()) {
        intent.validUntil = Instant(until.toInteger());
    }
    if (auto before = preImageFromJson(payload.value("before"_L1).toObject())) {
        intent.before = std::move(*before);
    }
    intent.askedBy = entry.actor;
    intent.askedAt = entry.at;
    intent.notBefore = Instant(payload.value("not_before"_L1).toInteger());
    if (!intent.card.isEmpty()) {
        releaseReservation(record, intent.card);
    }
    record.intents.push_back(std::move(intent));
}

void stepIntent(CaseRecord &record, const JournalEntry &entry)
{
    Intent *intent = find(record, entry);
    if (intent == nullptr) {
        return;
    }
    if (entry.kind == entry::refundProgress) {
        hear(*intent, entry);
        return;
    }
    if (!mayFollow(*intent, entry.kind)) {
        return;
    }
    const QJsonObject &payload = entry.payload;
    const QString &kind = entry.kind;
    if (kind == entry::actionApproved) {
        if (entry.actor != intent->askedBy) {
            intent->state = IntentState::Queued;
            intent->approvedBy = entry.actor;
            intent->approvedAt = entry.at;
        }
    } else if (kind == entry::actionHeld) {
        intent->state = IntentState::AwaitingApproval;
        intent->approvalNeeded = payload.value("approval_needed"_L1).toString();
        intent->approvedBy = ProfileId();
        intent->approvedAt.reset();
    } else if (kind == entry::actionHandedOn) {
        intent->approver = ProfileId(payload.value("to"_L1).toString());
    } else if (kind == entry::actionPaused) {
        intent->onHold = true;
    } else if (kind == entry::actionReleased) {
        intent->onHold = false;
    } else if (kind == entry::actionMoved) {
        intent->rank = payload.value("rank"_L1).toInt();
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
    } else if (kind == entry::actionCancelled || kind == entry::actionDeclined || kind == entry::actionExpired) {
        settle(*intent, IntentState::Cancelled, entry.at);
    } else if (kind == entry::actionResolved) {
        const bool happened = payload.value("happened"_L1).toBool();
        settle(*intent, happened ? IntentState::Confirmed : IntentState::Refused, entry.at);
        intent->resolvedBy = entry.actor;
        intent->shopReference = payload.value("shop_reference"_L1).toString();
    }
    if (intent->telling && intent->state == IntentState::Confirmed) {
        noteWord(record, *intent, entry); // nothing may follow a confirmed one: this comes once
    }
}

} // namespace kd
