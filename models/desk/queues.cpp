// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/queue_memory.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis promiseSoon{30 * 60'000};

struct Reading
{
    std::vector<playbook::ClockReading> clocks;
    const playbook::ClockReading *next = nullptr;
};

bool runs(const std::vector<playbook::ClockReading> &clocks, const QString &id)
{
    return std::any_of(clocks.begin(), clocks.end(), [&id](const playbook::ClockReading &clock) {
        return clock.clock == id && (clock.state == playbook::ClockReading::State::Running ||
                                     clock.state == playbook::ClockReading::State::Paused);
    });
}

bool refunding(const CaseRecord &record)
{
    return std::any_of(record.intents.begin(), record.intents.end(),
                       [](const Intent &intent) { return isRefund(intent.verb) && !isSettled(intent.state); });
}

bool belongs(const QString &queue, const CaseRecord &record, const std::vector<playbook::ClockReading> &clocks,
             const ProfileId &me, Instant now)
{
    if (queue == u"golden_hour"_s) {
        return runs(clocks, u"first_response"_s) || runs(clocks, u"substantive_reply"_s);
    }
    if (queue == u"mine"_s) {
        return record.assignee == me;
    }
    if (queue == u"review"_s) {
        return record.status == CaseStatus::InReview;
    }
    if (queue == u"waiting_supplier"_s) {
        return record.status == CaseStatus::WaitingSupplier;
    }
    if (queue == u"waiting_buyer"_s) {
        return record.status == CaseStatus::WaitingBuyer;
    }
    if (queue == u"refunding"_s) {
        return refunding(record);
    }
    if (queue == u"promise_due"_s) {
        return std::any_of(record.promises.begin(), record.promises.end(), [now](const CasePromise &promise) {
            return !promise.keptAt && promise.dueAt <= now + promiseSoon;
        });
    }
    return queue == u"all"_s;
}

const QStringList &queueIds()
{
    static const QStringList ids{u"golden_hour"_s,   u"mine"_s,      u"review"_s,      u"waiting_supplier"_s,
                                 u"waiting_buyer"_s, u"refunding"_s, u"promise_due"_s, u"all"_s};
    return ids;
}

} // namespace

QCoro::Task<Result<void>> Desk::Engine::refreshQueueMemory()
{
    std::map<CaseId, qint64> known;
    for (const auto &[caseId, remembered] : m_queues->cases) {
        known.emplace(caseId, remembered.record.lastSeq);
    }
    using List = std::vector<QueueMemory::Remembered>;
    auto reading = read([known](const store::Reader &reader) -> Result<List> {
        const auto rows = reader.desk.openCases();
        if (!rows) {
            return fail(rows.error());
        }
        List list;
        for (const store::CaseRow &row : *rows) {
            QueueMemory::Remembered entry;
            entry.row = row;
            const auto before = known.find(row.id);
            if (before == known.end() || before->second != row.lastSeq) {
                auto record = reader.desk.caseRecord(row.id);
                if (!record) {
                    return fail(record.error());
                }
                entry.record = record->value_or(CaseRecord{});
            }
            const auto order = reader.cache.order(row.order);
            if (!order) {
                return fail(order.error());
            }
            if (*order) {
                entry.facts.paidAt = (*order)->order.paidAt;
                entry.facts.deliveredAt = (*order)->order.deliveredAt;
                entry.product = (*order)->order.lines.empty() ? QString() : (*order)->order.lines.front().name;
            }
            list.push_back(std::move(entry));
        }
        return list;
    });
    auto fresh = co_await reading;
    if (!fresh) {
        co_return fail(fresh.error());
    }
    std::map<CaseId, QueueMemory::Remembered> cases;
    for (QueueMemory::Remembered &entry : *fresh) {
        const auto before = m_queues->cases.find(entry.row.id);
        if (entry.record.id.isEmpty() && before != m_queues->cases.end()) {
            entry.record = std::move(before->second.record);
        }
        cases.emplace(entry.row.id, std::move(entry));
    }
    m_queues->cases = std::move(cases);
    co_return Result<void>();
}

QCoro::Task<Result<std::vector<QueueRow>>> Desk::Engine::queue(QString queue, ProfileId me)
{
    const auto refreshed = co_await refreshQueueMemory();
    if (!refreshed) {
        co_return fail(refreshed.error());
    }
    if (!queueIds().contains(queue)) {
        co_return fail(Error::Kind::Internal, u"queue_unknown"_s, u"read a queue"_s, queue);
    }
    const Instant now = m_clock->now();
    std::vector<QueueRow> rows;
    for (const auto &[caseId, remembered] : m_queues->cases) {
        const auto clocks = playbook::readClocks(remembered.record, remembered.facts, m_rules.playbook.clocks(), now);
        if (!belongs(queue, remembered.record, clocks, me, now)) {
            continue;
        }
        QueueRow row;
        row.row = remembered.row;
        row.product = remembered.product;
        if (const playbook::ClockReading *next = playbook::nextDeadline(clocks)) {
            row.clock = next->clock;
            row.dueAt = next->dueAt;
            row.paused = next->state == playbook::ClockReading::State::Paused;
        }
        rows.push_back(std::move(row));
    }
    // Whoever has no deadline comes last; equal ones by age, so that rows do not change places by themselves.
    std::stable_sort(rows.begin(), rows.end(), [](const QueueRow &a, const QueueRow &b) {
        const auto key = [](const QueueRow &row) {
            return std::tuple(!row.dueAt, row.dueAt.value_or(Instant(0)), row.row.id);
        };
        return key(a) < key(b);
    });
    co_return rows;
}

QCoro::Task<Result<QueueCounts>> Desk::Engine::queueCounts(ProfileId me)
{
    const auto refreshed = co_await refreshQueueMemory();
    if (!refreshed) {
        co_return fail(refreshed.error());
    }
    const Instant now = m_clock->now();
    QueueCounts counts;
    for (const QString &queue : queueIds()) {
        counts.byQueue.insert(queue, 0);
    }
    for (const auto &[caseId, remembered] : m_queues->cases) {
        const auto clocks = playbook::readClocks(remembered.record, remembered.facts, m_rules.playbook.clocks(), now);
        for (const QString &queue : queueIds()) {
            counts.byQueue[queue] += belongs(queue, remembered.record, clocks, me, now) ? 1 : 0;
        }
        const playbook::ClockReading *next = playbook::nextDeadline(clocks);
        if (next != nullptr && next->dueAt < now) {
            ++counts.late;
            if (!counts.worstDue || next->dueAt < *counts.worstDue) {
                counts.worstDue = next->dueAt;
                counts.worst = caseId;
            }
        }
    }
    struct Totals
    {
        qint64 orders = 0;
        qint64 cases = 0;
        std::vector<store::IntentRow> intents;
    };
    auto reading = read([](const store::Reader &reader) -> Result<Totals> {
        const auto cache = reader.cache.counts();
        const auto cases = reader.desk.caseCount();
        auto intents = reader.desk.intents({outbox::unsettledStates(), {}, {}});
        if (!cache || !cases || !intents) {
            return fail(!cache ? cache.error() : !cases ? cases.error() : intents.error());
        }
        return Totals{cache->orders, *cases, std::move(*intents)};
    });
    const auto totals = co_await reading;
    if (!totals) {
        co_return fail(totals.error());
    }
    counts.orders = totals->orders;
    counts.cases = totals->cases;
    for (const store::IntentRow &row : totals->intents) {
        if (row.state == IntentState::AwaitingApproval) {
            ++counts.approvals;
        } else if (row.state == IntentState::Unknown || row.needsPerson) {
            ++counts.unknown;
        } else {
            ++counts.outbox;
        }
    }
    co_return counts;
}

} // namespace kd::desk
