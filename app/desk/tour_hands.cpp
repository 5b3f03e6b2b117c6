// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour_hands.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollArea>
#include <QUrl>
#include <QWidget>
#include <QWindow>

// Exported by QtGui for exactly this (Qt's own test library uses them): events enter as if the system had sent them, so
// hit testing, shortcuts and focus work as under a person's hands.
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers mods, int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers mods,
                                    const QString &text, bool autorepeat, ushort count);

namespace kd::app::hands {

namespace {

QWindow *windowOf(QWidget *window)
{
    QWidget *popup = QApplication::activePopupWidget();
    return (popup != nullptr ? popup : window)->windowHandle();
}

} // namespace

void press(QWidget *window, const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[uint(i)];
        const int key = combination.key();
        const Qt::KeyboardModifiers mods = combination.keyboardModifiers();
        const bool isText = mods == Qt::NoModifier && key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
        const QString text = isText ? QString(QChar(key)).toLower() : QString();
        QWindow *to = windowOf(window);
        qt_handleKeyEvent(to, QEvent::KeyPress, key, mods, text, false, 1);
        QCoreApplication::processEvents();
        qt_handleKeyEvent(to, QEvent::KeyRelease, key, mods, text, false, 1);
    }
    QCoreApplication::processEvents();
}

void type(QWidget *window, const QString &text)
{
    for (const QChar c : text) {
        qt_handleKeyEvent(windowOf(window), QEvent::KeyPress, 0, Qt::NoModifier, QString(c), false, 1);
        qt_handleKeyEvent(windowOf(window), QEvent::KeyRelease, 0, Qt::NoModifier, QString(c), false, 1);
    }
    QCoreApplication::processEvents();
}

QWidget *find(QWidget *window, const QString &objectName)
{
    const auto found = window->findChildren<QWidget *>(objectName);
    for (QWidget *widget : found) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

bool click(QWidget *window, const QString &objectName)
{
    QWidget *target = find(window, objectName);
    if (target == nullptr || !target->isEnabled()) {
        return false;
    }
    // A person scrolls to what they click.
    for (QWidget *at = target->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(target);
        }
    }
    QCoreApplication::processEvents();
    const QPointF local = target->mapTo(window, target->rect().center());
    QWidget *hit = window->childAt(local.toPoint());
    if (hit != target && (hit == nullptr || !target->isAncestorOf(hit))) {
        return false; // something lies over it
    }
    const QPointF global = window->mapToGlobal(local);
    QWindow *to = window->windowHandle();
    qt_handleMouseEvent(to, local, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, 0);
    qt_handleMouseEvent(to, local, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, Qt::NoModifier, 0);
    QCoreApplication::processEvents();
    qt_handleMouseEvent(to, local, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, Qt::NoModifier, 0);
    QCoreApplication::processEvents();
    return true;
}

bool drop(QWidget *window, const QString &objectName, const QString &file)
{
    QWidget *target = find(window, objectName);
    if (target == nullptr) {
        return false;
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &let);
    QCoreApplication::processEvents();
    return let.isAccepted();
}

} // namespace kd::app::hands
