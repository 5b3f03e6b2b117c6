// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/outbox_page.h"

#include "models/lists/intent_text.h"
#include "models/lists/session.h"
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
#include <QButtonGroup>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int tickEvery = 1000; ///< ms: an undo pause is counted in seconds

constexpr store::OutboxPart parts[] = {store::OutboxPart::All, store::OutboxPart::Waiting, store::OutboxPart::UnderWay,
                                       store::OutboxPart::Done};

} // namespace

OutboxPage::OutboxPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session, this)
    , m_parts(new QButtonGroup(this))
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
    , m_open(new QPushButton(tr("Open the case")))
    , m_next(new QPushButton(tr("Approve…")))
    , m_hold(new QPushButton(tr("Hold…")))
    , m_up(new QPushButton(tr("Earlier")))
    , m_down(new QPushButton(tr("Later")))
    , m_undo(new QPushButton(tr("Cancel it…")))
{
    build();
    addCommands(commands);
    connect(m_parts, &QButtonGroup::idClicked, this, &OutboxPage::showPart);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxPage::showState);
    connect(&m_model, &lists::PagedRows::loadingChanged, this, &OutboxPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_view->currentIndex().isValid()) {
            m_view->selectRow(0);
        }
        showState();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OutboxPage::showState);
    connect(m_view, &QTableView::activated, m_open, &QPushButton::click);
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
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_model.tick();
        }
    });
    timer->start(tickEvery);
    setFocusProxy(m_view);
    m_model.setPart(store::OutboxPart::All);
    showState();
}

void OutboxPage::build()
{
    setObjectName(u"outbox_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gapL);
    head->addWidget(label(tr("Outbox and results"), u"heading"_s));
    head->addStretch(1);
    const std::pair<QString, QString> named[] = {{u"outbox_all"_s, tr("All")},
                                                 {u"outbox_waiting"_s, tr("Waiting")},
                                                 {u"outbox_under_way"_s, tr("Under way")},
                                                 {u"outbox_done"_s, tr("Done")}};
    int id = 0;
    for (const auto &[name, text] : named) {
        auto *tab = new QPushButton(text);
        tab->setObjectName(name);
        tab->setProperty("kind", u"tab"_s);
        tab->setCheckable(true);
        m_parts->addButton(tab, id++);
        head->addWidget(tab);
    }
    m_parts->button(0)->setChecked(true);
    layout->addLayout(head);
    auto *card = new CardFrame;
    m_view->setObjectName(u"outbox_list"_s);
    m_view->setAccessibleName(tr("Actions and their results"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    dressTable(m_view, columns::outbox);
    new SteadyScroll(m_view);
    m_empty->setObjectName(u"outbox_empty"_s);
    m_empty->setWordWrap(true);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    const std::pair<QPushButton *, QString> all[] = {{m_open, u"outbox_open"_s}, {m_next, u"outbox_next"_s},
                                                     {m_hold, u"outbox_hold"_s}, {m_up, u"outbox_up"_s},
                                                     {m_down, u"outbox_down"_s}, {m_undo, u"outbox_undo"_s}};
    for (const auto &[button, name] : all) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    layout->addWidget(card, 1);
}

void OutboxPage::addCommands(Commands &commands)
{
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, QPushButton *button) {
        QAction *action = commands.add(
            this, id, tr("Outbox"), text, key, [button] { button->click(); }, Commands::Reach::Place);
        button->setToolTip(QString(text + u" ("_s + Commands::keyText(action) + u')'));
    };
    add(u"outbox.open"_s, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_open);
    add(u"outbox.next"_s, tr("Approve it, or say what became of it"), QKeySequence(Qt::CTRL | Qt::Key_U), m_next);
    add(u"outbox.hold"_s, tr("Hold it with a reason, or release it"), QKeySequence(Qt::CTRL | Qt::Key_H), m_hold);
    add(u"outbox.up"_s, tr("Run earlier: before the next one above and all of its rank"),
        QKeySequence(Qt::ALT | Qt::Key_Up), m_up);
    add(u"outbox.down"_s, tr("Run later: after the next one below and all of its rank"),
        QKeySequence(Qt::ALT | Qt::Key_Down), m_down);
    add(u"outbox.undo"_s, tr("Cancel what has not been sent"), QKeySequence(Qt::CTRL | Qt::Key_Z), m_undo);
    const QString texts[] = {tr("Show all"), tr("Show what waits, as it will run"), tr("Show what is under way"),
                             tr("Show what is done")};
    for (int i = 0; i < int(std::size(texts)); ++i) {
        add(u"outbox.part_%1"_s.arg(i + 1), texts[i], QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
            static_cast<QPushButton *>(m_parts->button(i)));
    }
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
    m_view->setFocus();
    showState();
}

const outbox::Line *OutboxPage::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

void OutboxPage::showState()
{
    const bool any = !m_model.all().empty();
    m_empty->setText(m_model.isLoading() ? tr("Reading…")
                     : m_model.part() == store::OutboxPart::All
                         ? tr("Nothing yet. Refunds and new keys appear here with what the shop made of them.")
                         : tr("Nothing of that kind. Alt+1 shows all."));
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    const outbox::Line *line = current();
    const int row = m_view->currentIndex().row();
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
    const std::vector<OperationId> steps = m_model.unsentStepsWith(m_view->currentIndex().row());
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
    const int row = m_view->currentIndex().row();
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
