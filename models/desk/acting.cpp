// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis lookAgain{50};
constexpr int replacementsTried = 8;

CaseDecision decisionOf(const casework::CaseView &view, const ProfileId &me, Resolution resolution)
{
    CaseDecision decision;
    decision.by = me;
    decision.resolution = resolution;
    decision.liability = view.decision.liability;
    decision.rule = view.decision.rule;
    decision.clause = view.decision.clause;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        if (proposal.resolution == resolution && !proposal.clause.isEmpty()) {
            decision.clause = proposal.clause;
        }
    }
    decision.findings = view.findings;
    return decision;
}

playbook::Moves movesOf(Resolution resolution)
{
    switch (resolution) {
    case Resolution::RefundFull:
    case Resolution::RefundPart:
    case Resolution::RefundDuplicate:
        return playbook::Moves::Money;
    case Resolution::Reissue:
    case Resolution::ReissuePart:
        return playbook::Moves::Key;
    case Resolution::WaitAndNotify:
    case Resolution::GuideUsage:
    case Resolution::PayAnotherWay:
    case Resolution::Resend:
    case Resolution::CorrectContactAndResend:
    case Resolution::DeliverManually:
    case Resolution::Exchange:
    case Resolution::Voucher:
    case Resolution::AskSupplier:
    case Resolution::Escalate:
    case Resolution::Decline:
        break;
    }
    return playbook::Moves::Nothing;
}

// A rule that locks an action is not passed by typing the command instead of clicking the button, nor by asking for one
// fen less under another name: what the rules want checked before money moves, they want for any amount.
Result<void> checkUnlocked(const casework::CaseView &view, Resolution resolution)
{
    const playbook::Proposal *closest = nullptr;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        if (proposal.resolution == resolution) {
            closest = &proposal;
            break;
        }
        if (proposal.moves == movesOf(resolution) && (closest == nullptr || closest->lockedBy.isEmpty())) {
            closest = &proposal;
        }
    }
    if (closest != nullptr && !closest->lockedBy.isEmpty()) {
        return fail(Error::Kind::Refused, u"locked"_s, u"ask for an action"_s, closest->lockedBy.join(u", "_s));
    }
    return {};
}

} // namespace

// The decision with its findings and the intents become durable together or not at all.
QCoro::Task<Result<std::vector<Intent>>> Desk::Engine::askFor(ProfileId me, casework::CaseView view,
                                                              Resolution resolution, outbox::Plan plan)
{
    const auto unlocked = checkUnlocked(view, resolution);
    if (!unlocked) {
        co_return fail(unlocked.error());
    }
    const CaseDecision decision = decisionOf(view, me, resolution);
    const QString version = m_rules.playbook.version();
    const Instant now = m_clock->now();
    const CaseId caseId = view.record.id;
    auto writing =
        write([me, caseId, decision, version, plan, now](store::DeskWrite &desk) -> Result<std::vector<Intent>> {
            if (auto decided = casework::decide(desk, me, caseId, decision, version); !decided) {
                return fail(decided.error());
            }
            return outbox::ask(desk, me, plan, now, outbox::localDay(now));
        });
    auto intents = co_await writing;
    if (intents) {
        wakeOutbox();
        noteCase(caseId);
    }
    co_return intents;
}

QCoro::Task<Result<std::vector<Intent>>> Desk::Engine::refund(ProfileId me, CaseId caseId, Resolution resolution,
                                                              actions::RefundWish wish, bool skipUndoPause)
{
    auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    auto plan = actions::planRefund(*seen, abilityOf(seen->record.order.shop), m_rules.playbook, wish);
    if (!plan) {
        co_return fail(plan.error());
    }
    if (skipUndoPause) {
        plan->undoPause = Millis(0);
    }
    auto intents = co_await askFor(me, *seen, resolution, *plan);
    co_return intents;
}

QCoro::Task<Result<std::vector<Intent>>> Desk::Engine::reissue(ProfileId me, CaseId caseId, Resolution resolution,
                                                               std::optional<CardId> oldCard, QString reason,
                                                               bool skipUndoPause)
{
    auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    if (!seen->order || seen->order->order.lines.empty()) {
        co_return fail(Error::Kind::Refused, u"no_order"_s, u"plan a reissue"_s);
    }
    ProductId product = seen->order->order.lines.front().product;
    for (const store::StoredCard &stored : seen->cards) {
        if (oldCard && stored.card.id == *oldCard) {
            product = stored.card.product;
        }
    }
    const ShopId shop = seen->record.order.shop;
    auto reading = read([shop, product](const store::Reader &reader) {
        return reader.cache.cardsInStock(shop, product, replacementsTried);
    });
    const auto stock = co_await reading;
    if (!stock) {
        co_return fail(stock.error());
    }
    // Another case may have reserved the first ones: their reservation is found inside the transaction, so try the
    // next.
    Error last{.kind = Error::Kind::Refused, .doing = u"plan a reissue"_s, .code = u"no_stock"_s};
    for (const store::StoredCard &candidate : *stock) {
        actions::ReissueWish wish;
        wish.oldCard = oldCard;
        wish.replacement = candidate.card;
        wish.reason = reason;
        auto plan = actions::planReissue(*seen, abilityOf(shop), m_rules.playbook, wish);
        if (!plan) {
            co_return fail(plan.error());
        }
        if (skipUndoPause) {
            plan->undoPause = Millis(0);
        }
        auto intents = co_await askFor(me, *seen, resolution, *plan);
        if (intents || intents.error().code != u"card_taken"_s) {
            co_return intents;
        }
        last = intents.error();
    }
    co_return fail(last);
}

QCoro::Task<Result<void>> Desk::Engine::decide(ProfileId me, CaseId caseId, Resolution resolution)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    const CaseDecision decision = decisionOf(*seen, me, resolution);
    const QString version = m_rules.playbook.version();
    auto writing = write([me, caseId, decision, version](store::DeskWrite &desk) {
        return casework::decide(desk, me, caseId, decision, version);
    });
    auto decided = co_await writing;
    if (decided) {
        noteCase(caseId);
    }
    co_return decided;
}

QCoro::Task<Result<Intent>> Desk::Engine::waitSettled(OperationId operation)
{
    const StopToken stop = m_scope.token();
    for (;;) {
        auto reading = read([operation](const store::Reader &reader) { return reader.desk.intent(operation); });
        const auto intent = co_await reading;
        if (!intent) {
            co_return fail(intent.error());
        }
        if (!*intent) {
            co_return fail(Error::Kind::Refused, u"operation_unknown"_s, u"follow an action"_s, operation.value());
        }
        if (isSettled((*intent)->state) || (*intent)->needsPerson ||
            (*intent)->state == IntentState::AwaitingApproval) {
            co_return **intent;
        }
        const bool waited = co_await sleepFor(*m_clock, lookAgain, stop);
        if (!waited) {
            co_return cancelled(u"follow an action"_s);
        }
    }
}

} // namespace kd::desk
