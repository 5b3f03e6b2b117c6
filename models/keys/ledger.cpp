// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/ledger.h"

#include "models/trade/id_table.h"

#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

using Issue = LedgerItem::Issue;

constexpr std::array<std::pair<Issue, QLatin1StringView>, 4> issueIds = {{
    {Issue::ByShop, "by_shop"_L1},
    {Issue::ByDesk, "by_desk"_L1},
    {Issue::UnderWay, "under_way"_L1},
    {Issue::InDoubt, "in_doubt"_L1},
}};

// What ended without happening left no trace at the shop and is not part of the order.
bool counts(const Intent &intent)
{
    return !intent.card.isEmpty() && (!isSettled(intent.state) || intent.state == IntentState::Confirmed);
}

Issue issueOf(const Intent &intent)
{
    switch (intent.state) {
    case IntentState::Confirmed:
        return Issue::ByDesk;
    case IntentState::Accepted:
    case IntentState::Unknown:
        return Issue::InDoubt;
    case IntentState::AwaitingApproval:
    case IntentState::Queued:
    case IntentState::Sending:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        break;
    }
    return Issue::UnderWay;
}

/// Within a plan the first key handed out replaces the first made void, and so on.
std::map<CardId, CardId> replacements(const std::vector<Intent> &intents)
{
    struct Pair
    {
        std::vector<CardId> given;
        std::vector<CardId> taken;
    };
    std::map<OperationId, Pair> plans;
    for (const Intent &intent : intents) {
        if (intent.verb == Verb::HandOut && counts(intent)) {
            plans[intent.plan].given.push_back(intent.card);
        } else if (intent.verb == Verb::VoidCard && !intent.card.isEmpty()) {
            // Even where marking the old key failed, the new one was given for it.
            plans[intent.plan].taken.push_back(intent.card);
        }
    }
    std::map<CardId, CardId> newOfOld;
    for (const auto &[plan, pair] : plans) {
        for (std::size_t i = 0; i < std::min(pair.given.size(), pair.taken.size()); ++i) {
            newOfOld.insert_or_assign(pair.taken[i], pair.given[i]);
        }
    }
    return newOfOld;
}

class Maker
{
public:
    explicit Maker(const LedgerFacts &facts)
        : m_facts(facts)
    {}

    ReissueLedger run()
    {
        takeShopCards();
        takeHandedOut();
        takeVoids();
        link();
        return arranged();
    }

private:
    void takeShopCards()
    {
        for (const store::StoredCard &stored : m_facts.cards) {
            LedgerItem item;
            item.card = stored.card.id;
            item.masked = stored.card.text.masked();
            item.product = stored.card.product;
            item.issuedAt = m_facts.order.deliveredAt ? m_facts.order.deliveredAt : m_facts.order.paidAt;
            if (stored.card.state == CardState::Inactive) {
                item.validity = voided();
            }
            m_items.push_back(std::move(item));
        }
    }

    void takeHandedOut()
    {
        for (const Intent &intent : m_facts.intents) {
            if (intent.verb != Verb::HandOut || !counts(intent)) {
                continue;
            }
            LedgerItem &item = itemOf(intent);
            item.issue = issueOf(intent);
            item.issuedAt = intent.state == IntentState::Confirmed ? intent.endedAt : std::optional(intent.askedAt);
            item.by = intent.askedBy;
            item.why = intent.reason;
            item.caseId = intent.caseId;
            item.operation = intent.operation;
        }
    }

    void takeVoids()
    {
        for (const Intent &intent : m_facts.intents) {
            if (intent.verb == Verb::VoidCard && intent.state == IntentState::Confirmed && !intent.card.isEmpty()) {
                itemOf(intent).validity = voided();
            }
        }
    }

    void link()
    {
        for (const auto &[old, fresh] : replacements(m_facts.intents)) {
            LedgerItem *from = find(old);
            LedgerItem *to = find(fresh);
            if (from != nullptr && to != nullptr) {
                from->replacedBy = fresh;
                to->replaces = old;
            }
        }
    }

    ReissueLedger arranged()
    {
        ReissueLedger result;
        result.order = m_facts.order.ref;
        for (const OrderLine &line : m_facts.order.lines) {
            result.lines.push_back({line.id, line.product, line.name, line.quantity, {}});
        }
        std::stable_sort(m_items.begin(), m_items.end(), [](const LedgerItem &a, const LedgerItem &b) {
            return a.issuedAt.value_or(Instant()) < b.issuedAt.value_or(Instant());
        });
        LedgerLine other;
        // First the chains from where they begin; what is left are keys that replaced each other in a circle.
        for (const bool beginnings : {true, false}) {
            for (const LedgerItem &item : m_items) {
                if (m_placed.contains(item.card) || (beginnings && !item.replaces.isEmpty())) {
                    continue;
                }
                std::vector<LedgerItem> chain = chainFrom(item);
                LedgerLine *line = lineFor(result.lines, item.product);
                std::vector<LedgerItem> &items = line == nullptr ? other.items : line->items;
                std::move(chain.begin(), chain.end(), std::back_inserter(items));
            }
        }
        if (!other.items.empty()) {
            other.product = other.items.front().product;
            result.lines.push_back(std::move(other));
        }
        return result;
    }

    std::vector<LedgerItem> chainFrom(const LedgerItem &first)
    {
        std::vector<LedgerItem> chain;
        for (const LedgerItem *next = &first; next != nullptr && m_placed.insert(next->card).second;) {
            chain.push_back(*next);
            next = next->replacedBy.isEmpty() ? nullptr : find(next->replacedBy);
        }
        return chain;
    }

    // Lines of one product share its keys; the first that still lacks some takes them.
    static LedgerLine *lineFor(std::vector<LedgerLine> &lines, const ProductId &product)
    {
        LedgerLine *last = nullptr;
        for (LedgerLine &line : lines) {
            if (line.product != product) {
                continue;
            }
            last = &line;
            const auto first = std::count_if(line.items.begin(), line.items.end(),
                                             [](const LedgerItem &item) { return item.replaces.isEmpty(); });
            if (first < line.quantity) {
                return &line;
            }
        }
        return last;
    }

    LedgerItem *find(const CardId &card)
    {
        const auto known =
            std::find_if(m_items.begin(), m_items.end(), [&card](const LedgerItem &item) { return item.card == card; });
        return known == m_items.end() ? nullptr : &*known;
    }

    LedgerItem &itemOf(const Intent &intent)
    {
        if (LedgerItem *known = find(intent.card)) {
            return *known;
        }
        LedgerItem item;
        item.card = intent.card;
        item.masked = intent.cardText.isEmpty() ? QString() : intent.cardText.masked();
        item.product = intent.product;
        m_items.push_back(std::move(item));
        return m_items.back();
    }

    [[nodiscard]] Validity voided() const
    {
        return m_facts.voidEnforced ? Validity::VoidEnforced : Validity::VoidRecorded;
    }

    const LedgerFacts &m_facts;
    std::vector<LedgerItem> m_items;
    std::set<CardId> m_placed; ///< already in a line
};

} // namespace

QString id(LedgerItem::Issue issue)
{
    return idIn(issueIds, issue);
}

ReissueLedger ledger(const LedgerFacts &facts)
{
    return Maker(facts).run();
}

} // namespace kd::keys
