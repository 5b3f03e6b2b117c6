// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keys/ledger.h"
#include "models/keys/stock_offer.h"
#include "models/store/store.h"

/// Reads from the store what the rest of this library puts together. Inside Store::read().
namespace kd::keys {

/// nullopt: neither the cache nor the journal knows such a card.
[[nodiscard]] Result<std::optional<KeyLife>> lifeOf(const store::Reader &reader, const ShopId &shop, const CardId &card,
                                                    bool voidEnforced, Instant now);

/// nullopt: the cache does not have the order.
[[nodiscard]] Result<std::optional<ReissueLedger>> ledgerOf(const store::Reader &reader, const OrderRef &order,
                                                            bool voidEnforced);

/// Cards from stock that nobody keeps and that are not over, the oldest first.
[[nodiscard]] Result<std::vector<Card>> freeCards(const store::Reader &reader, const ShopId &shop,
                                                  const Product &product, Instant now, int limit);
/// How many there are; those that `forCase` keeps are free for it.
[[nodiscard]] Result<int> freeCount(const store::Reader &reader, const ShopId &shop, const ProductId &product,
                                    Instant now, std::optional<CaseId> forCase = {});

/// Counted as freeCount(). Refused with "product_unknown".
[[nodiscard]] Result<StockOffer> stockOffer(const store::Reader &reader, const ShopId &shop, const ProductId &product,
                                            const playbook::StockRules &rules, Instant now,
                                            std::optional<CaseId> forCase = {});

/// What a search for keys lists.
struct KeyHit
{
    ShopId shop;
    CardId card;
    QString masked;
    QString productName;
    OrderId order;
    QString orderNumber;
    CardState state = CardState::Other;

    bool operator==(const KeyHit &) const = default;
};
[[nodiscard]] Result<std::vector<KeyHit>> findKeys(const store::Reader &reader, const QString &text, int limit);

} // namespace kd::keys
