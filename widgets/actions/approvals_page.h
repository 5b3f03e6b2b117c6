// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/approval_list.h"

#include "models/desk/desk.h"

#include <QWidget>

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

class ApprovalDetail;

/// Everything that waits for somebody's yes, with what is needed to give it beside the list. One's own requests are
/// shown, with the reason why somebody else has to answer them.
class ApprovalsPage : public QWidget
{
    Q_OBJECT
public:
    ApprovalsPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile);
    /// Chooses that request, now or when it has been read.
    void choose(const OperationId &operation);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void evidenceWanted(const kd::desk::CaseScreen &screen, const kd::EvidenceId &evidence);

private:
    void build();
    void addCommands(style::Commands &commands);
    void showRequests(std::vector<outbox::Request> requests);
    void showState();
    void approveMarked();
    void mark();
    [[nodiscard]] const outbox::Request *current() const;

    lists::Session &m_session;
    lists::ApprovalList m_model;
    lists::Refresh *m_refresh;
    OperationId m_wanted; ///< to be chosen once it is there
    QLabel *m_marks;
    QTableView *m_view;
    QLabel *m_empty;
    ApprovalDetail *m_detail;
    QPushButton *m_approve;
    QPushButton *m_together;
    QPushButton *m_decline;
    QPushButton *m_handOn;
    QPushButton *m_open;
};

} // namespace kd::ui
