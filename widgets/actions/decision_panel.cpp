// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/decision_panel.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/actions/confirm_panel.h"
#include "widgets/actions/intent_sheets.h"
#include "widgets/actions/offer_text.h"
#include "widgets/actions/undo_bar.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/popover.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int keys = 9;
} // namespace

DecisionPanel::DecisionPanel(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_need(chip({}, u"ok"_s))
    , m_verdict(label({}))
    , m_findings(label({}, u"small"_s))
    , m_why(linkButton(tr("why"), u"decision_why"_s))
    , m_change(linkButton(tr("what would change it"), u"decision_change"_s))
    , m_buttons(column(size::gapS + 2))
    , m_clause(label({}, u"small"_s))
    , m_confirm(new ConfirmPanel)
    , m_undo(new UndoBar(session))
{
    setObjectName(u"decision_panel"_s);
    auto *layout = column(size::gap, this);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Decision"), u"section"_s), 1);
    m_need->setObjectName(u"decision_need"_s);
    head->addWidget(m_need);
    layout->addLayout(head);
    m_verdict->setObjectName(u"verdict"_s);
    for (QLabel *text : {m_verdict, m_findings}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    auto *links = row(size::gap);
    links->addWidget(m_why);
    links->addWidget(m_change);
    links->addStretch(1);
    layout->addLayout(links);
    layout->addLayout(m_buttons);
    m_clause->setWordWrap(true);
    layout->addWidget(m_confirm);
    layout->addWidget(m_undo);
    layout->addWidget(m_clause);
    connect(m_why, &QPushButton::clicked, this, &DecisionPanel::explainWhy);
    connect(m_change, &QPushButton::clicked, this, &DecisionPanel::explainChange);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &DecisionPanel::carryOut);
    connect(m_confirm, &ConfirmPanel::left, m_confirm, &QWidget::hide);
    connect(m_undo, &UndoBar::decideWanted, this,
            [this](const OperationId &operation) { askOutcome(m_session, this, operation); });
    for (int i = 0; i < keys; ++i) {
        commands.add(this, u"take_offer_%1"_s.arg(i + 1), tr("Decision"), tr("Take proposal %1").arg(i + 1),
                     QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { take(i); });
    }
}

void DecisionPanel::setScreen(const desk::CaseScreen &screen)
{
    const bool otherCase = screen.view.record.id != m_screen.view.record.id;
    m_screen = screen;
    setVerdict();
    // A question that is open stays open while facts come in; another case closes it.
    if (otherCase) {
        m_confirm->hide();
    }
    if (otherCase || m_offers != screen.offers || m_wasOnline != screen.online) {
        m_offers = screen.offers;
        m_wasOnline = screen.online;
        buildOffers();
    }
    m_undo->setIntents(screen.view.record.intents);
}

void DecisionPanel::setVerdict()
{
    const playbook::Decision &decision = m_screen.view.decision;
    const bool settled = decision.need == playbook::Need::Nobody;
    m_need->setText(settled ? tr("facts suffice") : tr("to be reviewed"));
    setStyled(m_need, "tone", settled ? u"ok"_s : u"warn"_s);
    m_need->adjustSize();
    QString verdict = decision.liability == Liability::Undetermined
                          ? tr("Liability not settled.")
                          : tr("Liable: %1.").arg(lists::label(decision.liability));
    const QString why = decision.why.in(QLocale().name());
    m_verdict->setText(why.isEmpty() ? verdict : QString(verdict + u' ' + why));
    QStringList parts{tr("%1 for").arg(decision.inFavour.size()), tr("%1 against").arg(decision.against.size())};
    for (const QString &need : decision.needWhy) {
        parts << lists::needLabel(need);
    }
    m_findings->setText(parts.join(u" · "_s));
    const playbook::Clause *clause = m_session.desk().playbook().clause(decision.clause);
    m_clause->setText(clause == nullptr ? QString() : tr("Clause: %1").arg(clause->title.in(QLocale().name())));
    m_clause->setVisible(clause != nullptr);
    m_change->setVisible(!decision.whatWouldChange.empty());
}

void DecisionPanel::buildOffers()
{
    clear(m_buttons);
    m_offerButtons.clear();
    bool primaryGiven = false;
    for (size_t i = 0; i < m_offers.size(); ++i) {
        const actions::Offer &offer = m_offers[i];
        auto *button = new ActionButton;
        button->setObjectName(u"offer_"_s + id(offer.resolution));
        button->setTexts(offerText(offer, m_screen.online), offerDetail(offer));
        button->setEnabled(offer.ready || offer.obstacle == "amount_unknown"_L1);
        if (i < keys && button->isEnabled()) {
            button->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))).toString(QKeySequence::NativeText));
        }
        if (!primaryGiven && offer.ready && offer.proposal) {
            button->setPrimary(true);
            primaryGiven = true;
        }
        connect(button, &QPushButton::clicked, this, [this, i] { take(int(i)); });
        m_buttons->addWidget(button);
        m_offerButtons << button;
    }
}

void DecisionPanel::take(int offer)
{
    if (offer < 0 || offer >= m_offerButtons.size() || !m_offerButtons[offer]->isEnabled() || !isVisible()) {
        return;
    }
    m_confirm->ask(m_offers[size_t(offer)], m_screen.view, m_screen.online);
}

void DecisionPanel::carryOut(const actions::Offer &offer, const std::optional<Money> &amount,
                             const std::optional<CardId> &card, const QString &reason)
{
    m_confirm->hide();
    const CaseId caseId = m_screen.view.record.id;
    const ProfileId me = m_session.me().id;
    desk::Desk &desk = m_session.desk();
    const auto queued = [this](const std::vector<Intent> &) { Q_EMIT m_session.told(tr("In the outbox.")); };
    switch (offer.does) {
    case actions::Does::Refund:
        m_session.ask(desk.refund(me, caseId, offer.resolution,
                                  {amount.value_or(offer.amount.value_or(Money())), offer.route, reason}, false),
                      this, queued);
        return;
    case actions::Does::Reissue:
        m_session.ask(desk.reissue(me, caseId, offer.resolution, card, reason, false), this, queued);
        return;
    case actions::Does::Review:
        m_session.ask(desk.escalate(me, caseId, reason), this, [] {});
        return;
    case actions::Does::Tell:
        m_session.ask(desk.decide(me, caseId, offer.resolution), this, [this] { Q_EMIT decided(); });
        return;
    }
}

void DecisionPanel::explainWhy()
{
    const playbook::Decision &decision = m_screen.view.decision;
    const Instant now = m_session.now();
    std::vector<Popover::Line> lines;
    lines.emplace_back(tr("Rule"), decision.rule);
    const auto probes = [](const QStringList &ids) {
        QStringList names;
        for (const QString &probe : ids) {
            names << lists::probeLabel(probe);
        }
        return names.isEmpty() ? u"–"_s : names.join(u", "_s);
    };
    lines.emplace_back(tr("For"), probes(decision.inFavour));
    lines.emplace_back(tr("Against"), probes(decision.against));
    for (const playbook::RowTrace &row : decision.trace) {
        lines.emplace_back(row.row, row.matched ? tr("fits") : row.missed.join(u"; "_s));
    }
    for (const auto &[resolution, condition] : decision.dropped) {
        lines.emplace_back(lists::label(resolution), tr("not offered: %1").arg(condition));
    }
    lines.emplace_back(tr("As of"), lists::timeText(m_screen.view.madeAt, now));
    Popover::show(m_why, tr("Why this decision"), lines);
}

void DecisionPanel::explainChange()
{
    std::vector<Popover::Line> lines;
    for (const playbook::WhatIf &what : m_screen.view.decision.whatWouldChange) {
        lines.emplace_back(QString(lists::probeLabel(what.probe) + u" = "_s + what.outcome),
                           QString(lists::label(what.liability) + u" · "_s + lists::label(what.first)));
    }
    Popover::show(m_change, tr("What would change it"), lines);
}

void DecisionPanel::tick()
{
    m_undo->tick();
}

} // namespace kd::ui
