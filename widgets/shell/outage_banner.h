// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/incidents/outages.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

/// Which shops cannot be reached, since when, and the way to the incident: it opens one, or shows the one that runs.
/// Hidden while all can be reached.
class OutageBanner : public QFrame
{
    Q_OBJECT
public:
    explicit OutageBanner(lists::Session &session, QWidget *parent = nullptr);
    void setShops(const std::vector<desk::ShopStatus> &shops);

Q_SIGNALS:
    void incidentWanted(kd::IncidentId incident);
    void openingWanted(const kd::IncidentFacts &facts);

private:
    void setOutages(std::vector<IncidentFacts> outages);
    void setIncidents(const std::vector<desk::IncidentLine> &lines);

    lists::Session &m_session;
    lists::Refresh *m_refresh;
    std::vector<IncidentFacts> m_outages;
    incidents::OutageLead m_lead; ///< empty until it is known what runs
    QLabel *m_text;
    QPushButton *m_act;
};

} // namespace kd::ui
