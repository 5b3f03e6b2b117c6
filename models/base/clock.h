// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/stop.h"

#include <QCoroTask>
#include <QObject>
#include <functional>
#include <memory>

namespace kd {

/// Where time comes from. Handed down by constructor, so that a test turns it by hand (tests/support/manual_clock.h).
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall time. It may jump in either direction; never measure durations with it.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Time since some fixed start, which only grows. For time-outs and durations.
    [[nodiscard]] virtual Millis elapsed() const = 0;
    /// Calls back once, on the thread of `context`, unless the context is gone by then. Never calls synchronously.
    virtual void callAfter(Millis delay, QObject *context, std::function<void()> callback) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Millis elapsed() const override;
    void callAfter(Millis delay, QObject *context, std::function<void()> callback) override;
};

/// Waits, or ends early when stopped. True when the whole time has passed. The clock outlives the wait.
[[nodiscard]] QCoro::Task<bool> sleepFor(Clock &clock, Millis delay, StopToken stop);

} // namespace kd
