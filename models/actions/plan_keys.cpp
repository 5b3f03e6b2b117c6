// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"

using namespace Qt::StringLiterals;

namespace kd::actions {

namespace {

using making::refuse;
using shop::Capability;

/// One key that goes out, and the one it stands for, if any.
struct Swap
{
    std::optional<Card> old;
    Card fresh;
    ProductId product; ///< as the order names it; the fresh one may be of its spare stock
};

// Which of the order's keys are replaced; an empty place: nothing was delivered, one is due.
Result<std::vector<std::optional<Card>>> replaced(const casework::CaseView &view, const std::vector<CardId> &named)
{
    std::vector<std::optional<Card>> old;
    if (named.empty()) {
        auto only = making::cardToReplace(view, std::nullopt);
        if (!only) {
            return fail(only.error());
        }
        old.push_back(std::move(*only));
        return old;
    }
    for (const CardId &id : named) {
        const bool again = std::any_of(old.begin(), old.end(), [&id](const auto &card) { return card->id == id; });
        if (again) {
            continue;
        }
        auto card = making::cardToReplace(view, id);
        if (!card) {
            return fail(card.error());
        }
        old.push_back(std::move(*card));
    }
    return old;
}

Result<ProductId> productOf(const std::optional<Card> &old, const Order &order)
{
    return old ? Result<ProductId>(old->product) : making::onlyProduct(order);
}

// Never the same card for two of them.
Result<std::vector<Swap>> swaps(const Planning &planning, const std::vector<std::optional<Card>> &old)
{
    std::vector<Swap> list;
    std::map<ProductId, size_t> taken;
    for (const std::optional<Card> &card : old) {
        const auto product = productOf(card, planning.view.order->order);
        if (!product) {
            return fail(product.error());
        }
        const auto free = planning.shelf.free.find(*product);
        size_t &next = taken[*product];
        if (free == planning.shelf.free.end() || next >= free->second.size()) {
            return refuse("no_stock");
        }
        list.push_back({card, free->second[next++], *product});
    }
    return list;
}

// The replacements first, so that the buyer never stands without a key; then the old ones stop; then it is told.
void addSwaps(const Planning &planning, const Wish &wish, const std::vector<Swap> &list,
              const std::optional<Money> &worth, outbox::Plan &plan)
{
    for (const Swap &swap : list) {
        const Money price = worth ? *worth : making::unitPrice(plan.order, swap.product);
        plan.steps.push_back(making::handOut(swap.fresh, price, wish));
    }
    for (const Swap &swap : list) {
        if (swap.old && swap.old->state != CardState::Inactive && making::canVoid(planning.shop)) {
            plan.steps.push_back(making::voidCard(*swap.old, wish));
        }
    }
}

Result<void> addMail(const Planning &planning, const Wish &wish, const std::vector<Swap> &list, const char *script,
                     const QString &alternative, outbox::Plan &plan)
{
    if (const auto checked = making::checkMail(planning); !checked) {
        return checked;
    }
    QStringList keys;
    for (const Swap &swap : list) {
        keys << swap.fresh.text.reveal();
    }
    reply::ScriptFacts facts = making::factOfKeys(keys);
    if (!alternative.isEmpty()) {
        facts.insert(u"alternative"_s, alternative);
    }
    const auto text = making::mail(planning, script, std::move(facts));
    if (!text) {
        return fail(text.error());
    }
    plan.steps.push_back(making::noteStep(*text, true, wish));
    return {};
}

QString told(const std::vector<Swap> &list, const QString &verb, const QString &reason)
{
    QStringList parts;
    for (const Swap &swap : list) {
        parts << (swap.old ? u"key …%1 replaced by key …%2"_s.arg(making::tailOf(*swap.old), making::tailOf(swap.fresh))
                           : u"key …%1"_s.arg(making::tailOf(swap.fresh)));
    }
    return u"%1: %2. %3"_s.arg(verb, parts.join(u", "_s), reason);
}

/// The difference in price and who bears it.
struct Settling
{
    Money dearerBy;
    Difference way = Difference::Borne;
};

Result<Settling> settle(const Exchange &exchange, const Order &order, const ProductId &before, const Product &other)
{
    if (!other.price) {
        return refuse("price_unknown");
    }
    const auto difference = dearerBy(order, before, other);
    if (!difference) {
        return refuse("currency_differs");
    }
    const Difference way = exchange.difference.value_or(differenceBy(*difference, false));
    if (difference->minor() < 0 && way != Difference::Refunded) {
        return refuse("difference_is_buyers");
    }
    if (difference->minor() >= 0 && way == Difference::Refunded) {
        return refuse("difference_not_lower");
    }
    if (way == Difference::Charged && exchange.receipt.trimmed().isEmpty()) {
        return refuse("payment_number_missing");
    }
    return Settling{*difference, way};
}

QString differenceNote(const Exchange &exchange, const Settling &settling)
{
    const Money &difference = settling.dearerBy;
    const QString amount = Money(std::abs(difference.minor()), difference.currency()).toDisplay();
    switch (settling.way) {
    case Difference::Borne:
        return difference.isZero() ? u"No difference in price."_s : u"Difference %1 borne by the shop."_s.arg(amount);
    case Difference::Charged:
        return u"Difference %1 paid by the buyer, payment %2."_s.arg(amount, exchange.receipt.simplified());
    case Difference::Refunded:
        break;
    }
    return u"Difference %1 goes back to the buyer."_s.arg(amount);
}

} // namespace

Result<ProductId> productReplaced(const casework::CaseView &view, const std::optional<CardId> &card)
{
    const auto old = making::cardToReplace(view, card);
    return old ? productOf(*old, view.order ? view.order->order : Order()) : Result<ProductId>(fail(old.error()));
}

std::optional<Money> dearerBy(const Order &order, const ProductId &product, const Product &other)
{
    const auto difference =
        other.price ? other.price->minus(making::unitPrice(order, product)) : Result<Money>(refuse("price_unknown"));
    return difference ? std::optional(*difference) : std::nullopt;
}

std::map<ProductId, int> cardsNeeded(const casework::CaseView &view, const Wish &wish)
{
    std::map<ProductId, int> needed;
    if (!view.order) {
        return needed;
    }
    const Order &order = view.order->order;
    if (const auto *reissue = std::get_if<Reissue>(&wish.what)) {
        const auto old = replaced(view, reissue->oldCards);
        for (const std::optional<Card> &card : old.value_or(std::vector<std::optional<Card>>())) {
            if (const auto product = productOf(card, order)) {
                ++needed[*product];
            }
        }
    } else if (const auto *exchange = std::get_if<Exchange>(&wish.what)) {
        needed[exchange->product] = 1;
    } else if (const auto *delivery = std::get_if<Deliver>(&wish.what);
               delivery != nullptr && delivery->fromStock > 0) {
        const auto product = delivery->product.isEmpty() ? making::onlyProduct(order) : delivery->product;
        if (product) {
            needed[*product] = delivery->fromStock;
        }
    } else if (const auto *rest = std::get_if<Continue>(&wish.what)) {
        for (const Intent &intent : view.record.intents) {
            if (intent.plan == rest->plan && intent.verb == Verb::HandOut && intent.state != IntentState::Confirmed) {
                ++needed[intent.product];
            }
        }
    }
    return needed;
}

namespace making {

Result<Draft> make(const Planning &planning, const Wish &wish, const Reissue &reissue)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (!planning.shop.has(Capability::HandOutCard)) {
        return refuse("shop_cannot");
    }
    // The old key first: its product is what the buyer gets again.
    const auto old = replaced(planning.view, reissue.oldCards);
    if (!old) {
        return fail(old.error());
    }
    const auto list = swaps(planning, *old);
    if (!list) {
        return fail(list.error());
    }
    addSwaps(planning, wish, *list, std::nullopt, *plan);
    if (reissue.tellBuyer) {
        if (const auto added = addMail(planning, wish, *list, "replacement_issued", {}, *plan); !added) {
            return fail(added.error());
        }
    }
    if (planning.shop.has(Capability::WriteNotes)) {
        plan->steps.push_back(noteStep(told(*list, u"Reissued"_s, wish.reason.simplified()), false, wish));
    }
    return finish(planning, wish, std::move(*plan));
}

Result<Draft> make(const Planning &planning, const Wish &wish, const Exchange &exchange)
{
    auto plan = begin(planning, wish);
    if (!plan) {
        return fail(plan.error());
    }
    if (!planning.shop.has(Capability::HandOutCard)) {
        return refuse("shop_cannot");
    }
    const auto old = cardToReplace(planning.view, exchange.oldCard);
    if (!old) {
        return fail(old.error());
    }
    const auto before = productOf(*old, plan->order);
    if (!before) {
        return fail(before.error());
    }
    const auto product = planning.shelf.products.find(exchange.product);
    if (product == planning.shelf.products.end()) {
        return refuse("product_unknown");
    }
    const auto settling = settle(exchange, plan->order, *before, product->second);
    if (!settling) {
        return fail(settling.error());
    }
    const auto free = planning.shelf.free.find(exchange.product);
    if (free == planning.shelf.free.end() || free->second.empty()) {
        return refuse("no_stock");
    }
    const std::vector<Swap> list{{*old, free->second.front(), exchange.product}};
    addSwaps(planning, wish, list, product->second.price, *plan);
    if (exchange.tellBuyer) {
        if (const auto added = addMail(planning, wish, list, "exchanged", product->second.name, *plan); !added) {
            return fail(added.error());
        }
    }
    if (planning.shop.has(Capability::WriteNotes)) {
        const QString text = told(list, u"Exchanged for "_s + product->second.name, wish.reason.simplified());
        plan->steps.push_back(noteStep(QString(text + u' ' + differenceNote(exchange, *settling)), false, wish));
    }
    if (settling->way == Difference::Refunded) {
        const Money back(-settling->dearerBy.minor(), settling->dearerBy.currency());
        auto step = refundStep(planning, wish, back, std::nullopt);
        if (!step) {
            return fail(step.error());
        }
        plan->steps.push_back(std::move(*step));
    }
    return finish(planning, wish, std::move(*plan));
}

} // namespace making

} // namespace kd::actions
