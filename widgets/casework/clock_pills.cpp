// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/clock_pills.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/popover.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

using State = playbook::ClockReading::State;
constexpr size_t mostShown = 3;
constexpr Millis soon{10 * 60'000};

// Those that run first, so that a long list hides only what is over.
std::vector<playbook::ClockReading> arranged(std::vector<playbook::ClockReading> clocks)
{
    std::stable_sort(clocks.begin(), clocks.end(), [](const auto &a, const auto &b) {
        const auto runs = [](const playbook::ClockReading &clock) {
            return clock.state == State::Running || clock.state == State::Paused;
        };
        return runs(a) != runs(b) ? runs(a) : runs(a) && a.dueAt < b.dueAt;
    });
    return clocks;
}

} // namespace

ClockPills::ClockPills(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(row(size::gapS + 2, this))
{
    setObjectName(u"clock_pills"_s);
}

void ClockPills::setClocks(std::vector<playbook::ClockReading> clocks)
{
    clocks = arranged(std::move(clocks));
    if (clocks.size() > mostShown) {
        clocks.resize(mostShown);
    }
    m_readAt = m_session.now();
    m_clocks = std::move(clocks);
    while (size_t(m_pills.size()) > m_clocks.size()) {
        m_pills.takeLast()->deleteLater();
    }
    while (size_t(m_pills.size()) < m_clocks.size()) {
        const size_t index = size_t(m_pills.size());
        QPushButton *made = pill(u"clock_%1"_s.arg(index), {}, this);
        connect(made, &QPushButton::clicked, this, [this, made, index] { explain(made, m_clocks[index]); });
        m_layout->addWidget(made);
        m_pills << made;
    }
    tick();
}

void ClockPills::tick()
{
    const Millis since = m_session.now() - m_readAt;
    for (size_t i = 0; i < m_clocks.size(); ++i) {
        const playbook::ClockReading &clock = m_clocks[i];
        const Millis left = clock.state == State::Running ? clock.remaining - since : clock.remaining;
        QString text = lists::clockLabel(clock.clock) + u' ';
        QString tone;
        switch (clock.state) {
        case State::Running:
            tone = left.count() < 0 ? u"late"_s : left < soon ? u"warn"_s : QString();
            text += lists::remainingText(left);
            break;
        case State::Paused:
            text += tr("paused");
            break;
        case State::Met:
            tone = u"ok"_s;
            text += u"✓ "_s + lists::remainingText(clock.stoppedAt ? *clock.stoppedAt - clock.startedAt : Millis(0));
            break;
        case State::Missed:
            tone = u"late"_s;
            text += u"✗ "_s + lists::remainingText(left);
            break;
        }
        QPushButton *shown = m_pills[qsizetype(i)];
        shown->setText(text);
        shown->setAccessibleName(text);
        setStyled(shown, "tone", tone);
    }
}

void ClockPills::explain(QPushButton *pill, const playbook::ClockReading &clock)
{
    std::vector<Popover::Line> lines;
    const Instant now = m_session.now();
    for (const playbook::ClockStep &step : clock.why) {
        lines.emplace_back(lists::timeText(step.at, now),
                           QString(lists::clockStepLabel(step.what) + u" · "_s + lists::clockRuleLabel(step.rule)));
    }
    lines.emplace_back(tr("due"), lists::exactTimeText(clock.dueAt));
    Popover::show(pill, tr("Why is \"%1\" here?").arg(lists::clockLabel(clock.clock)), lines);
}

} // namespace kd::ui
