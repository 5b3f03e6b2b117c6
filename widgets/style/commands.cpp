// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/commands.h"

#include <QAction>
#include <QWidget>

namespace kd::style {

QAction *Commands::add(QWidget *place, const QString &id, const QString &group, const QString &text,
                       const QKeySequence &key, std::function<void()> run, Reach reach)
{
    auto *action = new QAction(text, place);
    action->setObjectName(id);
    action->setShortcut(key);
    action->setProperty("group", group);
    action->setShortcutContext(reach == Reach::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, place, std::move(run));
    connect(action, &QObject::destroyed, this, [this, action] { m_actions.removeAll(action); });
    action->setEnabled(!m_held);
    place->addAction(action);
    m_actions << action;
    return action;
}

void Commands::setHeld(bool held)
{
    m_held = held;
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(!held);
    }
}

QAction *Commands::find(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id) {
            return action;
        }
    }
    return nullptr;
}

void Commands::addChoices(const QWidget *place, std::function<QList<Choice>()> choices)
{
    m_sources.append({place, std::move(choices)});
    connect(place, &QObject::destroyed, this, [this, place] {
        m_sources.removeIf([place](const Source &source) { return source.place == place; });
    });
}

QList<Choice> Commands::choices() const
{
    QList<Choice> all;
    for (const Source &source : m_sources) {
        if (source.place->isVisible() && !m_held) {
            all += source.choices();
        }
    }
    return all;
}

bool Commands::isHere(const QAction *action)
{
    const auto *place = qobject_cast<const QWidget *>(action->parent());
    return place != nullptr && place->isVisible();
}

QString Commands::group(const QAction *action)
{
    return action->property("group").toString();
}

QString Commands::keyText(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace kd::style
