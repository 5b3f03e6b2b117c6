// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/case_view.h"

#include <map>
#include <set>

namespace kd::desk {

/// What the queues remember of the cases that are not closed, so that a tick of the clocks reads no disk. Read again is
/// only what news has come of: the records of cases with new entries, and the orders that changed. The desk's thread.
struct QueueMemory
{
    /// What the queues need of a case's order.
    struct OfOrder
    {
        playbook::ClockFacts clocks;
        QString product; ///< name of the first line
        std::set<ProductId> products;
    };
    struct Remembered
    {
        store::CaseRow row;
        CaseRecord record;
        OfOrder order;
    };
    struct Totals
    {
        qint64 orders = 0;
        qint64 cases = 0;
        int incidents = 0; ///< that run
        std::vector<store::IntentRow> unsettled;
    };

    std::map<CaseId, Remembered> cases;
    Totals totals;

    // News is counted, so that what comes while the disk is being read is not taken for read.
    quint64 news = 1;          ///< so far; nothing was read yet
    quint64 read = 0;          ///< up to where the above is true
    quint64 ofDesk = 1;        ///< the latest that was of the journal
    store::CacheTouch touched; ///< of the cache, not read yet

    void noteDesk() { ofDesk = ++news; }
    void noteCache(const store::CacheTouch &touch);
    [[nodiscard]] static bool isTouched(const store::CacheTouch &touch, const Remembered &remembered);
};

} // namespace kd::desk
