// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/case_list.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;
class QStackedLayout;
class QTimer;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class CaseDelegate;

/// The column with the cases of one queue. Sorting follows the deadlines; the selection follows the case, so the one
/// the agent works on never jumps away under their hands, not even when it leaves the queue.
class CaseListPane : public QFrame
{
    Q_OBJECT
public:
    explicit CaseListPane(lists::Session &session, QWidget *parent = nullptr);

    void setQueue(const QString &queue);
    /// Now, or once its cases are here and nobody has gone elsewhere meanwhile.
    void takeFocus();
    [[nodiscard]] QString queue() const { return m_queue; }
    /// Selects it if it is there; remembered otherwise.
    void setCurrent(CaseId caseId);
    [[nodiscard]] CaseId current() const { return m_current; }
    void step(int by); ///< next (+1) or previous (−1) case
    void refresh();
    /// What refresh() does with the answer.
    void showRows(std::vector<desk::QueueRow> rows);
    [[nodiscard]] lists::CaseList &model() { return m_model; }

Q_SIGNALS:
    void caseChosen(kd::CaseId caseId);

private:
    void tick();
    void choose(const QModelIndex &index);
    void restoreSelection();

    lists::Session &m_session;
    lists::CaseList m_model;
    lists::Refresh *m_refresh;
    CaseDelegate *m_delegate;
    QListView *m_view;
    QLabel *m_title;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_timer;
    QString m_queue;
    CaseId m_current;
    bool m_restoring = false;
    bool m_hadFocus = false;       ///< before the list gave way to "Reading…"
    QPointer<QWidget> m_focusWent; ///< where Qt put it then
};

} // namespace kd::ui
