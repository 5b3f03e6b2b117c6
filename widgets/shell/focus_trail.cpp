// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/focus_trail.h"

#include <QApplication>
#include <QTimer>

namespace kd::ui {

namespace {

constexpr qsizetype longest = 12;

bool takesFocus(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
}

} // namespace

FocusTrail::FocusTrail(QWidget *window, std::function<void()> place)
    : QObject(window)
    , m_window(window)
    , m_place(std::move(place))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusTrail::follow);
}

void FocusTrail::follow(QWidget *old, QWidget *now)
{
    const bool elsewhere = now != nullptr && now->window() != m_window;
    // Only whoever means it gives the focus to what takes none by keys.
    const bool meant = now != nullptr && now->focusPolicy() == Qt::NoFocus;
    if (m_restoring || !m_window->isActiveWindow() || elsewhere || meant) {
        return;
    }
    // What gave the focus away by itself still stands there; what lost it is gone or cannot take it any more.
    const bool lost = now == nullptr ||
                      (old != nullptr && old->window() == m_window && (!old->isVisible() || !old->isEnabled())) ||
                      (old == nullptr && m_trail.isEmpty());
    if (lost) {
        // Later: whoever takes the widget away may give the focus on by itself.
        QTimer::singleShot(0, this, [this, given = QPointer<QWidget>(now)] {
            if (QApplication::focusWidget() == given) {
                restore();
            }
        });
        return;
    }
    m_trail.removeAll(QPointer<QWidget>(now));
    m_trail << QPointer<QWidget>(now);
    if (m_trail.size() > longest) {
        m_trail.removeFirst();
    }
}

void FocusTrail::restore()
{
    if (!m_window->isActiveWindow() || QApplication::activePopupWidget() != nullptr) {
        return;
    }
    m_restoring = true;
    const auto last = std::find_if(m_trail.rbegin(), m_trail.rend(),
                                   [](const QPointer<QWidget> &widget) { return takesFocus(widget); });
    if (last != m_trail.rend()) {
        (*last)->setFocus();
    } else {
        m_place();
    }
    m_restoring = false;
    if (QWidget *now = QApplication::focusWidget(); now != nullptr && last == m_trail.rend()) {
        m_trail << QPointer<QWidget>(now);
    }
}

} // namespace kd::ui
