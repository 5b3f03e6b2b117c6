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

class CaseLibraryPage;
class CaseListPane;
class CasePage;
class FirstStartPage;
class HistoryPage;
class IntakePanel;
class Navigation;
class OrdersPage;
class OutboxPage;
class PaletteBox;
class SettingsPage;
class StatusLine;
class ViewerPage;

/// Composes the places of the desk and passes between them what the desk says. Knows no rule of the trade.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the window.
    MainWindow(lists::Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setChoices(const QString &theme, const QString &language);
    /// A sentence that stays at the right of the bottom bar: "practice shop · PIN 1234".
    void setRemark(const QString &remark);
    void go(const QString &place);
    void openCase(CaseId caseId);
    void newComplaint(const QString &text, const std::optional<OrderRef> &order = {}, const QString &number = {});
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
    [[nodiscard]] QWidget *buildMiddle();
    [[nodiscard]] QWidget *buildBottom();
    void connectDesk();
    void connectPlaces();
    void addCommands();
    void askProfiles();
    void showShops(const std::vector<desk::ShopStatus> &shops);
    void say(const QString &sentence, bool isError = false);
    void switchTo(const store::ProfileRow &profile);

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
    QLabel *m_banner;
    QWidget *m_bannerFrame;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QWidget *m_casePlace; ///< list and case side by side
    CaseListPane *m_list;
    QStackedWidget *m_caseStack; ///< the case, or a new complaint
    CasePage *m_case;
    IntakePanel *m_intake;
    ViewerPage *m_viewer;
    OrdersPage *m_orders;
    CaseLibraryPage *m_library;
    OutboxPage *m_outbox;
    OutboxPage *m_approvals;
    HistoryPage *m_history;
    SettingsPage *m_settingsPage;
    FirstStartPage *m_first;
    PaletteBox *m_palette;
    QLabel *m_said;
    QLabel *m_sync;
    QLabel *m_remark;
};

} // namespace kd::ui
