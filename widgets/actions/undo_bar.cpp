// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/undo_bar.h"

#include "models/lists/labels.h"
#include "models/lists/outbox_list.h"
#include "models/lists/session.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

// Of a plan's steps the one that is under way; when all are settled the first, which is what the plan was made for.
const Intent *telling(const std::vector<Intent> &intents)
{
    if (intents.empty()) {
        return nullptr;
    }
    const OperationId plan = intents.back().plan;
    const Intent *first = nullptr;
    for (const Intent &intent : intents) {
        if (intent.plan != plan) {
            continue;
        }
        if (!isSettled(intent.state)) {
            return &intent;
        }
        if (first == nullptr) {
            first = &intent;
        }
    }
    return first;
}

} // namespace

UndoBar::UndoBar(lists::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(label({}))
    , m_state(chip({}))
    , m_left(new QProgressBar)
    , m_button(linkButton(tr("Undo"), u"undo_button"_s))
{
    setObjectName(u"undo_bar"_s);
    setProperty("kind", u"undo"_s);
    auto *layout = column(size::gapS, this);
    setMargins(layout, size::gapM, size::gap);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"undo_text"_s);
    m_state->setObjectName(u"intent_state"_s);
    layout->addWidget(m_text);
    auto *line = row(size::gap);
    line->addWidget(m_state);
    line->addStretch(1);
    line->addWidget(m_button);
    layout->addLayout(line);
    m_left->setObjectName(u"undo_left"_s);
    m_left->setAccessibleName(tr("Time left to undo"));
    m_left->setTextVisible(false);
    m_left->setFixedHeight(size::gapS);
    layout->addWidget(m_left);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::undo()
{
    if (!m_intent || m_button->isHidden()) {
        return;
    }
    if (m_intent->needsPerson) {
        Q_EMIT decideWanted(m_intent->operation);
        return;
    }
    m_session.ask(m_session.desk().undo(m_session.me().id, m_intent->operation, tr("undone by the agent")), this,
                  [this](const Intent &) { Q_EMIT m_session.told(tr("Undone. Nothing was sent.")); });
}

void UndoBar::setIntents(const std::vector<Intent> &intents)
{
    const Intent *intent = telling(intents);
    setVisible(intent != nullptr);
    if (intent == nullptr) {
        m_intent.reset();
        return;
    }
    m_intent = *intent;
    QString text = lists::label(intent->verb);
    if (intent->amount) {
        text += u' ' + intent->amount->toDisplay();
    }
    m_text->setText(text);
    setProperty("state", id(intent->state));
    setStyled(m_state, "tone", lists::toneOf(intent->state, intent->needsPerson));
    tick();
}

void UndoBar::tick()
{
    if (!m_intent) {
        return;
    }
    const Millis left = m_intent->notBefore - m_session.now();
    const bool pausing = m_intent->state == IntentState::Queued && left.count() > 0;
    const bool undoable = isUnsent(m_intent->state, m_intent->attempts);
    m_state->setText(m_intent->needsPerson ? tr("decide: did it happen?")
                     : pausing             ? tr("sent in %1 s").arg((left.count() + 999) / 1000)
                                           : lists::label(m_intent->state));
    m_state->adjustSize();
    m_button->setVisible(undoable || m_intent->needsPerson);
    m_button->setText(m_intent->needsPerson ? tr("Decide") : tr("Undo (Ctrl+Z)"));
    m_left->setVisible(pausing);
    m_left->setMaximum(std::max(1, static_cast<int>((m_intent->notBefore - m_intent->askedAt).count())));
    m_left->setValue(static_cast<int>(std::max(left, Millis(0)).count()));
}

} // namespace kd::ui
