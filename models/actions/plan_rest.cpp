// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

using making::refuse;

std::vector<const Intent *> stepsOf(const CaseRecord &record, const OperationId &plan)
{
    std::vector<const Intent *> steps;
    for (const Intent &intent : record.intents) {
        if (intent.plan == plan) {
            steps.push_back(&intent);
        }
    }
    return steps;
}

bool isDone(const Intent *intent)
{
    return intent->state == IntentState::Confirmed;
}

// A card is asked for again as the cache has it now: its state goes into the pre-image.
Card cardOf(const casework::CaseView &view, const Intent &intent)
{
    for (const store::StoredCard &stored : view.cards) {
        if (stored.card.id == intent.card) {
            return stored.card;
        }
    }
    Card card;
    card.id = intent.card;
    card.text = intent.cardText;
    card.product = intent.product;
    return card;
}

outbox::Step stepOf(const casework::CaseView &view, const Intent &intent)
{
    outbox::Step step;
    step.verb = intent.verb;
    step.amount = intent.amount;
    step.worth = intent.worth;
    step.reason = intent.reason;
    step.product = intent.product;
    step.text = intent.text;
    step.toBuyer = intent.toBuyer;
    step.email = intent.email;
    step.phone = intent.phone;
    step.receipt = intent.receipt;
    step.validUntil = intent.validUntil;
    if (!intent.card.isEmpty()) {
        step.card = cardOf(view, intent);
    }
    return step;
}

// What was written about a card that is gone by now must speak of the one that takes its place.
void putInPlace(const Card &old, const Card &fresh, std::vector<outbox::Step> &steps)
{
    for (outbox::Step &step : steps) {
        if (step.verb != Verb::Note) {
            continue;
        }
        if (!old.text.isEmpty()) {
            step.text.replace(old.text.reveal(), fresh.text.reveal());
        }
        step.text.replace(QString(u'…' + making::tailOf(old)), QString(u'…' + making::tailOf(fresh)));
    }
}

// The same cards where they are still free.
Result<void> takeCards(const Shelf &shelf, std::vector<outbox::Step> &steps)
{
    std::map<ProductId, std::vector<Card>> free = shelf.free;
    for (outbox::Step &step : steps) {
        if (step.verb != Verb::HandOut || !step.card) {
            continue;
        }
        std::vector<Card> &cards = free[step.product];
        auto chosen =
            std::find_if(cards.begin(), cards.end(), [&](const Card &card) { return card.id == step.card->id; });
        chosen = chosen == cards.end() ? cards.begin() : chosen;
        if (chosen == cards.end()) {
            return refuse("no_stock");
        }
        const Card old = *step.card;
        step.card = *chosen;
        cards.erase(chosen);
        if (step.card->id != old.id) {
            putInPlace(old, *step.card, steps);
        }
    }
    return {};
}

} // namespace

namespace making {

Result<Draft> make(const Planning &planning, const Wish &wish, const Continue &rest)
{
    const casework::CaseView &view = planning.view;
    const std::vector<const Intent *> all = stepsOf(view.record, rest.plan);
    if (all.empty()) {
        return refuse("plan_unknown");
    }
    if (std::any_of(all.begin(), all.end(), [](const Intent *intent) { return !isSettled(intent->state); })) {
        return refuse("plan_unsettled");
    }
    if (std::all_of(all.begin(), all.end(), isDone)) {
        return refuse("plan_complete");
    }
    Wish again = wish;
    again.reason = wish.reason.trimmed().isEmpty() ? all.front()->reason : wish.reason;
    auto plan = begin(planning, again);
    if (!plan) {
        return fail(plan.error());
    }
    QString voucher;
    for (const Intent *intent : all) {
        if (isDone(intent)) {
            continue;
        }
        if (intent->verb == Verb::Note && intent->text.isEmpty()) {
            return refuse("erased");
        }
        plan->steps.push_back(stepOf(view, *intent));
        if (intent->verb == Verb::CreateVoucher) {
            voucher = intent->voucherCode;
        } else if (!voucher.isEmpty()) {
            plan->steps.back().text.replace(voucher, outbox::voucherCodeOfPlan); // asked again, it gets another code
        }
    }
    if (const auto cards = takeCards(planning.shelf, plan->steps); !cards) {
        return fail(cards.error());
    }
    return finish(planning, again, std::move(*plan));
}

} // namespace making

std::optional<OperationId> unfinishedPlan(const CaseRecord &record)
{
    if (record.intents.empty()) {
        return std::nullopt;
    }
    const OperationId plan = record.intents.back().plan;
    const std::vector<const Intent *> steps = stepsOf(record, plan);
    const bool settled =
        std::all_of(steps.begin(), steps.end(), [](const Intent *intent) { return isSettled(intent->state); });
    const auto done = std::count_if(steps.begin(), steps.end(), isDone);
    return settled && done > 0 && done < std::ssize(steps) ? std::optional(plan) : std::nullopt;
}

bool canBeUndone(const playbook::Playbook &rules, Verb verb)
{
    return making::undoPause(rules, verb) > Millis(0);
}

QString ifRefused(const std::vector<StepKind> &plan, size_t step)
{
    const StepKind &kind = plan.at(step);
    switch (kind.verb) {
    case Verb::VoidCard:
        return u"old_key_works"_s;
    case Verb::Note:
        return kind.toBuyer ? u"buyer_not_told"_s : u"not_noted"_s;
    case Verb::MarkDelivered:
        return u"still_open"_s;
    case Verb::CorrectContact:
        return u"contact_unchanged"_s;
    case Verb::RefundGateway:
    case Verb::RefundRecordOnly:
    case Verb::RefundBalance:
        return step == 0 ? u"nothing_done"_s : u"money_not_moved"_s;
    case Verb::CreateVoucher:
        return step == 0 ? u"nothing_done"_s : u"no_voucher"_s;
    case Verb::HandOut:
        break;
    }
    return step == 0 ? u"nothing_done"_s : u"earlier_stand"_s;
}

} // namespace kd::actions
