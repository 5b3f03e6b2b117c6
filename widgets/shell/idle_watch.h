// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

namespace kd::ui {

/// Tells when nobody has touched keyboard, mouse or screen of this program for a while. Measured with both times of the
/// clock: the steady one stands still while the machine sleeps, and a machine that wakes up after lunch has been idle.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    /// The clock outlives the watch. `idled` is called once for each stretch of quiet; where it gives true the window
    /// is covered now, and a touch that came too late, after the machine has slept, acts no more.
    IdleWatch(Clock &clock, Millis after, std::function<bool()> idled, QObject *parent);
    /// As if somebody had just touched the desk.
    void restart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Millis quietFor() const;
    bool look();
    void lookLater();

    Clock &m_clock;
    Millis m_after;
    std::function<bool()> m_idled;
    Millis m_touched;
    Instant m_touchedAt;
    bool m_told = false;
};

} // namespace kd::ui
