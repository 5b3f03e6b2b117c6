// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/decision_panel.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/actions/confirm_panel.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/offer_text.h"
#include "widgets/actions/plan_view.h"
#include "widgets/actions/undo_bar.h"
#include "widgets/actions/verdict_view.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int keys = 9;

QString keyOf(int offer)
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + offer)).toString(QKeySequence::NativeText);
}

bool waitsForAnswer(const CaseRecord &record)
{
    return std::any_of(record.outside.begin(), record.outside.end(),
                       [](const OutsideRequest &request) { return !request.answeredAt; });
}

// Beside what the rules propose these two are always in reach; the rest stands behind a button.
bool standsInFront(const actions::Offer &offer)
{
    return offer.proposal || offer.resolution == Resolution::Reissue || offer.resolution == Resolution::RefundFull;
}

} // namespace

DecisionPanel::DecisionPanel(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_verdict(new VerdictView(session))
    , m_buttons(column(size::gapS + 2))
    , m_more(linkButton({}, u"more_actions"_s))
    , m_rest(new QWidget)
    , m_restButtons(column(size::gapS + 2, m_rest))
    , m_clause(label({}, u"small"_s))
    , m_confirm(new ConfirmPanel(session))
    , m_undo(new UndoBar(session))
    , m_plan(new PlanView)
{
    setObjectName(u"decision_panel"_s);
    auto *layout = column(size::gap, this);
    layout->addWidget(m_verdict);
    layout->addLayout(m_buttons);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_rest->setObjectName(u"more_offers"_s);
    layout->addWidget(m_rest);
    showMore(false);
    m_clause->setWordWrap(true);
    layout->addWidget(m_confirm);
    layout->addWidget(m_undo);
    layout->addWidget(m_plan);
    layout->addWidget(m_clause);
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(!m_rest->isVisibleTo(this)); });
    connect(m_confirm, &ConfirmPanel::carriedOut, this, [this](bool queued) {
        m_confirm->hide();
        if (!queued) {
            Q_EMIT decided();
        }
    });
    connect(m_confirm, &ConfirmPanel::left, m_confirm, &QWidget::hide);
    connect(m_plan, &PlanView::continueWanted, this, [this](const OperationId &plan) {
        ask({ActionChoice::Kind::Continue, {}, plan});
    });
    connect(m_undo, &UndoBar::decideWanted, this,
            [this](const OperationId &operation) { askOutcome(m_session, this, operation); });
    for (int i = 0; i < keys; ++i) {
        commands.add(this, u"take_offer_%1"_s.arg(i + 1), tr("Decision"), tr("Take proposal %1").arg(i + 1),
                     QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { take(i); });
    }
    commands.addChoices(this, [this] {
        QList<Choice> choices;
        for (int i = 0; i < m_offerButtons.size(); ++i) {
            const actions::Offer &offer = m_offers[size_t(i)];
            if (m_offerButtons[i]->isEnabled() || offer.obstacle == "locked"_L1) {
                // By what it is, not by its place: facts may come in between and change the order.
                const Resolution wanted = offer.resolution;
                choices.append({tr("Action"), offerText(offer, m_screen.online), {}, i < keys ? keyOf(i) : QString(),
                                [this, wanted] { takeResolution(wanted); }});
            }
        }
        return choices;
    });
    commands.add(this, u"undo_action"_s, tr("Decision"), tr("Undo the last action"), QKeySequence(Qt::CTRL | Qt::Key_Z),
                 [this] { m_undo->undo(); });
    commands.add(this, u"more_actions"_s, tr("Decision"), tr("More actions"), QKeySequence(Qt::CTRL | Qt::Key_0),
                 [this] {
                     showMore(!m_rest->isVisibleTo(this));
                     if (m_rest->isVisible() && m_restButtons->count() > 0) {
                         m_restButtons->itemAt(0)->widget()->setFocus(); // Tab and the arrows lead on from there
                     }
                 });
}

void DecisionPanel::setScreen(const desk::CaseScreen &screen)
{
    const bool otherCase = screen.view.record.id != m_screen.view.record.id;
    m_screen = screen;
    m_verdict->setView(screen.view);
    const auto decided = casework::decidedBy(screen.view);
    setClause(decided ? decided->decision.clause : screen.view.decision.clause);
    // A question that is open stays open while facts come in; another case closes it.
    if (otherCase) {
        m_confirm->hide();
        showMore(false);
    }
    const bool waits = waitsForAnswer(screen.view.record);
    if (otherCase || m_offers != screen.offers || m_wasOnline != screen.online || m_waitsForAnswer != waits) {
        m_offers = screen.offers;
        m_wasOnline = screen.online;
        m_waitsForAnswer = waits;
        buildOffers();
    }
    m_undo->setIntents(screen.view.record.intents);
    m_plan->setRecord(screen.view.record);
}

void DecisionPanel::setClause(const QString &id)
{
    const playbook::Clause *clause = m_session.desk().playbook().clause(id);
    m_clause->setText(clause == nullptr ? QString() : tr("Clause: %1").arg(clause->title.in(QLocale().name())));
    m_clause->setVisible(clause != nullptr);
}

void DecisionPanel::buildOffers()
{
    clear(m_buttons);
    clear(m_restButtons);
    m_offerButtons.clear();
    // Once the buyer was given something nothing more looks like the thing to do.
    bool primaryGiven = !actions::givenSoFar(m_screen.view).empty();
    for (size_t i = 0; i < m_offers.size(); ++i) {
        const actions::Offer &offer = m_offers[i];
        const bool first = !primaryGiven && offer.ready && offer.proposal;
        // One that only waits for a check still comes first: no other is to look like the thing to do.
        primaryGiven = primaryGiven || first || (offer.proposal && offer.obstacle == "locked"_L1);
        addOffer(int(i), first, standsInFront(offer) ? m_buttons : m_restButtons);
    }
    addOthers();
}

void DecisionPanel::addOffer(int index, bool first, QVBoxLayout *place)
{
    const actions::Offer &offer = m_offers[size_t(index)];
    auto *button = new ActionButton;
    button->setObjectName(u"offer_"_s + id(offer.resolution));
    button->setTexts(offerText(offer, m_screen.online), offerDetail(offer));
    button->setToolTip(insteadText(offer.instead));
    button->setEnabled(offer.ready || offer.obstacle == "amount_unknown"_L1);
    if (index < keys && (button->isEnabled() || offer.obstacle == "locked"_L1)) {
        button->setKeyHint(keyOf(index));
    }
    button->setPrimary(first);
    connect(button, &QPushButton::clicked, this, [this, index] { take(index); });
    place->addWidget(button);
    m_offerButtons << button;
    if (offer.obstacle == "locked"_L1) {
        auto *links = row(size::gap);
        auto *answer = linkButton(tr("answer %1").arg(lists::probeLabel(offer.lockedBy.front())),
                                  QString(u"unlock_"_s + id(offer.resolution)));
        connect(answer, &QPushButton::clicked, this, [this, index] { take(index); });
        links->addWidget(answer);
        auto *glass = linkButton(tr("break the glass"), QString(u"glass_"_s + id(offer.resolution)));
        glass->setToolTip(tr("Act although checks are missing: for whoever may, with a reason on record"));
        connect(glass, &QPushButton::clicked, this, [this, index] {
            ask({ActionChoice::Kind::Offer, m_offers[size_t(index)], {}});
        });
        glass->setVisible(m_session.isSupervisor());
        links->addWidget(glass);
        links->addStretch(1);
        place->addLayout(links);
    } else if (!offer.instead.isEmpty()) {
        auto *instead = label(insteadText(offer.instead), u"soft"_s);
        instead->setWordWrap(true);
        place->addWidget(instead);
    }
}

// What is no way out of the case by itself.
void DecisionPanel::addOthers()
{
    const auto add = [this](const QString &name, const QString &text, ActionChoice::Kind kind, bool enabled) {
        auto *button = new ActionButton;
        button->setObjectName(name);
        button->setTexts(text, {});
        button->setEnabled(enabled);
        connect(button, &QPushButton::clicked, this, [this, kind] { ask({kind, {}, {}}); });
        m_restButtons->addWidget(button);
    };
    const CaseRecord &record = m_screen.view.record;
    const bool open = record.status != CaseStatus::Closed;
    const bool free = open && m_screen.view.order && !record.hasUnsettledIntent();
    add(u"action_note"_s, tr("Note on the order"), ActionChoice::Kind::Note, free);
    add(u"action_ticket"_s, tr("Ticket at a supplier or platform"), ActionChoice::Kind::Ticket, open);
    if (m_waitsForAnswer) {
        add(u"action_answer"_s, tr("What they answered"), ActionChoice::Kind::Answer, open);
    }
}

void DecisionPanel::showMore(bool more)
{
    m_rest->setVisible(more);
    m_more->setText(more ? tr("Fewer actions") : tr("More actions"));
}

void DecisionPanel::take(int offer)
{
    if (offer < 0 || offer >= m_offerButtons.size() || !isVisible()) {
        return;
    }
    const actions::Offer &taken = m_offers[size_t(offer)];
    if (taken.obstacle == "locked"_L1) {
        Q_EMIT checkWanted(taken.lockedBy.front());
    } else if (m_offerButtons[offer]->isEnabled()) {
        ask({ActionChoice::Kind::Offer, taken, {}});
    }
}

void DecisionPanel::takeResolution(Resolution wanted)
{
    const auto offered = std::find_if(m_offers.begin(), m_offers.end(),
                                      [wanted](const actions::Offer &offer) { return offer.resolution == wanted; });
    if (offered != m_offers.end()) {
        take(int(offered - m_offers.begin()));
    }
}

void DecisionPanel::ask(const ActionChoice &choice)
{
    m_confirm->ask(choice, m_screen.view, m_screen.online);
}

QWidget *DecisionPanel::question() const
{
    return m_confirm;
}

void DecisionPanel::tick()
{
    m_undo->tick();
}

} // namespace kd::ui
