// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the window and who else there is: signing in, changing places, locking.
#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "widgets/actions/approvals_page.h"
#include "widgets/actions/outbox_page.h"
#include "widgets/casework/case_page.h"
#include "widgets/evidence/viewer_page.h"
#include "widgets/incidents/incidents_page.h"
#include "widgets/reply/clipboard_guard.h"
#include "widgets/settings/settings_page.h"
#include "widgets/shell/idle_watch.h"
#include "widgets/shell/lock_screen.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/order_page.h"
#include "widgets/shell/status_line.h"
#include "widgets/style/sheet.h"
#include "widgets/supervise/history_page.h"
#include "widgets/supervise/key_page.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

void MainWindow::addLock(Clock &clock)
{
    m_commands.add(this, u"lock_window"_s, tr("Everywhere"), tr("Lock the window"),
                   QKeySequence(lockKey), [this] {
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

void MainWindow::askProfiles()
{
    m_session.ask(m_session.desk().profiles(), this, [this](const std::vector<store::ProfileRow> &profiles) {
        QMap<QString, QString> names;
        for (const store::ProfileRow &profile : profiles) {
            names.insert(profile.id.value(), profile.name);
        }
        m_status->setProfiles(profiles);
        m_settingsPage->setProfiles(profiles);
        m_history->setProfiles(profiles);
        m_key->setNames(names);
        m_order->setNames(names);
        m_outbox->setNames(names);
        m_incidents->setNames(names);
        m_approvals->setNames(names);
        m_case->setNames(names);
        m_viewer->setNames(names);
        const auto me = std::find_if(profiles.begin(), profiles.end(), [this](const store::ProfileRow &profile) {
            return profile.id == m_session.me().id;
        });
        if (me != profiles.end() && *me != m_session.me()) {
            m_session.setMe(*me); // a limit, or the PIN that the lock asks for
        }
    });
}

} // namespace kd::ui
