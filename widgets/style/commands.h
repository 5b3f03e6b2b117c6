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

/// Locks the window; the one command that works over an open question too.
inline constexpr QKeyCombination lockKey = Qt::CTRL | Qt::ALT | Qt::Key_L;

/// Something that can be done just now: an action of the case that is open, a script for it.
struct Choice
{
    QString group;
    QString text;
    QString words; ///< by which it is found too; not shown
    QString key;   ///< as it is shown; empty: none
    std::function<void()> run;
};

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
    /// What `place` offers changes with what it shows, so it is asked each time.
    void addChoices(const QWidget *place, std::function<QList<Choice>()> choices);
    /// Of the places that are on the screen, in the order in which they were added.
    [[nodiscard]] QList<Choice> choices() const;
    /// While held no command can be triggered, by key or otherwise: the window is locked. What is added meanwhile is
    /// held too.
    void setHeld(bool held);
    /// Its place is on the screen.
    [[nodiscard]] static bool isHere(const QAction *action);
    [[nodiscard]] static QString group(const QAction *action);
    [[nodiscard]] static QString keyText(const QAction *action);

private:
    struct Source
    {
        const QWidget *place;
        std::function<QList<Choice>()> choices;
    };
    QList<QAction *> m_actions;
    QList<Source> m_sources;
    bool m_held = false;
};

} // namespace kd::style
