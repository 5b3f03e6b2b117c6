// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/gather.h"

#include "models/keys/reservations.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

constexpr int mostCases = 200; ///< of one order

Result<std::optional<Product>> productOf(const store::Reader &reader, const ShopId &shop, const ProductId &id)
{
    const auto stored = reader.cache.product(shop, id);
    if (!stored) {
        return fail(stored.error());
    }
    return *stored ? std::optional((*stored)->product) : std::nullopt;
}

// The orders that the shop or the journal connect with the card.
Result<std::vector<Order>> ordersOf(const store::Reader &reader, const KeyFacts &facts)
{
    std::set<OrderId> ids;
    if (facts.stored && !facts.stored->card.order.isEmpty()) {
        ids.insert(facts.stored->card.order);
    }
    for (const JournalEntry &entry : facts.entries) {
        const OrderId named(entry.payload.value("order"_L1).toString());
        if (entry.kind == entry::actionAsked && !named.isEmpty()) {
            ids.insert(named);
        }
    }
    std::vector<Order> orders;
    for (const OrderId &id : ids) {
        const auto stored = reader.cache.order({facts.shop, id});
        if (!stored) {
            return fail(stored.error());
        }
        if (*stored) {
            orders.push_back((*stored)->order);
            continue;
        }
        Order unknown; // the journal names it all the same
        unknown.ref = {facts.shop, id};
        orders.push_back(std::move(unknown));
    }
    return orders;
}

// What the cases about those orders decided, besides what the journal says of the card itself.
Result<void> addCases(const store::Reader &reader, KeyFacts &facts)
{
    std::set<qint64> known;
    for (const JournalEntry &entry : facts.entries) {
        known.insert(entry.seq);
    }
    for (const Order &order : facts.orders) {
        const auto rows = reader.desk.cases({.order = order.ref}, {}, mostCases);
        if (!rows) {
            return fail(rows.error());
        }
        for (const store::CaseRow &row : *rows) {
            auto entries = reader.desk.entries(row.id);
            if (!entries) {
                return fail(entries.error());
            }
            for (JournalEntry &entry : *entries) {
                const bool about = entry.kind == entry::caseOpened || entry.kind == entry::orderLinked ||
                                   entry.kind == entry::decided || entry.kind == entry::caseClosed;
                if (about && known.insert(entry.seq).second) {
                    facts.entries.push_back(std::move(entry));
                }
            }
        }
    }
    std::stable_sort(facts.entries.begin(), facts.entries.end(),
                     [](const JournalEntry &a, const JournalEntry &b) { return a.seq < b.seq; });
    return {};
}

Result<KeyHit> hitOf(const store::Reader &reader, const store::StoredCard &stored)
{
    KeyHit hit{stored.shop, stored.card.id, stored.card.text.masked(), {}, stored.card.order, {}, stored.card.state};
    const auto product = productOf(reader, stored.shop, stored.card.product);
    if (!product) {
        return fail(product.error());
    }
    hit.productName = *product ? (*product)->name : QString();
    if (!stored.card.order.isEmpty()) {
        const auto order = reader.cache.order({stored.shop, stored.card.order});
        if (!order) {
            return fail(order.error());
        }
        hit.orderNumber = *order ? (*order)->order.number : QString();
    }
    return hit;
}

} // namespace

Result<std::optional<KeyLife>> lifeOf(const store::Reader &reader, const ShopId &shop, const CardId &card,
                                      bool voidEnforced, Instant now)
{
    KeyFacts facts;
    facts.shop = shop;
    facts.card = card;
    facts.voidEnforced = voidEnforced;
    facts.now = now;
    auto stored = reader.cache.card(shop, card);
    auto entries = reader.desk.cardEntries(shop, card);
    if (!stored || !entries) {
        return fail(!stored ? stored.error() : entries.error());
    }
    if (!*stored && entries->empty()) {
        return std::optional<KeyLife>();
    }
    facts.stored = std::move(*stored);
    facts.entries = std::move(*entries);
    auto orders = ordersOf(reader, facts);
    if (!orders) {
        return fail(orders.error());
    }
    facts.orders = std::move(*orders);
    if (auto added = addCases(reader, facts); !added) {
        return fail(added.error());
    }
    if (facts.stored) {
        auto product = productOf(reader, shop, facts.stored->card.product);
        if (!product) {
            return fail(product.error());
        }
        facts.product = std::move(*product);
    }
    return std::optional(keyLife(facts));
}

Result<std::optional<ReissueLedger>> ledgerOf(const store::Reader &reader, const OrderRef &order, bool voidEnforced)
{
    const auto stored = reader.cache.order(order);
    auto cards = reader.cache.cardsOf(order);
    const auto rows = reader.desk.intents({.order = order});
    if (!stored || !cards || !rows) {
        return fail(!stored ? stored.error() : !cards ? cards.error() : rows.error());
    }
    if (!*stored) {
        return std::optional<ReissueLedger>();
    }
    LedgerFacts facts;
    facts.order = (*stored)->order;
    facts.cards = std::move(*cards);
    facts.voidEnforced = voidEnforced;
    std::set<CaseId> cases;
    for (const store::IntentRow &row : *rows) {
        cases.insert(row.caseId);
    }
    for (const CaseId caseId : cases) {
        const auto record = reader.desk.caseRecord(caseId);
        if (!record) {
            return fail(record.error());
        }
        if (*record) {
            std::copy_if((*record)->intents.begin(), (*record)->intents.end(), std::back_inserter(facts.intents),
                         [&order](const Intent &intent) { return intent.order == order; });
        }
    }
    std::stable_sort(facts.intents.begin(), facts.intents.end(),
                     [](const Intent &a, const Intent &b) { return a.askedAt < b.askedAt; });
    return std::optional(ledger(facts));
}

Result<std::vector<Card>> freeCards(const store::Reader &reader, const ShopId &shop, const Product &product,
                                    Instant now, int limit)
{
    const auto live = reader.desk.liveHolds(shop, product.id);
    if (!live) {
        return fail(live.error());
    }
    // Cards that the desk has handed out but the cache still lists are few, and skipped as they come.
    constexpr int spare = 16;
    for (int wanted = limit + static_cast<int>(live->size()) + spare;; wanted *= 4) {
        const auto stock = reader.cache.cardsInStock(shop, product.id, wanted);
        if (!stock) {
            return fail(stock.error());
        }
        std::vector<Card> cards;
        for (const store::StoredCard &stored : *stock) {
            const auto holders = reader.desk.holdersOf(shop, stored.card.id);
            if (!holders) {
                return fail(holders.error());
            }
            const bool over = stored.card.expiresAt && *stored.card.expiresAt <= now;
            if (!over && isFree(*holders, product.reusable, now)) {
                cards.push_back(stored.card);
            }
            if (static_cast<int>(cards.size()) == limit) {
                return cards;
            }
        }
        if (static_cast<int>(stock->size()) < wanted) {
            return cards;
        }
    }
}

Result<int> freeCount(const store::Reader &reader, const ShopId &shop, const ProductId &product, Instant now,
                      std::optional<CaseId> forCase)
{
    const auto stock = reader.cache.stockOf(shop, product);
    const auto live = reader.desk.liveHolds(shop, product);
    if (!stock || !live) {
        return fail(!stock ? stock.error() : live.error());
    }
    std::set<CardId> kept;
    for (const store::CardHold &hold : *live) {
        const bool own = hold.kind == store::CardHold::Kind::Reserved && hold.caseId == forCase;
        if (own || (hold.until && *hold.until <= now)) {
            continue;
        }
        const auto card = reader.cache.card(shop, hold.card);
        if (!card) {
            return fail(card.error());
        }
        if (*card && (*card)->card.state == CardState::InStock && !(*card)->missingSince) {
            kept.insert(hold.card);
        }
    }
    return static_cast<int>(std::max<qint64>(0, *stock - static_cast<qint64>(kept.size())));
}

Result<StockOffer> stockOffer(const store::Reader &reader, const ShopId &shop, const ProductId &product,
                              const playbook::StockRules &rules, Instant now, std::optional<CaseId> forCase)
{
    const auto own = productOf(reader, shop, product);
    if (!own) {
        return fail(own.error());
    }
    if (!*own) {
        return fail(Error::Kind::Refused, u"product_unknown"_s, u"see what is in stock"_s, product.value());
    }
    // A shop may list thousands of products, and every case that opens asks: most have no rule to look them up for.
    const bool alone = rules.ruleFor(**own) == nullptr;
    const auto stored = alone ? Result<std::vector<store::StoredProduct>>() : reader.cache.products(shop);
    if (!stored) {
        return fail(stored.error());
    }
    std::vector<Product> catalogue;
    for (const store::StoredProduct &one : *stored) {
        catalogue.push_back(one.product);
    }
    std::optional<Error> failed;
    StockOffer offer = stockOffer(**own, catalogue, rules, [&](const ProductId &id) {
        const auto count = freeCount(reader, shop, id, now, forCase);
        if (!count) {
            failed = count.error();
        }
        return count.value_or(0);
    });
    return failed ? Result<StockOffer>(fail(*failed)) : Result<StockOffer>(std::move(offer));
}

Result<std::vector<KeyHit>> findKeys(const store::Reader &reader, const QString &text, int limit)
{
    const auto cards = reader.cache.findCards(text, limit);
    if (!cards) {
        return fail(cards.error());
    }
    std::vector<KeyHit> hits;
    for (const store::StoredCard &stored : *cards) {
        auto hit = hitOf(reader, stored);
        if (!hit) {
            return fail(hit.error());
        }
        hits.push_back(std::move(*hit));
    }
    return hits;
}

} // namespace kd::keys
