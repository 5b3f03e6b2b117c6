// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace kd::ui {

/// The left column: the queues with their counts, the data, what only supervisors do.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void setCounts(const desk::QueueCounts &counts);
    void setCurrent(const QString &place);
    /// Queues by their ids, then "orders", "cases", "outbox", "approvals", "history", "settings".
    [[nodiscard]] static QStringList places();
    [[nodiscard]] static QString name(const QString &place);

Q_SIGNALS:
    void chosen(const QString &place);

private:
    void section(const QString &title);
    void add(const QString &place);

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QMap<QString, QPushButton *> m_buttons;
};

} // namespace kd::ui
