// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace kd::ui {

/// Where the focus goes when what had it is taken away: a list that is read again, a button that is disabled, a question
/// that closes. Qt gives it to whatever comes next, in the end to the first button of the window. This gives it back to
/// where it was last, else to the place that is shown.
class FocusTrail : public QObject
{
    Q_OBJECT
public:
    /// `place`: focuses the place that is shown.
    FocusTrail(QWidget *window, std::function<void()> place);

private:
    void follow(QWidget *old, QWidget *now);
    void restore();

    QWidget *m_window;
    std::function<void()> m_place;
    QList<QPointer<QWidget>> m_trail; ///< the latest last
    bool m_restoring = false;
};

} // namespace kd::ui
