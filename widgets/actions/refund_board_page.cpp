// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/refund_board_page.h"

#include "models/lists/session.h"
#include "models/refunds/notice.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/refund_sheet.h"
#include "widgets/actions/tone_delegate.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

RefundBoardPage::RefundBoardPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_timer(new QTimer(this))
    , m_totals(label({}, u"soft"_s))
    , m_filter(new QComboBox)
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
    , m_settle(new QPushButton(tr("Where is the money?…")))
    , m_tell(new QPushButton(tr("Tell the buyer")))
    , m_open(new QPushButton(tr("Open the case")))
{
    setObjectName(u"refunds_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Running refunds"), u"heading"_s));
    m_totals->setObjectName(u"refunds_totals"_s);
    m_totals->setWordWrap(true);
    head->addWidget(m_totals, 1);
    m_filter->setObjectName(u"refunds_filter"_s);
    m_filter->setAccessibleName(tr("Which refunds to show"));
    m_filter->addItem(tr("all"), int(lists::RefundBoard::Filter::All));
    m_filter->addItem(tr("overdue"), int(lists::RefundBoard::Filter::Overdue));
    m_filter->addItem(tr("abnormal"), int(lists::RefundBoard::Filter::Abnormal));
    head->addWidget(m_filter);
    layout->addLayout(head);
    auto *card = new CardFrame;
    m_view->setObjectName(u"refunds_list"_s);
    m_view->setAccessibleName(tr("Refunds whose money may still be on its way"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    dressTable(m_view, columns::refunds);
    m_empty->setObjectName(u"refunds_empty"_s);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    const std::pair<QPushButton *, QString> named[] = {
        {m_settle, u"refunds_settle"_s}, {m_tell, u"refunds_tell"_s}, {m_open, u"refunds_open"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    layout->addWidget(card, 1);

    m_refresh = new lists::Refresh(
        [this] {
            m_session.ask(
                m_session.desk().refundBoard(), this,
                [this](refunds::Board board) {
                    showBoard(std::move(board));
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(m_timer, &QTimer::timeout, this, &RefundBoardPage::refresh);
    m_timer->start(lookEvery);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &RefundBoardPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RefundBoardPage::showState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RefundBoardPage::showState);
    connect(m_view, &QTableView::activated, m_open, &QPushButton::click);
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
    addCommands(commands);
    setFocusProxy(m_view);
    showState();
}

void RefundBoardPage::addCommands(Commands &commands)
{
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, QPushButton *button) {
        QAction *action = commands.add(
            this, id, tr("Running refunds"), text, key, [button] { button->click(); }, Commands::Reach::Place);
        button->setToolTip(Commands::keyText(action));
    };
    add(u"refunds.settle"_s, tr("Put on record where the money is"), QKeySequence(Qt::CTRL | Qt::Key_U), m_settle);
    add(u"refunds.tell"_s, tr("Prepare the notice to the buyer"), QKeySequence(Qt::CTRL | Qt::Key_T), m_tell);
    add(u"refunds.open"_s, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_open);
    commands.add(
        this, u"refunds.filter"_s, tr("Running refunds"), tr("All, overdue, abnormal"),
        QKeySequence(Qt::ALT | Qt::Key_F),
        [this] { m_filter->setCurrentIndex((m_filter->currentIndex() + 1) % m_filter->count()); },
        Commands::Reach::Place);
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
    const bool shown = !m_model.all().empty();
    m_empty->setText(
        any ? tr("None of the refunds under way is like that.")
            : tr("No refund is under way. What the shop has taken stays here until its money has arrived."));
    m_empty->setVisible(!shown);
    m_view->setVisible(shown);
    if (shown && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    showState();
}

const refunds::RunningRefund *RefundBoardPage::current() const
{
    return m_model.at(m_view->currentIndex().row());
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
