// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/ask.h"

#include "models/base/sealing.h"
#include "models/outbox/limit_check.h"
#include "models/outbox/lookup.h"
#include "models/trade/entries.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

OperationId newOperation()
{
    return OperationId(u"op-"_s + QString::fromLatin1(randomBytes(8).toHex()));
}

// What people say went back although the shop shows no trace of it is gone all the same.
Result<qint64> refundedUnseen(const store::DeskRead &desk, const Order &order)
{
    const auto rows = desk.intents({{IntentState::Confirmed}, order.ref, {}});
    if (!rows) {
        return fail(rows.error());
    }
    qint64 unseen = 0;
    for (const store::IntentRow &row : *rows) {
        const bool seen = std::any_of(order.refunds.begin(), order.refunds.end(), [&row](const Refund &refund) {
            return refund.operation == row.operation || refund.id.value() == row.shopReference;
        });
        if (!isRefund(row.verb) || seen || !row.amount) {
            continue;
        }
        const auto intent = desk.intent(row.operation);
        if (!intent) {
            return fail(intent.error());
        }
        unseen += *intent && !(*intent)->resolvedBy.isEmpty() ? row.amount->minor() : 0;
    }
    return unseen;
}

Result<void> checkRefund(const store::DeskRead &desk, const Step &step, const Order &order)
{
    const QString doing = u"ask for a refund"_s;
    if (!step.amount || step.amount->minor() <= 0) {
        return refuse(u"amount_not_positive"_s, doing);
    }
    if (step.amount->currency() != order.total.currency()) {
        return refuse(u"currency_differs"_s, doing);
    }
    const auto unseen = refundedUnseen(desk, order);
    if (!unseen) {
        return fail(unseen.error());
    }
    if (step.amount->minor() > order.refundable().minor() - *unseen) {
        return refuse(u"amount_above_remaining"_s, doing);
    }
    return {};
}

Result<void> checkCard(const store::DeskRead &desk, const Plan &plan, const Step &step, Instant now)
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
    // The journal says who keeps a card, also when the cache still shows it as free: another action, an earlier hand-out,
    // or a case that reserved it. A case may take what it reserved itself.
    const auto holders = desk.holdersOf(plan.order.ref.shop, step.card->id);
    if (!holders) {
        return fail(holders.error());
    }
    const bool taken = std::any_of(holders->begin(), holders->end(), [&plan, now](const store::CardHold &hold) {
        const bool over = hold.until && *hold.until <= now;
        const bool own = hold.kind == store::CardHold::Kind::Reserved && hold.caseId == plan.caseId;
        return !over && !own;
    });
    return taken ? refuse(u"card_taken"_s, doing) : Result<void>();
}

// A plan that names one card twice would give two buyers' worth of one key.
Result<void> checkCardsOnce(const Plan &plan)
{
    QSet<CardId> seen;
    for (const Step &step : plan.steps) {
        if (step.verb != Verb::HandOut) {
            continue;
        }
        if (step.card && seen.contains(step.card->id)) {
            return refuse(u"card_taken"_s, u"hand out a card"_s);
        }
        if (step.card) {
            seen.insert(step.card->id);
        }
    }
    return {};
}

// An action on it would wait for ever: nothing is sent there any more. The row of a shop stays, so removal is seen.
Result<void> checkShop(const store::DeskRead &desk, const ShopId &shop)
{
    const auto rows = desk.shops();
    if (!rows) {
        return fail(rows.error());
    }
    const bool removed = std::any_of(rows->begin(), rows->end(),
                                     [&shop](const store::ShopRow &row) { return row.id == shop && row.removed; });
    return removed ? refuse(u"shop_unknown"_s, u"ask for an action"_s) : Result<void>();
}

Result<void> checkPlan(const store::DeskRead &desk, const Plan &plan, Instant now)
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
    if ((*record)->order != plan.order.ref) {
        return refuse(u"order_not_of_case"_s, doing);
    }
    if (auto checked = checkShop(desk, plan.order.ref.shop); !checked) {
        return checked;
    }
    if (plan.steps.empty()) {
        return refuse(u"nothing_to_do"_s, doing);
    }
    const auto busy = desk.intents({unsettledStates(), plan.order.ref, {}}, 1);
    if (!busy) {
        return fail(busy.error());
    }
    if (!busy->empty()) {
        return refuse(u"order_busy"_s, doing);
    }
    if (auto checked = checkCardsOnce(plan); !checked) {
        return checked;
    }
    for (const Step &step : plan.steps) {
        if (isRefund(step.verb)) {
            if (auto checked = checkRefund(desk, step, plan.order); !checked) {
                return checked;
            }
        }
        if (step.verb == Verb::HandOut || step.verb == Verb::VoidCard) {
            if (auto checked = checkCard(desk, plan, step, now); !checked) {
                return checked;
            }
        }
        if (step.verb == Verb::CreateVoucher && (!step.amount || step.amount->minor() <= 0)) {
            return refuse(u"amount_not_positive"_s, doing);
        }
        if (step.verb == Verb::CorrectContact && step.email.isEmpty() && step.phone.isEmpty()) {
            return refuse(u"contact_missing"_s, doing);
        }
    }
    return {};
}

Intent intentOf(const Plan &plan, const Step &step, Instant now)
{
    Intent intent;
    intent.operation = newOperation();
    intent.caseId = plan.caseId;
    intent.order = plan.order.ref;
    intent.verb = step.verb;
    intent.amount = step.amount;
    intent.worth = step.worth ? step.worth : step.amount;
    intent.reason = step.reason;
    intent.product = step.product;
    intent.productClass = plan.productClass;
    intent.text = step.text;
    intent.toBuyer = step.toBuyer;
    intent.telling = step.telling;
    intent.email = step.email;
    intent.phone = step.phone;
    intent.receipt = step.receipt;
    intent.validUntil = step.validUntil;
    if (step.verb == Verb::CreateVoucher) {
        // Shops keep codes in small letters; the operation's own are hexadecimal already.
        intent.voucherCode = u"kd"_s + intent.operation.value().mid(3);
    }
    intent.notBefore = now + plan.undoPause;
    std::vector<Card> touched;
    if (step.card) {
        intent.card = step.card->id;
        intent.cardText = step.card->text;
        touched.push_back(*step.card);
    }
    intent.before = preImageOf(plan.order, touched);
    return intent;
}

} // namespace

Result<std::vector<Intent>> ask(store::DeskWrite &desk, const playbook::LimitRules &limits, const ProfileId &actor,
                                const Plan &plan, Instant now)
{
    const QString doing = u"ask for an action"_s;
    const auto asker = activeProfile(desk, actor, doing);
    if (!asker) {
        return fail(asker.error());
    }
    if (auto checked = checkPlan(desk, plan, now); !checked) {
        return fail(checked.error());
    }
    std::vector<Intent> intents;
    QString voucher;
    for (const Step &step : plan.steps) {
        Intent intent = intentOf(plan, step, now);
        intent.plan = intents.empty() ? intent.operation : intents.front().operation;
        voucher = intent.voucherCode.isEmpty() ? voucher : intent.voucherCode;
        if (!voucher.isEmpty()) {
            intent.text.replace(voucherCodeOfPlan, voucher);
        }
        const auto approval = limitHit(desk, limits, *asker, intent, now);
        if (!approval) {
            return fail(approval.error());
        }
        auto kept = record(desk, entry::asked(actor, intent, *approval), intent.operation, doing);
        if (!kept) {
            return fail(kept.error());
        }
        intents.push_back(std::move(*kept));
    }
    return intents;
}

} // namespace kd::outbox
