// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/queue_memory.h"

#include "models/desk/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

// A first pull changes every order of a shop; beyond this many the shop as a whole is looked at again.
constexpr size_t mostTouched = 1'000;

/// What is remembered of a case while the disk is being read.
struct Known
{
    qint64 lastSeq = 0;
    OrderRef order;
    bool orderTouched = false;
};

/// What was read again; the rest is as it was.
struct Fresh
{
    store::CaseRow row;
    std::optional<CaseRecord> record;
    std::optional<QueueMemory::OfOrder> order;
};

struct FreshMemory
{
    std::vector<Fresh> cases;
    QueueMemory::Totals totals;
};

Result<QueueMemory::OfOrder> readOrder(const store::Reader &reader, const OrderRef &ref)
{
    QueueMemory::OfOrder result;
    const auto stored = reader.cache.order(ref);
    if (!stored) {
        return fail(stored.error());
    }
    if (!*stored) {
        return result;
    }
    const Order &order = (*stored)->order;
    const auto clocks = casework::clockFacts(reader, order);
    if (!clocks) {
        return fail(clocks.error());
    }
    result.clocks = *clocks;
    result.product = order.lines.empty() ? QString() : order.lines.front().name;
    for (const OrderLine &line : order.lines) {
        result.products.insert(line.product);
    }
    return result;
}

Result<QueueMemory::Totals> readTotals(const store::Reader &reader)
{
    const auto cache = reader.cache.counts();
    const auto cases = reader.desk.caseCount();
    auto intents = reader.desk.intents({unsettledStates(), {}, {}});
    const auto incidents = reader.desk.incidents(0);
    if (!cache || !cases || !intents || !incidents) {
        return fail(!cache     ? cache.error()
                    : !cases   ? cases.error()
                    : !intents ? intents.error()
                               : incidents.error());
    }
    return QueueMemory::Totals{cache->orders, *cases, static_cast<int>(incidents->size()), std::move(*intents)};
}

Result<FreshMemory> readMemory(const store::Reader &reader, const std::map<CaseId, Known> &known, bool journalToo)
{
    FreshMemory fresh;
    if (journalToo) {
        auto rows = reader.desk.openCases();
        if (!rows) {
            return fail(rows.error());
        }
        for (store::CaseRow &row : *rows) {
            Fresh one;
            const auto before = known.find(row.id);
            if (before == known.end() || before->second.lastSeq != row.lastSeq) {
                auto record = reader.desk.caseRecord(row.id);
                if (!record) {
                    return fail(record.error());
                }
                one.record = record->value_or(CaseRecord{});
            }
            one.row = std::move(row);
            fresh.cases.push_back(std::move(one));
        }
    } else {
        for (const auto &[caseId, one] : known) {
            if (one.orderTouched) {
                fresh.cases.emplace_back();
                fresh.cases.back().row.id = caseId;
                fresh.cases.back().row.order = one.order;
            }
        }
    }
    for (Fresh &one : fresh.cases) {
        const auto before = known.find(one.row.id);
        const bool same =
            before != known.end() && before->second.order == one.row.order && !before->second.orderTouched;
        if (!same) {
            auto order = readOrder(reader, one.row.order);
            if (!order) {
                return fail(order.error());
            }
            one.order = std::move(*order);
        }
    }
    auto totals = readTotals(reader);
    if (!totals) {
        return fail(totals.error());
    }
    fresh.totals = std::move(*totals);
    return fresh;
}

} // namespace

void QueueMemory::noteCache(const store::CacheTouch &touch)
{
    ++news;
    touched.add(touch);
    if (touched.orders.size() > mostTouched) {
        for (const OrderRef &ref : touched.orders) {
            touched.shops.insert(ref.shop);
        }
        touched.orders.clear();
    }
}

bool QueueMemory::isTouched(const store::CacheTouch &touch, const Remembered &remembered)
{
    const OrderRef &ref = remembered.row.order;
    return touch.shops.contains(ref.shop) || touch.orders.contains(ref) ||
           std::any_of(remembered.order.products.begin(), remembered.order.products.end(),
                       [&](const ProductId &product) {
                           return touch.products.contains({ref.shop, product});
                       });
}

QCoro::Task<Result<void>> Desk::Engine::refreshQueueMemory()
{
    const quint64 wanted = m_queues->news;
    if (m_queues->read == wanted) {
        co_return Result<void>();
    }
    const bool journalToo = m_queues->ofDesk > m_queues->read;
    std::map<CaseId, Known> known;
    for (const auto &[caseId, remembered] : m_queues->cases) {
        known.emplace(caseId, Known{remembered.record.lastSeq, remembered.row.order,
                                    QueueMemory::isTouched(m_queues->touched, remembered)});
    }
    auto reading =
        read([known, journalToo](const store::Reader &reader) { return readMemory(reader, known, journalToo); });
    auto fresh = co_await reading;
    if (!fresh) {
        co_return fail(fresh.error());
    }
    if (m_queues->read > wanted) {
        co_return Result<void>(); // another has read more meanwhile
    }
    const bool first = std::exchange(m_queues->read, wanted) == 0;
    std::vector<CaseId> changed; // by whichever process: what another one decides is heard of here alone
    std::map<CaseId, QueueMemory::Remembered> before = std::move(m_queues->cases);
    m_queues->cases.clear();
    for (Fresh &one : fresh->cases) {
        auto remembered = before.extract(one.row.id);
        if (remembered.empty() && (!one.record || !one.order)) {
            m_queues->noteDesk(); // another reading has put it away meanwhile: once more
            continue;
        }
        QueueMemory::Remembered now = remembered.empty() ? QueueMemory::Remembered() : std::move(remembered.mapped());
        if (journalToo) {
            now.row = std::move(one.row);
        }
        if (one.record) {
            changed.push_back(now.row.id);
            now.record = std::move(*one.record);
        }
        if (one.order) {
            now.order = std::move(*one.order);
        }
        m_queues->cases.emplace(now.row.id, std::move(now));
    }
    if (journalToo) {
        for (const auto &[caseId, gone] : before) {
            changed.push_back(caseId);
        }
    } else {
        m_queues->cases.merge(before); // the cases themselves are as they were
    }
    m_queues->totals = std::move(fresh->totals);
    if (m_queues->news == wanted) {
        m_queues->touched = {};
    }
    for (const CaseId caseId : changed) {
        if (!first) {
            noteCase(caseId);
        }
    }
    co_return Result<void>();
}

} // namespace kd::desk
