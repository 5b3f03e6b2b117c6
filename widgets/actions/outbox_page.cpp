// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/outbox_page.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int widths[] = {190, 190, 110, 80, 190};

std::vector<IntentState> statesOf(const QString &filter)
{
    if (filter == "open"_L1) {
        return {IntentState::AwaitingApproval, IntentState::Queued, IntentState::Sending, IntentState::Accepted,
                IntentState::Unknown};
    }
    if (filter == "failed"_L1) {
        return {IntentState::Refused, IntentState::Stopped, IntentState::Cancelled, IntentState::Unknown};
    }
    if (filter == "approval"_L1) {
        return {IntentState::AwaitingApproval, IntentState::Unknown};
    }
    return {};
}

} // namespace

OutboxPage::OutboxPage(lists::Session &session, Commands &commands, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(this)
    , m_filter(new QComboBox)
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
    , m_open(new QPushButton(tr("Open the case")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_approve(new QPushButton(tr("Approve…")))
    , m_decline(new QPushButton(tr("Decline…")))
    , m_decide(new QPushButton(tr("Did it happen?…")))
{
    const bool approvals = kind == Kind::Approvals;
    const QString prefix = approvals ? u"approvals"_s : u"outbox"_s;
    setObjectName(prefix + u"_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(approvals ? tr("Approvals") : tr("Outbox and results"), u"heading"_s));
    head->addStretch(1);
    m_filter->setObjectName(prefix + u"_filter"_s);
    m_filter->setAccessibleName(tr("Which actions to show"));
    m_filter->addItem(tr("all"), u"all"_s);
    m_filter->addItem(tr("under way"), u"open"_s);
    m_filter->addItem(tr("not done"), u"failed"_s);
    m_filter->setVisible(!approvals);
    head->addWidget(m_filter);
    layout->addLayout(head);
    auto *card = new CardFrame;
    m_view->setObjectName(prefix + u"_list"_s);
    m_view->setAccessibleName(approvals ? tr("Actions that wait for approval") : tr("Actions and their results"));
    m_view->setModel(&m_model);
    dressTable(m_view);
    for (int i = 0; i < int(std::size(widths)); ++i) {
        m_view->setColumnWidth(i, widths[i]);
    }
    m_empty->setText(approvals ? tr("Nothing waits for approval. Actions above somebody's limit appear here.")
                               : tr("Nothing yet. Refunds and new keys appear here with what the shop made of them."));
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    const std::pair<QPushButton *, QString> named[] = {
        {m_open, u"open"_s}, {m_undo, u"undo"_s}, {m_approve, u"approve"_s}, {m_decline, u"decline"_s}, {m_decide, u"decide"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(prefix + u'_' + name);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    layout->addWidget(card, 1);

    m_refresh = new lists::Refresh(
        [this] {
            store::IntentFilter filter;
            filter.states = statesOf(m_kind == Kind::Approvals ? u"approval"_s : m_filter->currentData().toString());
            m_session.ask(
                m_session.desk().outbox(filter), this,
                [this](std::vector<store::IntentRow> rows) {
                    showRows(std::move(rows));
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &OutboxPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxPage::update);
    connect(m_view, &QTableView::activated, m_open, &QPushButton::click);
    const auto act = [this](QPushButton *button, auto function) {
        connect(button, &QPushButton::clicked, this, [this, function] {
            if (const store::IntentRow *row = current()) {
                function(*row);
            }
        });
    };
    act(m_open, [this](const store::IntentRow &row) { Q_EMIT caseWanted(row.caseId); });
    act(m_approve, [this](const store::IntentRow &row) { askApproval(m_session, this, row.operation); });
    act(m_decline, [this](const store::IntentRow &row) { askDecline(m_session, this, row.operation); });
    act(m_decide, [this](const store::IntentRow &row) { askOutcome(m_session, this, row.operation); });
    act(m_undo, [this](const store::IntentRow &row) {
        m_session.ask(m_session.desk().undo(m_session.me().id, row.operation, tr("undone by the agent")), this,
                      [](const Intent &) {});
    });
    const QString group = approvals ? tr("Approvals") : tr("Outbox");
    const auto reach = Commands::Reach::Place;
    commands.add(this, prefix + u".undo"_s, group, tr("Undo the action"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_undo->click(); }, reach);
    commands.add(this, prefix + u".approve"_s, group, tr("Approve the action"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_approve->click(); }, reach);
    commands.add(this, prefix + u".decline"_s, group, tr("Decline the action"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), [this] { m_decline->click(); }, reach);
    commands.add(this, prefix + u".decide"_s, group, tr("Decide an unknown outcome"), QKeySequence(Qt::CTRL | Qt::Key_U), [this] { m_decide->click(); }, reach);
    setFocusProxy(m_view);
    update();
}

void OutboxPage::refresh()
{
    m_refresh->request();
}

void OutboxPage::showRows(std::vector<store::IntentRow> rows)
{
    if (m_kind == Kind::Approvals) {
        // Asked with the unknown ones because no filter hides those; here only what waits is listed.
        std::erase_if(rows, [](const store::IntentRow &row) { return row.state != IntentState::AwaitingApproval; });
    }
    m_model.setNow(m_session.now());
    m_model.apply(lists::OutboxList::sorted(std::move(rows)));
    m_empty->setVisible(m_model.all().empty());
    m_view->setVisible(!m_model.all().empty());
    if (!m_model.all().empty() && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    update();
}

const store::IntentRow *OutboxPage::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

void OutboxPage::update()
{
    const store::IntentRow *row = current();
    const bool waits = row != nullptr && row->state == IntentState::AwaitingApproval;
    m_open->setEnabled(row != nullptr);
    m_undo->setEnabled(row != nullptr && (waits || (row->state == IntentState::Queued && row->attempts == 0)));
    m_approve->setEnabled(waits);
    m_decline->setEnabled(waits);
    m_decide->setEnabled(row != nullptr && row->needsPerson);
}

} // namespace kd::ui
