// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists
namespace kd::style {
class Commands;
}

namespace kd::ui {

class BuyerCard;
class CaseTabs;
class ChecklistCard;
class DecisionPanel;
class HeaderCard;
class ReplyPanel;

/// One case, whole: what it is about, what the buyer says, the checklist, timeline and evidence; beside it (below it in
/// a narrow window) the decision and the reply.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    CasePage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);

    /// What is shown of another case goes at once; nothing can be done until this one is read.
    void open(CaseId caseId);
    /// Into the case, as soon as it is shown.
    void focusCase();
    [[nodiscard]] CaseId current() const { return m_case; }
    [[nodiscard]] const std::optional<desk::CaseScreen> &screen() const { return m_screen; }
    void showScreen(const desk::CaseScreen &screen);
    /// The right column goes below the case.
    void setFolded(bool folded);
    void setNames(const QMap<QString, QString> &nameOfProfile);
    void refreshIf(CaseId caseId);
    /// Fills the reply with what fits where this refund of the case stands, as soon as the case is shown.
    void tellOfRefund(const refunds::RunningRefund &refund);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void evidenceWanted(const kd::EvidenceId &evidence);
    void keyWanted(const kd::ShopId &shop, const kd::CardId &card);
    void historyWanted(kd::CaseId caseId);
    void incidentWanted(kd::IncidentId incident);
    void screenShown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands(style::Commands &commands);
    void tick();
    void replyToDecision();
    void openTab(int tab);
    [[nodiscard]] QScrollArea *areaOf(const QWidget *widget) const;
    /// Scrolls no further than it must. `part`: of `widget`, in its coordinates; all of it when null.
    void bringIntoSight(const QWidget *widget, const QRect &part = {});
    void followWhatIsAsked();
    void keepQuestionInSight();
    void followFocus(QWidget *now);

    lists::Session &m_session;
    lists::Refresh *m_refresh;
    QTimer *m_timer;
    CaseId m_case;
    std::optional<desk::CaseScreen> m_screen;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QScrollArea *m_main;
    QVBoxLayout *m_mainLayout;
    QScrollArea *m_side;
    QFrame *m_sideRule;
    QWidget *m_right;
    bool m_folded = false;
    bool m_focusWanted = false;
    bool m_keepsQuestion = false; ///< the confirmation is new, and nobody has scrolled away from it
    HeaderCard *m_header;
    BuyerCard *m_buyer;
    ChecklistCard *m_checklist;
    CaseTabs *m_tabs;
    DecisionPanel *m_decision;
    ReplyPanel *m_reply;
};

} // namespace kd::ui
