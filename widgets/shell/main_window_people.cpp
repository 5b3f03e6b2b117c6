// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the window: signing in, changing places, locking.
#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "widgets/reply/clipboard_guard.h"
#include "widgets/shell/idle_watch.h"
#include "widgets/shell/lock_screen.h"
#include "widgets/shell/main_window.h"
#include "widgets/style/sheet.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

void MainWindow::addLock(Clock &clock)
{
    m_commands.add(this, u"lock_window"_s, tr("Everywhere"), tr("Lock the window"),
                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), [this] {
                       if (!lock()) {
                           say(tr("Your profile has no PIN, so the window cannot be locked. Set one in the settings."));
                       }
                   });
    connect(m_lock, &LockScreen::signedIn, this, [this](const store::ProfileRow &profile) {
        m_commands.setHeld(false);
        sitDown(profile);
    });
    new IdleWatch(
        clock, lockAfter, [this] { return lock(); }, this);
    if (!m_session.me().pinHash.isEmpty()) {
        m_commands.setHeld(true);
        m_lock->cover(LockScreen::Why::Start);
    }
}

bool MainWindow::lock()
{
    if (m_session.me().pinHash.isEmpty() || m_lock->isCovering()) {
        return false;
    }
    const auto clipboards = findChildren<ClipboardGuard *>();
    for (ClipboardGuard *clipboard : clipboards) {
        clipboard->clearNow(); // a key that was copied does not outlast whoever copied it
    }
    m_commands.setHeld(true);
    m_lock->cover(LockScreen::Why::Locked);
    return true;
}

void MainWindow::sitDown(const store::ProfileRow &profile)
{
    m_session.setMe(profile);
    m_settings.setValue("window/profile", profile.id.value());
}

void MainWindow::switchTo(const store::ProfileRow &profile)
{
    if (profile.pinHash.isEmpty()) {
        m_session.ask(m_session.desk().signIn(profile.id, {}), this,
                      [this](const store::ProfileRow &row) { sitDown(row); });
        return;
    }
    auto *sheet = new Sheet(this, u"pin_sheet"_s, tr("Sign in as %1").arg(profile.name));
    sheet->addSecret(u"pin"_s, tr("PIN"), true);
    sheet->open(tr("Sign in"), [this, sheet, id = profile.id](const Sheet::Values &values) {
        m_session.ask(
            m_session.desk().signIn(id, values.value(u"pin"_s)), sheet,
            [this, sheet](const store::ProfileRow &row) {
                sitDown(row);
                sheet->dismiss();
            },
            [sheet](const Error &error) {
                sheet->setComplaint(desk::errorText(error));
                return true;
            });
        return false;
    });
}

} // namespace kd::ui
