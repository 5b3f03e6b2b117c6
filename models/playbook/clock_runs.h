// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks.h"

namespace kd::playbook {

/// A clock's run as the case's events give it, before targets are looked at.
struct Run
{
    QLatin1StringView clock;
    QString subject;
    Instant start;
    std::optional<Instant> stop;
    std::optional<Instant> due; ///< given from outside; else counted from the rule's target
    std::vector<ClockStep> why;
};

/// Every clock that the case's events have started, in the order of mission's table; closing ends what still runs.
[[nodiscard]] std::vector<Run> runsOf(const CaseRecord &record, const ClockFacts &facts);

} // namespace kd::playbook
