// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include "models/desk/script_facts.h"

#include <QCoroFuture>

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
    return says(view.claim.orders, order.number) || says(view.claim.payments, order.paymentNumber)
           || says(view.claim.emails, order.buyer.email) || says(view.claim.phones, order.buyer.phone)
           || (!view.record.messages.empty() && view.record.messages.back().channel == u"site"_s);
}

reply::GuardContext guardContext(const casework::CaseView &view, const QString &language)
{
    reply::GuardContext context;
    context.language = language;
    context.contactVerified = isBuyer(view);
    for (const CaseMessage &message : view.record.messages) {
        context.buyerWords << message.text;
    }
    for (const store::StoredCard &stored : view.cards) {
        context.keys.push_back(stored.card.text);
    }
    return context;
}

// Which of the case's keys stand in a text, groups written with or without dashes.
std::vector<Card> keysIn(const QString &text, const casework::CaseView &view)
{
    std::vector<Card> found;
    for (const store::StoredCard &stored : view.cards) {
        if (!stored.card.text.isEmpty() && text.contains(stored.card.text.reveal(), Qt::CaseInsensitive)) {
            found.push_back(stored.card);
        }
    }
    return found;
}

} // namespace

QCoro::Task<Result<Reply>> Desk::Engine::fillScript(CaseId caseId, QString script, QString language,
                                                    QMap<QString, QString> extra)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    reply::ScriptFacts facts = scriptFacts(*seen, m_rules.playbook, script, language);
    for (auto it = extra.cbegin(); it != extra.cend(); ++it) {
        facts.insert(it.key(), it.value());
    }
    auto filled = reply::fill(m_rules.playbook, script, facts, language);
    if (!filled) {
        co_return fail(filled.error());
    }
    Reply made;
    made.guard = reply::review(m_rules.playbook, filled->text, guardContext(*seen, language));
    made.script = std::move(*filled);
    co_return made;
}

QCoro::Task<Result<reply::GuardReport>> Desk::Engine::review(CaseId caseId, QString text, QString language)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    co_return reply::review(m_rules.playbook, text, guardContext(*seen, language));
}

QCoro::Task<Result<void>> Desk::Engine::replyCopied(ProfileId me, CaseId caseId, QString script, QString text)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    const std::vector<Card> keys = keysIn(text, *seen);
    auto writing = write([me, caseId, script, text, keys](store::DeskWrite &desk) -> Result<void> {
        // A key that is filled into a text is a reveal: on record before the text leaves the desk.
        for (const Card &card : keys) {
            if (auto shown = casework::reveal(desk, me, caseId, card, u"filled into a reply"_s); !shown) {
                return shown;
            }
        }
        const auto kept = desk.append(entry::copied(me, caseId, script, text));
        return kept ? Result<void>() : Result<void>(fail(kept.error()));
    });
    auto kept = co_await writing;
    if (kept) {
        noteCase(caseId);
    }
    co_return kept;
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
