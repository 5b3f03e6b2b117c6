// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/poller.h"

#include "models/base/log.h"
#include "models/base/task_scope.h"
#include "models/refunds/hear.h"

#include <QCoroFuture>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kd::refunds {

namespace {

constexpr Millis longestNap = std::chrono::minutes(30);

const Refund *find(const std::vector<Refund> &refunds, const store::IntentRow &intent)
{
    const auto found = std::find_if(refunds.begin(), refunds.end(), [&intent](const Refund &refund) {
        return refund.operation == intent.operation || (refund.operation.isEmpty() && !intent.shopReference.isEmpty() &&
                                                        refund.id.value() == intent.shopReference);
    });
    return found == refunds.end() ? nullptr : &*found;
}

} // namespace

Poller::Poller(store::Store &store, Clock &clock, SettlementSource shops)
    : m_store(store)
    , m_clock(clock)
    , m_shops(std::move(shops))
    , m_polling(clock)
{}

Poller::~Poller() = default;

void Poller::wake()
{
    m_wake.request_stop();
}

std::optional<Instant> Poller::nextPoll(const OperationId &operation) const
{
    return m_polling.next(operation);
}

QCoro::Task<void> Poller::run(StopToken stop)
{
    while (!stop.stop_requested()) {
        m_wake = StopSource();
        const std::stop_callback wakeOnStop(stop, [this] { m_wake.request_stop(); });
        const Millis nap = co_await pollDue(stop);
        const StopToken token = m_wake.get_token();
        [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, nap, token);
    }
}

QCoro::Task<Millis> Poller::pollDue(StopToken stop)
{
    auto reading = m_store.read([](const store::Reader &reader) { return reader.desk.refundsUnderWay(); });
    const auto rows = co_await reading;
    if (!rows) {
        logError("refunds", toLogLine(rows.error()));
        co_return longestNap;
    }
    QHash<OperationId, Instant> acceptedAt;
    std::vector<store::IntentRow> asked;
    for (const store::RefundRow &row : *rows) {
        if (row.intent.state == IntentState::Confirmed && m_shops(row.intent.order.shop) != nullptr) {
            acceptedAt.insert(row.intent.operation, row.intent.endedAt.value_or(row.intent.askedAt));
            asked.push_back(row.intent);
        }
    }
    m_polling.look(acceptedAt);
    Millis next = longestNap;
    std::map<ShopId, Due> due;
    for (store::IntentRow &intent : asked) {
        const Millis left = m_polling.left(intent.operation);
        if (left == Millis(0)) {
            due[intent.order.shop][intent.order].push_back(std::move(intent));
        } else {
            next = std::min(next, left);
        }
    }
    if (due.empty()) {
        co_return next;
    }
    TaskScope shops; // one that hangs holds up only its own
    for (auto &[shop, orders] : due) {
        shops.spawn(askShop(shop, std::move(orders), stop));
    }
    co_await shops.drained();
    co_return Millis(0);
}

QCoro::Task<void> Poller::askShop(ShopId shop, Due due, StopToken stop)
{
    for (const Due::value_type &one : due) {
        const std::vector<store::IntentRow> &intents = one.second;
        shop::ShopConnector *connector = m_shops(shop);
        if (stop.stop_requested() || connector == nullptr) {
            co_return;
        }
        // Whatever comes of it, the next question waits its turn: a shop in trouble is not asked faster.
        for (const store::IntentRow &intent : intents) {
            m_polling.asked(intent.operation);
        }
        const Currency currency = intents.front().amount ? intents.front().amount->currency() : Currency();
        const auto refunds = co_await connector->refunds(one.first.order, currency, stop);
        if (!refunds) {
            logInfo("refunds", toLogLine(refunds.error()));
            continue;
        }
        for (const store::IntentRow &intent : intents) {
            co_await note(intent, *refunds);
        }
    }
}

QCoro::Task<void> Poller::note(store::IntentRow intent, std::vector<Refund> refunds)
{
    const Refund *refund = find(refunds, intent);
    if (refund == nullptr || refund->settlement.isEmpty()) {
        co_return;
    }
    const Settlement state = settlementFromId(refund->settlement).value_or(Settlement::Unknown);
    const QString receipt = refund->receipt;
    const OperationId operation = intent.operation;
    auto writing = m_store.writeDesk(
        [operation, state, receipt](store::DeskWrite &desk) { return hearFromShop(desk, operation, state, receipt); });
    const auto news = co_await writing;
    if (!news) {
        logError("refunds", toLogLine(news.error()));
    } else if (*news) {
        Q_EMIT heard(operation, intent.caseId);
    }
}

} // namespace kd::refunds
