// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/making.h"

#include "models/reply/keys.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::actions::making {

namespace {

// Keys that go to the buyer in the plan's texts, whether handed out before, by this plan or by the part of it that is
// done.
std::vector<Card> revealsOf(const casework::CaseView &view, const outbox::Plan &plan)
{
    std::vector<Card> cards;
    const auto add = [&cards](const Card &card) {
        const bool known = std::any_of(cards.begin(), cards.end(), [&](const Card &one) { return one.id == card.id; });
        if (!card.text.isEmpty() && !known) {
            cards.push_back(card);
        }
    };
    for (const store::StoredCard &stored : view.cards) {
        add(stored.card);
    }
    for (const outbox::Step &step : plan.steps) {
        if (step.card) {
            add(*step.card);
        }
    }
    std::vector<Secret> texts;
    for (const Card &card : cards) {
        texts.push_back(card.text);
    }
    std::set<size_t> told;
    for (const outbox::Step &step : plan.steps) {
        if (step.verb != Verb::Note || !step.toBuyer) {
            continue;
        }
        for (const reply::KeyPlace &place : reply::keysIn(step.text, texts)) {
            told.insert(place.key);
        }
    }
    std::vector<Card> reveals;
    for (const size_t index : told) {
        reveals.push_back(cards[index]);
    }
    return reveals;
}

} // namespace

QString productClassOf(const casework::CaseView &view)
{
    for (const Finding &finding : view.findings) {
        if (finding.probe == u"policy.window"_s) {
            return finding.values.value("product_class"_L1).toString();
        }
    }
    return {};
}

Millis undoPause(const playbook::Playbook &rules, Verb verb)
{
    const auto &pauses = rules.limits().undoPauseSeconds;
    const auto known = pauses.find(verb);
    return known == pauses.end() ? Millis(0) : Millis(std::chrono::seconds(known->second));
}

tl::unexpected<Error> refuse(const char *code, const QString &detail)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(code), u"plan an action"_s, detail);
}

Result<outbox::Plan> begin(const Planning &planning, const Wish &wish)
{
    const casework::CaseView &view = planning.view;
    if (view.record.status == CaseStatus::Closed) {
        return refuse("case_closed");
    }
    if (!view.order) {
        return refuse("no_order");
    }
    if (wish.reason.trimmed().isEmpty()) {
        return refuse("reason_missing");
    }
    outbox::Plan plan;
    plan.caseId = view.record.id;
    plan.order = view.order->order;
    plan.productClass = productClassOf(view);
    return plan;
}

Draft finish(const Planning &planning, const Wish &wish, outbox::Plan plan)
{
    for (const outbox::Step &step : plan.steps) {
        plan.undoPause = std::max(plan.undoPause, undoPause(planning.rules, step.verb));
    }
    if (wish.skipUndoPause) {
        plan.undoPause = Millis(0);
    }
    Draft draft;
    draft.resolution = resolutionOf(wish);
    draft.reveals = revealsOf(planning.view, plan);
    draft.plan = std::move(plan);
    return draft;
}

bool isLive(const Card &card)
{
    return card.state == CardState::Delivered || card.state == CardState::Sold;
}

std::vector<Card> liveCards(const casework::CaseView &view)
{
    std::vector<Card> live;
    for (const store::StoredCard &stored : view.cards) {
        if (isLive(stored.card)) {
            live.push_back(stored.card);
        }
    }
    return live;
}

Result<std::optional<Card>> cardToReplace(const casework::CaseView &view, const std::optional<CardId> &named)
{
    if (named) {
        for (const store::StoredCard &stored : view.cards) {
            if (stored.card.id == *named) {
                return std::optional<Card>(stored.card);
            }
        }
        return refuse("card_unknown");
    }
    const std::vector<Card> live = liveCards(view);
    if (live.size() > 1) {
        return refuse("card_ambiguous");
    }
    return live.empty() ? std::optional<Card>() : std::optional<Card>(live.front());
}

Result<ProductId> onlyProduct(const Order &order)
{
    if (order.lines.empty()) {
        return refuse("product_ambiguous");
    }
    const ProductId product = order.lines.front().product;
    const bool several = std::any_of(order.lines.begin(), order.lines.end(),
                                     [&product](const OrderLine &line) { return line.product != product; });
    return several ? Result<ProductId>(refuse("product_ambiguous")) : Result<ProductId>(product);
}

Money unitPrice(const Order &order, const ProductId &product)
{
    const auto share = [](const Money &total, int quantity) {
        const qint64 pieces = std::max(quantity, 1);
        return Money(total.minor() / pieces + (total.minor() % pieces > 0 ? 1 : 0), total.currency());
    };
    for (const OrderLine &line : order.lines) {
        if (line.product == product) {
            return share(line.total, line.quantity);
        }
    }
    return share(order.total, order.quantity());
}

outbox::Step handOut(const Card &card, const Money &worth, const Wish &wish)
{
    outbox::Step step;
    step.verb = Verb::HandOut;
    step.product = card.product;
    step.card = card;
    step.worth = worth;
    step.reason = wish.reason.simplified();
    return step;
}

outbox::Step voidCard(const Card &card, const Wish &wish)
{
    outbox::Step step;
    step.verb = Verb::VoidCard;
    step.product = card.product;
    step.card = card;
    step.reason = wish.reason.simplified();
    return step;
}

outbox::Step noteStep(const QString &text, bool toBuyer, const Wish &wish)
{
    outbox::Step step;
    step.verb = Verb::Note;
    step.text = text;
    step.toBuyer = toBuyer;
    step.reason = wish.reason.simplified();
    return step;
}

bool canVoid(const ShopAbility &shop)
{
    return shop.has(shop::Capability::VoidRecorded) || shop.has(shop::Capability::VoidEnforced);
}

QString tailOf(const Card &card)
{
    return card.text.masked().right(4);
}

QString buyersLanguage(const casework::CaseView &view)
{
    QStringList words;
    for (const CaseMessage &message : view.record.messages) {
        words << message.text;
    }
    return reply::languageOf(words.join(u'\n'));
}

reply::ScriptFacts factOfKeys(const QStringList &keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    return {{u"card"_s, keys.size() == 1 ? keys.front() : QString(u'\n' + keys.join(u'\n'))}};
}

Result<QString> mail(const Planning &planning, const char *script, reply::ScriptFacts facts)
{
    const Order &order = planning.view.order->order;
    const QString language = buyersLanguage(planning.view);
    const QString comma = language == "zh"_L1 ? u"、"_s : u", "_s;
    QStringList products;
    for (const OrderLine &line : order.lines) {
        products << line.name;
    }
    products.removeDuplicates();
    facts.insert(u"order_number"_s, order.number);
    facts.insert(u"product"_s, products.join(comma));
    const auto filled = reply::fill(planning.rules, QString::fromLatin1(script), facts, language);
    return filled ? Result<QString>(filled->text) : Result<QString>(fail(filled.error()));
}

Result<void> checkMail(const Planning &planning, const QString &newEmail)
{
    if (!planning.shop.mails()) {
        return refuse("shop_cannot");
    }
    if (planning.view.order->order.buyer.email.isEmpty() && newEmail.isEmpty()) {
        return refuse("no_contact");
    }
    return {};
}

} // namespace kd::actions::making
