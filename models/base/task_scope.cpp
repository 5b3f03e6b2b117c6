// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/task_scope.h"

#include "models/base/log.h"

#include <coroutine>
#include <exception>
#include <vector>

using namespace Qt::StringLiterals;

namespace kd {

struct TaskScope::State
{
    StopSource stop;
    int running = 0;
    std::vector<std::coroutine_handle<>> waiting;
};

namespace {

template<typename State>
struct UntilZero
{
    std::shared_ptr<State> state;
    [[nodiscard]] bool await_ready() const { return state->running == 0; }
    void await_suspend(std::coroutine_handle<> handle) const { state->waiting.push_back(handle); }
    void await_resume() const {}
};

} // namespace

TaskScope::TaskScope()
    : m_state(std::make_shared<State>())
{}

TaskScope::~TaskScope()
{
    if (m_state->running > 0) {
        logError("base", QString::number(m_state->running) + u" coroutine(s) outlive their scope"_s);
    }
}

StopToken TaskScope::token() const
{
    return m_state->stop.get_token();
}

int TaskScope::running() const
{
    return m_state->running;
}

void TaskScope::stop()
{
    m_state->stop.request_stop();
}

QCoro::Task<void> TaskScope::follow(QCoro::Task<void> task, std::shared_ptr<State> state)
{
    try {
        co_await task;
    } catch (const std::exception &problem) {
        // Nobody awaits a spawned task, so an exception would be lost without this line.
        logError("base", u"a coroutine ended with an exception: "_s + QString::fromUtf8(problem.what()));
    }
    if (--state->running == 0) {
        const auto waiting = std::exchange(state->waiting, {});
        for (const std::coroutine_handle<> handle : waiting) {
            handle.resume();
        }
    }
}

void TaskScope::spawn(QCoro::Task<void> task)
{
    ++m_state->running;
    // Detached on purpose: follow() is the one place that may be, and the scope counts it.
    [[maybe_unused]] const auto detached = follow(std::move(task), m_state);
}

QCoro::Task<void> TaskScope::drained()
{
    // Named on purpose: GCC 12 destroys an aggregate that is a temporary of a co_await expression twice.
    const UntilZero<State> untilZero{m_state};
    co_await untilZero;
}

void TaskScope::waitUntilDrained()
{
    QCoro::waitFor(drained());
}

} // namespace kd
