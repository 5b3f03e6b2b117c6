// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/polling.h"

#include <algorithm>
#include <array>

namespace kd::refunds {

namespace {

constexpr std::array<std::chrono::minutes, 5> gaps{std::chrono::minutes(1), std::chrono::minutes(5),
                                                   std::chrono::minutes(10), std::chrono::minutes(20),
                                                   std::chrono::minutes(30)};

Millis gap(int asked)
{
    return gaps[std::min(static_cast<size_t>(asked), gaps.size() - 1)];
}

} // namespace

void Polling::look(const QHash<OperationId, Instant> &acceptedAt)
{
    QHash<OperationId, Plan> plans;
    for (auto it = acceptedAt.begin(); it != acceptedAt.end(); ++it) {
        const auto known = m_plans.constFind(it.key());
        if (known != m_plans.constEnd()) {
            plans.insert(it.key(), *known);
            continue;
        }
        const Millis left = std::clamp(it.value() + gap(0) - m_clock.now(), Millis(0), gap(0));
        plans.insert(it.key(), {0, m_clock.elapsed() + left});
    }
    m_plans = std::move(plans);
}

Millis Polling::left(const OperationId &operation) const
{
    return std::max(m_plans.value(operation).due - m_clock.elapsed(), Millis(0));
}

void Polling::asked(const OperationId &operation)
{
    const auto plan = m_plans.find(operation);
    if (plan != m_plans.end()) {
        ++plan->asked;
        plan->due = m_clock.elapsed() + gap(plan->asked);
    }
}

std::optional<Instant> Polling::next(const OperationId &operation) const
{
    return m_plans.contains(operation) ? std::optional(m_clock.now() + left(operation)) : std::nullopt;
}

} // namespace kd::refunds
