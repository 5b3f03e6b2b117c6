// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <utility>
#include <vector>

namespace kd::style {

/// A small card beside the thing it explains; goes with Esc, a click elsewhere or loss of focus.
class Popover : public QFrame
{
    Q_OBJECT
public:
    using Line = std::pair<QString, QString>; ///< name and value; an empty name: the value takes the whole width

    /// Replaces the one that is open in this window.
    static Popover *show(QWidget *beside, const QString &title, const std::vector<Line> &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Popover(QWidget *window, const QString &title, const std::vector<Line> &lines);
};

} // namespace kd::style
