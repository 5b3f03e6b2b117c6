// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/approval_list.h"
#include "widgets/actions/list_page.h"

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class ApprovalDetail;

/// Everything that waits for somebody's yes, with what is needed to give it beside the list. One's own requests are
/// shown, with the reason why somebody else has to answer them.
class ApprovalsPage final : public ListPage
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

protected:
    void showState() override;
    void activate() override;

private:
    void addButtons(style::Commands &commands);
    void showRequests(std::vector<outbox::Request> requests);
    void approveMarked();
    void mark();
    [[nodiscard]] const outbox::Request *current() const;

    lists::Session &m_session;
    lists::ApprovalList m_model;
    lists::Refresh *m_refresh;
    QLabel *m_marks;
    ApprovalDetail *m_detail;
    QPushButton *m_approve;
    QPushButton *m_together;
    QPushButton *m_decline;
    QPushButton *m_handOn;
    QPushButton *m_open;
};

} // namespace kd::ui
