// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

/// How many pieces of each product a replacement takes.
std::map<ProductId, int> needed(const FactSnapshot &facts)
{
    std::map<ProductId, int> need;
    for (const OrderLine &line : facts.order->lines) {
        if (!line.product.isEmpty()) {
            need[line.product] += line.quantity;
        }
    }
    // "3 of 5 do not work": three will do, as long as there is one product they can be of.
    if (facts.claim.badCount && *facts.claim.badCount > 0 && need.size() == 1) {
        need.begin()->second = std::min(need.begin()->second, *facts.claim.badCount);
    }
    return need;
}

// By the name that people know, and by its number at the shop, which tells products of one name apart.
QString namedProduct(const FactSnapshot &facts, const ProductId &id)
{
    const auto known = facts.products.find(id);
    return known == facts.products.end() || known->second.name.isEmpty()
               ? id.value()
               : u"%1 (%2)"_s.arg(known->second.name, id.value());
}

std::optional<Instant> windowStart(const FactSnapshot &facts, playbook::WindowStart start)
{
    const Order &order = *facts.order;
    switch (start) {
    case playbook::WindowStart::Payment:
        return order.paidAt;
    case playbook::WindowStart::Delivery:
        return order.deliveredAt;
    case playbook::WindowStart::Activation:
        break;
    }
    std::optional<Instant> first;
    if (facts.cards.has_value()) {
        for (const Card &card : *facts.cards) {
            for (const CardUse &use : card.uses.value_or(std::vector<CardUse>())) {
                first = first ? std::min(*first, use.at) : use.at;
            }
        }
    }
    return first;
}

/// Nothing was activated or delivered yet, and everything is known: the window has not begun to run.
bool hasNotStarted(const FactSnapshot &facts, playbook::WindowStart start)
{
    if (start == playbook::WindowStart::Delivery) {
        return facts.order->status == OrderStatus::Paid;
    }
    if (start != playbook::WindowStart::Activation || !facts.cards.has_value()) {
        return false;
    }
    return std::all_of(facts.cards->begin(), facts.cards->end(),
                       [](const Card &card) { return card.timesUsed == 0 && card.uses && card.uses->empty(); });
}

} // namespace

Finding stockAvailable(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("stock.available");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    FindingMaker maker(probe, facts, rules);
    const auto need = needed(facts);
    if (need.empty()) {
        return maker.fromOrder(u"lines"_s).notApplicable(u"no_products"_s);
    }
    if (!facts.stock.has_value()) {
        return maker.unknown(facts.stock.whyNot);
    }
    maker.from(facts.stock, u"stock"_s);
    bool uncounted = false;
    bool tooFew = false;
    bool soldOut = false;
    int total = 0;
    for (const auto &[product, count] : need) {
        const auto stock = facts.stock->find(product);
        if (stock == facts.stock->end() || !stock->second) {
            uncounted = true;
            continue;
        }
        total += *stock->second;
        if (*stock->second < count) {
            tooFew = true;
            soldOut = soldOut || *stock->second <= 0;
            maker.value(u"product"_s, namedProduct(facts, product)).value(u"needed"_s, count).value(u"left"_s, *stock->second);
            if (const auto other = facts.equivalents.find(product); other != facts.equivalents.end()) {
                maker.value(u"equivalent"_s, other->second.name);
            }
        }
    }
    if (tooFew) {
        return maker.fails(soldOut ? u"sold_out"_s : u"too_few"_s);
    }
    return uncounted ? maker.unknown(u"not_counted"_s) : maker.value(u"left"_s, total).pass(u"in_stock"_s);
}

Finding policyWindow(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("policy.window");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    FindingMaker maker(probe, facts, rules);
    const Order &order = *facts.order;
    maker.fromOrder(u"paid and delivered"_s);
    if (isFullyRefunded(order)) {
        return maker.notApplicable(u"refunded"_s);
    }
    if (!isPaid(order)) {
        return maker.notApplicable(u"unpaid"_s);
    }
    const playbook::RefundPolicy &policy = rules.refundPolicy(facts.productClass());
    maker.value(u"policy"_s, policy.id).value(u"clause"_s, policy.clause).value(u"window_hours"_s, policy.windowHours);
    const auto start = windowStart(facts, policy.start);
    if (!start) {
        return hasNotStarted(facts, policy.start) ? maker.pass(u"inside"_s) : maker.unknown(u"start_unknown"_s);
    }
    if (policy.start == playbook::WindowStart::Activation) {
        maker.from(facts.cards, u"card uses"_s);
    }
    const Instant until = *start + std::chrono::hours(policy.windowHours);
    maker.time(u"started_at"_s, start).time(u"until_at"_s, until);
    // What counts is when the buyer complained, not when somebody came to look at it.
    const Instant claimed = std::min(facts.claim.madeAt.value_or(facts.now), facts.now);
    return claimed <= until ? maker.pass(u"inside"_s) : maker.fails(u"outside"_s);
}

} // namespace kd::verify
