// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

class QAction;
class QWidget;

namespace kd::style {

/// Every command of the window with its key: what the palette lists, F1 shows, and the keyboard reaches.
class Commands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The key works while `place` (and what lies in it) has the focus, or in the whole window.
    enum class Reach { Window, Place };

    /// `group` is the place's name as F1 shows it.
    QAction *add(QWidget *place, const QString &id, const QString &group, const QString &text, const QKeySequence &key,
                 std::function<void()> run, Reach reach = Reach::Window);
    [[nodiscard]] QList<QAction *> all() const { return m_actions; }
    [[nodiscard]] QAction *find(const QString &id) const;
    /// While held no command can be triggered, by key or otherwise: the window is locked. What is added meanwhile is
    /// held too.
    void setHeld(bool held);
    /// Its place is on the screen.
    [[nodiscard]] static bool isHere(const QAction *action);
    [[nodiscard]] static QString group(const QAction *action);
    [[nodiscard]] static QString keyText(const QAction *action);

private:
    QList<QAction *> m_actions;
    bool m_held = false;
};

} // namespace kd::style
