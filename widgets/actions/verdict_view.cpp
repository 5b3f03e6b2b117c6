// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/verdict_view.h"

#include "models/lists/condition_text.h"
#include "models/lists/finding_sentence.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/sentences.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/popover.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

QString conditionsText(const QStringList &conditions)
{
    QStringList texts;
    for (const QString &condition : conditions) {
        texts << lists::conditionText(condition);
    }
    return texts.join(u"; "_s);
}

QString liabilityText(Liability liability)
{
    return liability == Liability::Undetermined ? VerdictView::tr("Liability not settled.")
                                                : VerdictView::tr("Liable: %1.").arg(lists::label(liability));
}

} // namespace

VerdictView::VerdictView(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_need(chip({}, u"ok"_s))
    , m_verdict(label({}))
    , m_reason(label({}))
    , m_findings(label({}, u"small"_s))
    , m_today(label({}, u"soft"_s))
    , m_why(linkButton(tr("why"), u"decision_why"_s))
    , m_change(linkButton(tr("what would change it"), u"decision_change"_s))
{
    auto *layout = column(size::gap, this);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Decision"), u"section"_s), 1);
    m_need->setObjectName(u"decision_need"_s);
    head->addWidget(m_need);
    layout->addLayout(head);
    m_verdict->setObjectName(u"verdict"_s);
    m_reason->setObjectName(u"verdict_reason"_s);
    m_today->setObjectName(u"verdict_today"_s);
    for (QLabel *text : {m_verdict, m_reason, m_findings, m_today}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    auto *links = row(size::gap);
    links->addWidget(m_why);
    links->addWidget(m_change);
    links->addStretch(1);
    layout->addLayout(links);
    connect(m_why, &QPushButton::clicked, this, &VerdictView::explainWhy);
    connect(m_change, &QPushButton::clicked, this, &VerdictView::explainChange);
}

void VerdictView::setView(const casework::CaseView &view)
{
    m_decision = view.decision;
    m_madeAt = view.madeAt;
    m_decided = casework::decidedBy(view);
    m_decided ? setDecided() : setToday();
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_need->adjustSize();
}

void VerdictView::setToday()
{
    const playbook::Decision &decision = m_decision;
    const bool settled = decision.need == playbook::Need::Nobody;
    // Where they do not say who is responsible they suffice to act on, and no more is claimed.
    const bool known = decision.liability != Liability::Undetermined;
    m_need->setText(!settled ? tr("to be reviewed") : known ? tr("facts suffice") : tr("no review needed"));
    setStyled(m_need, "tone", settled ? u"ok"_s : u"warn"_s);
    m_verdict->setText(liabilityText(decision.liability));
    m_reason->setText(lists::asSentence(decision.why.in(QLocale().name())));
    QStringList parts{tr("%1 for").arg(decision.inFavour.size()), tr("%1 against").arg(decision.against.size())};
    for (const QString &need : decision.needWhy) {
        parts << lists::needLabel(need);
    }
    m_findings->setText(parts.join(u" · "_s));
    m_today->hide();
    m_change->setVisible(!decision.whatWouldChange.empty());
}

void VerdictView::setDecided()
{
    const CaseDecision &decision = m_decided->decision;
    m_need->setText(tr("decided"));
    setStyled(m_need, "tone", u"ok"_s);
    m_verdict->setText(liabilityText(decision.liability));
    m_reason->setText(
        tr("%1, decided %2.").arg(lists::label(decision.resolution), lists::timeText(decision.at, m_session.now())));
    const auto count = [&decision](Answer answer) {
        return std::count_if(decision.findings.begin(), decision.findings.end(),
                             [answer](const Finding &finding) { return finding.answer == answer; });
    };
    m_findings->setText(tr("Known then: %1 passed, %2 failed, %3 open")
                            .arg(count(Answer::Pass))
                            .arg(count(Answer::Fail))
                            .arg(count(Answer::Unknown)));
    QStringList today;
    if (m_decided->todayOther) {
        const playbook::Decision &now = m_decision;
        today << tr("By what is known today: %1").arg(liabilityText(now.liability))
              << lists::asSentence(now.why.in(QLocale().name()));
    }
    if (!m_decided->rulesSame) {
        today << tr("The rules have changed since.");
    }
    today.removeAll(QString());
    m_today->setText(today.join(u'\n'));
    m_today->setVisible(!today.isEmpty());
    m_change->hide();
}

// Each check as it stood when it was decided.
void VerdictView::explainDecided()
{
    const Instant at = m_decided->decision.at;
    std::vector<Popover::Line> lines;
    for (const Finding &finding : m_decided->decision.findings) {
        if (finding.answer != Answer::NotApplicable) {
            lines.emplace_back(lists::probeLabel(finding.probe), lists::findingSentence(finding, at));
        }
    }
    if (!m_decided->decision.breakGlass.isEmpty()) {
        lines.emplace_back(tr("Although checks were missing"), lists::masked(m_decided->decision.breakGlass));
    }
    lines.emplace_back(tr("Rules"), m_decided->rulesSame ? tr("as today") : tr("an earlier version"));
    lines.emplace_back(tr("As of"), lists::timeText(at, m_session.now()));
    Popover::show(m_why, tr("What was known when it was decided"), lines);
}

void VerdictView::explainWhy()
{
    if (m_decided) {
        explainDecided();
        return;
    }
    const playbook::Decision &decision = m_decision;
    const Instant now = m_session.now();
    std::vector<Popover::Line> lines;
    const auto probes = [](const QStringList &ids) {
        QStringList names;
        for (const QString &probe : ids) {
            names << lists::probeLabel(probe);
        }
        return names.isEmpty() ? u"–"_s : names.join(u", "_s);
    };
    lines.emplace_back(tr("For"), probes(decision.inFavour));
    lines.emplace_back(tr("Against"), probes(decision.against));
    int tried = 0;
    for (const playbook::RowTrace &row : decision.trace) {
        lines.emplace_back(tr("Rule %1").arg(++tried), row.matched ? tr("fits") : conditionsText(row.missed));
    }
    for (const auto &[resolution, condition] : decision.dropped) {
        lines.emplace_back(lists::label(resolution), tr("not offered: %1").arg(lists::conditionText(condition)));
    }
    lines.emplace_back(tr("As of"), lists::timeText(m_madeAt, now));
    Popover::show(m_why, tr("Why this decision"), lines);
}

void VerdictView::explainChange()
{
    std::vector<Popover::Line> lines;
    for (const playbook::WhatIf &what : m_decision.whatWouldChange) {
        lines.emplace_back(
            QString(lists::probeLabel(what.probe) + u": "_s + lists::outcomeLabel(what.probe, what.outcome)),
            QString(lists::label(what.liability) + u" · "_s + lists::label(what.first)));
    }
    Popover::show(m_change, tr("What would change it"), lines);
}

} // namespace kd::ui
