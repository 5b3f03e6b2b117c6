// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/incident_list.h"
#include "widgets/actions/list_page.h"

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class IncidentDetail;

/// Outages that many cases are about: which run, whom they have been told of, and what is done with them together.
class IncidentsPage : public ListPage
{
    Q_OBJECT
public:
    IncidentsPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile);
    void setShops(const std::vector<desk::ShopStatus> &shops);
    /// Chooses that incident, now or when it has been read.
    void choose(IncidentId incident);
    /// The question that opens one, with these facts beforehand; without a title the agent gives it one.
    void begin(const IncidentFacts &facts);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);

protected:
    void showState() override;
    void activate() override;

private:
    void showScreen(const desk::IncidentScreen &screen);
    void act(void (*question)(lists::Session &, QWidget *, const desk::IncidentScreen &));
    void end();
    void takeOut();
    [[nodiscard]] IncidentId current() const;

    lists::Session &m_session;
    lists::IncidentList m_model;
    lists::Refresh *m_refresh;
    lists::Refresh *m_screenRefresh;
    std::vector<desk::ShopStatus> m_shops;
    std::optional<desk::IncidentScreen> m_screen; ///< of the chosen one, once it is read
    IncidentDetail *m_detail;
    QPushButton *m_begin;
    QPushButton *m_tell;
    QPushButton *m_link;
    QPushButton *m_takeOut;
    QPushButton *m_change;
    QPushButton *m_end;
};

} // namespace kd::ui
