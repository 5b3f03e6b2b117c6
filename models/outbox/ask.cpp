// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/ask.h"

#include "models/base/sealing.h"
#include "models/trade/entries.h"

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

tl::unexpected<Error> refuse(QString code, QString doing)
{
    return fail(Error::Kind::Refused, std::move(code), std::move(doing));
}

OperationId newOperation()
{
    return OperationId(u"op-"_s + QString::fromLatin1(randomBytes(8).toHex()));
}

Result<store::ProfileRow> profile(const store::DeskRead &desk, const ProfileId &id, const QString &doing)
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

Result<Intent> existing(const store::DeskRead &desk, const OperationId &operation, const QString &doing)
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

// Appends and gives the intent as it then stands.
Result<Intent> record(store::DeskWrite &desk, const NewEntry &entry, const OperationId &operation, const QString &doing)
{
    const auto kept = desk.append(entry);
    if (!kept) {
        return fail(kept.error());
    }
    return existing(desk, operation, doing);
}

Result<QString> limitHit(const store::DeskRead &desk, const store::ProfileRow &asker, const Money &amount, const Day &day)
{
    if (asker.limitPerAction && amount.minor() > *asker.limitPerAction) {
        return u"above_action_limit"_s;
    }
    if (!asker.limitPerDay) {
        return QString();
    }
    const auto today = desk.refundedBy(asker.id, amount.currency(), day.from, day.to);
    if (!today) {
        return fail(today.error());
    }
    return *today + amount.minor() > *asker.limitPerDay ? u"above_day_limit"_s : QString();
}

Result<void> checkRefund(const Step &step, const Order &order)
{
    const QString doing = u"ask for a refund"_s;
    if (!step.amount || step.amount->minor() <= 0) {
        return refuse(u"amount_not_positive"_s, doing);
    }
    if (step.amount->currency() != order.total.currency()) {
        return refuse(u"currency_differs"_s, doing);
    }
    if (step.amount->minor() > order.refundable().minor()) {
        return refuse(u"amount_above_remaining"_s, doing);
    }
    return {};
}

Result<void> checkCard(const store::DeskRead &desk, const Step &step)
{
    const QString doing = u"hand out a card"_s;
    if (!step.card || step.card->text.isEmpty()) {
        return refuse(u"card_missing"_s, doing);
    }
    if (step.verb != Verb::HandOut) {
        return {};
    }
    if (step.card->state != CardState::InStock || !step.card->order.isEmpty()) {
        return refuse(u"card_not_in_stock"_s, doing);
    }
    // The journal is the reservation: a card named by any unsettled action is taken.
    const auto rows = desk.intents({unsettledStates(), {}, {}});
    if (!rows) {
        return fail(rows.error());
    }
    for (const store::IntentRow &row : *rows) {
        if (row.verb != Verb::HandOut) {
            continue;
        }
        const auto intent = desk.intent(row.operation);
        if (!intent) {
            return fail(intent.error());
        }
        if (*intent && (*intent)->card == step.card->id) {
            return refuse(u"card_taken"_s, doing);
        }
    }
    return {};
}

Result<void> checkPlan(const store::DeskRead &desk, const Plan &plan)
{
    const QString doing = u"ask for an action"_s;
    const auto record = desk.caseRow(plan.caseId);
    if (!record) {
        return fail(record.error());
    }
    if (!*record) {
        return refuse(u"case_unknown"_s, doing);
    }
    if ((*record)->status == CaseStatus::Closed) {
        return refuse(u"case_closed"_s, doing);
    }
    const auto busy = desk.intents({unsettledStates(), plan.order.ref, {}}, 1);
    if (!busy) {
        return fail(busy.error());
    }
    if (!busy->empty()) {
        return refuse(u"order_busy"_s, doing);
    }
    for (const Step &step : plan.steps) {
        if (isRefund(step.verb)) {
            if (auto checked = checkRefund(step, plan.order); !checked) {
                return checked;
            }
        }
        if (step.verb == Verb::HandOut || step.verb == Verb::VoidCard) {
            if (auto checked = checkCard(desk, step); !checked) {
                return checked;
            }
        }
    }
    return {};
}

} // namespace

std::vector<IntentState> unsettledStates()
{
    return {IntentState::AwaitingApproval, IntentState::Queued, IntentState::Sending, IntentState::Accepted,
            IntentState::Unknown};
}

Result<std::vector<Intent>> ask(store::DeskWrite &desk, const ProfileId &actor, const Plan &plan, Instant now,
                                const Day &day)
{
    const auto asker = profile(desk, actor, u"ask for an action"_s);
    if (!asker) {
        return fail(asker.error());
    }
    if (auto checked = checkPlan(desk, plan); !checked) {
        return fail(checked.error());
    }
    std::vector<Intent> intents;
    OperationId planId;
    for (const Step &step : plan.steps) {
        Intent intent;
        intent.operation = newOperation();
        if (planId.isEmpty()) {
            planId = intent.operation;
        }
        intent.plan = planId;
        intent.caseId = plan.caseId;
        intent.order = plan.order.ref;
        intent.verb = step.verb;
        intent.amount = step.amount;
        intent.reason = step.reason;
        intent.product = step.product;
        intent.text = step.text;
        intent.toBuyer = step.toBuyer;
        intent.notBefore = now + plan.undoPause;
        std::vector<Card> touched;
        if (step.card) {
            intent.card = step.card->id;
            intent.cardText = step.card->text;
            touched.push_back(*step.card);
        }
        intent.before = preImageOf(plan.order, touched);
        QString approval;
        if (step.amount) {
            const auto hit = limitHit(desk, *asker, *step.amount, day);
            if (!hit) {
                return fail(hit.error());
            }
            approval = *hit;
        }
        auto kept = record(desk, entry::asked(actor, intent, approval), intent.operation, u"ask for an action"_s);
        if (!kept) {
            return fail(kept.error());
        }
        intents.push_back(std::move(*kept));
    }
    return intents;
}

Result<Intent> approve(store::DeskWrite &desk, const ProfileId &approver, const QString &pin,
                       const OperationId &operation)
{
    const QString doing = u"approve an action"_s;
    const auto intent = existing(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    if (intent->state != IntentState::AwaitingApproval) {
        return refuse(u"not_waiting"_s, doing);
    }
    if (intent->askedBy == approver) {
        return refuse(u"own_action"_s, doing);
    }
    const auto row = profile(desk, approver, doing);
    if (!row) {
        return fail(row.error());
    }
    if (row->pinHash.isEmpty()) {
        return refuse(u"pin_missing"_s, doing);
    }
    if (!pinMatches(pin, row->pinHash)) {
        return refuse(u"pin_wrong"_s, doing);
    }
    if (intent->amount && row->limitPerAction && intent->amount->minor() > *row->limitPerAction) {
        return refuse(u"above_approvers_limit"_s, doing);
    }
    return record(desk, entry::approved(approver, *intent), operation, doing);
}

Result<Intent> decline(store::DeskWrite &desk, const ProfileId &approver, const OperationId &operation,
                       const QString &reason)
{
    const QString doing = u"decline an action"_s;
    const auto intent = existing(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    if (intent->state != IntentState::AwaitingApproval) {
        return refuse(u"not_waiting"_s, doing);
    }
    return record(desk, entry::declined(approver, *intent, reason), operation, doing);
}

Result<Intent> undo(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, const QString &reason)
{
    const QString doing = u"undo an action"_s;
    const auto intent = existing(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    if (intent->state != IntentState::AwaitingApproval && intent->state != IntentState::Queued) {
        return refuse(u"too_late"_s, doing);
    }
    return record(desk, entry::cancelled(actor, *intent, reason), operation, doing);
}

Result<Intent> resolve(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation, bool happened,
                       const QString &reference, const QString &reason)
{
    const QString doing = u"decide an unknown outcome"_s;
    const auto intent = existing(desk, operation, doing);
    if (!intent) {
        return intent;
    }
    if (intent->state != IntentState::Unknown && !(intent->state == IntentState::Accepted && intent->needsPerson)) {
        return refuse(u"not_unknown"_s, doing);
    }
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason_missing"_s, doing);
    }
    return record(desk, entry::resolved(actor, *intent, happened, reference, reason), operation, doing);
}

Result<QString> approvalStillNeeded(const store::DeskRead &desk, const Intent &intent, const Day &day)
{
    if (!intent.amount || !intent.approvedBy.isEmpty()) {
        return QString();
    }
    const auto asker = profile(desk, intent.askedBy, u"check the limits again"_s);
    if (!asker) {
        // Whoever asked no longer works here: somebody who does has to stand for it.
        return asker.error().code == u"profile_unknown"_s ? Result<QString>(asker.error().code) : fail(asker.error());
    }
    // Only what was asked before it: a later one that is itself above the limit must not hold up this one.
    return limitHit(desk, *asker, *intent.amount, {day.from, std::min(day.to, intent.askedAt)});
}

} // namespace kd::outbox
