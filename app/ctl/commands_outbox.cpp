// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/follow.h"
#include "app/ctl/json.h"
#include "models/lists/masking.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr int pageSize = 500;

// --state, each of them known; otherwise it is said and `exitCode` set.
std::optional<QSet<IntentState>> statesOf(Context &context)
{
    QSet<IntentState> states;
    const QStringList typed = context.invocation.options.value(u"state"_s);
    for (const QString &wanted : typed) {
        const auto state = intentStateFromId(wanted);
        if (!state) {
            context.exitCode = context.usage(u"'"_s + wanted + u"' is no state of an action"_s);
            return std::nullopt;
        }
        states.insert(*state);
    }
    return states;
}

QJsonObject json(const outbox::Line &line)
{
    QJsonObject object = toJson(line.row.intent);
    object.insert(u"order_number"_s, line.row.orderNumber);
    object.insert(u"buyer"_s, line.row.buyerMasked);
    object.insert(u"product"_s, line.product);
    object.insert(u"key"_s, line.keyMasked);
    object.insert(u"approval_needed"_s, line.approvalNeeded);
    object.insert(u"why"_s, lists::masked(line.words));
    object.insert(u"changed"_s, QJsonArray::fromStringList(line.changed));
    return object;
}

// --id or the argument, and who acts on it.
template<typename F>
int onQueued(Context &context, F call)
{
    const OperationId operation(context.invocation.take(u"id"_s));
    if (operation.isEmpty()) {
        return context.usage(u"the operation's id is missing"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const Result<Intent> intent = call(*desk, *me, operation);
    return intent ? context.print(toJson(*intent)) : context.fail(intent.error());
}

QJsonObject preImageJson(const PreImage &image)
{
    QStringList refunds;
    for (const RefundId &refund : image.refunds) {
        refunds << refund.value();
    }
    QJsonArray cards;
    for (const auto &[card, state] : image.cards) {
        cards.append(QJsonObject{{u"card"_s, card.value()}, {u"state"_s, id(state)}});
    }
    QJsonObject object{
        {u"shop_status"_s, image.shopStatus}, {u"refunds"_s, QJsonArray::fromStringList(refunds)}, {u"cards"_s, cards}};
    insertMoney(object, u"total"_s, image.total);
    insertMoney(object, u"refunded"_s, image.refunded);
    return object;
}

QJsonValue seenJson(const std::optional<outbox::Observed> &seen)
{
    if (!seen) {
        return {};
    }
    QJsonArray refunds;
    for (const Refund &refund : seen->refunds) {
        QJsonObject object{{u"refund"_s, refund.id.value()}, {u"operation_id"_s, refund.operation.value()}};
        insertMoney(object, u"amount"_s, refund.amount);
        refunds.append(object);
    }
    QJsonObject object{{u"refunds"_s, refunds}, {u"notes"_s, int(seen->notes.size())}};
    object.insert(u"card"_s, seen->card ? QJsonValue(toJson(*seen->card)) : QJsonValue());
    object.insert(u"voucher"_s, seen->voucher ? QJsonValue(seen->voucher->id) : QJsonValue());
    return object;
}

QString nameOf(outbox::Judgement::Kind kind)
{
    using Kind = outbox::Judgement::Kind;
    return kind == Kind::Found ? u"found"_s : kind == Kind::Absent ? u"absent"_s : u"foreign"_s;
}

QJsonObject json(const desk::Outcome &outcome)
{
    const Intent &intent = outcome.intent;
    QJsonObject object{{u"intent"_s, toJson(intent)},
                       {u"order_number"_s, outcome.orderNumber},
                       {u"read_backs"_s, intent.readBacks},
                       {u"before"_s, preImageJson(intent.before)},
                       {u"fresh"_s, !outcome.trouble},
                       {u"trouble"_s, outcome.trouble ? QJsonValue(outcome.trouble->code) : QJsonValue()},
                       {u"order"_s, outcome.order ? QJsonValue(toJson(*outcome.order)) : QJsonValue()},
                       {u"seen"_s, seenJson(outcome.seen)},
                       {u"differs"_s, QJsonArray::fromStringList(outcome.differs)},
                       {u"absence_proves"_s, outcome.absenceProves},
                       {u"judgement"_s, QJsonValue()}};
    insertTime(object, u"order_at"_s, outcome.order ? std::optional(outcome.orderAt) : std::nullopt);
    if (outcome.judgement) {
        object.insert(u"judgement"_s, QJsonObject{{u"kind"_s, nameOf(outcome.judgement->kind)},
                                                  {u"reference"_s, outcome.judgement->reference},
                                                  {u"why"_s, outcome.judgement->why}});
    }
    return object;
}

} // namespace

int outboxList(Context &context)
{
    const auto states = statesOf(context);
    if (!states) {
        return context.exitCode;
    }
    const auto caseId = context.number(u"case"_s, 0, 1, highest);
    const auto limit = caseId ? context.number(u"limit"_s, highest, 1, highest) : std::nullopt;
    desk::Desk *desk = limit ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    QJsonArray array;
    std::optional<store::OutboxRow> after;
    for (bool more = true; more && array.size() < *limit;) {
        const auto page = desk->outboxPage(store::OutboxPart::All, after, pageSize, CaseId(*caseId)).result();
        if (!page) {
            return context.fail(page.error());
        }
        for (const outbox::Line &line : *page) {
            const bool wanted = states->isEmpty() || states->contains(line.row.intent.state);
            if (wanted && array.size() < *limit) {
                array.append(json(line));
            }
        }
        more = int(page->size()) == pageSize;
        after = more ? std::optional(page->back().row) : std::nullopt;
    }
    return context.print(array);
}

int outboxRun(Context &context)
{
    const auto until = deadline(context);
    desk::Desk *desk = until ? context.open(Context::Use::Hold) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto rows = desk->outbox({unsettledStates(), {}, {}}).result();
    if (!rows) {
        return context.fail(rows.error());
    }
    std::vector<Intent> intents;
    for (const store::IntentRow &row : *rows) {
        const auto followed = follow(*desk, row.operation, *until);
        if (!followed) {
            return context.fail(followed.error());
        }
        intents.push_back(*followed);
    }
    return ended(context, intents, true);
}

int outboxHold(Context &context)
{
    return onQueued(context, [&context](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.pause(me, operation, context.invocation.value(u"reason"_s)).result();
    });
}

int outboxRelease(Context &context)
{
    return onQueued(context, [](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.release(me, operation).result();
    });
}

int outboxMove(Context &context)
{
    constexpr qint64 furthest = std::numeric_limits<int>::max();
    if (!context.invocation.has(u"rank"_s)) {
        return context.usage(u"--rank is missing: smaller ones run first, 0 is usual"_s);
    }
    const auto rank = context.number(u"rank"_s, 0, -furthest, furthest);
    if (!rank) {
        return context.exitCode;
    }
    return onQueued(context, [&rank](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.move(me, operation, int(*rank)).result();
    });
}

int outboxCancel(Context &context)
{
    return onQueued(context, [&context](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.undo(me, operation, context.invocation.value(u"reason"_s)).result();
    });
}

int outboxUnknown(Context &context)
{
    const OperationId operation(context.invocation.take(u"id"_s));
    if (operation.isEmpty()) {
        return context.usage(u"the operation's id is missing"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto outcome = desk->outcome(operation).result();
    if (!outcome) {
        return context.fail(outcome.error());
    }
    // What the cache has is still worth showing, but nobody should take it for the shop's word.
    if (outcome->trouble) {
        const int code = exitCodeOf(*outcome->trouble);
        context.remark(u"The shop could not be asked; the order is as it was last seen."_s);
        return context.print(json(*outcome), code);
    }
    return context.print(json(*outcome));
}

} // namespace kd::ctl
