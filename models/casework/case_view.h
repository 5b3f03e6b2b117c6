// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intake.h"
#include "models/playbook/playbook.h"
#include "models/store/store.h"
#include "models/trade/case_record.h"
#include "models/verify/facts.h"

#include <QSet>

/// A case with everything that is known about it now, gathered from the store and put through the rules. Reads only;
/// runs inside Store::read().
namespace kd::casework {

/// What is known about the shop itself while a case is looked at.
struct ShopKnowledge
{
    bool online = false;
    bool canReadCards = false;
    bool canReadUses = false;
    QString cardsUntold; ///< verify::untold code when cards cannot be read
};

/// The rules a view is made with. Cheap to copy.
struct Rules
{
    intake::Analyser analyser;
    playbook::Playbook playbook;
};

struct CaseView
{
    CaseRecord record; ///< its incidents by the names they have now
    std::optional<store::StoredOrder> order; ///< contacts in clear: the screen masks them
    std::vector<store::StoredCard> cards;    ///< of the order, key text included: the screen masks it
    std::map<ProductId, int> stock;          ///< replacements per product of the order, spare stock included
    std::map<ProductId, int> listed;         ///< what the shop itself has of them, kept by somebody or not
    intake::Claim claim;           ///< of all the buyer's messages; without spans, which would fit none of them
    intake::Claim latestClaim;     ///< of the latest message by itself: its spans stand in that text
    std::vector<Finding> machine;  ///< what the probes say
    std::vector<Finding> findings; ///< the same with people's answers over them
    playbook::Decision decision;
    std::vector<playbook::ClockReading> clocks;
    std::vector<store::CaseRow> sameBuyer; ///< other cases of this buyer, newest first
    std::vector<Order> otherOrders;        ///< of this buyer in 90 days, newest first
    std::vector<JournalEntry> history;     ///< of this case, oldest first
    Instant madeAt;
};

/// What the clocks need of the order, for a case's page and for the queues alike.
[[nodiscard]] Result<playbook::ClockFacts> clockFacts(const store::Reader &reader, const Order &order);

/// nullopt: no such case.
[[nodiscard]] Result<std::optional<CaseView>> viewCase(const store::Reader &reader, CaseId caseId, const Rules &rules,
                                                       const ShopKnowledge &shop, Instant now);

/// The facts that the probes get, for a case or for an order that has none yet.
[[nodiscard]] Result<verify::FactSnapshot> gatherFacts(const store::Reader &reader, const OrderRef &ref,
                                                       const intake::Claim &claim, std::optional<CaseId> own,
                                                       const Rules &rules, const ShopKnowledge &shop, Instant now);

} // namespace kd::casework
