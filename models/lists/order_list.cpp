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

void OrderList::setShopNames(const QMap<QString, QString> &nameOfShop)
{
    if (std::exchange(m_shopNames, nameOfShop) != nameOfShop && !all().empty()) {
        Q_EMIT dataChanged(index(0, int(Column::Shop)), index(int(all().size()) - 1, int(Column::Shop)),
                           {Qt::DisplayRole});
    }
}

std::optional<store::OrderSorting::By> OrderList::sortedBy(Column column)
{
    using By = store::OrderSorting::By;
    switch (column) {
    case Column::Number:
        return By::Number;
    case Column::Amount:
        return By::Amount;
    case Column::Status:
        return By::Status;
    case Column::Created:
        return By::Created;
    case Column::Product:
    case Column::Buyer:
    case Column::Payment:
    case Column::Shop:
        break;
    }
    return std::nullopt;
}

// What a text finds is found newest first; to sort it, all of it would have to be found for every page.
store::OrderSorting OrderList::present() const
{
    return m_filter.text.trimmed().isEmpty() ? m_sorting : store::OrderSorting();
}

bool OrderList::canSortBy(int column) const
{
    return m_filter.text.trimmed().isEmpty() && sortedBy(Column(column)).has_value();
}

void OrderList::setSorting(const store::OrderSorting &sorting)
{
    if (sorting != m_sorting) {
        m_sorting = sorting;
        restart();
    }
}

void OrderList::sort(int column, Qt::SortOrder order)
{
    if (canSortBy(column)) {
        setSorting({*sortedBy(Column(column)), order == Qt::AscendingOrder});
    }
}

QFuture<Result<std::vector<store::OrderRow>>> OrderList::page(const store::OrderRow *after, int limit)
{
    const store::OrderSorting sorting = present();
    if (sorting == store::OrderSorting()) {
        return session().desk().orders(m_filter, after == nullptr ? 0 : after->key, limit);
    }
    return session().desk().orders(m_filter, sorting, after == nullptr ? std::nullopt : std::optional(*after), limit);
}

bool OrderList::isOlder(const store::OrderRow &row, const store::OrderRow &than) const
{
    return store::isAbove(than, row, present());
}

// Newest first only the newest come in; sorted by something else a new or changed order may stand anywhere. What lies
// further down than this is read anew when the list is.
int OrderList::refreshSize() const
{
    constexpr int most = 5 * pageSize;
    const bool anywhere = present().by != store::OrderSorting::By::Created;
    return anywhere ? std::clamp(int(all().size()), pageSize, most) : pageSize;
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
    case Column::Shop:
        return tr("Shop");
    }
    return {};
}

QVariant OrderList::columnHint(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && Column(column) == Column::Amount) {
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its figures
    }
    if (!canSortBy(column)) {
        return {};
    }
    if (role == Qt::InitialSortOrderRole) {
        // The largest and the newest are looked for first; numbers and states are read from their beginning.
        const bool largest = Column(column) == Column::Amount || Column(column) == Column::Created;
        return int(largest ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return role == Qt::ToolTipRole ? QVariant(tr("Sorts all orders, also those further down")) : QVariant();
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
    case Column::Shop:
        return m_shopNames.value(shown.ref.shop.value(), shown.ref.shop.value());
    }
    return {};
}

} // namespace kd::lists
