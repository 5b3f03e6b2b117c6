// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/orders_page.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

OrdersPage::OrdersPage(lists::Session &session, style::Commands &commands, QWidget *parent)
    : FilterPage({u"orders"_s, tr("Orders"), tr("Orders"), tr("Search the orders"),
                  tr("number, contact, part of a key, product"), tr("Status of the orders")},
                 parent)
    , m_model(session, this)
    , m_count(label({}, u"small"_s))
    , m_read(addButton(u"read"_s, tr("Show the order")))
    , m_open(addButton(u"open"_s, tr("Open a case from this order")))
{
    m_count->setObjectName(u"orders_count"_s);
    addToHead(m_count);
    for (const OrderStatus status : {OrderStatus::Unpaid, OrderStatus::OnHold, OrderStatus::Paid,
                                     OrderStatus::PartlyDelivered, OrderStatus::Delivered, OrderStatus::PartlyRefunded,
                                     OrderStatus::Refunded, OrderStatus::Cancelled, OrderStatus::Failed}) {
        addStatus(lists::label(status), id(status));
    }
    setList(m_model, columns::orders, int(lists::OrderList::Column::Product));
    setEmptyText(tr("No order yet. Connect a shop in the settings; its orders are pulled then."));
    connect(m_read, &QPushButton::clicked, this, &OrdersPage::activate);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const store::OrderRow *chosen = m_model.at(currentRow())) {
            Q_EMIT caseFromOrder(chosen->ref, chosen->number);
        }
    });
    using Column = lists::OrderList::Column;
    view()->setColumnHidden(int(Column::Shop), true); // until there is more than one
    setSortedBy(int(Column::Created), Qt::DescendingOrder);
    // For whoever has no mouse in hand; the same key again turns it round.
    int place = 0;
    for (const auto &[name, text, column] :
         {std::tuple(u"created"_s, tr("Sort the orders by date"), Column::Created),
          std::tuple(u"amount"_s, tr("Sort the orders by amount"), Column::Amount),
          std::tuple(u"status"_s, tr("Sort the orders by status"), Column::Status),
          std::tuple(u"number"_s, tr("Sort the orders by number"), Column::Number)}) {
        commands.add(
            this, QString(u"sort_orders_"_s + name), tr("Orders"), text,
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place++)),
            [this, column] { sortBy(int(column), orderAfter(column)); }, style::Commands::Reach::Place);
    }
    showState();
}

Qt::SortOrder OrdersPage::orderAfter(lists::OrderList::Column column) const
{
    const store::OrderSorting &now = m_model.sorting();
    if (now.by == lists::OrderList::sortedBy(column)) {
        return now.ascending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return Qt::SortOrder(m_model.headerData(int(column), Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
}

void OrdersPage::activate()
{
    if (const store::OrderRow *chosen = m_model.at(currentRow())) {
        Q_EMIT orderWanted(chosen->ref);
    }
}

void OrdersPage::ask()
{
    store::OrderFilter filter;
    filter.text = text();
    if (const auto status = orderStatusFromId(statusId())) {
        filter.statuses = {*status};
    }
    m_model.setFilter(filter);
}

void OrdersPage::setShops(const std::vector<desk::ShopStatus> &shops)
{
    QMap<QString, QString> names;
    for (const desk::ShopStatus &shop : shops) {
        names.insert(shop.row.id.value(), shop.row.name);
    }
    m_model.setShopNames(names);
    view()->setColumnHidden(int(lists::OrderList::Column::Shop), shops.size() < 2);
}

void OrdersPage::setTotal(qint64 orders)
{
    m_total = orders;
    showState();
}

void OrdersPage::showState()
{
    const QString shown = lists::countText(qint64(m_model.all().size()));
    m_count->setText(m_model.isLoading()                    ? tr("reading…")
                     : m_model.isComplete() && isFiltered() ? tr("%1 found").arg(shown)
                     : isFiltered()                         ? tr("first %1, more below").arg(shown)
                                                            : tr("%1 orders").arg(lists::countText(m_total)));
    m_read->setEnabled(m_model.at(currentRow()) != nullptr);
    m_open->setEnabled(m_read->isEnabled());
}

} // namespace kd::ui
