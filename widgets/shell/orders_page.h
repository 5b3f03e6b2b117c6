// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/order_list.h"
#include "widgets/shell/filter_page.h"

class QLabel;

namespace kd::style {
class Commands;
}

namespace kd::ui {

/// Every order of the cache, as far down as one cares to scroll; a case can be opened from any.
class OrdersPage : public FilterPage
{
    Q_OBJECT
public:
    OrdersPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setTotal(qint64 orders);
    /// With more than one a column says whose an order is.
    void setShops(const std::vector<desk::ShopStatus> &shops);

Q_SIGNALS:
    void orderWanted(const kd::OrderRef &order);
    void caseFromOrder(const kd::OrderRef &order, const QString &number);

protected:
    void ask() override;
    void showState() override;
    void activate() override;

private:
    [[nodiscard]] Qt::SortOrder orderAfter(lists::OrderList::Column column) const;

    lists::OrderList m_model;
    QLabel *m_count;
    QPushButton *m_read;
    QPushButton *m_open;
    qint64 m_total = 0;
};

} // namespace kd::ui
