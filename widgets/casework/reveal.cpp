// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/reveal.h"

#include "models/lists/session.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

Reveal::Reveal(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(label({}))
    , m_button(linkButton(tr("hold to show"), u"reveal_button"_s))
    , m_timer(new QTimer(this))
{
    auto *layout = row(size::gapS, this);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_text->setObjectName(u"reveal_text"_s);
    m_timer->setSingleShot(true);
    m_button->setAccessibleName(tr("Show the card key while held"));
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::pressed, this, &Reveal::press);
    connect(m_button, &QPushButton::released, this, &Reveal::hideAgain);
    connect(m_timer, &QTimer::timeout, this, &Reveal::forget);
}

void Reveal::setCard(CaseId caseId, const CardId &card, const QString &masked)
{
    if (caseId == m_case && card == m_card && masked == m_masked) {
        return;
    }
    m_case = caseId;
    m_card = card;
    m_masked = masked;
    forget();
}

void Reveal::press()
{
    if (!m_clear.isEmpty()) {
        m_text->setText(m_clear.reveal());
        return;
    }
    auto *sheet = new Sheet(this, u"reveal_sheet"_s, tr("Show the card key"));
    sheet->addSentence(tr("Who saw which key, when and why goes on record."), u"soft"_s);
    sheet->addText(u"reveal_reason"_s, tr("Reason"), {}, true);
    // Which key: the one that stood here when it was asked for, whatever stands here when the reason is given.
    sheet->open(tr("Show"), [this, caseId = m_case, card = m_card](const Sheet::Values &values) {
        m_session.ask(m_session.desk().revealCard(m_session.me().id, caseId, card, values.value(u"reveal_reason"_s)),
                      this, [this, caseId, card](const Secret &clear) {
                          if (caseId == m_case && card == m_card) {
                              m_clear = clear;
                              m_button->setFocus();
                              m_timer->start(seconds * 1000);
                              Q_EMIT m_session.told(
                                  tr("On record. Hold the button to see the key; it is gone in 30 s."));
                          }
                      });
        return true;
    });
}

void Reveal::hideAgain()
{
    m_text->setText(m_masked);
}

void Reveal::forget()
{
    m_clear = {};
    m_timer->stop();
    hideAgain();
}

void Reveal::focusOutEvent(QFocusEvent *event)
{
    forget();
    QWidget::focusOutEvent(event);
}

void Reveal::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

bool Reveal::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button && (event->type() == QEvent::FocusOut || event->type() == QEvent::WindowDeactivate)) {
        forget();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kd::ui
