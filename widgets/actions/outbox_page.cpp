// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/outbox_page.h"

#include "models/lists/intent_text.h"
#include "models/lists/session.h"
#include "widgets/actions/approval_sheets.h"
#include "widgets/style/columns.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeySequence>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr std::chrono::seconds tickEvery{1}; // an undo pause is counted in seconds

constexpr store::OutboxPart parts[] = {store::OutboxPart::All, store::OutboxPart::Waiting, store::OutboxPart::UnderWay,
                                       store::OutboxPart::Done};

} // namespace

OutboxPage::OutboxPage(lists::Session &session, Commands &commands, QWidget *parent)
    : ListPage({u"outbox"_s, tr("Outbox and results"), tr("Actions and their results"), tr("Outbox")}, parent)
    , m_session(session)
    , m_model(session, this)
    , m_parts(new QButtonGroup(this))
{
    addButtons(commands);
    addParts(commands);
    setList(m_model, columns::outbox);
    connect(m_parts, &QButtonGroup::idClicked, this, &OutboxPage::showPart);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxPage::showState);
    connect(&m_model, &lists::PagedRows::loadingChanged, this, &OutboxPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OutboxPage::listRead);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OutboxPage::showState);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const outbox::Line *line = current()) {
            Q_EMIT caseWanted(line->row.intent.caseId);
        }
    });
    connect(m_next, &QPushButton::clicked, this, &OutboxPage::goOn);
    connect(m_hold, &QPushButton::clicked, this, &OutboxPage::hold);
    connect(m_up, &QPushButton::clicked, this, [this] { move(true); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(false); });
    connect(m_undo, &QPushButton::clicked, this, &OutboxPage::undo);
    every(tickEvery, [this] { m_model.tick(); });
    m_model.setPart(store::OutboxPart::All);
    showState();
}

void OutboxPage::addButtons(Commands &commands)
{
    m_open = addButton(commands, u"open"_s, tr("Open the case"), tr("Open the case"),
                       QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_next = addButton(commands, u"next"_s, tr("Approve…"), tr("Approve it, or say what became of it"),
                       QKeySequence(Qt::CTRL | Qt::Key_U));
    m_hold = addButton(commands, u"hold"_s, tr("Hold…"), tr("Hold it with a reason, or release it"),
                       QKeySequence(Qt::CTRL | Qt::Key_H));
    m_up = addButton(commands, u"up"_s, tr("Earlier"), tr("Run earlier: before the next one above and all of its rank"),
                     QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addButton(commands, u"down"_s, tr("Later"), tr("Run later: after the next one below and all of its rank"),
                       QKeySequence(Qt::ALT | Qt::Key_Down));
    m_undo = addButton(commands, u"undo"_s, tr("Cancel it…"), tr("Cancel what has not been sent"),
                       QKeySequence(Qt::CTRL | Qt::Key_Z));
}

void OutboxPage::addParts(Commands &commands)
{
    struct Part
    {
        QString name;
        QString text;
        QString does;
    };
    const Part all[] = {{u"outbox_all"_s, tr("All"), tr("Show all")},
                        {u"outbox_waiting"_s, tr("Waiting"), tr("Show what waits, as it will run")},
                        {u"outbox_under_way"_s, tr("Under way"), tr("Show what is under way")},
                        {u"outbox_done"_s, tr("Done"), tr("Show what is done")}};
    head()->setSpacing(size::gapL);
    head()->addStretch(1);
    for (int i = 0; i < int(std::size(all)); ++i) {
        auto *tab = new QPushButton(all[i].text);
        tab->setObjectName(all[i].name);
        tab->setProperty("kind", u"tab"_s);
        tab->setCheckable(true);
        m_parts->addButton(tab, i);
        head()->addWidget(tab);
        addCommand(commands, u"part_%1"_s.arg(i + 1), all[i].does, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), tab);
    }
    m_parts->button(0)->setChecked(true);
}

void OutboxPage::refresh()
{
    m_model.refresh();
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.tick();
}

void OutboxPage::showPart(int part)
{
    m_model.setPart(parts[part]);
    view()->setFocus();
    showState();
}

void OutboxPage::activate()
{
    m_open->click();
}

const outbox::Line *OutboxPage::current() const
{
    return m_model.at(currentRow());
}

void OutboxPage::showState()
{
    setEmptyText(m_model.isLoading() ? tr("Reading…")
                 : m_model.part() == store::OutboxPart::All
                     ? tr("Nothing yet. Refunds and new keys appear here with what the shop made of them.")
                     : tr("Nothing of that kind. Alt+1 shows all."));
    showList(!m_model.all().empty());
    const outbox::Line *line = current();
    const int row = currentRow();
    const store::IntentRow *intent = line == nullptr ? nullptr : &line->row.intent;
    const bool unsent = intent != nullptr && lists::isUnsent(*intent);
    const bool unknown = intent != nullptr && store::isUnknown(*intent);
    m_open->setEnabled(intent != nullptr);
    m_next->setText(unknown ? tr("Did it happen?…") : tr("Approve…"));
    m_next->setEnabled(unknown || (intent != nullptr && intent->state == IntentState::AwaitingApproval));
    m_hold->setText(intent != nullptr && intent->onHold ? tr("Release") : tr("Hold…"));
    m_hold->setEnabled(unsent);
    m_undo->setEnabled(unsent);
    m_up->setEnabled(m_model.rankToPass(row, true).has_value());
    m_down->setEnabled(m_model.rankToPass(row, false).has_value());
}

void OutboxPage::hold()
{
    const outbox::Line *line = current();
    if (line == nullptr) {
        return;
    }
    const std::vector<OperationId> steps = m_model.unsentStepsWith(currentRow());
    if (!line->row.intent.onHold) {
        askHold(m_session, this, steps);
        return;
    }
    for (const OperationId &step : steps) {
        m_session.ask(m_session.desk().release(m_session.me().id, step), this, [](const Intent &) {});
    }
}

void OutboxPage::undo()
{
    if (const outbox::Line *line = current()) {
        askUndo(m_session, this, line->row.intent.operation, lists::actionText(*line));
    }
}

void OutboxPage::move(bool upwards)
{
    const int row = currentRow();
    const auto rank = m_model.rankToPass(row, upwards);
    if (!rank) {
        return;
    }
    for (const OperationId &step : m_model.unsentStepsWith(row)) {
        m_session.ask(m_session.desk().move(m_session.me().id, step, *rank), this, [](const Intent &) {});
    }
}

void OutboxPage::goOn()
{
    const outbox::Line *line = current();
    if (line == nullptr) {
        return;
    }
    const OperationId operation = line->row.intent.operation;
    if (store::isUnknown(line->row.intent)) {
        Q_EMIT outcomeWanted(operation);
    } else {
        Q_EMIT approvalWanted(operation);
    }
}

} // namespace kd::ui
