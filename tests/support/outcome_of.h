// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/task_scope.h"
#include "tests/support/manual_clock.h"
#include "tests/support/spin.h"

#include <optional>

namespace kd::test {

/// Runs a coroutine beside the test, which meanwhile turns a clock or lets a server speak. Member order matters where
/// it is used: declare it after the client whose request it runs.
template<typename T>
class OutcomeOf
{
public:
    explicit OutcomeOf(QCoro::Task<T> task) { m_scope.spawn(keep(std::move(task), m_result)); }

    [[nodiscard]] bool isDone() const { return m_result->has_value(); }
    /// Runs the loop until it is there; false after 20 s.
    [[nodiscard]] bool wait() const
    {
        return spinUntil([this] { return isDone(); });
    }
    /// The same, turning the clock by `step` again and again.
    [[nodiscard]] bool waitTurning(ManualClock &clock, Millis step) const
    {
        return spinUntil([&] {
            if (!isDone()) {
                clock.advance(step);
            }
            return isDone();
        });
    }
    [[nodiscard]] const T &operator*() const { return **m_result; }
    [[nodiscard]] const T *operator->() const { return &**m_result; }

private:
    static QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
    {
        T value = co_await task;
        *result = std::move(value);
    }

    std::shared_ptr<std::optional<T>> m_result = std::make_shared<std::optional<T>>();
    TaskScope m_scope;
};

} // namespace kd::test
