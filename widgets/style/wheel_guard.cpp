// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace kd::style {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool holdsValue =
            qobject_cast<QComboBox *>(watched) != nullptr || qobject_cast<QAbstractSpinBox *>(watched) != nullptr;
        if (!holdsValue || widget->hasFocus()) {
            return false;
        }
        event->ignore(); // so that it goes on to what lies around
        return true;
    }
};

} // namespace

void guardWheel(QApplication &application)
{
    static const QString name = QStringLiteral("wheel_guard");
    if (application.findChild<QObject *>(name, Qt::FindDirectChildrenOnly) == nullptr) {
        auto *guard = new WheelGuard(&application);
        guard->setObjectName(name);
        application.installEventFilter(guard);
    }
}

} // namespace kd::style
