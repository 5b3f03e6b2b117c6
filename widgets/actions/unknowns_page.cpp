// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/unknowns_page.h"

#include "models/lists/outcome_text.h"
#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/outcome_view.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr std::chrono::seconds tickEvery{10};
constexpr int mostUnknown = 2000; ///< what is unknown stands on top of the outbox, so one page of it holds them all
} // namespace

UnknownsPage::UnknownsPage(lists::Session &session, Commands &commands, QWidget *parent)
    : ListPage({u"unknowns"_s, tr("Unknown outcomes"), tr("Actions whose outcome is unknown")}, parent)
    , m_session(session)
    , m_model(this)
    , m_side(new QWidget)
    , m_shown(new OutcomeView)
    , m_state(label({}, u"soft"_s))
    , m_choices(label({}, u"small"_s))
    , m_look(addButton(commands, u"look"_s, tr("Look again"), tr("Ask the shop again what it shows"),
                       QKeySequence(Qt::Key_F5)))
    , m_decide(addButton(commands, u"decide"_s, tr("Did it happen?…"), tr("Say whether it happened"),
                         QKeySequence(Qt::CTRL | Qt::Key_U)))
    , m_open(addButton(commands, u"open"_s, tr("Open the case"), tr("Open the case"),
                       QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setList(m_model, columns::unknowns, int(lists::UnknownList::Column::What));
    setEmptyText(tr("No outcome is unknown. What was sent and never answered for appears here until the shop or a "
                    "person has said what became of it."));
    buildSide();
    m_refresh = new lists::Refresh(
        m_session,
        [this] { return m_session.desk().outboxPage(store::OutboxPart::UnderWay, std::nullopt, mostUnknown); },
        [this](std::vector<outbox::Line> lines) { showLines(std::move(lines)); }, this);
    connect(m_look, &QPushButton::clicked, this, &UnknownsPage::look);
    connect(m_decide, &QPushButton::clicked, this, &UnknownsPage::decide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const outbox::Line *line = current()) {
            Q_EMIT caseWanted(line->row.intent.caseId);
        }
    });
    connect(&session, &lists::Session::meChanged, this, &UnknownsPage::showState);
    every(tickEvery, [this] { m_model.setNow(m_session.now()); });
    listRead();
}

void UnknownsPage::buildSide()
{
    auto *area = new QScrollArea;
    area->setObjectName(u"unknowns_scroll"_s);
    area->setAccessibleName(tr("What is known of it"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *side = column(size::gapM, m_side);
    auto *known = new CardFrame;
    m_state->setObjectName(u"unknowns_state"_s);
    m_choices->setObjectName(u"unknowns_choices"_s);
    known->body()->addWidget(m_shown);
    for (QLabel *text : {m_choices, m_state}) {
        text->setWordWrap(true);
        known->body()->addWidget(text);
    }
    side->addWidget(known);
    side->addStretch(1);
    area->setWidget(m_side);
    addBeside(area, 5, 4);
}

void UnknownsPage::refresh()
{
    m_refresh->request();
}

void UnknownsPage::choose(const OperationId &operation)
{
    ListPage::choose(operation.value());
}

void UnknownsPage::activate()
{
    m_open->click();
}

void UnknownsPage::showLines(std::vector<outbox::Line> lines)
{
    m_model.setNow(m_session.now());
    m_model.applyLines(std::move(lines));
    listRead();
}

const outbox::Line *UnknownsPage::current() const
{
    return m_model.at(currentRow());
}

bool UnknownsPage::mayDecide() const
{
    return outbox::hasRight(m_session.me(), m_session.desk().playbook().limits(), playbook::Right::ResolveUnknown);
}

void UnknownsPage::showState()
{
    const outbox::Line *line = current();
    m_side->setVisible(line != nullptr);
    m_look->setEnabled(line != nullptr);
    m_open->setEnabled(line != nullptr);
    // While the desk itself still reads back there is nothing for a person to say yet, but they may when they know.
    m_decide->setEnabled(line != nullptr && mayDecide());
    if (line == nullptr) {
        m_looked = OperationId();
        m_outcome.reset();
        m_shown->clear();
        return;
    }
    if (m_looked != line->row.intent.operation) {
        if (isVisible()) { // the shop is not asked for what nobody sees
            look();
        }
        return;
    }
    const bool here = m_outcome.has_value();
    m_choices->setVisible(here);
    if (here) {
        m_choices->setText(QString(lists::resolvedText(m_outcome->intent, true) + u'\n' +
                                   lists::resolvedText(m_outcome->intent, false)));
    }
    m_state->setText(!here         ? tr("The shop is being asked…")
                     : mayDecide() ? tr("Look at the payment provider as well before you decide.")
                                   : tr("Your role may not decide this: ask a senior or a supervisor."));
}

void UnknownsPage::look()
{
    const outbox::Line *line = current();
    if (line == nullptr) {
        return;
    }
    const OperationId operation = line->row.intent.operation;
    m_looked = operation;
    m_outcome.reset();
    m_shown->clear();
    m_choices->clear();
    showState();
    m_session.ask(
        m_session.desk().outcome(operation), this,
        [this, operation](const desk::Outcome &outcome) {
            if (operation == m_looked) { // another may have been chosen while the shop was thinking
                m_outcome = outcome;
                m_shown->setOutcome(outcome, m_session.now());
                showState();
            }
        },
        [this, operation](const Error &) {
            m_state->setText(operation == m_looked ? tr("This could not be read.") : m_state->text());
            return false;
        });
}

void UnknownsPage::decide()
{
    const outbox::Line *line = current();
    if (line == nullptr) {
        return;
    }
    if (m_outcome && m_outcome->intent.operation == line->row.intent.operation) {
        askOutcome(m_session, this, *m_outcome);
    } else {
        askOutcome(m_session, this, line->row.intent.operation);
    }
}

} // namespace kd::ui
