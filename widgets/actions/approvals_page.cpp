// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/approvals_page.h"

#include "models/lists/intent_text.h"
#include "models/lists/session.h"
#include "widgets/actions/approval_detail.h"
#include "widgets/actions/approval_sheets.h"
#include "widgets/actions/steady_scroll.h"
#include "widgets/actions/tone_delegate.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr std::chrono::seconds lookEvery{30}; // ages and ends are shown in minutes
} // namespace

ApprovalsPage::ApprovalsPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_marks(label({}, u"soft"_s))
    , m_view(new QTableView)
    , m_empty(label(tr("Nothing waits for approval. Actions above somebody's limit appear here."), u"soft"_s))
    , m_detail(new ApprovalDetail(session))
    , m_approve(new QPushButton(tr("Approve…")))
    , m_together(new QPushButton(tr("Approve the marked ones…")))
    , m_decline(new QPushButton(tr("Decline…")))
    , m_handOn(new QPushButton(tr("Hand on…")))
    , m_open(new QPushButton(tr("Open the case")))
{
    build();
    addCommands(commands);
    m_refresh = new lists::Refresh(
        [this] {
            m_session.ask(
                m_session.desk().approvalRequests(), this,
                [this](std::vector<outbox::Request> requests) {
                    showRequests(std::move(requests));
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApprovalsPage::showState);
    connect(m_view, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const outbox::Request *request = current()) {
            askApproval(m_session, this, {*request});
        }
    });
    connect(m_together, &QPushButton::clicked, this, &ApprovalsPage::approveMarked);
    connect(m_decline, &QPushButton::clicked, this, [this] {
        if (const outbox::Request *request = current()) {
            askDecline(m_session, this, *request);
        }
    });
    connect(m_handOn, &QPushButton::clicked, this, [this] {
        if (const outbox::Request *request = current()) {
            askHandOn(m_session, this, *request);
        }
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const outbox::Request *request = current()) {
            Q_EMIT caseWanted(request->line.row.intent.caseId);
        }
    });
    connect(m_detail, &ApprovalDetail::evidenceWanted, this, &ApprovalsPage::evidenceWanted);
    connect(&session, &lists::Session::meChanged, this, &ApprovalsPage::showState);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_model.setNow(m_session.now());
        }
    });
    timer->start(lookEvery);
    setFocusProxy(m_view);
    showState();
}

void ApprovalsPage::build()
{
    setObjectName(u"approvals_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Approvals"), u"heading"_s));
    head->addStretch(1);
    m_marks->setObjectName(u"approvals_marks"_s);
    head->addWidget(m_marks);
    layout->addLayout(head);
    auto *middle = row(size::gapM);
    auto *card = new CardFrame;
    m_view->setObjectName(u"approvals_list"_s);
    m_view->setAccessibleName(tr("Actions that wait for approval"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    m_view->horizontalHeader()->setMinimumSectionSize(columns::approvals.front());
    dressTable(m_view, columns::approvals);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(int(lists::ApprovalList::Column::What), QHeaderView::Stretch);
    new SteadyScroll(m_view);
    m_empty->setObjectName(u"approvals_empty"_s);
    m_empty->setWordWrap(true);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    const std::pair<QPushButton *, QString> named[] = {{m_approve, u"approvals_approve"_s},
                                                       {m_decline, u"approvals_decline"_s},
                                                       {m_handOn, u"approvals_hand_on"_s},
                                                       {m_together, u"approvals_together"_s},
                                                       {m_open, u"approvals_open"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    middle->addWidget(card, 8);
    middle->addWidget(m_detail, 5);
    layout->addLayout(middle, 1);
}

void ApprovalsPage::addCommands(Commands &commands)
{
    // Bare letters: nothing can be typed on this page, so no input method stands in between.
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, QPushButton *button) {
        QAction *action = commands.add(
            this, id, tr("Approvals"), text, key, [button] { button->click(); }, Commands::Reach::Place);
        button->setToolTip(QString(text + u" ("_s + Commands::keyText(action) + u')'));
    };
    add(u"approvals.approve"_s, tr("Approve the action"), QKeySequence(Qt::Key_A), m_approve);
    add(u"approvals.decline"_s, tr("Decline the action with a reason"), QKeySequence(Qt::Key_D), m_decline);
    add(u"approvals.hand_on"_s, tr("Hand the request on to somebody else"), QKeySequence(Qt::Key_H), m_handOn);
    add(u"approvals.together"_s, tr("Approve the marked routine ones with one PIN"),
        QKeySequence(Qt::SHIFT | Qt::Key_A), m_together);
    add(u"approvals.open"_s, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_open);
    commands.add(
        this, u"approvals.mark"_s, tr("Approvals"), tr("Mark a routine one, or take the mark off"),
        QKeySequence(Qt::Key_Space), [this] { mark(); }, Commands::Reach::Place);
}

void ApprovalsPage::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_model.setNames(nameOfProfile);
    m_detail->setNames(nameOfProfile);
}

void ApprovalsPage::refresh()
{
    m_refresh->request();
}

void ApprovalsPage::choose(const OperationId &operation)
{
    const int row = m_model.find(operation.value());
    m_wanted = row < 0 ? operation : OperationId();
    if (row >= 0) {
        m_view->selectRow(row);
    }
}

void ApprovalsPage::showRequests(std::vector<outbox::Request> requests)
{
    m_model.setNow(m_session.now());
    m_model.applyRequests(std::move(requests));
    if (!m_wanted.isEmpty()) {
        choose(m_wanted);
    }
    if (!m_model.all().empty() && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    showState();
}

const outbox::Request *ApprovalsPage::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

void ApprovalsPage::showState()
{
    const bool any = !m_model.all().empty();
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    const outbox::Request *request = current();
    const auto anybody = [request](const auto &fits) {
        return request != nullptr && std::any_of(request->people.begin(), request->people.end(), fits);
    };
    m_approve->setEnabled(anybody([](const outbox::Approver &person) { return person.obstacle.isEmpty(); }));
    m_decline->setEnabled(m_approve->isEnabled());
    m_handOn->setEnabled(anybody([request](const outbox::Approver &person) {
        return (person.obstacle.isEmpty() || person.obstacle == "handed_to_another"_L1) &&
               person.profile != request->line.row.intent.approver;
    }));
    m_open->setEnabled(request != nullptr);
    const auto marked = m_model.marked();
    m_together->setEnabled(!marked.empty());
    m_marks->setText(marked.empty() ? tr("Space marks routine ones") : tr("%n marked", nullptr, int(marked.size())));
    m_detail->setRequest(request);
}

void ApprovalsPage::mark()
{
    const int row = m_view->currentIndex().row();
    if (current() == nullptr) {
        return;
    }
    if (!m_model.toggleMark(row, m_session.me().id)) {
        const outbox::Approver *me = current()->person(m_session.me().id);
        const QString why = me == nullptr ? QString() : lists::approverObstacleText(me->obstacle);
        Q_EMIT m_session.told(why.isEmpty() ? tr("It is no routine one: look at it by itself.") : why);
    } else if (row + 1 < m_model.rowCount()) {
        m_view->selectRow(row + 1);
    }
    showState();
}

void ApprovalsPage::approveMarked()
{
    askApproval(m_session, this, m_model.marked());
}

} // namespace kd::ui
