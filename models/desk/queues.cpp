// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/engine.h"
#include "models/desk/queue_memory.h"
#include "models/trade/refund_way.h"

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis promiseSoon{30 * 60'000};

// An outcome may be unknown for as long as the shop takes to show it; after that a person should see it.
constexpr Millis unknownFor{5 * 60'000};

bool runs(const std::vector<playbook::ClockReading> &clocks, const QString &id)
{
    return std::any_of(clocks.begin(), clocks.end(), [&id](const playbook::ClockReading &clock) {
        return clock.clock == id && (clock.state == playbook::ClockReading::State::Running ||
                                     clock.state == playbook::ClockReading::State::Paused);
    });
}

bool isPressing(const store::IntentRow &row, Instant now)
{
    const bool fresh = row.sentAt && *row.sentAt <= now && now - *row.sentAt < unknownFor;
    return row.needsPerson || (row.state == IntentState::Unknown && !fresh);
}

bool refunding(const CaseRecord &record)
{
    return std::any_of(record.intents.begin(), record.intents.end(), [](const Intent &intent) {
        return (isRefund(intent.verb) && !isSettled(intent.state)) || moneyUnderWay(intent);
    });
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
        const auto clocks =
            playbook::readClocks(remembered.record, remembered.order.clocks, m_rules.playbook.clocks(), now);
        if (!belongs(queue, remembered.record, clocks, me, now)) {
            continue;
        }
        QueueRow row;
        row.row = remembered.row;
        row.product = remembered.order.product;
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
        const auto clocks =
            playbook::readClocks(remembered.record, remembered.order.clocks, m_rules.playbook.clocks(), now);
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
    counts.orders = m_queues->totals.orders;
    counts.cases = m_queues->totals.cases;
    counts.incidents = m_queues->totals.incidents;
    for (const store::IntentRow &row : m_queues->totals.unsettled) {
        if (row.state == IntentState::AwaitingApproval) {
            ++counts.approvals;
        } else if (isPressing(row, now)) {
            ++counts.unknown;
        } else {
            ++counts.outbox;
        }
    }
    co_return counts;
}

} // namespace kd::desk
