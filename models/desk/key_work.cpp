// SPDX-License-Identifier: GPL-3.0-or-later
// Keys: their way, the ledger of an order, and those that a case keeps for its buyer.
#include "models/keys/reservations.h"
#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr int candidatesTried = 8;
constexpr int racesLost = 5; ///< times that others may be faster before the agent is told
/// A reservation is over within so much of its time; shorter when the next one is due earlier.
constexpr Millis lookEvery{15'000};

struct Choice
{
    keys::StockOffer offer;
    std::vector<Card> cards; ///< of the product itself, else of its spare stock
    bool fromSpare = false;
    bool reusable = false;
};

Result<Choice> choose(const store::Reader &reader, const ShopId &shop, const ProductId &product,
                      const playbook::StockRules &rules, Instant now)
{
    auto offer = keys::stockOffer(reader, shop, product, rules, now);
    if (!offer) {
        return fail(offer.error());
    }
    Choice choice;
    choice.offer = std::move(*offer);
    choice.reusable = choice.offer.own.product.reusable;
    auto own = keys::freeCards(reader, shop, choice.offer.own.product, now, candidatesTried);
    if (!own) {
        return fail(own.error());
    }
    choice.cards = std::move(*own);
    if (choice.cards.empty() && choice.offer.spare) {
        const Product &spare = choice.offer.spare->product;
        auto cards = keys::freeCards(reader, shop, spare, now, candidatesTried);
        if (!cards) {
            return fail(cards.error());
        }
        choice.cards = std::move(*cards);
        choice.fromSpare = true;
        choice.reusable = spare.reusable;
    }
    return choice;
}

// "Steam ¥100 (3 free, +¥50.00)": what the buyer may be offered instead.
QString instead(const keys::StockOffer &offer)
{
    QStringList names;
    for (const keys::Equivalent &equivalent : offer.equivalents) {
        if (equivalent.free == 0) {
            continue;
        }
        QString about = QString::number(equivalent.free);
        if (equivalent.difference && !equivalent.difference->isZero()) {
            const bool more = !equivalent.difference->isNegative();
            about += u", "_s + (more ? u"+"_s : QString()) + equivalent.difference->toDisplay();
        }
        names << QString(equivalent.product.name + u" ("_s + about + u')');
    }
    return names.join(u"; "_s);
}

Error shortStock(const keys::StockOffer &offer)
{
    const QString other = instead(offer);
    return Error{.kind = Error::Kind::Refused,
                 .doing = u"reserve a key"_s,
                 .code = other.isEmpty() ? u"no_stock"_s : u"short_stock"_s,
                 .detail = other};
}

} // namespace

bool Desk::Engine::enforcesVoid(const ShopId &shop)
{
    const ShopUnit *known = unit(shop);
    return known != nullptr && known->profile && known->profile->has(shop::Capability::VoidEnforced);
}

QCoro::Task<Result<keys::KeyLife>> Desk::Engine::keyLife(ShopId shop, CardId card)
{
    const bool enforced = enforcesVoid(shop);
    const Instant now = m_clock->now();
    auto reading = read([shop, card, enforced, now](const store::Reader &reader) {
        return keys::lifeOf(reader, shop, card, enforced, now);
    });
    auto life = co_await reading;
    if (!life) {
        co_return fail(life.error());
    }
    if (!*life) {
        co_return fail(Error::Kind::Refused, u"key_unknown"_s, u"look at a key"_s, card.value());
    }
    co_return std::move(**life);
}

QCoro::Task<Result<keys::ReissueLedger>> Desk::Engine::ledger(OrderRef order)
{
    const bool enforced = enforcesVoid(order.shop);
    auto reading =
        read([order, enforced](const store::Reader &reader) { return keys::ledgerOf(reader, order, enforced); });
    auto made = co_await reading;
    if (!made) {
        co_return fail(made.error());
    }
    if (!*made) {
        co_return fail(Error::Kind::Refused, u"order_unknown"_s, u"list an order's keys"_s, order.order.value());
    }
    co_return std::move(**made);
}

QCoro::Task<Result<Reserved>> Desk::Engine::reserveCard(ProfileId me, CaseId caseId, ProductId product)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    if (!seen->order || seen->order->order.lines.empty()) {
        co_return fail(Error::Kind::Refused, u"no_order"_s, u"reserve a key"_s);
    }
    const ShopId shop = seen->record.order.shop;
    const ProductId wanted = product.isEmpty() ? seen->order->order.lines.front().product : product;
    const int most = seen->order->order.quantity();
    const playbook::StockRules rules = m_rules.playbook.stock();
    const std::chrono::minutes keep = m_rules.playbook.limits().reserveFor;
    Error last;
    // What is free is read beside other desks, and taken only inside the transaction that still finds it free.
    for (int round = 0; round < racesLost; ++round) {
        const Instant now = m_clock->now();
        auto reading = read([shop, wanted, rules, now](const store::Reader &reader) {
            return choose(reader, shop, wanted, rules, now);
        });
        const auto choice = co_await reading;
        if (!choice) {
            co_return fail(choice.error());
        }
        if (choice->cards.empty()) {
            co_return fail(shortStock(choice->offer));
        }
        const keys::ReserveWish wish{caseId, choice->cards, choice->reusable, most, now + keep};
        auto writing =
            write([me, wish, now](store::DeskWrite &desk) { return keys::reserve(desk, me, wish, now); });
        const auto kept = co_await writing;
        if (kept) {
            noteCase(caseId);
            const auto card = std::find_if(choice->cards.begin(), choice->cards.end(),
                                           [&kept](const Card &one) { return one.id == kept->card; });
            co_return Reserved{*kept, card->text.masked(), choice->fromSpare};
        }
        if (kept.error().code != u"card_taken"_s) {
            co_return fail(kept.error());
        }
        last = kept.error();
    }
    co_return fail(last);
}

QCoro::Task<void> Desk::Engine::releaseOverdue(StopToken stop)
{
    for (;;) {
        const Instant now = m_clock->now();
        auto reading =
            read([now](const store::Reader &reader) { return reader.desk.reservationsEndingBy(now + lookEvery); });
        const auto ending = co_await reading;
        Millis wait = lookEvery;
        if (ending && !ending->empty()) {
            wait = std::max(Millis(0), std::min(wait, *ending->front().until - now));
        }
        if (wait == Millis(0)) {
            auto writing = write([now](store::DeskWrite &desk) { return keys::releaseOver(desk, now); });
            const auto released = co_await writing;
            if (released) {
                for (const CaseId caseId : *released) {
                    noteCase(caseId);
                }
            } else {
                wait = lookEvery; // the disk is full: said wherever somebody acts, and tried again here
            }
        }
        const bool waited = co_await sleepFor(*m_clock, wait, stop);
        if (!waited) {
            co_return;
        }
    }
}

} // namespace kd::desk
