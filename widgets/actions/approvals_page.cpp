// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/approvals_page.h"

#include "models/lists/intent_text.h"
#include "models/lists/session.h"
#include "widgets/actions/approval_detail.h"
#include "widgets/actions/approval_sheets.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr std::chrono::seconds lookEvery{30}; // ages and ends are shown in minutes
} // namespace

ApprovalsPage::ApprovalsPage(lists::Session &session, Commands &commands, QWidget *parent)
    : ListPage({u"approvals"_s, tr("Approvals"), tr("Actions that wait for approval")}, parent)
    , m_session(session)
    , m_model(this)
    , m_marks(label({}, u"soft"_s))
    , m_detail(new ApprovalDetail(session))
{
    addButtons(commands);
    m_marks->setObjectName(u"approvals_marks"_s);
    head()->addStretch(1);
    head()->addWidget(m_marks);
    view()->horizontalHeader()->setMinimumSectionSize(columns::approvals.front());
    setList(m_model, columns::approvals, int(lists::ApprovalList::Column::What));
    setEmptyText(tr("Nothing waits for approval. Actions above somebody's limit appear here."));
    addBeside(m_detail, 8, 5);
    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().approvalRequests(); },
        [this](std::vector<outbox::Request> requests) { showRequests(std::move(requests)); }, this);
    connect(m_detail, &ApprovalDetail::evidenceWanted, this, &ApprovalsPage::evidenceWanted);
    connect(&session, &lists::Session::meChanged, this, &ApprovalsPage::showState);
    every(lookEvery, [this] { m_model.setNow(m_session.now()); });
    listRead();
}

void ApprovalsPage::addButtons(Commands &commands)
{
    // Bare letters: nothing can be typed on this page, so no input method stands in between.
    m_approve = addButton(commands, u"approve"_s, tr("Approve…"), tr("Approve the action"), QKeySequence(Qt::Key_A));
    m_decline = addButton(commands, u"decline"_s, tr("Decline…"), tr("Decline the action with a reason"),
                          QKeySequence(Qt::Key_D));
    m_handOn = addButton(commands, u"hand_on"_s, tr("Hand on…"), tr("Hand the request on to somebody else"),
                         QKeySequence(Qt::Key_H));
    m_together = addButton(commands, u"together"_s, tr("Approve the marked ones…"),
                           tr("Approve the marked routine ones with one PIN"), QKeySequence(Qt::SHIFT | Qt::Key_A));
    m_open = addButton(commands, u"open"_s, tr("Open the case"), tr("Open the case"),
                       QKeySequence(Qt::CTRL | Qt::Key_Return));
    addCommand(commands, u"mark"_s, tr("Mark a routine one, or take the mark off"), QKeySequence(Qt::Key_Space),
               [this] { mark(); });
    // What it is about may have changed since the button was enabled.
    const auto onClick = [this](QPushButton *button, auto act) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const outbox::Request *request = current()) {
                act(*request);
            }
        });
    };
    onClick(m_approve, [this](const outbox::Request &request) { askApproval(m_session, this, {request}); });
    onClick(m_decline, [this](const outbox::Request &request) { askDecline(m_session, this, request); });
    onClick(m_handOn, [this](const outbox::Request &request) { askHandOn(m_session, this, request); });
    onClick(m_open, [this](const outbox::Request &request) { Q_EMIT caseWanted(request.line.row.intent.caseId); });
    connect(m_together, &QPushButton::clicked, this, &ApprovalsPage::approveMarked);
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
    ListPage::choose(operation.value());
}

void ApprovalsPage::activate()
{
    m_open->click();
}

void ApprovalsPage::showRequests(std::vector<outbox::Request> requests)
{
    m_model.setNow(m_session.now());
    m_model.applyRequests(std::move(requests));
    listRead();
}

const outbox::Request *ApprovalsPage::current() const
{
    return m_model.at(currentRow());
}

void ApprovalsPage::showState()
{
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
    const int row = currentRow();
    if (current() == nullptr) {
        return;
    }
    if (!m_model.toggleMark(row, m_session.me().id)) {
        const outbox::Approver *me = current()->person(m_session.me().id);
        const QString why = me == nullptr ? QString() : lists::approverObstacleText(me->obstacle);
        Q_EMIT m_session.told(why.isEmpty() ? tr("It is no routine one: look at it by itself.") : why);
    } else if (row + 1 < m_model.rowCount()) {
        view()->selectRow(row + 1);
    }
    showState();
}

void ApprovalsPage::approveMarked()
{
    askApproval(m_session, this, m_model.marked());
}

} // namespace kd::ui
