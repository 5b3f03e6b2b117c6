// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spin.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace kd::test {

bool spinUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(20'000);
    QTimer tick;
    tick.start(1);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace kd::test
