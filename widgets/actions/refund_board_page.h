// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/refund_board.h"
#include "widgets/actions/list_page.h"

class QComboBox;
class QTimer;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

/// Every refund whose money may still be on its way: where it stands in the provider's words, its age, when it is
/// expected, and how much is at risk.
class RefundBoardPage final : public ListPage
{
    Q_OBJECT
public:
    RefundBoardPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    /// The buyer is to be told how this refund stands.
    void noticeWanted(const kd::refunds::RunningRefund &refund);
    /// All of them and those with an alarm, whatever the filter shows.
    void counted(qint64 refunds, qint64 alarms);

protected:
    void showState() override;
    void activate() override;

private:
    void showBoard(refunds::Board board);
    void settle();
    [[nodiscard]] const refunds::RunningRefund *current() const;

    lists::Session &m_session;
    lists::RefundBoard m_model;
    lists::Refresh *m_refresh;
    QTimer *m_timer; ///< what is overdue becomes so by itself
    QLabel *m_totals;
    QComboBox *m_filter;
    QPushButton *m_settle;
    QPushButton *m_tell;
    QPushButton *m_open;
};

} // namespace kd::ui
