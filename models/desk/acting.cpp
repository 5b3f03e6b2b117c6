// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casework/outside.h"
#include "models/desk/engine.h"
#include "models/outbox/limit_check.h"
#include "models/trade/system_reasons.h"

#include <QCoroFuture>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis lookAgain{50};
constexpr qsizetype reasonAtLeast = 10;

tl::unexpected<Error> refuse(const QString &code, const QString &detail = {})
{
    return fail(Error::Kind::Refused, code, u"ask for an action"_s, detail);
}

// What no rule proposed is the agent's own decision: no rule and no clause may stand beside it as if they had.
CaseDecision decisionOf(const casework::CaseView &view, const ProfileId &me, Resolution resolution,
                        const QString &clause)
{
    CaseDecision decision;
    decision.by = me;
    decision.resolution = resolution;
    decision.liability = view.decision.liability;
    decision.clause = clause;
    for (const playbook::Proposal &proposal : view.decision.proposals) {
        if (proposal.resolution != resolution) {
            continue;
        }
        decision.rule = view.decision.rule;
        if (decision.clause.isEmpty()) {
            decision.clause = proposal.clause.isEmpty() ? view.decision.clause : proposal.clause;
        }
    }
    decision.findings = view.findings;
    return decision;
}

/// Everything that one click puts on record.
struct Asking
{
    ProfileId me;
    CaseId caseId;
    std::optional<CaseDecision> decision;
    actions::Draft draft;
    QString version; ///< of the playbook
    playbook::LimitRules limits;
    Instant now;
};

// The decision with its findings, what is asked and what is shown become durable together or not at all.
Result<std::vector<Intent>> putOnRecord(store::DeskWrite &desk, const Asking &asking)
{
    const actions::Draft &draft = asking.draft;
    if (asking.decision) {
        if (auto done = casework::decide(desk, asking.me, asking.caseId, *asking.decision, asking.version); !done) {
            return fail(done.error());
        }
    }
    if (draft.request) {
        if (auto done = casework::askOutside(desk, asking.me, asking.caseId, *draft.request); !done) {
            return fail(done.error());
        }
    }
    if (draft.answer) {
        const actions::AnswerOutside &answer = *draft.answer;
        auto done = casework::answerOutside(desk, asking.me, asking.caseId, answer.request, answer.answer, answer.text);
        if (!done) {
            return fail(done.error());
        }
    }
    for (const Card &card : draft.reveals) {
        if (auto done = casework::reveal(desk, asking.me, asking.caseId, card, systemReason::mailedByShop); !done) {
            return fail(done.error());
        }
    }
    return draft.plan ? outbox::ask(desk, asking.limits, asking.me, *draft.plan, asking.now)
                      : Result<std::vector<Intent>>(std::vector<Intent>());
}

const QString *wordsToBuyer(const actions::Wish &wish)
{
    const auto *note = std::get_if<actions::WriteNote>(&wish.what);
    return note != nullptr && note->toBuyer ? &note->text : nullptr;
}

std::vector<actions::StepKind> kindsOf(const outbox::Plan &plan)
{
    std::vector<actions::StepKind> kinds;
    for (const outbox::Step &step : plan.steps) {
        kinds.push_back({step.verb, step.toBuyer});
    }
    return kinds;
}

// As outbox::ask() will judge it: the first step that is above a limit.
Result<QString> approvalFor(const store::Reader &reader, const playbook::LimitRules &limits,
                            const store::ProfileRow &asker, const outbox::Plan &plan, Instant now)
{
    std::map<QString, qint64> earlier; // by currency
    for (const outbox::Step &step : plan.steps) {
        Intent intent;
        intent.verb = step.verb;
        intent.worth = step.worth ? step.worth : step.amount;
        intent.productClass = plan.productClass;
        if (!intent.worth) {
            continue;
        }
        qint64 &sum = earlier[intent.worth->currency().code()];
        auto hit = outbox::limitHit(reader.desk, limits, asker, intent, now, sum);
        if (!hit || !hit->isEmpty()) {
            return hit;
        }
        sum += intent.worth->minor();
    }
    return QString();
}

} // namespace

Result<void> Desk::Engine::checkWords(const casework::CaseView &view, const actions::Wish &wish) const
{
    const QString *words = wordsToBuyer(wish);
    if (words == nullptr) {
        return {};
    }
    using playbook::GuardLevel;
    const auto report = reply::review(m_rules.playbook, *words, guardContext(view, QLocale().name()));
    const auto why = [&report](GuardLevel level) { return report.explanations(level).join(u"; "_s); };
    if (report.level() == GuardLevel::Block) {
        return refuse(u"reply_blocked"_s, why(GuardLevel::Block));
    }
    if (report.level() == GuardLevel::AskReason && wish.reason.trimmed().isEmpty()) {
        return refuse(u"reply_reason_missing"_s, why(GuardLevel::AskReason));
    }
    return {};
}

// Empty: nothing locks it. The reason, where somebody who may broke the glass.
Result<QString> Desk::Engine::passLocks(const casework::CaseView &view, const store::ProfileRow &who,
                                        const actions::Wish &wish, const std::optional<QString> &breakGlass) const
{
    const QStringList locks = actions::locks(view, m_rules.playbook, wish);
    if (locks.isEmpty()) {
        return QString();
    }
    if (!breakGlass) {
        return refuse(u"locked"_s, locks.join(u", "_s));
    }
    if (!outbox::hasRight(who, m_rules.playbook.limits(), playbook::Right::BreakGlass)) {
        return refuse(u"break_glass_forbidden"_s);
    }
    const QString reason = breakGlass->simplified();
    return reason.size() < reasonAtLeast ? Result<QString>(refuse(u"break_glass_reason"_s)) : Result<QString>(reason);
}

QCoro::Task<Result<actions::Shelf>> Desk::Engine::shelfFor(casework::CaseView view, actions::Wish wish)
{
    const actions::ShelfQuestion question{view.record.order.shop, actions::cardsNeeded(view, wish),
                                          view.record.reservations, m_rules.playbook.stock(), m_clock->now()};
    if (question.needed.empty()) {
        co_return actions::Shelf();
    }
    auto reading = read([question](const store::Reader &reader) { return actions::fillShelf(reader, question); });
    auto shelf = co_await reading;
    co_return shelf;
}

QCoro::Task<Result<std::vector<Intent>>> Desk::Engine::act(ProfileId me, CaseId caseId, actions::Wish wish,
                                                           std::optional<QString> breakGlass)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    const auto who = co_await profile(me);
    if (!who) {
        co_return fail(who.error());
    }
    const auto broken = passLocks(*seen, *who, wish, breakGlass);
    if (!broken) {
        co_return fail(broken.error());
    }
    if (const auto words = checkWords(*seen, wish); !words) {
        co_return fail(words.error());
    }
    auto shelf = co_await shelfFor(*seen, wish);
    if (!shelf) {
        co_return fail(shelf.error());
    }
    const actions::ShopAbility ability = abilityOf(seen->record.order.shop);
    const std::map<ProductId, int> needed = actions::cardsNeeded(*seen, wish);
    for (;;) {
        auto draft = actions::draft({*seen, ability, m_rules.playbook, *shelf}, wish);
        if (!draft) {
            co_return fail(draft.error());
        }
        Asking asking{
            me, caseId, {}, std::move(*draft), m_rules.playbook.version(), m_rules.playbook.limits(), m_clock->now()};
        // The rest of a plan decides nothing new, but that somebody broke the glass for it does stand in the history.
        const auto resolution = asking.draft.resolution || broken->isEmpty()
                                    ? asking.draft.resolution
                                    : actions::resolutionBehind(seen->record, wish);
        if (resolution) {
            asking.decision = decisionOf(*seen, me, *resolution, asking.draft.clause);
            asking.decision->breakGlass = *broken;
        }
        auto writing = write([asking](store::DeskWrite &desk) { return putOnRecord(desk, asking); });
        auto intents = co_await writing;
        if (intents) {
            wakeOutbox();
            noteCase(caseId);
            co_return intents;
        }
        // Another case may have reserved the first ones: that is found inside the transaction, so try the next.
        if (intents.error().code != u"card_taken"_s || !shelf->dropFirst(needed)) {
            co_return intents;
        }
    }
}

QCoro::Task<Result<Preview>> Desk::Engine::preview(ProfileId me, CaseId caseId, actions::Wish wish)
{
    const auto seen = co_await view(caseId);
    if (!seen) {
        co_return fail(seen.error());
    }
    const auto who = co_await profile(me);
    if (!who) {
        co_return fail(who.error());
    }
    if (const auto words = checkWords(*seen, wish); !words) {
        co_return fail(words.error());
    }
    const auto shelf = co_await shelfFor(*seen, wish);
    if (!shelf) {
        co_return fail(shelf.error());
    }
    const actions::ShopAbility ability = abilityOf(seen->record.order.shop);
    auto draft = actions::draft({*seen, ability, m_rules.playbook, *shelf}, wish);
    if (!draft) {
        co_return fail(draft.error());
    }
    Preview preview;
    preview.lockedBy = actions::locks(*seen, m_rules.playbook, wish);
    const playbook::LimitRules limits = m_rules.playbook.limits();
    preview.mayBreakGlass = outbox::hasRight(*who, limits, playbook::Right::BreakGlass);
    preview.draft = std::move(*draft);
    if (preview.draft.plan) {
        const outbox::Plan plan = *preview.draft.plan;
        const std::vector<actions::StepKind> kinds = kindsOf(plan);
        for (size_t i = 0; i < kinds.size(); ++i) {
            preview.ifRefused << actions::ifRefused(kinds, i);
            preview.final = preview.final || !actions::canBeUndone(m_rules.playbook, kinds[i].verb);
        }
        const store::ProfileRow asker = *who;
        const Instant now = m_clock->now();
        auto reading = read([limits, asker, plan, now](const store::Reader &reader) {
            return approvalFor(reader, limits, asker, plan, now);
        });
        const auto approval = co_await reading;
        if (!approval) {
            co_return fail(approval.error());
        }
        preview.approvalNeeded = *approval;
    }
    co_return preview;
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
