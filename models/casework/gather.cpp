// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/case_view.h"

#include "models/keys/gather.h"

using namespace Qt::StringLiterals;

namespace kd::casework {

namespace {

// A copy younger than this is as good as asked now: a change pull runs every few seconds.
constexpr Millis freshEnough{60'000};

template<typename T>
verify::Told<T> told(T value, Instant at, Instant now)
{
    verify::Told<T> told;
    told.value = std::move(value);
    told.whyNot.clear();
    told.at = at;
    told.fromCache = now - at > freshEnough;
    return told;
}

verify::ClaimFacts claimFacts(const intake::Claim &claim)
{
    verify::ClaimFacts facts;
    facts.reason = claim.reason;
    facts.demand = claim.demand;
    facts.emails = claim.emails;
    facts.phones = claim.phones;
    facts.paymentNumbers = claim.payments;
    for (const QString &key : claim.keys) {
        facts.keys.emplace_back(key);
    }
    facts.amounts = claim.amounts;
    if (!claim.quantities.empty()) {
        facts.badCount = claim.quantities.front().bad;
        facts.ofCount = claim.quantities.front().of;
    }
    return facts;
}

store::BuyerKeys keysOf(const Buyer &buyer)
{
    // The address alone would make everybody behind one router the same buyer.
    return {buyer.email, buyer.phone, {}, buyer.account};
}

Result<void> addBuyer(verify::FactSnapshot &facts, const store::Reader &reader, const Order &order,
                      std::optional<CaseId> own, int historyDays)
{
    constexpr std::chrono::hours day(24);
    const Instant since = facts.now - day * historyDays;
    const auto orders = reader.cache.ordersOfBuyer(order.ref.shop, keysOf(order.buyer), since);
    if (!orders) {
        return fail(orders.error());
    }
    std::vector<Order> nearby;
    verify::BuyerCounts counts;
    for (const Order &other : *orders) {
        const auto cases = reader.desk.cases({{}, std::nullopt, other.ref, {}}, {}, 20);
        if (!cases) {
            return fail(cases.error());
        }
        counts.cases += static_cast<int>(std::count_if(
            cases->begin(), cases->end(), [&own](const store::CaseRow &row) { return !own || row.id != *own; }));
        if (other.ref == order.ref) {
            continue;
        }
        ++counts.orders;
        counts.refunds += other.refunded.isZero() ? 0 : 1;
        if (other.createdAt && order.createdAt && std::chrono::abs(*other.createdAt - *order.createdAt) <= day) {
            nearby.push_back(other);
        }
    }
    facts.nearby = told(std::move(nearby), facts.order.at, facts.now);
    facts.buyer = told(counts, facts.now, facts.now);

    // The rate compares all cases of the shop with all its orders that the cache holds; both reach back equally far.
    const auto shopOrders = reader.cache.counts(order.ref.shop);
    const auto shopCases = reader.desk.caseCount(order.ref.shop);
    if (!shopOrders || !shopCases) {
        return fail(!shopOrders ? shopOrders.error() : shopCases.error());
    }
    facts.shop = told(verify::ShopCounts{static_cast<int>(shopOrders->orders), static_cast<int>(*shopCases)}, facts.now,
                      facts.now);
    return {};
}

Result<void> addCards(verify::FactSnapshot &facts, const store::Reader &reader, const Order &order,
                      const store::SyncState &sync, const ShopKnowledge &shop)
{
    if (!sync.cardsListedAt) {
        facts.cards.whyNot = shop.cardsUntold.isEmpty() ? QString(verify::untold::notAsked) : shop.cardsUntold;
        return {};
    }
    const auto stored = reader.cache.cardsOf(order.ref);
    if (!stored) {
        return fail(stored.error());
    }
    std::vector<Card> cards;
    Instant at = *sync.cardsListedAt;
    for (const store::StoredCard &card : *stored) {
        cards.push_back(card.card);
        at = std::max(at, card.fetchedAt);
    }
    facts.cards = told(std::move(cards), at, facts.now);
    if (!shop.canReadUses) {
        facts.usesUntold = shop.online ? QString(verify::untold::notSupported) : QString(verify::untold::offline);
    }
    return {};
}

// Those of the order's lines that we know.
Result<std::map<ProductId, Product>> productsOf(const store::Reader &reader, const Order &order)
{
    std::map<ProductId, Product> products;
    for (const OrderLine &line : order.lines) {
        auto product = reader.cache.product(order.ref.shop, line.product);
        if (!product) {
            return fail(product.error());
        }
        if (*product) {
            products.emplace(line.product, std::move((*product)->product));
        }
    }
    return products;
}

// The product's own stock and the spare stock kept for complaints; what other cases keep is not there for this one.
Result<int> replacementsFor(verify::FactSnapshot &facts, const store::Reader &reader, const ShopId &shop,
                            const OrderLine &line, std::optional<CaseId> own, const playbook::StockRules &rules)
{
    if (!facts.products.contains(line.product)) {
        return keys::freeCount(reader, shop, line.product, facts.now, own);
    }
    const auto offer = keys::stockOffer(reader, shop, line.product, rules, facts.now, own);
    if (!offer) {
        return fail(offer.error());
    }
    if (const keys::Equivalent *other = offer->equivalent()) {
        facts.equivalents.emplace(line.product, other->product);
    }
    return offer->own.free + (offer->spare ? offer->spare->free : 0);
}

Result<void> addProducts(verify::FactSnapshot &facts, const store::Reader &reader, const Order &order,
                         const store::SyncState &sync, std::optional<CaseId> own, const playbook::StockRules &rules)
{
    auto products = productsOf(reader, order);
    if (!products) {
        return fail(products.error());
    }
    facts.products = std::move(*products);
    std::map<ProductId, std::optional<int>> stock;
    for (const OrderLine &line : order.lines) {
        const auto count = replacementsFor(facts, reader, order.ref.shop, line, own, rules);
        if (!count) {
            return fail(count.error());
        }
        stock[line.product] = *count;
    }
    if (sync.cardsListedAt) {
        facts.stock = told(std::move(stock), *sync.cardsListedAt, facts.now);
    }
    return {};
}

} // namespace

Result<playbook::ClockFacts> clockFacts(const store::Reader &reader, const Order &order)
{
    auto products = productsOf(reader, order);
    if (!products) {
        return fail(products.error());
    }
    verify::FactSnapshot facts;
    facts.order.value = order;
    facts.products = std::move(*products);
    const QString productClass = facts.productClass();
    playbook::ClockFacts clocks;
    clocks.paidAt = order.paidAt;
    clocks.deliveredAt = order.deliveredAt;
    clocks.manualDelivery = productClass == u"topup"_s || productClass == u"service"_s || productClass == u"account"_s;
    return clocks;
}

Result<verify::FactSnapshot> gatherFacts(const store::Reader &reader, const OrderRef &ref, const intake::Claim &claim,
                                         std::optional<CaseId> own, const Rules &rules, const ShopKnowledge &shop,
                                         Instant now)
{
    verify::FactSnapshot facts;
    facts.now = now;
    facts.claim = claimFacts(claim);
    if (ref.order.isEmpty()) {
        return facts;
    }
    const auto state = reader.cache.syncState(ref.shop);
    if (!state) {
        return fail(state.error());
    }
    const store::SyncState sync = state->value_or(store::SyncState{});
    const auto stored = reader.cache.order(ref);
    if (!stored) {
        return fail(stored.error());
    }
    if (!*stored) {
        facts.order.at = now;
        facts.order.whyNot = sync.firstWalkDone ? QString() : QString(verify::untold::notAsked);
        return facts;
    }
    facts.order = told((*stored)->order, (*stored)->fetchedAt, now);
    const Order &order = *facts.order;
    if (auto done = addBuyer(facts, reader, order, own, rules.playbook.probeSettings().historyDays); !done) {
        return fail(done.error());
    }
    if (auto done = addCards(facts, reader, order, sync, shop); !done) {
        return fail(done.error());
    }
    if (auto done = addProducts(facts, reader, order, sync, own, rules.playbook.stock()); !done) {
        return fail(done.error());
    }
    return facts;
}

} // namespace kd::casework
