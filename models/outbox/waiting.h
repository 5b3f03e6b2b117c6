// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/trade/action.h"

#include <QHash>
#include <vector>

namespace kd::outbox {

/// When the next step of an intent may be taken: undo pause, the shop's settle, back-off. Counted on the clock that only
/// grows, so that a wall clock set forward cuts no wait short and one set back holds nothing up. Only for a step that began
/// before this run is the wall clock asked, and it can only shorten what this run would wait anyway. One thread.
class Waiting
{
public:
    explicit Waiting(Clock &clock);

    /// All unsettled intents, whenever they were read: steps that have begun since are counted from now on.
    void look(const std::vector<Intent> &intents);
    /// Zero: now. The intent was in the latest look().
    [[nodiscard]] Millis left(const Intent &intent, Millis settle) const;

    /// 1 s after the first failure in a row, doubled up to 60 s; longer when the shop says so (`asked`, -1: it does not).
    void backOff(const OperationId &operation, Millis asked);
    void pause(const OperationId &operation, Millis duration);
    void worked(const OperationId &operation);

private:
    struct Step
    {
        IntentState state = IntentState::Queued;
        int attempts = 0;
        int readBacks = 0;
        Millis since{0};      ///< elapsed time at which this run first saw it
        bool watched = false; ///< it began during this run
    };
    struct Trouble
    {
        int failures = 0;
        Millis until{0};
    };
    Clock &m_clock;
    bool m_looked = false;
    QHash<OperationId, Step> m_steps;
    QHash<OperationId, Trouble> m_troubles; ///< forgotten at a restart, which is harmless
};

} // namespace kd::outbox
