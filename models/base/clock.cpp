// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QDateTime>
#include <QTimer>

#include <coroutine>

namespace kd {

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

Millis SystemClock::elapsed() const
{
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(Millis delay, QObject *context, std::function<void()> callback)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(callback));
}

namespace {

// Timer and stop race for the one resumption. The context object takes late timer calls with it when the wait goes.
struct Wait
{
    Clock &clock;
    Millis delay;
    StopToken stop;
    QObject context;
    std::coroutine_handle<> waiting;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    bool done = false;
    bool completed = false;

    Wait(Clock &theClock, Millis theDelay, StopToken theStop)
        : clock(theClock)
        , delay(theDelay)
        , stop(std::move(theStop))
    {}

    void start(std::coroutine_handle<> handle)
    {
        waiting = handle;
        clock.callAfter(delay, &context, [this] { finish(true); });
        onStop.emplace(stop, [this] {
            // Resumed from the event loop: whoever asked to stop must not run the rest of the coroutine inside the call.
            QMetaObject::invokeMethod(&context, [this] { finish(false); }, Qt::QueuedConnection);
        });
    }

    void finish(bool whole)
    {
        if (!done) {
            done = true;
            completed = whole;
            waiting.resume(); // may destroy this
        }
    }
};

// QCoro copies what is awaited, so the wait itself stays on the heap.
struct WaitAwaiter
{
    std::shared_ptr<Wait> wait;
    [[nodiscard]] bool await_ready() const { return wait->stop.stop_requested(); }
    void await_suspend(std::coroutine_handle<> handle) const { wait->start(handle); }
    [[nodiscard]] bool await_resume() const { return wait->completed; }
};

} // namespace

QCoro::Task<bool> sleepFor(Clock &clock, Millis delay, StopToken stop)
{
    const WaitAwaiter awaiter{std::make_shared<Wait>(clock, delay, std::move(stop))};
    co_return co_await awaiter;
}

} // namespace kd
