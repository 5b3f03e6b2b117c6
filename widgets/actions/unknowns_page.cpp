// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/unknowns_page.h"

#include "models/lists/outcome_text.h"
#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/outcome_view.h"
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
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr std::chrono::seconds tickEvery{10};
constexpr int mostUnknown = 2000; ///< what is unknown stands on top of the outbox, so one page of it holds them all
} // namespace

UnknownsPage::UnknownsPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_view(new QTableView)
    , m_empty(label(tr("No outcome is unknown. What was sent and never answered for appears here until the shop or a "
                       "person has said what became of it."),
                    u"soft"_s))
    , m_side(new QWidget)
    , m_shown(new OutcomeView)
    , m_state(label({}, u"soft"_s))
    , m_choices(label({}, u"small"_s))
    , m_look(new QPushButton(tr("Look again")))
    , m_decide(new QPushButton(tr("Did it happen?…")))
    , m_open(new QPushButton(tr("Open the case")))
{
    build();
    addCommands(commands);
    m_refresh = new lists::Refresh(
        [this] {
            m_session.ask(
                m_session.desk().outboxPage(store::OutboxPart::UnderWay, std::nullopt, mostUnknown), this,
                [this](std::vector<outbox::Line> lines) {
                    showLines(std::move(lines));
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnknownsPage::showState);
    connect(m_view, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_look, &QPushButton::clicked, this, &UnknownsPage::look);
    connect(m_decide, &QPushButton::clicked, this, &UnknownsPage::decide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const outbox::Line *line = current()) {
            Q_EMIT caseWanted(line->row.intent.caseId);
        }
    });
    connect(&session, &lists::Session::meChanged, this, &UnknownsPage::showState);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_model.setNow(m_session.now());
        }
    });
    timer->start(tickEvery);
    setFocusProxy(m_view);
    showState();
}

void UnknownsPage::build()
{
    setObjectName(u"unknowns_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    layout->addWidget(label(tr("Unknown outcomes"), u"heading"_s));
    auto *middle = row(size::gapM);
    auto *card = new CardFrame;
    m_view->setObjectName(u"unknowns_list"_s);
    m_view->setAccessibleName(tr("Actions whose outcome is unknown"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    dressTable(m_view, columns::unknowns);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(int(lists::UnknownList::Column::What), QHeaderView::Stretch);
    new SteadyScroll(m_view);
    m_empty->setObjectName(u"unknowns_empty"_s);
    m_empty->setWordWrap(true);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    const std::pair<QPushButton *, QString> named[] = {
        {m_look, u"unknowns_look"_s}, {m_decide, u"unknowns_decide"_s}, {m_open, u"unknowns_open"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    middle->addWidget(card, 5);
    auto *area = new QScrollArea;
    area->setObjectName(u"unknowns_scroll"_s);
    area->setAccessibleName(tr("What is known of it"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *side = column(size::gapM, m_side);
    auto *known = new CardFrame;
    m_state->setObjectName(u"unknowns_state"_s);
    m_choices->setObjectName(u"unknowns_choices"_s);
    for (QLabel *text : {m_state, m_choices}) {
        text->setWordWrap(true);
    }
    known->body()->addWidget(m_shown);
    known->body()->addWidget(m_choices);
    known->body()->addWidget(m_state);
    side->addWidget(known);
    side->addStretch(1);
    area->setWidget(m_side);
    middle->addWidget(area, 4);
    layout->addLayout(middle, 1);
}

void UnknownsPage::addCommands(Commands &commands)
{
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, QPushButton *button) {
        QAction *action = commands.add(
            this, id, tr("Unknown outcomes"), text, key, [button] { button->click(); }, Commands::Reach::Place);
        button->setToolTip(QString(text + u" ("_s + Commands::keyText(action) + u')'));
    };
    add(u"unknowns.look"_s, tr("Ask the shop again what it shows"), QKeySequence(Qt::Key_F5), m_look);
    add(u"unknowns.decide"_s, tr("Say whether it happened"), QKeySequence(Qt::CTRL | Qt::Key_U), m_decide);
    add(u"unknowns.open"_s, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_open);
}

void UnknownsPage::refresh()
{
    m_refresh->request();
}

void UnknownsPage::choose(const OperationId &operation)
{
    const int row = m_model.find(operation.value());
    m_wanted = row < 0 ? operation : OperationId();
    if (row >= 0) {
        m_view->selectRow(row);
    }
}

void UnknownsPage::showLines(std::vector<outbox::Line> lines)
{
    m_model.setNow(m_session.now());
    m_model.applyLines(std::move(lines));
    if (!m_wanted.isEmpty()) {
        choose(m_wanted);
    }
    if (!m_model.all().empty() && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    showState();
}

const outbox::Line *UnknownsPage::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

bool UnknownsPage::mayDecide() const
{
    return outbox::hasRight(m_session.me(), m_session.desk().playbook().limits(), playbook::Right::ResolveUnknown);
}

void UnknownsPage::showState()
{
    const outbox::Line *line = current();
    const bool any = !m_model.all().empty();
    m_empty->setVisible(!any);
    m_view->setVisible(any);
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
