// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/plan_view.h"

#include "models/actions/plans.h"
#include "models/lists/labels.h"
#include "models/lists/outbox_list.h"
#include "widgets/actions/offer_text.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

PlanView::PlanView(QWidget *parent)
    : QFrame(parent)
    , m_rows(column(size::gapS))
    , m_continue(new QPushButton(tr("Continue with the rest")))
{
    setObjectName(u"plan_view"_s);
    setAccessibleName(tr("Steps of the plan"));
    auto *layout = column(size::gap, this);
    layout->addLayout(m_rows);
    m_continue->setObjectName(u"plan_continue"_s);
    layout->addWidget(m_continue);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueWanted(m_unfinished); });
    hide();
}

void PlanView::setRecord(const CaseRecord &record)
{
    std::vector<Intent> steps;
    for (const Intent &intent : record.intents) {
        if (intent.plan == record.intents.back().plan) {
            steps.push_back(intent);
        }
    }
    m_unfinished =
        record.status == CaseStatus::Closed ? OperationId() : actions::unfinishedPlan(record).value_or(OperationId());
    if (steps != m_shown) {
        m_shown = steps;
        build(steps);
    }
    m_continue->setVisible(!m_unfinished.isEmpty());
    setVisible(steps.size() > 1 || !m_unfinished.isEmpty());
}

void PlanView::build(const std::vector<Intent> &steps)
{
    clear(m_rows);
    std::vector<actions::StepKind> kinds;
    for (const Intent &step : steps) {
        kinds.push_back({step.verb, step.toBuyer});
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        const Intent &step = steps[i];
        auto *line = row(size::gap);
        auto *text = label(QString(QString::number(i + 1) + u". "_s + stepText(step)), u"small"_s);
        text->setObjectName(u"plan_step_%1"_s.arg(i));
        text->setWordWrap(true);
        line->addWidget(text, 1);
        auto *state = chip(lists::label(step.state), lists::toneOf(step.state, step.needsPerson));
        state->setObjectName(u"plan_state_%1"_s.arg(i));
        line->addWidget(state);
        m_rows->addLayout(line);
        if (step.state == IntentState::Refused || step.state == IntentState::Stopped) {
            auto *follows = label(followsText(actions::ifRefused(kinds, i)), u"soft"_s);
            follows->setWordWrap(true);
            m_rows->addWidget(follows);
        }
    }
}

} // namespace kd::ui
