// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/outcome_view.h"

#include "models/lists/intent_text.h"
#include "models/lists/outcome_text.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

OutcomeView::OutcomeView(QWidget *parent)
    : QWidget(parent)
    , m_parts(column(size::gapS, this))
{
    setObjectName(u"outcome_view"_s);
    setMargins(m_parts, 0, 0);
}

void OutcomeView::clear()
{
    style::clear(m_parts);
}

void OutcomeView::addPart(const QString &title, const QStringList &lines, const QString &kind)
{
    m_parts->addWidget(label(title, u"section"_s));
    QLabel *text = label(lines.join(u'\n'), kind);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(text);
}

void OutcomeView::setOutcome(const desk::Outcome &outcome, Instant now)
{
    clear();
    const Intent &intent = outcome.intent;
    addPart(tr("What was asked"),
            {lists::effectText(intent, outcome.orderNumber, {}),
             tr("Asked %1 · operation %2").arg(lists::timeText(intent.askedAt, now), intent.operation.value())});
    addPart(tr("Sent and read back"),
            {tr("Sent %n time(s), last %1.", nullptr, intent.attempts).arg(lists::timeText(intent.sentAt, now)),
             tr("Read back %n time(s) without proof.", nullptr, intent.readBacks)});
    addPart(tr("Before"), {lists::preImageText(intent.before)});
    const QString age = outcome.orderAt.millis() == 0 ? QString() : lists::agoText(outcome.orderAt, now);
    addPart(!outcome.trouble ? tr("The shop shows now")
            : age.isEmpty()  ? tr("Last known from the shop")
                             : tr("Last known from the shop, %1").arg(age),
            lists::seenTexts(outcome));
    using Kind = outbox::Judgement::Kind;
    const QString tone = !outcome.judgement                         ? u"late"_s
                         : outcome.judgement->kind == Kind::Found   ? u"ok"_s
                         : outcome.judgement->kind == Kind::Foreign ? u"late"_s
                                                                    : u"warn"_s;
    addPart(tr("What that says"), {lists::judgementText(outcome)}, tone);
}

} // namespace kd::ui
