// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class ActionButton;
class Commands;
} // namespace kd::style

namespace kd::ui {

class ConfirmPanel;
class PlanView;
class UndoBar;
class VerdictView;
struct ActionChoice;

/// The right column's upper half: who is liable and why, what can be done (Ctrl+1 … Ctrl+9, Ctrl+0 for the rest), the
/// confirmation, and what became of the action.
class DecisionPanel : public QWidget
{
    Q_OBJECT
public:
    DecisionPanel(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void tick();
    /// The confirmation.
    [[nodiscard]] QWidget *question() const;
    /// The offers behind "more actions".
    [[nodiscard]] QWidget *moreOffers() const { return m_rest; }

Q_SIGNALS:
    void decided();                         ///< a decision that is told to the buyer: the reply comes next
    void checkWanted(const QString &probe); ///< what a locked action waits for

private:
    void buildOffers();
    void addOffer(int index, bool first, QVBoxLayout *place);
    void addOthers();
    void take(int offer);
    void takeResolution(Resolution wanted);
    void ask(const ActionChoice &choice);
    void showMore(bool more);
    void setClause(const QString &clause);

    lists::Session &m_session;
    desk::CaseScreen m_screen;
    std::vector<actions::Offer> m_offers; ///< as the buttons show them
    bool m_wasOnline = false;
    bool m_waitsForAnswer = false; ///< something asked outside is open
    VerdictView *m_verdict;
    QVBoxLayout *m_buttons;
    QPushButton *m_more;
    QWidget *m_rest;
    QVBoxLayout *m_restButtons;
    QList<style::ActionButton *> m_offerButtons;
    QLabel *m_clause;
    ConfirmPanel *m_confirm;
    UndoBar *m_undo;
    PlanView *m_plan;
};

} // namespace kd::ui
