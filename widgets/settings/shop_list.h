// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The shops of this desk: whether each answers, when it last did, what it cannot do and why. Each can be asked again.
class ShopList : public QWidget
{
    Q_OBJECT
public:
    explicit ShopList(lists::Session &session, QWidget *parent = nullptr);
    /// Rebuilt only when something that is shown is another.
    void setShops(const std::vector<desk::ShopStatus> &shops);

private:
    void add(const desk::ShopStatus &shop, const QStringList &lines);
    void probe(const desk::ShopStatus &shop);

    lists::Session &m_session;
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

} // namespace kd::ui
