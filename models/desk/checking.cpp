// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"

#include "models/base/log.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

// A case that is merely looked at does not ask the shop again within this time; F5 always does.
constexpr Millis askAgain{60'000};
// Orders with more keys than this are wholesale; their uses are asked for one by one by the agent.
constexpr size_t mostCardsAsked = 20;
constexpr int mostMatches = 20;

} // namespace

QCoro::Task<Result<std::optional<CaseScreen>>> Desk::Engine::caseScreen(CaseId caseId, ProfileId me)
{
    auto made = co_await view(caseId);
    if (!made) {
        if (made.error().code == u"case_unknown"_s) {
            co_return std::optional<CaseScreen>();
        }
        co_return fail(made.error());
    }
    const auto who = co_await profile(me);
    if (!who) {
        co_return fail(who.error());
    }
    CaseScreen screen;
    screen.view = std::move(*made);
    const ShopId shop = screen.view.record.order.shop;
    screen.offers = actions::offers(screen.view, abilityOf(shop), m_rules.playbook, *who);
    screen.scripts = reply::suggest(m_rules.playbook, screen.view.record, screen.view.decision);
    const ShopUnit *known = unit(shop);
    screen.online = known != nullptr && known->isOnline();
    const auto last = m_refreshedAt.constFind(caseId);
    const bool stale = last == m_refreshedAt.constEnd() || m_clock->elapsed() - *last > askAgain;
    if (known != nullptr && screen.view.record.status != CaseStatus::Closed && stale) {
        m_scope.spawn(refreshInBackground(caseId, m_scope.token()));
    }
    co_return std::optional<CaseScreen>(std::move(screen));
}

QCoro::Task<Result<Proposal>> Desk::Engine::propose(QString text)
{
    Proposal proposal;
    proposal.text = text;
    proposal.claim = m_rules.analyser.analyse(text);
    const intake::Claim claim = proposal.claim;
    auto reading =
        read([claim](const store::Reader &reader) { return casework::matchOrders(reader, claim, mostMatches); });
    auto matches = co_await reading;
    if (!matches) {
        co_return fail(matches.error());
    }
    proposal.matches = std::move(*matches);
    proposal.certain = casework::isCertain(proposal.matches);
    if (!proposal.matches.empty()) {
        const OrderRef ref = proposal.matches.front().hit.order;
        auto caseReading = read([ref](const store::Reader &reader) {
            return reader.desk.cases(
                {{CaseStatus::Open, CaseStatus::WaitingBuyer, CaseStatus::WaitingSupplier, CaseStatus::InReview},
                 std::nullopt,
                 ref,
                 {}},
                {}, 1);
        });
        const auto cases = co_await caseReading;
        if (!cases) {
            co_return fail(cases.error());
        }
        if (!cases->empty()) {
            proposal.openCase = cases->front().id;
        }
    }
    co_return proposal;
}

QCoro::Task<Result<void>> Desk::Engine::recheck(CaseId caseId)
{
    const StopToken stop = m_scope.token();
    auto done = co_await refreshFacts(caseId, stop);
    co_return done;
}

QCoro::Task<void> Desk::Engine::refreshInBackground(CaseId caseId, StopToken stop)
{
    const auto done = co_await refreshFacts(caseId, stop);
    if (!done && done.error().kind != Error::Kind::Cancelled) {
        logInfo("desk", toLogLine(done.error()));
    }
}

// Asks the shop for the order and for each of its keys; what comes goes into the cache, where every view reads it.
QCoro::Task<Result<void>> Desk::Engine::refreshFacts(CaseId caseId, StopToken stop)
{
    m_refreshedAt.insert(caseId, m_clock->elapsed());
    auto rowReading = read([caseId](const store::Reader &reader) { return reader.desk.caseRow(caseId); });
    const auto row = co_await rowReading;
    if (!row) {
        co_return fail(row.error());
    }
    const OrderRef ref = *row ? (*row)->order : OrderRef{};
    const ShopUnit *known = unit(ref.shop);
    if (ref.order.isEmpty() || known == nullptr || !known->row.active) {
        noteCase(caseId);
        co_return Result<void>();
    }
    const OrderId orderId = ref.order;
    auto order = co_await known->connector->order(orderId, stop);
    if (!order) {
        co_return fail(order.error());
    }
    const ShopId shopId = ref.shop;
    noteAnswer(shopId);
    if (*order) {
        const std::vector<Order> orders{std::move(**order)};
        const Instant now = m_clock->now();
        auto writing = m_store->writeCache(
            [shopId, orders, now](store::CacheWrite &cache) { return cache.putOrders(shopId, orders, now); });
        const auto written = co_await writing;
        if (!written) {
            co_return fail(written.error());
        }
        noteCase(caseId);
    }
    auto cardReading = read([ref](const store::Reader &reader) { return reader.cache.cardsOf(ref); });
    const auto cards = co_await cardReading;
    if (!cards) {
        co_return fail(cards.error());
    }
    std::vector<Card> fresh;
    for (size_t i = 0; i < std::min(cards->size(), mostCardsAsked); ++i) {
        const Secret text = cards->at(i).card.text;
        const ShopUnit *present = unit(shopId);
        if (present == nullptr) {
            break;
        }
        auto card = co_await present->connector->card(text, stop);
        if (!card) {
            if (card.error().code == u"not_supported"_s) {
                break;
            }
            co_return fail(card.error());
        }
        if (*card) {
            fresh.push_back(std::move(**card));
        }
    }
    const Instant now = m_clock->now();
    auto writing = m_store->writeCache(
        [shopId, fresh, now](store::CacheWrite &cache) { return cache.putCards(shopId, fresh, now); });
    const auto written = co_await writing;
    noteCase(caseId);
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

} // namespace kd::desk
