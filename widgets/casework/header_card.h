// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/controls.h"

namespace kd::lists {
class Session;
}

namespace kd::ui {

class ClockPills;
class Reveal;

/// What the case is about, in two lines: order, product, amount, payment, time, contact, key; and its clocks.
class HeaderCard : public style::CardFrame
{
    Q_OBJECT
public:
    explicit HeaderCard(lists::Session &session, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void tick();

Q_SIGNALS:
    void linkWanted(); ///< the case has no order yet

private:
    void setFacts(const desk::CaseScreen &screen);

    lists::Session &m_session;
    QLabel *m_number;
    style::ElidedLabel *m_product;
    ClockPills *m_clocks;
    QLabel *m_facts;
    Reveal *m_reveal;
    QLabel *m_moreKeys;
    QPushButton *m_link;
};

} // namespace kd::ui
