// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/order_list.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

OrderList::OrderList(Session &session, QObject *parent)
    : DiffModel(parent)
    , m_session(session)
{}

void OrderList::setFilter(store::OrderFilter filter)
{
    m_filter = std::move(filter);
    ++m_round;
    m_loading = false;
    m_complete = false;
    start();
    fetchMore({});
}

void OrderList::refresh()
{
    if (m_loading) {
        return;
    }
    const int round = m_round;
    m_session.ask(m_session.desk().orders(m_filter, 0, pageSize), this,
                  [this, round](const std::vector<store::OrderRow> &page) {
                      if (round != m_round || m_loading) {
                          return;
                      }
                      std::vector<store::OrderRow> next = page;
                      if (!page.empty() && int(page.size()) == pageSize) {
                          for (const store::OrderRow &row : all()) {
                              if (row.key < page.back().key) {
                                  next.push_back(row);
                              }
                          }
                      }
                      apply(std::move(next));
                  });
}

bool OrderList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete;
}

void OrderList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_loading = true;
    Q_EMIT loadingChanged();
    const int round = m_round;
    const store::OrderKey before = all().empty() ? 0 : all().back().key;
    const auto finish = [this, round](bool complete) {
        if (round == m_round) {
            m_loading = false;
            m_complete = complete;
            Q_EMIT loadingChanged();
        }
    };
    m_session.ask(
        m_session.desk().orders(m_filter, before, pageSize), this,
        [this, round, finish](std::vector<store::OrderRow> page) {
            if (round != m_round) {
                return;
            }
            const bool complete = int(page.size()) < pageSize;
            append(std::move(page));
            finish(complete);
        },
        [finish](const Error &) {
            finish(true);
            return false;
        });
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
