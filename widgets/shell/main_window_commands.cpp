// SPDX-License-Identifier: GPL-3.0-or-later
// The window's moves between its places, and the keys for them.
#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/sentences.h"
#include "models/lists/session.h"
#include "widgets/actions/approvals_page.h"
#include "widgets/actions/outbox_page.h"
#include "widgets/actions/refund_board_page.h"
#include "widgets/actions/unknowns_page.h"
#include "widgets/casework/case_page.h"
#include "widgets/incidents/incidents_page.h"
#include "widgets/queue/case_list_pane.h"
#include "widgets/settings/first_start_page.h"
#include "widgets/settings/settings_page.h"
#include "widgets/shell/case_library_page.h"
#include "widgets/shell/help_overlay.h"
#include "widgets/shell/intake_panel.h"
#include "widgets/shell/lock_screen.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/order_page.h"
#include "widgets/shell/orders_page.h"
#include "widgets/shell/outage_banner.h"
#include "widgets/shell/palette_box.h"
#include "widgets/shell/pull_strip.h"
#include "widgets/shell/status_line.h"
#include "widgets/style/controls.h"
#include "widgets/supervise/history_page.h"
#include "widgets/supervise/key_page.h"

#include <QAction>
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
    add(u"open_palette"_s, tr("Search, or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_palette->open(); });
    add(u"new_complaint"_s, tr("New complaint"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { newComplaint({}); });
    add(u"next_case"_s, tr("Next case"), QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->step(1); });
    add(u"previous_case"_s, tr("Previous case"), QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_list->step(-1); });
    add(u"worst_case"_s, tr("To the case that is latest"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_status->findChild<QPushButton *>(u"late_pill"_s)->click(); });
    add(u"sync_now"_s, tr("Pull from the shop now"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { pullNow(); });
    add(u"toggle_pull"_s, tr("Stop the first pull, or go on with it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), [this] { m_pull->toggle(); });
    add(u"switch_profile"_s, tr("Change the person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { m_status->findChild<QPushButton *>(u"profile_menu"_s)->showMenu(); });
    add(u"find_key"_s, tr("Life of a key: look one up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this] { showKey({}, {}); });
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
        // Shift+F10 is the context menu's.
        const int shifted = int(i) - 7 + (i >= 16 ? 1 : 0);
        const QKeySequence key = i < 7 ? QKeySequence(Qt::Key(Qt::Key_F6 + int(i)))
                                       : QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_F1 + shifted));
        m_commands.add(this, u"go_"_s + place, tr("Go to"), Navigation::name(place), key, [this, place] { visit(place); });
        m_navigation->setKey(place, key);
    }
    m_commands.add(
        m_intake, u"open_new_case"_s, tr("New complaint"), tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { m_intake->openCase(); }, Commands::Reach::Place);
    m_commands.add(
        m_intake, u"leave_intake"_s, tr("New complaint"), tr("Back"), QKeySequence(Qt::Key_Escape),
        [this] { m_caseStack->setCurrentWidget(m_case); }, Commands::Reach::Place);
}

// Says how it ended at every shop, and that all is up to date only when every one of them has answered.
void MainWindow::pullNow()
{
    struct Walks
    {
        qsizetype open = 0;
        QStringList failed;
    };
    say(tr("Asking the shop…"));
    m_session.ask(m_session.desk().shops(), this, [this](const std::vector<desk::ShopStatus> &shops) {
        const auto walks = std::make_shared<Walks>();
        const auto ended = [this, walks] {
            if (--walks->open == 0) {
                walks->failed.isEmpty() ? say(tr("Up to date."))
                                        : say(tr("Not up to date. %1").arg(lists::inARow(walks->failed)), true);
            }
        };
        walks->open = 1; // ended below: with every shop paused there is nothing to wait for
        for (const desk::ShopStatus &shop : shops) {
            if (!shop.row.active) {
                walks->failed << tr("%1 is paused.").arg(shop.row.name);
                continue;
            }
            ++walks->open;
            m_session.ask(m_session.desk().syncNow(shop.row.id), this, ended,
                          [walks, ended, name = shop.row.name](const Error &error) {
                              walks->failed << tr("%1: %2").arg(name, desk::errorText(error));
                              ended();
                              return true;
                          });
        }
        ended();
    });
}

void MainWindow::focusPlace()
{
    if (m_lock->isCovering()) {
        m_lock->takeFocus(); // what lies below is hidden, and a hidden widget that has the focus swallows every key
    } else if (m_stack->currentWidget() != m_casePlace) {
        m_stack->currentWidget()->setFocus();
    } else if (m_caseStack->currentWidget() == m_intake) {
        m_intake->setFocus();
    } else if (auto *list = m_list->findChild<QWidget *>(u"case_list"_s); list->isVisible()) {
        list->setFocus();
    } else {
        m_navigation->focusCurrent(); // the queue is empty
    }
}

void MainWindow::showOrder(const OrderRef &order)
{
    if (m_place != u"orders"_s) {
        go(u"orders"_s);
    }
    m_stack->setCurrentWidget(m_order);
    m_order->open(order);
    m_order->setFocus();
}

// Chosen by a person: the keys go on in what was chosen, not where they were before.
void MainWindow::visit(const QString &place)
{
    go(place);
    if (m_stack->currentWidget() == m_casePlace && lists::queues().contains(place)) {
        m_navigation->focusCurrent();
        m_list->takeFocus();
    }
}

void MainWindow::go(const QString &place)
{
    if (!Navigation::places().contains(place)) {
        return;
    }
    m_place = place;
    m_navigation->setCurrent(place);
    const QMap<QString, QWidget *> pages{{u"orders"_s, m_orders},     {u"cases"_s, m_library},
                                         {u"outbox"_s, m_outbox},     {u"approvals"_s, m_approvals},
                                         {u"unknowns"_s, m_unknowns}, {u"refunds"_s, m_refunds},
                                         {u"history"_s, m_history},   {u"settings"_s, m_settingsPage},
                                         {u"incidents"_s, m_incidents}};
    if (QWidget *page = pages.value(place)) {
        m_stack->setCurrentWidget(page);
        page->setFocus();
        if (page == m_orders) {
            m_orders->arrive();
        } else if (page == m_history) {
            m_history->arrive();
        }
        return;
    }
    m_queue = place;
    m_list->setQueue(place);
    m_stack->setCurrentWidget(m_hasShop ? m_casePlace : m_first);
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
    m_case->focusCase();
}

// Selected in its queue, as any case that is worked on: where the queue that is shown does not hold it, in that of all.
void MainWindow::openNewCase(CaseId caseId)
{
    openCase(caseId);
    m_session.ask(m_session.desk().queue(m_queue, m_session.me().id), this,
                  [this, caseId](const std::vector<desk::QueueRow> &rows) {
                      const bool holds = std::any_of(rows.begin(), rows.end(), [caseId](const desk::QueueRow &row) {
                          return row.row.id == caseId;
                      });
                      if (!holds && m_case->current() == caseId && m_stack->currentWidget() == m_casePlace) {
                          go(u"all"_s);
                      }
                  });
}

void MainWindow::showIncident(IncidentId incident)
{
    go(u"incidents"_s);
    m_incidents->choose(incident);
}

void MainWindow::showKey(const ShopId &shop, const CardId &card)
{
    if (m_stack->currentWidget() != m_key) {
        m_beforeKey = m_stack->currentWidget();
    }
    m_stack->setCurrentWidget(m_key);
    if (card.isEmpty()) {
        m_key->startSearch();
    } else {
        m_key->open(shop, card);
    }
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

void MainWindow::showShops(const std::vector<desk::ShopStatus> &shops)
{
    m_status->setShops(shops);
    m_settingsPage->setShops(shops);
    m_incidents->setShops(shops);
    m_orders->setShops(shops);
    const bool had = m_hasShop;
    m_hasShop = !shops.empty();
    if (had != m_hasShop) {
        go(m_hasShop && m_place.isEmpty() ? u"golden_hour"_s : m_place);
    }
    m_pull->setShops(shops);
    // For whoever drives the window: the first pull of every shop is through.
    setProperty("pulled", m_hasShop && std::all_of(shops.begin(), shops.end(), [](const desk::ShopStatus &shop) {
                              return !shop.row.active ||
                                     (shop.progress.lastSuccess && !shop.progress.firstPull && shop.orders > 0);
                          }));
    m_banner->setShops(shops);
}

void MainWindow::setChoices(const QString &theme, const QString &language)
{
    m_settingsPage->setChoices(theme, language);
}

void MainWindow::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_lock->setRemark(remark);
}

void MainWindow::say(const QString &sentence, bool isError)
{
    m_said->setText(sentence);
    setStyled(m_said, "kind", isError ? u"late"_s : u"small"_s);
    isError ? m_sayTimer->stop() : m_sayTimer->start(sayFor);
}

} // namespace kd::ui
