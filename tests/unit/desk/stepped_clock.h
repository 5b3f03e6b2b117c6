// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace kd::test {

/// The system's clock with a wall time that a test sets ahead or back; any thread. Waits stay real.
class SteppedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_real.now() + Millis(m_ahead.load()); }
    [[nodiscard]] Millis elapsed() const override { return m_real.elapsed(); }
    void callAfter(Millis delay, QObject *context, std::function<void()> callback) override
    {
        m_real.callAfter(delay, context, std::move(callback));
    }
    void step(Millis by) { m_ahead += by.count(); }

private:
    SystemClock m_real;
    std::atomic<qint64> m_ahead = 0;
};

} // namespace kd::test
