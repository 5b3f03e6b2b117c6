// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outbox.h"

#include "models/base/log.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

// While somebody is waiting for an answer the runner looks again at least this often; due times make it earlier.
constexpr Millis longestNap{5'000};
// So many of a shop's line before it is looked at anew: what is urgent need not wait for a thousand others, and what
// the shop has said yes to is read back soon.
constexpr size_t stretch = 20;

bool waitsForPerson(const Intent &intent)
{
    return intent.state == IntentState::AwaitingApproval || intent.needsPerson || intent.onHold;
}

// Everything unsettled, oldest first, so that the steps of a plan come in their order. Nothing is read of it, nullopt,
// while all of it waits for shops that are `busy`: every entry of a line that is worked off wakes the runner, and to
// fold a thousand cases each time would keep the disk from the line itself.
QCoro::Task<Result<std::optional<std::vector<Intent>>>> unsettled(store::Store &store, QSet<ShopId> busy)
{
    using Found = std::optional<std::vector<Intent>>;
    auto reading = store.read([busy](const store::Reader &reader) -> Result<Found> {
        const auto rows = reader.desk.intents({unsettledStates(), {}, {}});
        if (!rows) {
            return fail(rows.error());
        }
        const bool waits = std::all_of(rows->begin(), rows->end(),
                                       [&busy](const store::IntentRow &row) { return busy.contains(row.order.shop); });
        if (!rows->empty() && waits) {
            return Found();
        }
        // A case is folded once, however many of its actions are under way.
        std::map<CaseId, CaseRecord> cases;
        std::vector<Intent> intents;
        for (const store::IntentRow &row : *rows) {
            if (!cases.contains(row.caseId)) {
                auto record = reader.desk.caseRecord(row.caseId);
                if (!record) {
                    return fail(record.error());
                }
                cases.emplace(row.caseId, std::move(*record).value_or(CaseRecord()));
            }
            if (const Intent *intent = cases.at(row.caseId).intent(row.operation)) {
                intents.push_back(*intent);
            }
        }
        return Found(std::move(intents));
    });
    auto result = co_await reading;
    co_return result;
}

// One intent per order at a time: the first in line, which the journal's order gives. Then by rank.
std::vector<Intent> inLine(const std::vector<Intent> &all)
{
    QSet<OrderRef> taken;
    std::vector<Intent> line;
    for (const Intent &intent : all) {
        if (!taken.contains(intent.order)) {
            taken.insert(intent.order);
            line.push_back(intent);
        }
    }
    std::stable_sort(line.begin(), line.end(), [](const Intent &a, const Intent &b) { return a.rank < b.rank; });
    return line;
}

} // namespace

Outbox::Outbox(store::Store &store, Clock &clock, ShopSource shops, playbook::LimitRules limits)
    : m_store(store)
    , m_clock(clock)
    , m_shops(std::move(shops))
    , m_waiting(clock)
    , m_book(store, clock, std::move(limits), m_waiting,
             [this](const OperationId &operation, const CaseId &caseId) { Q_EMIT intentChanged(operation, caseId); })
    , m_courier(store, clock, m_book, m_waiting)
{}

Outbox::~Outbox() = default;

void Outbox::wake()
{
    m_wake.request_stop();
}

QCoro::Task<void> Outbox::run(StopToken stop)
{
    co_await recover();
    TaskScope lines;
    while (!stop.stop_requested()) {
        m_wake = StopSource();
        const std::stop_callback wakeOnStop(stop, [this] { m_wake.request_stop(); });
        auto due = co_await look(stop);
        for (auto &[shop, intents] : due.lines) {
            m_busy.insert(shop);
            lines.spawn(runShop(shop, std::move(intents), stop));
        }
        const StopToken token = m_wake.get_token();
        [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, due.nap, token);
    }
    co_await lines.drained();
}

QCoro::Task<void> Outbox::recover()
{
    const QSet<ShopId> none;
    const auto intents = co_await unsettled(m_store, none);
    if (!intents) {
        logError("outbox", toLogLine(intents.error()));
        co_return;
    }
    for (const Intent &intent : intents->value_or(std::vector<Intent>())) {
        if (intent.state == IntentState::Sending) {
            const Intent orphan = intent;
            co_await m_book.orphaned(orphan);
        }
    }
}

QCoro::Task<Outbox::Due> Outbox::look(StopToken stop)
{
    Due due{{}, longestNap};
    const QSet<ShopId> busy = m_busy;
    const auto read = co_await unsettled(m_store, busy);
    if (!read) {
        logError("outbox", toLogLine(read.error()));
        co_return due;
    }
    if (!*read) {
        co_return due; // a shop that has done its stretch wakes us
    }
    const std::vector<Intent> &intents = **read;
    m_waiting.look(intents);
    const std::vector<Intent> line = inLine(intents);
    for (const Intent &intent : line) {
        if (stop.stop_requested()) {
            break;
        }
        if (intent.state == IntentState::AwaitingApproval && m_clock.now() - intent.askedAt > m_book.requestLife()) {
            const Intent late = intent;
            co_await m_book.expireRequest(late);
            continue;
        }
        const ShopId shop = intent.order.shop;
        const ShopDoor door = m_shops(shop);
        if (waitsForPerson(intent) || door.connector == nullptr || m_busy.contains(shop)) {
            continue;
        }
        const Millis left = m_waiting.left(intent, door.settle);
        if (left == Millis(0)) {
            if (due.lines[shop].size() < stretch) {
                due.lines[shop].push_back(intent);
            }
        } else {
            due.nap = std::min(due.nap, left);
        }
    }
    co_return due;
}

QCoro::Task<void> Outbox::runShop(ShopId shop, std::vector<Intent> intents, StopToken stop)
{
    for (Intent &intent : intents) {
        const ShopDoor door = m_shops(shop);
        if (stop.stop_requested() || door.connector == nullptr) {
            break;
        }
        const bool answered = co_await m_courier.advance(std::move(intent), door, stop);
        if (answered) {
            Q_EMIT shopAnswered(shop);
        }
    }
    m_busy.remove(shop);
    wake();
}

} // namespace kd::outbox
