// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QPointer>
#include <vector>

namespace kd::test {

/// A clock that a test turns. advance() moves both times and calls back what has become due, in order of time; between
/// two callbacks the event loop runs, so that coroutines get to their next wait. One thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = Instant(1'790'000'000'000)); // 2026-09-21T14:13:20Z

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Millis elapsed() const override { return m_elapsed; }
    void callAfter(Millis delay, QObject *context, std::function<void()> callback) override;

    void advance(Millis duration);
    /// Moves the wall time only, as a user or NTP does.
    void jump(Millis duration) { m_now = m_now + duration; }
    [[nodiscard]] int pending() const;
    /// How long until the next callback; -1 ms when there is none.
    [[nodiscard]] Millis nextDelay() const;

private:
    struct Entry
    {
        Millis at;
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    Instant m_now;
    Millis m_elapsed{0};
    std::vector<Entry> m_entries;
};

} // namespace kd::test
