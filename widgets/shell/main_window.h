// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/commands.h"

#include <QWidget>

class QLabel;
class QSettings;
class QStackedWidget;
class QTimer;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class ApprovalsPage;
class CaseLibraryPage;
class CaseListPane;
class CasePage;
class FirstStartPage;
class HistoryPage;
class IncidentsPage;
class IntakePanel;
class KeyPage;
class LockScreen;
class Navigation;
class OrderPage;
class OrdersPage;
class OutageBanner;
class OutboxPage;
class PaletteBox;
class PullStrip;
class RefundBoardPage;
class SettingsPage;
class StatusLine;
class UnknownsPage;
class ViewerPage;

/// Composes the places of the desk and passes between them what the desk says. Knows no rule of the trade.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    static constexpr Millis lockAfter{5 * 60'000}; ///< without a touch

    /// All three outlive the window; `clock` is that of the people at the desk: it measures how long nobody touched it. A
    /// profile with a PIN is asked for it before anything is shown.
    MainWindow(lists::Session &session, QSettings &settings, Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setChoices(const QString &theme, const QString &language);
    /// A sentence that stays at the right of the bottom bar: "practice shop · PIN 1234".
    void setRemark(const QString &remark);
    void go(const QString &place);
    void openCase(CaseId caseId);
    /// One that was opened this moment.
    void openNewCase(CaseId caseId);
    /// The way of one key; without one the search for it.
    void showKey(const ShopId &shop, const CardId &card);
    /// One order to be read, over the list of all.
    void showOrder(const OrderRef &order);
    void showIncident(IncidentId incident);
    void newComplaint(const QString &text, const std::optional<OrderRef> &order = {}, const QString &number = {});
    /// Covers the window until a PIN is given. False, and nothing happens, when the profile has none.
    bool lock();
    [[nodiscard]] style::Commands &commands() { return m_commands; }
    [[nodiscard]] QString place() const { return m_place; }

Q_SIGNALS:
    void themeChosen(const QString &theme);
    void languageChosen(const QString &language);
    void practiceWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildMiddle();
    [[nodiscard]] QWidget *buildBottom();
    void connectDesk();
    void connectPlaces();
    void addCommands();
    void addLock(Clock &clock);
    void askProfiles();
    void showShops(const std::vector<desk::ShopStatus> &shops);
    void say(const QString &sentence, bool isError = false);
    void pullNow();
    void focusPlace();
    void visit(const QString &place);
    void switchTo(const store::ProfileRow &profile);
    void sitDown(const store::ProfileRow &profile);

    lists::Session &m_session;
    QSettings &m_settings;
    style::Commands m_commands;
    QString m_place;
    QString m_queue; ///< the last one that was shown
    bool m_hasShop = true;
    lists::Refresh *m_counts;
    lists::Refresh *m_shopsRefresh;
    QTimer *m_timer;
    QTimer *m_sayTimer;

    StatusLine *m_status;
    OutageBanner *m_banner;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QWidget *m_casePlace; ///< list and case side by side
    CaseListPane *m_list;
    QStackedWidget *m_caseStack; ///< the case, or a new complaint
    CasePage *m_case;
    IntakePanel *m_intake;
    ViewerPage *m_viewer;
    OrdersPage *m_orders;
    OrderPage *m_order;
    CaseLibraryPage *m_library;
    OutboxPage *m_outbox;
    ApprovalsPage *m_approvals;
    UnknownsPage *m_unknowns;
    RefundBoardPage *m_refunds;
    IncidentsPage *m_incidents;
    HistoryPage *m_history;
    KeyPage *m_key;
    QWidget *m_beforeViewer = nullptr; ///< the place that evidence was opened from
    QWidget *m_beforeKey = nullptr; ///< the place that the key's page was opened from
    SettingsPage *m_settingsPage;
    FirstStartPage *m_first;
    PaletteBox *m_palette;
    LockScreen *m_lock;
    QLabel *m_said;
    PullStrip *m_pull;
    QLabel *m_remark;
};

} // namespace kd::ui
