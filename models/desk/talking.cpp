// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"
#include "models/desk/guarding.h"

#include "models/reply/keys.h"
#include "models/reply/script_facts.h"
#include "models/trade/system_reasons.h"

#include <QCoroFuture>
#include <QUrl>

#include <set>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

// Who writes is taken for who bought when they write from the order's own contact or channel, know what only the buyer
// was told (the whole order number, the payment number), or when a person has put that on record.
bool isBuyer(const casework::CaseView &view)
{
    const auto overruled = view.record.overruled.find(u"contact.same"_s);
    if (overruled != view.record.overruled.end()) {
        return overruled->second.answer == Answer::Pass;
    }
    if (!view.order) {
        return false;
    }
    const Order &order = view.order->order;
    const auto says = [](const QStringList &words, const QString &known) {
        return !known.isEmpty() && words.contains(known, Qt::CaseInsensitive);
    };
    return says(view.claim.orders, order.number) || says(view.claim.payments, order.paymentNumber) ||
           says(view.claim.emails, order.buyer.email) || says(view.claim.phones, order.buyer.phone) ||
           (!view.record.messages.empty() && view.record.messages.back().channel == u"site"_s);
}

// The keys that an outgoing text may hold: those of the order, and replacements that the cache has not seen yet.
std::vector<Card> keysOf(const casework::CaseView &view)
{
    std::vector<Card> keys;
    for (const store::StoredCard &stored : view.cards) {
        if (!stored.card.text.isEmpty()) {
            keys.push_back(stored.card);
        }
    }
    for (const Intent &intent : view.record.intents) {
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&intent](const Card &card) { return card.text == intent.cardText; });
        if (!intent.cardText.isEmpty() && !known) {
            Card card;
            card.id = intent.card;
            card.text = intent.cardText;
            keys.push_back(card);
        }
    }
    return keys;
}

std::vector<Secret> textsOf(const std::vector<Card> &cards)
{
    std::vector<Secret> texts;
    for (const Card &card : cards) {
        texts.push_back(card.text);
    }
    return texts;
}

std::vector<Card> cardsIn(const QString &text, const casework::CaseView &view)
{
    const std::vector<Card> cards = keysOf(view);
    std::set<size_t> found;
    for (const reply::KeyPlace &place : reply::keysIn(text, textsOf(cards))) {
        found.insert(place.key);
    }
    std::vector<Card> held;
    for (const size_t index : found) {
        held.push_back(cards[index]);
    }
    return held;
}

reply::ScriptCase scriptCase(const casework::CaseView &view)
{
    QString productClass;
    for (const Finding &finding : view.findings) {
        if (finding.probe == u"policy.window"_s) {
            productClass = finding.values.value("product_class"_L1).toString();
        }
    }
    return {view.record,      view.order ? &view.order->order : nullptr,
            view.otherOrders, view.claim.missing,
            productClass,     view.decision.clause,
            view.madeAt};
}

// Without the "www." that a shop's address may have: its other hosts are its own as well.
QString hostOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

} // namespace

std::optional<Error> refusedBy(const reply::GuardReport &report, const QString &reason, const QString &doing)
{
    using playbook::GuardLevel;
    const auto refused = [&](const QString &code, GuardLevel level) {
        return Error{.kind = Error::Kind::Refused,
                     .doing = doing,
                     .code = code,
                     .detail = report.explanations(level).join(u"; "_s)};
    };
    if (report.level() == GuardLevel::Block) {
        return refused(u"reply_blocked"_s, GuardLevel::Block);
    }
    if (report.level() == GuardLevel::AskReason && reason.trimmed().isEmpty()) {
        return refused(u"reply_reason_missing"_s, GuardLevel::AskReason);
    }
    return std::nullopt;
}

reply::GuardContext Desk::Engine::guardContext(const casework::CaseView &view, const QString &explainIn) const
{
    reply::GuardContext context;
    context.language = explainIn;
    context.contactVerified = isBuyer(view);
    for (const CaseMessage &message : view.record.messages) {
        context.buyerWords << message.text;
    }
    context.keys = textsOf(keysOf(view));
    // While no order is found it may be any of our shops that the buyer is sent to.
    for (const auto &[id, unit] : m_shops) {
        if (view.record.order.shop.isEmpty() || view.record.order.shop == id) {
            context.ownHosts << hostOf(unit->row.url);
        }
    }
    context.ownHosts.removeAll(QString());
    return context;
}

QCoro::Task<Result<Reply>> Desk::Engine::fillScript(CaseId caseId, ScriptWish wish)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    reply::ScriptFacts facts = reply::scriptFacts(scriptCase(*seen), m_rules.playbook, wish.script, wish.language);
    for (auto it = wish.facts.cbegin(); it != wish.facts.cend(); ++it) {
        facts.insert(it.key(), it.value());
    }
    auto filled = reply::fill(m_rules.playbook, wish.script, facts, wish.language);
    if (!filled) {
        co_return fail(filled.error());
    }
    Reply made;
    made.guard = reply::review(m_rules.playbook, filled->text, guardContext(*seen, wish.explainIn));
    made.shown = reply::withKeysMasked(filled->text, textsOf(keysOf(*seen)));
    made.script = std::move(*filled);
    co_return made;
}

QCoro::Task<Result<reply::GuardReport>> Desk::Engine::review(CaseId caseId, QString text, QString explainIn)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    co_return reply::review(m_rules.playbook, text, guardContext(*seen, explainIn));
}

QCoro::Task<Result<reply::GuardReport>> Desk::Engine::replyCopied(ProfileId me, CaseId caseId, Outgoing outgoing)
{
    if (outgoing.text.trimmed().isEmpty()) {
        co_return fail(Error::Kind::Refused, u"text_missing"_s, u"copy a reply"_s);
    }
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    const reply::GuardReport report =
        reply::review(m_rules.playbook, outgoing.text, guardContext(*seen, outgoing.explainIn));
    if (auto refused = refusedBy(report, outgoing.reason, u"copy a reply"_s)) {
        co_return fail(std::move(*refused));
    }
    const std::vector<Card> keys = cardsIn(outgoing.text, *seen);
    const entry::Copied copied{outgoing.script, outgoing.text, outgoing.reason.trimmed(),
                               report.rules(playbook::GuardLevel::AskReason)};
    auto writing = write([me, caseId, copied, keys](store::DeskWrite &desk) -> Result<void> {
        // A key that is filled into a text is a reveal: on record before the text leaves the desk.
        for (const Card &card : keys) {
            if (auto shown = casework::reveal(desk, me, caseId, card, systemReason::filledIntoReply); !shown) {
                return shown;
            }
        }
        const auto kept = desk.append(entry::copied(me, caseId, copied));
        return kept ? Result<void>() : Result<void>(fail(kept.error()));
    });
    const auto kept = co_await writing;
    if (!kept) {
        co_return fail(kept.error());
    }
    noteCase(caseId);
    co_return report;
}

QCoro::Task<Result<Secret>> Desk::Engine::revealCard(ProfileId me, CaseId caseId, CardId card, QString reason)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    for (const store::StoredCard &stored : seen->cards) {
        if (stored.card.id == card) {
            const Card shown = stored.card;
            auto writing = write([me, caseId, shown, reason](store::DeskWrite &desk) {
                return casework::reveal(desk, me, caseId, shown, reason);
            });
            const auto kept = co_await writing;
            if (!kept) {
                co_return fail(kept.error());
            }
            noteCase(caseId);
            co_return shown.text;
        }
    }
    co_return fail(Error::Kind::Refused, u"card_unknown"_s, u"show a card key"_s, card.value());
}

} // namespace kd::desk
