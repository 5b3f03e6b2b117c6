// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>
#include <map>

class QLabel;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

class ShopLine;

/// The shops of this desk, one line each.
class ShopList : public QWidget
{
    Q_OBJECT
public:
    explicit ShopList(lists::Session &session, QWidget *parent = nullptr);
    void setShops(const std::vector<desk::ShopStatus> &shops);

private:
    void showRight();

    lists::Session &m_session;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QLabel *m_noRight;
    std::map<ShopId, ShopLine *> m_lines;
};

} // namespace kd::ui
