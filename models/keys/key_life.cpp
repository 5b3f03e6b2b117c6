// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/key_life.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

/// What the journal's cases amount to.
struct Said
{
    std::vector<Intent> handedOut; ///< confirmed, the latest last
    std::optional<Intent> onItsWay;
    std::optional<std::pair<CaseId, CardReservation>> reserved;
    std::optional<Instant> voidedAt;
    std::set<CaseId> keeping; ///< cases that keep it now
    ProductId product;
};

// Actions and reservations carry the text with them, so that a cache which forgot the card loses nothing.
QString maskedInJournal(const KeyFacts &facts)
{
    for (const JournalEntry &entry : facts.entries) {
        const QString text = personalText(entry.payload.value("card_text"_L1)).value_or(QString());
        if (!text.isEmpty() && CardId(entry.payload.value("card"_L1).toString()) == facts.card) {
            return Secret(text).masked();
        }
    }
    return {};
}

void readIntent(Said &said, const Intent &intent, const CardId &card)
{
    if (intent.card != card) {
        return;
    }
    if (said.product.isEmpty()) {
        said.product = intent.product;
    }
    const bool happened = intent.state == IntentState::Confirmed;
    if (intent.verb == Verb::HandOut && happened) {
        said.handedOut.push_back(intent);
    } else if (intent.verb == Verb::HandOut && !isSettled(intent.state)) {
        said.onItsWay = intent;
        said.keeping.insert(intent.caseId);
    } else if (intent.verb == Verb::VoidCard && happened && intent.endedAt &&
               (!said.voidedAt || *intent.endedAt < *said.voidedAt)) {
        said.voidedAt = intent.endedAt;
    }
}

Said whatIsSaid(const JournalPart &journal, const CardId &card, Instant now)
{
    Said said;
    for (const auto &[caseId, record] : journal.cases) {
        for (const Intent &intent : record.intents) {
            readIntent(said, intent, card);
        }
        for (const CardReservation &reservation : record.reservations) {
            if (reservation.card != card) {
                continue;
            }
            said.product = reservation.product;
            if (!reservation.released && reservation.until > now) {
                said.reserved = std::pair(caseId, reservation);
                said.keeping.insert(caseId);
            }
        }
    }
    std::stable_sort(said.handedOut.begin(), said.handedOut.end(), [](const Intent &a, const Intent &b) {
        return a.endedAt.value_or(a.askedAt) < b.endedAt.value_or(b.askedAt);
    });
    return said;
}

void addStanding(KeyLife &life, const KeyFacts &facts, const Said &said)
{
    const OrderId shopsOrder = facts.stored ? facts.stored->card.order : OrderId();
    const auto to = [&life](const Intent &intent) {
        life.order = intent.order.order;
        life.caseId = intent.caseId;
    };
    if (!said.handedOut.empty()) {
        to(said.handedOut.back());
    }
    if (!shopsOrder.isEmpty() || !said.handedOut.empty()) {
        life.standing = Standing::WithOrder;
        if (!shopsOrder.isEmpty() && shopsOrder != life.order) {
            life.order = shopsOrder;
            life.caseId = {};
        }
    } else if (said.onItsWay) {
        life.standing = Standing::OnItsWay;
        to(*said.onItsWay);
    } else if (said.reserved) {
        life.standing = Standing::Reserved;
        life.caseId = said.reserved->first;
        life.until = said.reserved->second.until;
    } else if (facts.stored && facts.stored->missingSince) {
        life.standing = Standing::Missing;
    } else if (facts.stored && facts.stored->card.state == CardState::InStock) {
        life.standing = Standing::InStock;
    }
    for (const Order &order : facts.orders) {
        if (order.ref.order == life.order) {
            life.orderNumber = order.number;
        }
    }
}

// The shop's word is newer than the journal's only when it was asked after the action.
bool shopContradictsVoid(const KeyFacts &facts, const Said &said)
{
    return said.voidedAt && facts.stored && facts.stored->card.state != CardState::Inactive &&
           facts.stored->fetchedAt > *said.voidedAt;
}

void addValidity(KeyLife &life, const KeyFacts &facts, const Said &said)
{
    const bool inactive = facts.stored && facts.stored->card.state == CardState::Inactive;
    if (inactive || (said.voidedAt && !shopContradictsVoid(facts, said))) {
        life.validity = facts.voidEnforced ? Validity::VoidEnforced : Validity::VoidRecorded;
    }
}

std::optional<Instant> soldAt(const KeyLife &life, const Said &said, const KeyFacts &facts)
{
    std::optional<Instant> first;
    const auto earlier = [&first](const std::optional<Instant> &at) {
        if (at && (!first || *at < *first)) {
            first = at;
        }
    };
    for (const Intent &intent : said.handedOut) {
        // The buyer may have it from the moment the request left.
        earlier(intent.sentAt ? intent.sentAt : intent.endedAt);
    }
    for (const KeyStep &step : life.steps) {
        if (step.kind == StepKind::Sold) {
            earlier(step.at);
            for (const Order &order : facts.orders) {
                if (order.ref.order == step.order) {
                    earlier(order.createdAt);
                }
            }
        }
    }
    return first;
}

void addContradictions(KeyLife &life, const KeyFacts &facts, const Said &said)
{
    const auto add = [&life](Contradiction what) { life.contradictions.push_back(what); };
    const std::optional<Instant> sold = soldAt(life, said, facts);
    const bool neverSold = life.standing != Standing::WithOrder && life.standing != Standing::Elsewhere;
    bool afterVoid = false;
    bool beforeSale = false;
    for (const KeyStep &step : life.steps) {
        if (step.kind == StepKind::Used) {
            afterVoid = afterVoid || (step.at && said.voidedAt && *step.at > *said.voidedAt);
            beforeSale = beforeSale || neverSold || (step.at && sold && *step.at < *sold);
        }
    }
    const bool reusable = facts.product && facts.product->reusable;
    if (afterVoid) {
        add(Contradiction::UsedAfterVoid);
    }
    if (beforeSale && !reusable) {
        add(Contradiction::UsedBeforeSale);
    }
    if (!reusable && !said.handedOut.empty() && facts.stored) {
        const Intent &last = said.handedOut.back();
        const bool shopIsNewer = last.endedAt && facts.stored->fetchedAt > *last.endedAt;
        if (shopIsNewer && facts.stored->card.order != last.order.order) {
            add(Contradiction::OrderDiffers);
        }
    }
    std::set<OrderId> orders;
    for (const Intent &intent : said.handedOut) {
        orders.insert(intent.order.order);
    }
    if (facts.stored && !facts.stored->card.order.isEmpty()) {
        orders.insert(facts.stored->card.order);
    }
    if (!reusable && orders.size() > 1) {
        add(Contradiction::TwoOrders);
    }
    if (said.keeping.size() > 1) {
        add(Contradiction::TwoCases);
    }
    if (shopContradictsVoid(facts, said)) {
        add(Contradiction::VoidNotShown);
    }
}

// Steps without a time stand where they belong in any key's life: first it is made and sold, and it is used at last.
void order(std::vector<KeyStep> &steps)
{
    const auto early = [](const KeyStep &step) {
        return step.kind == StepKind::Created || step.kind == StepKind::Sold || step.kind == StepKind::Delivered;
    };
    const auto at = [&early](const KeyStep &step) {
        return step.at       ? step.at->millis()
               : early(step) ? std::numeric_limits<qint64>::min()
                             : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(steps.begin(), steps.end(), [&at](const KeyStep &a, const KeyStep &b) { return at(a) < at(b); });
}

void addSteps(KeyLife &life, const KeyFacts &facts, const JournalPart &journal, const Said &said)
{
    const bool byDesk =
        facts.stored && std::any_of(said.handedOut.begin(), said.handedOut.end(), [&facts](const Intent &intent) {
            return intent.order.order == facts.stored->card.order;
        });
    life.steps = shopSteps(facts, byDesk);
    if (facts.stored && facts.stored->card.state == CardState::Inactive && !said.voidedAt) {
        KeyStep out;
        out.kind = StepKind::TakenOut;
        out.field = u"card.changed_at"_s;
        out.at = facts.stored->card.changedAt;
        life.steps.push_back(std::move(out));
    }
    life.steps.insert(life.steps.end(), journal.steps.begin(), journal.steps.end());
    for (const KeyStep &step : journal.steps) {
        life.latestCase = step.caseId;
    }
    order(life.steps);
}

} // namespace

KeyLife keyLife(const KeyFacts &facts)
{
    const JournalPart journal = journalPart(facts);
    const Said said = whatIsSaid(journal, facts.card, facts.now);
    KeyLife life;
    life.shop = facts.shop;
    life.card = facts.card;
    life.product = said.product;
    life.masked = maskedInJournal(facts);
    if (facts.stored) {
        const Card &card = facts.stored->card;
        life.masked = card.text.isEmpty() ? life.masked : card.text.masked();
        life.product = card.product;
        life.supplier = card.supplier;
        life.batch = card.batch;
        life.expiresAt = card.expiresAt;
        life.fetchedAt = facts.stored->fetchedAt;
    }
    if (facts.product) {
        life.productName = facts.product->name;
        if (life.supplier.isEmpty()) {
            life.supplier = facts.product->supplier;
        }
    }
    addSteps(life, facts, journal, said);
    addStanding(life, facts, said);
    addValidity(life, facts, said);
    addContradictions(life, facts, said);
    return life;
}

} // namespace kd::keys
