// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/main_window.h"

#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/actions/approvals_page.h"
#include "widgets/actions/outbox_page.h"
#include "widgets/actions/refund_board_page.h"
#include "widgets/actions/unknowns_page.h"
#include "widgets/casework/case_page.h"
#include "widgets/evidence/viewer_page.h"
#include "widgets/incidents/incidents_page.h"
#include "widgets/queue/case_list_pane.h"
#include "widgets/settings/first_start_page.h"
#include "widgets/settings/settings_page.h"
#include "widgets/shell/case_library_page.h"
#include "widgets/shell/focus_trail.h"
#include "widgets/shell/intake_panel.h"
#include "widgets/shell/lock_screen.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/order_page.h"
#include "widgets/shell/orders_page.h"
#include "widgets/shell/outage_banner.h"
#include "widgets/shell/palette_box.h"
#include "widgets/shell/pull_strip.h"
#include "widgets/shell/status_line.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"
#include "widgets/supervise/history_page.h"
#include "widgets/supervise/key_page.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr QSize firstSize(1440, 900);
constexpr QSize leastSize(1280, 720);
constexpr int leastScreen = 1000; ///< pixels wide
constexpr QSize frameRoom(16, 48); ///< what window managers draw around a window, at most

// What nobody looks at is read when somebody does.
template<typename... Page>
void refreshShown(const QStackedWidget &places, Page *...pages)
{
    ((places.currentWidget() == pages ? pages->refresh() : void()), ...);
}
} // namespace

MainWindow::MainWindow(lists::Session &session, QSettings &settings, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_timer(new QTimer(this))
    , m_sayTimer(new QTimer(this))
    , m_status(new StatusLine(session))
    , m_banner(new OutageBanner(session))
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_list(new CaseListPane(session))
    , m_caseStack(new QStackedWidget)
    , m_case(new CasePage(session, m_commands))
    , m_intake(new IntakePanel(session))
    , m_viewer(new ViewerPage(session, m_commands))
    , m_orders(new OrdersPage(session, m_commands))
    , m_order(new OrderPage(session, m_commands))
    , m_library(new CaseLibraryPage(session))
    , m_outbox(new OutboxPage(session, m_commands))
    , m_approvals(new ApprovalsPage(session, m_commands))
    , m_unknowns(new UnknownsPage(session, m_commands))
    , m_refunds(new RefundBoardPage(session, m_commands))
    , m_incidents(new IncidentsPage(session, m_commands))
    , m_history(new HistoryPage(session, m_commands))
    , m_key(new KeyPage(session, m_commands))
    , m_settingsPage(new SettingsPage(session))
    , m_first(new FirstStartPage(session))
    , m_palette(new PaletteBox(session, m_commands, this))
    , m_lock(new LockScreen(session, this))
    , m_said(label({}, u"small"_s))
    , m_pull(new PullStrip(session))
    , m_remark(label({}, u"small"_s))
{
    setObjectName(u"main_window"_s);
    setWindowTitle(u"Kamidesk"_s); // never a case or a name: titles are seen by every program
    setMinimumSize(leastSize);
    // Never taller than the screen with the frame around it: the bottom bar would lie outside. A screen that no desk fits
    // on is none that people look at.
    const QSize wanted = m_settings.value("window/size", firstSize).toSize();
    const QSize room = screen()->availableSize() - frameRoom;
    resize(room.width() < leastScreen ? wanted : wanted.boundedTo(room).expandedTo(leastSize));
    build();
    connectDesk();
    connectPlaces();
    addCommands();
    addLock(clock);
    m_sayTimer->setSingleShot(true);
    connect(m_sayTimer, &QTimer::timeout, m_said, &QLabel::clear);
    new FocusTrail(this, [this] { focusPlace(); });
    go(m_settings.value("window/place", u"golden_hour"_s).toString());
    focusPlace();
    m_shopsRefresh->request();
    askProfiles();
    if (const QString aside = session.desk().damagedCache(); !aside.isEmpty()) {
        say(tr("The order cache was damaged and set aside (%1). It is being pulled again; nothing of yours is lost.")
                .arg(aside),
            true);
    } else if (!session.desk().holdsLock()) {
        say(tr("Another desk runs this data folder. Here you can read, and ask for actions that it carries out."),
            true);
    }
}

MainWindow::~MainWindow() = default;

// All places lie in one widget, which is what the lock takes away.
void MainWindow::build()
{
    auto *all = new QWidget;
    column(0, this)->addWidget(all);
    auto *layout = column(0, all);
    layout->addWidget(m_status);
    layout->addWidget(rule(Qt::Horizontal));
    layout->addWidget(m_banner);
    layout->addWidget(buildMiddle(), 1);
    layout->addWidget(rule(Qt::Horizontal));
    layout->addWidget(buildBottom());
    m_palette->raise();
}

QWidget *MainWindow::buildMiddle()
{
    auto *middle = new QWidget;
    auto *layout = row(0, middle);
    layout->addWidget(m_navigation);
    layout->addWidget(rule(Qt::Vertical));
    m_casePlace = new QWidget;
    auto *place = row(0, m_casePlace);
    m_list->setFixedWidth(size::caseListWidth);
    place->addWidget(m_list);
    place->addWidget(rule(Qt::Vertical));
    m_caseStack->addWidget(m_case);
    m_caseStack->addWidget(m_intake);
    place->addWidget(m_caseStack, 1);
    for (QWidget *page :
         {m_casePlace, static_cast<QWidget *>(m_viewer), static_cast<QWidget *>(m_orders),
          static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_outbox),
          static_cast<QWidget *>(m_approvals), static_cast<QWidget *>(m_unknowns), static_cast<QWidget *>(m_refunds),
          static_cast<QWidget *>(m_incidents),
          static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_settingsPage),
          static_cast<QWidget *>(m_first)}) {
        m_stack->addWidget(page);
    }
    layout->addWidget(m_stack, 1);
    return middle;
}

QWidget *MainWindow::buildBottom()
{
    QFrame *bar = frame(u"bar"_s);
    bar->setFixedHeight(size::bottomBar);
    auto *layout = row(size::gapL, bar);
    setMargins(layout, size::gapM, 0);
    m_said->setObjectName(u"said"_s);
    m_remark->setObjectName(u"remark"_s);
    layout->addWidget(m_pull);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_remark);
    layout->addWidget(label(tr("F1 keys"), u"small"_s));
    layout->addWidget(label(u"v" KAMIDESK_VERSION ""_s, u"small"_s));
    return bar;
}

void MainWindow::connectDesk()
{
    desk::Desk &desk = m_session.desk();
    m_counts = new lists::Refresh(
        m_session, [this] { return m_session.desk().queueCounts(m_session.me().id); },
        [this](const desk::QueueCounts &counts) {
            m_status->setCounts(counts);
            m_navigation->setCounts(counts);
            m_orders->setTotal(counts.orders);
        },
        this);
    m_shopsRefresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().shops(); },
        [this](const std::vector<desk::ShopStatus> &shops) { showShops(shops); }, this);
    connect(&desk, &desk::Desk::queuesChanged, this, [this] {
        m_counts->request();
        m_list->refresh();
        refreshShown(*m_stack, m_incidents, m_library);
    });
    connect(&desk, &desk::Desk::caseChanged, m_case, &CasePage::refreshIf);
    connect(&desk, &desk::Desk::ordersChanged, this, [this] {
        m_counts->request();
        refreshShown(*m_stack, m_orders, m_order);
    });
    connect(&desk, &desk::Desk::outboxChanged, this, [this] {
        m_counts->request();
        m_refunds->refresh(); // the sidebar counts what it finds
        refreshShown(*m_stack, m_outbox, m_approvals, m_unknowns, m_key);
    });
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { refreshShown(*m_stack, m_outbox, m_approvals, m_unknowns, m_incidents, m_library, m_history); });
    connect(&desk, &desk::Desk::shopsChanged, this, [this] { m_shopsRefresh->request(); });
    connect(&m_session, &lists::Session::failed, this,
            [this](const Error &error) { say(desk::errorText(error), true); });
    connect(&m_session, &lists::Session::told, this, [this](const QString &sentence) { say(sentence); });
    connect(&m_session, &lists::Session::meChanged, this, [this] {
        m_counts->request();
        m_list->refresh();
        m_case->refreshIf(m_case->current());
    });
    // What is late changes by itself: time passes without anything happening.
    connect(m_timer, &QTimer::timeout, this, [this] { m_status->tick(); });
    m_timer->start(1000);
    m_counts->request();
    m_refunds->refresh();
}

void MainWindow::connectPlaces()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::visit);
    connect(m_list, &CaseListPane::caseChosen, this, [this](CaseId caseId) {
        m_caseStack->setCurrentWidget(m_case);
        m_case->open(caseId);
    });
    connect(m_case, &CasePage::caseWanted, this, &MainWindow::openCase);
    connect(m_case, &CasePage::historyWanted, this, [this](CaseId caseId) {
        go(u"history"_s);
        m_history->showCase(caseId);
    });
    connect(m_case, &CasePage::evidenceWanted, this, [this](const EvidenceId &evidence) {
        if (m_case->screen()) {
            m_beforeViewer = m_casePlace;
            m_stack->setCurrentWidget(m_viewer);
            m_viewer->open(*m_case->screen(), evidence);
        }
    });
    connect(m_viewer, &ViewerPage::closed, this,
            [this] { m_stack->setCurrentWidget(m_beforeViewer == nullptr ? m_casePlace : m_beforeViewer); });
    connect(m_intake, &IntakePanel::opened, this, [this](CaseId caseId, bool joined) {
        say(joined ? tr("The message joined case #%1.").arg(caseId.value())
                   : tr("Case #%1 is open.").arg(caseId.value()));
        openNewCase(caseId);
    });
    connect(m_intake, &IntakePanel::left, this, [this] { m_caseStack->setCurrentWidget(m_case); });
    const auto fromOrder = [this](const OrderRef &order, const QString &number) { newComplaint({}, order, number); };
    connect(m_orders, &OrdersPage::caseFromOrder, this, fromOrder);
    connect(m_orders, &OrdersPage::orderWanted, this, &MainWindow::showOrder);
    connect(m_order, &OrderPage::caseFromOrder, this, fromOrder);
    connect(m_order, &OrderPage::caseWanted, this, &MainWindow::openCase);
    connect(m_order, &OrderPage::keyWanted, this, &MainWindow::showKey);
    connect(m_order, &OrderPage::closed, this, [this] {
        m_stack->setCurrentWidget(m_orders);
        m_orders->focusList(); // on the order it was opened from
    });
    connect(m_library, &CaseLibraryPage::caseWanted, this, &MainWindow::openCase);
    connect(m_library, &CaseLibraryPage::historyWanted, this, [this](CaseId caseId) {
        go(u"history"_s);
        m_history->showCase(caseId);
    });
    connect(m_history, &HistoryPage::caseWanted, this, &MainWindow::openCase);
    connect(m_case, &CasePage::keyWanted, this, &MainWindow::showKey);
    connect(m_history, &HistoryPage::keyWanted, this, &MainWindow::showKey);
    connect(m_palette, &PaletteBox::keyWanted, this, &MainWindow::showKey);
    connect(m_key, &KeyPage::caseWanted, this, &MainWindow::openCase);
    connect(m_key, &KeyPage::orderWanted, this, [this](const QString &number) {
        go(u"orders"_s);
        m_orders->showText(number);
    });
    connect(m_key, &KeyPage::closed, this,
            [this] { m_stack->setCurrentWidget(m_beforeKey == nullptr ? m_casePlace : m_beforeKey); });
    connect(m_outbox, &OutboxPage::caseWanted, this, &MainWindow::openCase);
    connect(m_outbox, &OutboxPage::approvalWanted, this, [this](const OperationId &operation) {
        go(u"approvals"_s);
        m_approvals->choose(operation);
    });
    connect(m_outbox, &OutboxPage::outcomeWanted, this, [this](const OperationId &operation) {
        go(u"unknowns"_s);
        m_unknowns->choose(operation);
    });
    connect(m_approvals, &ApprovalsPage::caseWanted, this, &MainWindow::openCase);
    connect(m_approvals, &ApprovalsPage::evidenceWanted, this,
            [this](const desk::CaseScreen &screen, const EvidenceId &evidence) {
                m_beforeViewer = m_approvals;
                m_stack->setCurrentWidget(m_viewer);
                m_viewer->open(screen, evidence);
            });
    connect(m_incidents, &IncidentsPage::caseWanted, this, &MainWindow::openCase);
    connect(m_case, &CasePage::incidentWanted, this, &MainWindow::showIncident);
    connect(m_banner, &OutageBanner::incidentWanted, this, &MainWindow::showIncident);
    connect(m_banner, &OutageBanner::openingWanted, this, [this](const IncidentFacts &facts) {
        go(u"incidents"_s);
        m_incidents->begin(facts);
    });
    connect(m_unknowns, &UnknownsPage::caseWanted, this, &MainWindow::openCase);
    connect(m_refunds, &RefundBoardPage::caseWanted, this, &MainWindow::openCase);
    connect(m_refunds, &RefundBoardPage::counted, this,
            [this](qint64 refunds, qint64 alarms) { m_navigation->setCount(u"refunds"_s, refunds, alarms); });
    connect(m_refunds, &RefundBoardPage::noticeWanted, this, [this](const refunds::RunningRefund &refund) {
        openCase(refund.row.intent.caseId);
        m_case->tellOfRefund(refund);
    });
    connect(m_status, &StatusLine::searchWanted, this, [this] { m_palette->open(); });
    connect(m_status, &StatusLine::outboxWanted, this, [this] { go(u"outbox"_s); });
    connect(m_status, &StatusLine::unknownsWanted, this, [this] { go(u"unknowns"_s); });
    connect(m_status, &StatusLine::lateWanted, this, &MainWindow::openCase);
    connect(m_status, &StatusLine::profileWanted, this, &MainWindow::switchTo);
    connect(m_status, &StatusLine::syncWanted, this, [this] { m_commands.find(u"sync_now"_s)->trigger(); });
    connect(m_palette, &PaletteBox::orderWanted, this,
            [this](const OrderRef &order, const QString &) { showOrder(order); });
    connect(m_palette, &PaletteBox::messageGiven, this, [this](const QString &text) { newComplaint(text); });
    connect(m_settingsPage, &SettingsPage::themeChosen, this, &MainWindow::themeChosen);
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settingsPage, &SettingsPage::profilesChanged, this, &MainWindow::askProfiles);
    connect(m_first, &FirstStartPage::practiceWanted, this, &MainWindow::practiceWanted);
    connect(m_first, &FirstStartPage::connected, this, [this] { m_shopsRefresh->request(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/size", size());
    m_settings.setValue("window/place", m_place);
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_case->setFolded(width() < size::foldBelow);
    QWidget::resizeEvent(event);
}

} // namespace kd::ui
