// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/history_list.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

class Filmstrip;
class KeyLedgerView;

/// Below the checklist: the case's timeline, its evidence, what else this buyer has bought and claimed, and the keys of
/// the order.
class CaseTabs : public QWidget
{
    Q_OBJECT
public:
    explicit CaseTabs(lists::Session &session, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void setNames(const QMap<QString, QString> &nameOfProfile);
    [[nodiscard]] Filmstrip *filmstrip() const { return m_filmstrip; }
    [[nodiscard]] KeyLedgerView *keys() const { return m_keys; }
    void show(int tab);
    /// Shows it and goes into it with the keys.
    void open(int tab);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);

private:
    void fillBuyer(const desk::CaseScreen &screen);

    lists::Session &m_session;
    lists::HistoryList m_history;
    QButtonGroup *m_tabs;
    QStackedWidget *m_stack;
    QTableView *m_timeline;
    Filmstrip *m_filmstrip;
    KeyLedgerView *m_keys;
    QWidget *m_buyer;
    QVBoxLayout *m_buyerLines;
};

} // namespace kd::ui
