// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case stands on the screen: whatever a key leads to, and what is asked.
#include "widgets/actions/decision_panel.h"
#include "widgets/casework/case_page.h"
#include "widgets/casework/case_tabs.h"
#include "widgets/casework/checklist_card.h"
#include "widgets/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace kd::style;

namespace kd::ui {

void CasePage::followWhatIsAsked()
{
    m_decision->question()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    for (QScrollArea *area : {m_main, m_side}) {
        QScrollBar *bar = area->verticalScrollBar();
        // The page may be as tall as it will be only after the question is: until then there is nowhere to scroll to.
        connect(bar, &QScrollBar::rangeChanged, this, &CasePage::keepQuestionInSight);
        // By a person: what the page scrolls to by itself is no action.
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_keepsQuestion = false; });
    }
    const QTableView *checks = m_checklist->table();
    connect(checks->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_checklist->table()->hasFocus()) {
            followFocus(m_checklist->table());
        }
    });
}

// Enter acts on what the confirmation says, so all of it stands on the screen as soon as it is asked, and again when it
// grows by what the desk answers; until somebody scrolls away from it.
bool CasePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_decision->question()) {
        if (event->type() == QEvent::Show) {
            m_keepsQuestion = true;
            QTimer::singleShot(0, this, [this] { bringIntoSight(m_decision->question()); });
        } else if (event->type() == QEvent::Resize) {
            QTimer::singleShot(0, this, [this] { keepQuestionInSight(); });
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CasePage::keepQuestionInSight()
{
    const QWidget *now = window()->focusWidget();
    const QWidget *question = m_decision->question();
    const bool isIn = now == question || (now != nullptr && question->isAncestorOf(now));
    if (m_keepsQuestion && isIn && QGuiApplication::mouseButtons() == Qt::NoButton) {
        bringIntoSight(question);
    }
}

QScrollArea *CasePage::areaOf(const QWidget *widget) const
{
    for (QScrollArea *area : {m_main, m_side}) {
        if (area->widget() != nullptr && area->widget()->isAncestorOf(widget)) {
            return area;
        }
    }
    return nullptr;
}

void CasePage::bringIntoSight(const QWidget *widget, const QRect &part)
{
    QScrollArea *area = areaOf(widget);
    if (area == nullptr || !widget->isVisible()) {
        return;
    }
    const QRect wanted = part.isNull() ? widget->rect() : part;
    const int top = widget->mapTo(area->widget(), wanted.topLeft()).y() - size::gap;
    const int bottom = top + wanted.height() + 2 * size::gap;
    QScrollBar *bar = area->verticalScrollBar();
    if (bottom > bar->value() + area->viewport()->height()) {
        bar->setValue(bottom - area->viewport()->height());
    }
    if (top < bar->value()) {
        bar->setValue(top); // what is taller than the screen is read from its beginning
    }
}

// Whatever a key leads to can be seen. A mouse points at what is seen already: nothing moves under it.
void CasePage::followFocus(QWidget *now)
{
    if (now == nullptr || !isAncestorOf(now) || QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    QTimer::singleShot(0, now, [this, now] { // what has just been shown is laid out first
        if (!now->hasFocus()) {
            return;
        }
        const QTableView *checks = m_checklist->table();
        if (m_decision->moreOffers()->isAncestorOf(now)) {
            bringIntoSight(m_decision->moreOffers());
            bringIntoSight(now);
        } else if (now == checks && checks->currentIndex().isValid()) {
            const QRect row = checks->visualRect(checks->currentIndex());
            bringIntoSight(checks, row.translated(checks->viewport()->pos()));
        } else if (!m_decision->question()->isAncestorOf(now)) {
            bringIntoSight(now);
        }
    });
}

void CasePage::openTab(int tab)
{
    m_tabs->open(tab);
    QTimer::singleShot(0, m_tabs, [this] { bringIntoSight(m_tabs); });
}

} // namespace kd::ui
