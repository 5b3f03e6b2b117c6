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

/// The verification checklist. Rows change in place; Space or a double click shows where an answer comes from,
/// Ctrl+Shift+O lets the agent overrule it.
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
    void answer(const QString &probe = QStringLiteral("contact.same"));
    /// To that question: its row, or where no machine answers it, the sheet that lets a person do so.
    void goTo(const QString &probe);
    void focusList();
    [[nodiscard]] QTableView *table() const { return m_view; }
    /// In a narrow window, where the decision stands below it: what is in order is one line until it is asked for.
    void setFolded(bool folded);

Q_SIGNALS:
    void recheckWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(CaseId caseId, const QString &probe, Answer was, Answer now, const QString &reason);
    [[nodiscard]] const lists::CheckRow *current() const;
    [[nodiscard]] bool isPutAway(const lists::CheckRow &row) const;
    [[nodiscard]] QString gradeText(const Finding &finding) const;
    void unfold(bool unfolded);
    void fit();

    lists::Session &m_session;
    lists::Checklist m_model;
    QLabel *m_title;
    QTableView *m_view;
    QLabel *m_noOrder;
    QPushButton *m_rest; ///< how many rows are put away; shows or hides them
    CaseId m_case;
    bool m_open = true;
    bool m_hasOrder = false;
    bool m_folded = false;
    bool m_unfolded = false; ///< asked for, in this case
};

} // namespace kd::ui
