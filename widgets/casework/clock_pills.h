// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The clocks of a case. Each ticks once a second and says on a click why it stands where it stands.
class ClockPills : public QWidget
{
    Q_OBJECT
public:
    explicit ClockPills(lists::Session &session, QWidget *parent = nullptr);
    void setClocks(std::vector<playbook::ClockReading> clocks);
    void tick();

private:
    void explain(QPushButton *pill, const playbook::ClockReading &clock);

    lists::Session &m_session;
    QHBoxLayout *m_layout;
    std::vector<playbook::ClockReading> m_clocks;
    QList<QPushButton *> m_pills;
    Instant m_readAt;
};

} // namespace kd::ui
