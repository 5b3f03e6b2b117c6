// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "widgets/style/controls.h"

class QAction;
class QMenu;

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
    /// What can be done with the case as a whole, for its menu.
    void setCommands(const QList<QAction *> &commands);

Q_SIGNALS:
    void linkWanted(); ///< the case has no order yet
    void incidentWanted(kd::IncidentId incident);

private:
    void setIncident(const CaseIncident *belongsTo);
    void setFacts(const desk::CaseScreen &screen);
    void setCards(const casework::CaseView &view);
    void showCard(const store::StoredCard &card);

    lists::Session &m_session;
    QLabel *m_number;
    QPushButton *m_incidentPill;
    IncidentId m_incident; ///< that the case belongs to now
    QPushButton *m_more;
    style::ElidedLabel *m_product;
    ClockPills *m_clocks;
    QLabel *m_facts;
    Reveal *m_reveal;
    QPushButton *m_moreKeys;
    QMenu *m_keys;
    CaseId m_case;
    CardId m_chosen; ///< by the agent, in this case; empty: the one in use is shown
    QPushButton *m_link;
};

} // namespace kd::ui
