// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/order_list.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace kd::ui {

/// Every order of the cache, as far down as one cares to scroll; a case can be opened from any.
class OrdersPage : public QWidget
{
    Q_OBJECT
public:
    explicit OrdersPage(lists::Session &session, QWidget *parent = nullptr);
    void showText(const QString &text);
    void setTotal(qint64 orders);
    void refresh();

Q_SIGNALS:
    void caseFromOrder(const kd::OrderRef &order, const QString &number);

private:
    void ask();
    void update();

    lists::OrderList m_model;
    QLineEdit *m_text;
    QComboBox *m_status;
    QLabel *m_count;
    QTableView *m_view;
    QPushButton *m_open;
    QTimer *m_later;
    qint64 m_total = 0;
};

} // namespace kd::ui
