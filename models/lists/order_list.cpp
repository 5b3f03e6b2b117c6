// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/order_list.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

void OrderList::setFilter(store::OrderFilter filter)
{
    m_filter = std::move(filter);
    restart();
}

QFuture<Result<std::vector<store::OrderRow>>> OrderList::page(const store::OrderRow *after, int limit)
{
    return session().desk().orders(m_filter, after == nullptr ? 0 : after->key, limit);
}

bool OrderList::isOlder(const store::OrderRow &row, const store::OrderRow &than) const
{
    return row.key < than.key;
}

QString OrderList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Number:
        return tr("Order");
    case Column::Product:
        return tr("Product");
    case Column::Buyer:
        return tr("Buyer");
    case Column::Amount:
        return tr("Amount");
    case Column::Status:
        return tr("Status");
    case Column::Payment:
        return tr("Payment");
    case Column::Created:
        return tr("Ordered");
    }
    return {};
}

QVariant OrderList::cell(int row, int column, int role) const
{
    const store::OrderRow &shown = *at(row);
    if (role == RawRole) {
        return Column(column) == Column::Amount ? QVariant(shown.total.minor()) : QVariant(shown.key);
    }
    if (role == IdRole) {
        return shown.ref.order.value();
    }
    if (role == Qt::TextAlignmentRole && Column(column) == Column::Amount) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(column)) {
    case Column::Number:
        return shown.number;
    case Column::Product:
        return shown.products;
    case Column::Buyer:
        return maskedContact(!shown.buyer.email.isEmpty()   ? shown.buyer.email
                             : !shown.buyer.phone.isEmpty() ? shown.buyer.phone
                                                            : shown.buyer.name);
    case Column::Amount:
        return shown.refunded.isZero() ? shown.total.toDisplay()
                                       : tr("%1 (−%2)").arg(shown.total.toDisplay(), shown.refunded.toDisplay());
    case Column::Status:
        return shown.status == OrderStatus::Other ? shown.shopStatus : label(shown.status);
    case Column::Payment:
        return shown.paymentTitle;
    case Column::Created:
        return shown.createdAt ? exactTimeText(*shown.createdAt).chopped(3) : u"–"_s;
    }
    return {};
}

} // namespace kd::lists
