// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

#include <QCoreApplication>

namespace kd::test {

ManualClock::ManualClock(Instant start)
    : m_now(start)
{}

void ManualClock::callAfter(Millis delay, QObject *context, std::function<void()> callback)
{
    m_entries.push_back({m_elapsed + std::max(delay, Millis(0)), context, std::move(callback)});
}

void ManualClock::advance(Millis duration)
{
    const Millis target = m_elapsed + duration;
    for (;;) {
        QCoreApplication::processEvents();
        const auto next = std::min_element(m_entries.begin(), m_entries.end(),
                                           [](const Entry &a, const Entry &b) { return a.at < b.at; });
        if (next == m_entries.end() || next->at > target) {
            break;
        }
        Entry entry = std::move(*next);
        m_entries.erase(next);
        m_now = m_now + (entry.at - m_elapsed);
        m_elapsed = entry.at;
        if (entry.context) {
            entry.callback();
        }
    }
    m_now = m_now + (target - m_elapsed);
    m_elapsed = target;
    QCoreApplication::processEvents();
}

int ManualClock::pending() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return !e.context.isNull(); }));
}

Millis ManualClock::nextDelay() const
{
    Millis next{-1};
    for (const Entry &entry : m_entries) {
        const Millis delay = entry.at - m_elapsed;
        if (!entry.context.isNull() && (next < Millis(0) || delay < next)) { // not one that nobody waits for any more
            next = delay;
        }
    }
    return next;
}

} // namespace kd::test
