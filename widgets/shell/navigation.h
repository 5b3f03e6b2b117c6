// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFrame>
#include <QKeySequence>

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
    /// `alarms`: how many of them somebody has to look at.
    void setCount(const QString &place, qint64 count, qint64 alarms = 0);
    /// Shown beside its name.
    void setKey(const QString &place, const QKeySequence &key);
    void setCurrent(const QString &place);
    void focusCurrent();
    /// Queues by their ids, then "orders", "cases", "outbox", "refunds", "approvals", "history", "settings",
    /// "unknowns", "incidents".
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
