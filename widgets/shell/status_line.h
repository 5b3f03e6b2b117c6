// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The top line: how the shop is, the search box, what is late, what is under way, what is unknown, who sits here. The
/// unknown pill is part of the window itself: no filter and no page can hide it.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(lists::Session &session, QWidget *parent = nullptr);
    void setShops(const std::vector<desk::ShopStatus> &shops);
    void setCounts(const desk::QueueCounts &counts);
    void setProfiles(const std::vector<store::ProfileRow> &profiles);
    void tick();

Q_SIGNALS:
    void searchWanted();
    void lateWanted(kd::CaseId worst);
    void outboxWanted();
    void unknownsWanted();
    void profileWanted(const kd::store::ProfileRow &profile);
    void syncWanted();

private:
    [[nodiscard]] QString stateText(qsizetype down, qsizetype paused) const;

    lists::Session &m_session;
    std::vector<desk::ShopStatus> m_shops;
    desk::QueueCounts m_counts;
    QLabel *m_dot;
    QPushButton *m_shop;
    QPushButton *m_search;
    QPushButton *m_late;
    QPushButton *m_outbox;
    QPushButton *m_unknown;
    QPushButton *m_profile;
    QMenu *m_profiles;
};

} // namespace kd::ui
