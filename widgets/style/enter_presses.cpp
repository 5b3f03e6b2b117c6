// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/enter_presses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace kd::style {

namespace {

class EnterPresses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return false;
        }
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
            return false;
        }
        auto *button = qobject_cast<QPushButton *>(watched);
        if (button == nullptr || !button->isEnabled()) {
            return false;
        }
        // What the first press opened may have put the focus on another button: a key held too long presses nothing.
        if (!key->isAutoRepeat()) {
            button->menu() != nullptr ? button->showMenu() : button->click();
        }
        return true;
    }
};

} // namespace

void letEnterPress(QApplication &application)
{
    static const QString name = QStringLiteral("enter_presses");
    if (application.findChild<QObject *>(name, Qt::FindDirectChildrenOnly) == nullptr) {
        auto *presses = new EnterPresses(&application);
        presses->setObjectName(name);
        application.installEventFilter(presses);
    }
}

} // namespace kd::style
