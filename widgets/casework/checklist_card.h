// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/checklist.h"
#include "widgets/style/controls.h"

class QTableView;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The verification checklist. Rows change in place; Space or a click shows where an answer comes from, Ctrl+Shift+O lets
/// the agent overrule it.
class ChecklistCard : public style::CardFrame
{
    Q_OBJECT
public:
    explicit ChecklistCard(lists::Session &session, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void tick();
    void showSource();
    void overrule();
    /// Any probe, also one that no machine answers: "is it the same person?" after a call back.
    void answer();
    void focusList();

Q_SIGNALS:
    void recheckWanted();

private:
    void put(const QString &probe, Answer was, Answer now, const QString &reason);
    [[nodiscard]] const lists::CheckRow *current() const;
    void fit();

    lists::Session &m_session;
    lists::Checklist m_model;
    QLabel *m_title;
    QTableView *m_view;
    CaseId m_case;
    bool m_open = true;
};

} // namespace kd::ui
