// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/refund_board_page.h"

#include "models/lists/session.h"
#include "models/refunds/notice.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/refund_sheet.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeySequence>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

RefundBoardPage::RefundBoardPage(lists::Session &session, Commands &commands, QWidget *parent)
    : ListPage({u"refunds"_s, tr("Running refunds"), tr("Refunds whose money may still be on its way")}, parent)
    , m_session(session)
    , m_model(this)
    , m_timer(new QTimer(this))
    , m_totals(label({}, u"soft"_s))
    , m_filter(new QComboBox)
    , m_settle(addButton(commands, u"settle"_s, tr("Where is the money?…"), tr("Put on record where the money is"),
                         QKeySequence(Qt::CTRL | Qt::Key_U)))
    , m_tell(addButton(commands, u"tell"_s, tr("Tell the buyer"), tr("Prepare the notice to the buyer"),
                       QKeySequence(Qt::CTRL | Qt::Key_T)))
    , m_open(addButton(commands, u"open"_s, tr("Open the case"), tr("Open the case"),
                       QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    m_totals->setObjectName(u"refunds_totals"_s);
    m_totals->setWordWrap(true);
    head()->addWidget(m_totals, 1);
    m_filter->setObjectName(u"refunds_filter"_s);
    m_filter->setAccessibleName(tr("Which refunds to show"));
    m_filter->addItem(tr("all"), int(lists::RefundBoard::Filter::All));
    m_filter->addItem(tr("overdue"), int(lists::RefundBoard::Filter::Overdue));
    m_filter->addItem(tr("abnormal"), int(lists::RefundBoard::Filter::Abnormal));
    head()->addWidget(m_filter);
    addCommand(commands, u"filter"_s, tr("All, overdue, abnormal"), QKeySequence(Qt::ALT | Qt::Key_F),
               [this] { m_filter->setCurrentIndex((m_filter->currentIndex() + 1) % m_filter->count()); });
    setList(m_model, columns::refunds);

    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().refundBoard(); },
        [this](refunds::Board board) { showBoard(std::move(board)); }, this);
    connect(m_timer, &QTimer::timeout, this, &RefundBoardPage::refresh);
    m_timer->start(lookEvery);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &RefundBoardPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RefundBoardPage::showState);
    connect(m_settle, &QPushButton::clicked, this, &RefundBoardPage::settle);
    connect(m_tell, &QPushButton::clicked, this, [this] {
        if (const refunds::RunningRefund *refund = current()) {
            Q_EMIT noticeWanted(*refund);
        }
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const refunds::RunningRefund *refund = current()) {
            Q_EMIT caseWanted(refund->row.intent.caseId);
        }
    });
    listRead();
}

void RefundBoardPage::refresh()
{
    m_refresh->request();
}

void RefundBoardPage::showBoard(refunds::Board board)
{
    const auto filter = lists::RefundBoard::Filter(m_filter->currentData().toInt());
    const bool any = !board.refunds.empty();
    Q_EMIT counted(qint64(board.refunds.size()), board.overdue + board.abnormal);
    m_totals->setText(any ? lists::totalsText(board.totals) : QString());
    m_model.setNow(m_session.now());
    m_model.apply(lists::RefundBoard::filtered(std::move(board.refunds), filter));
    setEmptyText(any ? tr("None of the refunds under way is like that.")
                     : tr("No refund is under way. What the shop has taken stays here until its money has arrived."));
    listRead();
}

void RefundBoardPage::activate()
{
    m_open->click();
}

const refunds::RunningRefund *RefundBoardPage::current() const
{
    return m_model.at(currentRow());
}

void RefundBoardPage::settle()
{
    const refunds::RunningRefund *refund = current();
    if (refund == nullptr) {
        return;
    }
    if (refund->row.intent.needsPerson) {
        askOutcome(m_session, this, refund->row.intent.operation);
        return;
    }
    askWhereMoneyIs(m_session, this, *refund,
                    [this](const refunds::RunningRefund &told) { Q_EMIT noticeWanted(told); });
}

void RefundBoardPage::showState()
{
    const refunds::RunningRefund *refund = current();
    const bool confirmed = refund != nullptr && refund->row.intent.state == IntentState::Confirmed;
    const bool decide = refund != nullptr && refund->row.intent.needsPerson;
    m_settle->setText(decide ? tr("Did it happen?…") : tr("Where is the money?…"));
    m_settle->setEnabled(confirmed || decide);
    m_tell->setEnabled(refund != nullptr && refunds::noticeFor(*refund, u"zh"_s).has_value());
    m_open->setEnabled(refund != nullptr);
}

} // namespace kd::ui
