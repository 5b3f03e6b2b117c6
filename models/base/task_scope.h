// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"

#include <QCoroTask>
#include <memory>

namespace kd {

/// Owns the coroutines that an object starts: nobody drops a bare Task, and the object is not gone before they are.
///
/// The owner calls stop() and awaits drained() (or, at the edge, waitUntilDrained()) before it goes; the destructor
/// logs an error when something still runs. One thread only.
class TaskScope
{
public:
    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// Give this to every coroutine that is handed to spawn().
    [[nodiscard]] StopToken token() const;
    void spawn(QCoro::Task<void> task);
    [[nodiscard]] int running() const;

    void stop();
    [[nodiscard]] QCoro::Task<void> drained();
    /// Spins the event loop of this thread until nothing runs. For main functions and tests.
    void waitUntilDrained();

private:
    struct State;
    static QCoro::Task<void> follow(QCoro::Task<void> task, std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace kd
