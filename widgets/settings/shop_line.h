// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// One shop in the settings: whether it answers, when it last did, what it cannot do and why, and what can be done
/// about it. Changes in place, so that a button stays where it is while the orders come in.
class ShopLine : public QWidget
{
    Q_OBJECT
public:
    ShopLine(lists::Session &session, const ShopId &shop, QWidget *parent = nullptr);
    void setShop(const desk::ShopStatus &shop);

private:
    void probe();
    void pause();
    void pull();
    void showLines();
    void showRight();

    lists::Session &m_session;
    desk::ShopStatus m_shop;
    QLabel *m_name;
    QLabel *m_state;
    QPushButton *m_pull;
    QPushButton *m_pause;
    QPushButton *m_again;
    QPushButton *m_change;
    QPushButton *m_remove;
    QVBoxLayout *m_lines;
    QStringList m_shown;
};

} // namespace kd::ui
