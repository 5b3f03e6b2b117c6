// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keys/key_life.h"

/// Which keys an order got, one after the other: when, from whom, why, and what became of each. Pure; any thread.
namespace kd::keys {

struct LedgerFacts
{
    Order order;
    std::vector<store::StoredCard> cards; ///< of the order, as the shop has them
    std::vector<Intent> intents;          ///< of all cases, on this order
    bool voidEnforced = false;
};

struct LedgerItem
{
    enum class Issue {
        ByShop, ///< sold or delivered by the shop itself
        ByDesk,
        UnderWay, ///< asked for, not settled
        InDoubt,  ///< whether it happened is not known
    };
    CardId card;
    QString masked;
    ProductId product;
    Issue issue = Issue::ByShop;
    std::optional<Instant> issuedAt; ///< under way: when it was asked for
    ProfileId by;                    ///< empty: the shop
    QString why;                     ///< personal: to be masked
    CaseId caseId;
    OperationId operation;
    CardId replaces; ///< empty: an addition, or the first
    CardId replacedBy;
    Validity validity = Validity::Live;

    bool operator==(const LedgerItem &) const = default;
};
[[nodiscard]] QString id(LedgerItem::Issue issue); ///< "by_shop", "by_desk", "under_way", "in_doubt"

struct LedgerLine
{
    LineId line; ///< empty: keys of products that the order does not have
    ProductId product;
    QString name;
    int quantity = 0;
    std::vector<LedgerItem> items; ///< each followed by what replaced it

    bool operator==(const LedgerLine &) const = default;
};

struct ReissueLedger
{
    OrderRef order;
    std::vector<LedgerLine> lines;

    bool operator==(const ReissueLedger &) const = default;
};

[[nodiscard]] ReissueLedger ledger(const LedgerFacts &facts);

} // namespace kd::keys
