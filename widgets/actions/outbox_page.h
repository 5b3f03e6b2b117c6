// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/outbox_list.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists
namespace kd::style {
class Commands;
}

namespace kd::ui {

/// What was asked of the shops and what became of it. Filters narrow the list, but what has an unknown outcome is always
/// in it, on top.
class OutboxPage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Outbox, Approvals };
    OutboxPage(lists::Session &session, style::Commands &commands, Kind kind, QWidget *parent = nullptr);
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile) { m_model.setNames(nameOfProfile); }

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);

private:
    void showRows(std::vector<store::IntentRow> rows);
    void update();
    [[nodiscard]] const store::IntentRow *current() const;

    lists::Session &m_session;
    Kind m_kind;
    lists::OutboxList m_model;
    lists::Refresh *m_refresh;
    QComboBox *m_filter;
    QTableView *m_view;
    QLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_undo;
    QPushButton *m_approve;
    QPushButton *m_decline;
    QPushButton *m_decide;
};

} // namespace kd::ui
