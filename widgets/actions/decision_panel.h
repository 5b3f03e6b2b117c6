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
class UndoBar;

/// The right column's upper half: who is liable and why, what can be done (Ctrl+1 … Ctrl+9), the confirmation, and what
/// became of the action.
class DecisionPanel : public QWidget
{
    Q_OBJECT
public:
    DecisionPanel(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void tick();

Q_SIGNALS:
    void decided(); ///< a decision that is told to the buyer: the reply comes next

private:
    void buildOffers();
    void take(int offer);
    void carryOut(const actions::Offer &offer, const std::optional<Money> &amount, const std::optional<CardId> &card,
                  const QString &reason);
    void explainWhy();
    void explainChange();
    void setVerdict();

    lists::Session &m_session;
    desk::CaseScreen m_screen;
    std::vector<actions::Offer> m_offers; ///< as the buttons show them
    bool m_wasOnline = false;
    QLabel *m_need;
    QLabel *m_verdict;
    QLabel *m_findings;
    QPushButton *m_why;
    QPushButton *m_change;
    QVBoxLayout *m_buttons;
    QList<style::ActionButton *> m_offerButtons;
    QLabel *m_clause;
    ConfirmPanel *m_confirm;
    UndoBar *m_undo;
};

} // namespace kd::ui
