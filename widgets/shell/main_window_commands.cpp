// SPDX-License-Identifier: GPL-3.0-or-later
// The window's moves between its places, and the keys for them.
#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/actions/outbox_page.h"
#include "widgets/casework/case_page.h"
#include "widgets/queue/case_list_pane.h"
#include "widgets/settings/settings_page.h"
#include "widgets/shell/case_library_page.h"
#include "widgets/shell/help_overlay.h"
#include "widgets/shell/intake_panel.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/orders_page.h"
#include "widgets/shell/palette_box.h"
#include "widgets/shell/status_line.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/supervise/history_page.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int sayFor = 8000; ///< ms
} // namespace

void MainWindow::addCommands()
{
    const QString group = tr("Everywhere");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        m_commands.add(this, id, group, text, key, std::move(run));
    };
    add(u"open_palette"_s, tr("Search, or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    add(u"new_complaint"_s, tr("New complaint"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { newComplaint({}); });
    add(u"next_case"_s, tr("Next case"), QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->step(1); });
    add(u"previous_case"_s, tr("Previous case"), QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_list->step(-1); });
    add(u"worst_case"_s, tr("To the case that is latest"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_status->findChild<QPushButton *>(u"late_pill"_s)->click(); });
    add(u"sync_now"_s, tr("Pull from the shop now"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        m_session.ask(m_session.desk().shops(), this, [this](const std::vector<desk::ShopStatus> &shops) {
            for (const desk::ShopStatus &shop : shops) {
                m_session.ask(m_session.desk().syncNow(shop.row.id), this, [this] { say(tr("Up to date.")); });
            }
        });
    });
    add(u"show_keys"_s, tr("Keys"), QKeySequence(Qt::Key_F1), [this] { showKeys(m_commands, this); });
    add(u"leave_place"_s, tr("Back to the case"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        m_caseStack->setCurrentWidget(m_case);
        go(m_queue);
    });
    add(u"focus_list"_s, tr("To the case list"), QKeySequence(Qt::ALT | Qt::Key_L),
        [this] { m_list->findChild<QWidget *>(u"case_list"_s)->setFocus(); });
    const QStringList places = Navigation::places();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString place = places.at(i);
        // F6 … F12 belong to no input method; the rest is reached by the palette, arrows or Tab.
        const QKeySequence key = i < 7 ? QKeySequence(Qt::Key(Qt::Key_F6 + int(i))) : QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_F1 + int(i) - 7));
        m_commands.add(this, u"go_"_s + place, tr("Go to"), Navigation::name(place), key, [this, place] { go(place); });
    }
    m_commands.add(m_intake, u"open_new_case"_s, tr("New complaint"), tr("Open the case"),
                   QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_intake->openCase(); }, Commands::Reach::Place);
    m_commands.add(m_intake, u"leave_intake"_s, tr("New complaint"), tr("Back"), QKeySequence(Qt::Key_Escape),
                   [this] { m_caseStack->setCurrentWidget(m_case); }, Commands::Reach::Place);
}

void MainWindow::go(const QString &place)
{
    if (!Navigation::places().contains(place)) {
        return;
    }
    m_place = place;
    m_navigation->setCurrent(place);
    const QMap<QString, QWidget *> pages{{u"orders"_s, m_orders},       {u"cases"_s, m_library},    {u"outbox"_s, m_outbox},
                                         {u"approvals"_s, m_approvals}, {u"history"_s, m_history},
                                         {u"settings"_s, m_settingsPage}};
    if (QWidget *page = pages.value(place)) {
        m_stack->setCurrentWidget(page);
        page->setFocus();
        m_outbox->refresh();
        m_approvals->refresh();
        if (page == m_library) {
            m_library->refresh();
        } else if (page == m_history) {
            m_history->refresh();
        } else if (page == m_orders) {
            m_orders->refresh();
        }
        return;
    }
    m_queue = place;
    m_list->setQueue(place);
    m_stack->setCurrentWidget(m_hasShop ? m_casePlace : m_stack->widget(m_stack->count() - 1));
}

void MainWindow::openCase(CaseId caseId)
{
    if (caseId.isEmpty()) {
        return;
    }
    if (!lists::queues().contains(m_place)) {
        go(m_queue.isEmpty() ? u"all"_s : m_queue);
    }
    m_stack->setCurrentWidget(m_casePlace);
    m_caseStack->setCurrentWidget(m_case);
    m_list->setCurrent(caseId);
    m_case->open(caseId);
    m_list->findChild<QWidget *>(u"case_list"_s)->setFocus();
}

void MainWindow::newComplaint(const QString &text, const std::optional<OrderRef> &order, const QString &number)
{
    if (!lists::queues().contains(m_place)) {
        go(u"golden_hour"_s);
    }
    m_stack->setCurrentWidget(m_casePlace);
    m_caseStack->setCurrentWidget(m_intake);
    m_intake->start(text, order, number);
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
        m_outbox->setNames(names);
        m_approvals->setNames(names);
        m_case->setNames(names);
    });
}

void MainWindow::showShops(const std::vector<desk::ShopStatus> &shops)
{
    m_status->setShops(shops);
    const bool had = m_hasShop;
    m_hasShop = !shops.empty();
    if (had != m_hasShop) {
        go(m_hasShop && m_place.isEmpty() ? u"golden_hour"_s : m_place);
    }
    QStringList working;
    QString outage;
    for (const desk::ShopStatus &shop : shops) {
        const sync::Progress &progress = shop.progress;
        if (progress.phase == sync::Progress::Phase::Orders || progress.phase == sync::Progress::Phase::Cards) {
            working << (progress.total
                            ? tr("pulling %1: %2 of %3").arg(shop.row.name, lists::countText(progress.seen), lists::countText(*progress.total))
                            : tr("pulling %1: %2").arg(shop.row.name, lists::countText(progress.seen)));
        }
        if (!shop.online && progress.failingSince) {
            const QString age = progress.lastSuccess ? lists::agoText(*progress.lastSuccess, m_session.now()) : tr("never");
            outage = tr("%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4")
                         .arg(shop.row.name, lists::timeText(*progress.failingSince, m_session.now()), age,
                              desk::errorText(progress.error));
        }
    }
    // For whoever drives the window: the first pull of every shop is through.
    setProperty("pulled", m_hasShop && std::all_of(shops.begin(), shops.end(), [](const desk::ShopStatus &shop) {
                              return shop.progress.lastSuccess && !shop.progress.firstPull && shop.orders > 0;
                          }));
    m_sync->setText(working.join(u" · "_s));
    m_banner->setText(outage);
    m_bannerFrame->setVisible(!outage.isEmpty());
}

void MainWindow::switchTo(const store::ProfileRow &profile)
{
    const auto signedIn = [this](const store::ProfileRow &row) {
        m_session.setMe(row);
        m_settings.setValue("window/profile", row.id.value());
    };
    if (profile.pinHash.isEmpty()) {
        m_session.ask(m_session.desk().signIn(profile.id, {}), this, signedIn);
        return;
    }
    auto *sheet = new Sheet(this, u"pin_sheet"_s, tr("Sign in as %1").arg(profile.name));
    sheet->addSecret(u"pin"_s, tr("PIN"), true);
    sheet->open(tr("Sign in"), [this, sheet, id = profile.id, signedIn](const Sheet::Values &values) {
        m_session.ask(
            m_session.desk().signIn(id, values.value(u"pin"_s)), sheet,
            [sheet, signedIn](const store::ProfileRow &row) {
                signedIn(row);
                sheet->dismiss();
            },
            [sheet](const Error &error) {
                sheet->setComplaint(desk::errorText(error));
                return true;
            });
        return false;
    });
}

void MainWindow::setChoices(const QString &theme, const QString &language)
{
    m_settingsPage->setChoices(theme, language);
}

void MainWindow::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void MainWindow::say(const QString &sentence, bool isError)
{
    m_said->setText(sentence);
    setStyled(m_said, "kind", isError ? u"late"_s : u"small"_s);
    isError ? m_sayTimer->stop() : m_sayTimer->start(sayFor);
}

} // namespace kd::ui
