// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"
#include "models/desk/engine.h"

#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

constexpr Millis backupAge = std::chrono::hours(24);
// Desks are shut down every evening, so the age of the newest backup decides, not how long this one has been running.
constexpr Millis lookEvery = std::chrono::hours(1);

} // namespace

// The copying is done by the store's own thread for such work; nothing here waits for it but this task.
QCoro::Task<void> Desk::Engine::keepBackups(StopToken stop)
{
    while (!stop.stop_requested()) {
        auto making = m_store->backupOlderThan(backupAge);
        const Result<QString> made = co_await making;
        if (!made && made.error().kind != Error::Kind::Cancelled) {
            logError("desk", toLogLine(made.error()));
        } else if (made && !made->isEmpty()) {
            logInfo("desk", u"backed up as "_s + QFileInfo(*made).fileName());
        }
        const StopToken token = stop;
        [[maybe_unused]] const bool slept = co_await sleepFor(*m_clock, lookEvery, token);
    }
}

} // namespace kd::desk
