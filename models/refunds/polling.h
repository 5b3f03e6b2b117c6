// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace kd::refunds {

/// When the shop is asked about a refund: 1 min after it was accepted, then after 5, 10, 20 and 30 min, then every 30
/// min. Waits are counted on the clock that only grows; a wall clock that jumps delays no question by more than its own
/// gap. Forgotten at a restart, which asks once more. One thread.
class Polling
{
public:
    explicit Polling(Clock &clock)
        : m_clock(clock)
    {}

    /// What is under way now, with when it was accepted; everything else is forgotten.
    void look(const QHash<OperationId, Instant> &acceptedAt);
    /// Zero: now. Only for what was in the latest look().
    [[nodiscard]] Millis left(const OperationId &operation) const;
    void asked(const OperationId &operation);
    /// On the wall clock; nullopt: not under way.
    [[nodiscard]] std::optional<Instant> next(const OperationId &operation) const;

private:
    struct Plan
    {
        int asked = 0;
        Millis due{0}; ///< on Clock::elapsed()
    };
    Clock &m_clock;
    QHash<OperationId, Plan> m_plans;
};

} // namespace kd::refunds
