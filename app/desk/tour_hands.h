// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QWidget;

/// What a person's hands do to a window: real key and mouse events, delivered where Qt delivers those of the system.
namespace kd::app::hands {

/// Key presses with their shortcuts, to whatever has the focus.
void press(QWidget *window, const QKeySequence &keys);
void type(QWidget *window, const QString &text);
/// At its middle. False when it cannot be clicked: hidden, disabled or covered by another window.
bool click(QWidget *window, const QString &objectName);
/// Drags a file over the widget and lets it go.
bool drop(QWidget *window, const QString &objectName, const QString &file);
[[nodiscard]] QWidget *find(QWidget *window, const QString &objectName); ///< visible ones only

} // namespace kd::app::hands
