// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/key_way.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

/// One order to be read, without a case: what was bought, by whom (masked), what was paid and refunded, its keys
/// (masked) and the cases on it. Nothing here changes anything; a case is opened from it by its own command.
class OrderPage : public QWidget
{
    Q_OBJECT
public:
    OrderPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void open(const OrderRef &order);
    /// Again, when it is the one that is shown.
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile);

Q_SIGNALS:
    void closed(); ///< back to where it was opened from
    void caseFromOrder(const kd::OrderRef &order, const QString &number);
    void caseWanted(kd::CaseId caseId);
    void keyWanted(const kd::ShopId &shop, const kd::CardId &card);

private:
    void show(const store::StoredOrder &stored);
    void showLines(const Order &order);
    void showRefunds(const Order &order);
    void showCases(const std::vector<store::CaseRow> &cases);
    void startCase();

    lists::Session &m_session;
    lists::LedgerList m_keys;
    OrderRef m_order;
    QString m_orderNumber;
    QLabel *m_number;
    QLabel *m_status;
    QFormLayout *m_facts;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_refunds;
    QVBoxLayout *m_cases;
    QTableView *m_keyView;
    QLabel *m_noKeys;
    QPushButton *m_open;
};

} // namespace kd::ui
