// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/case_library.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

void CaseLibrary::setFilter(store::CaseFilter filter)
{
    m_filter = std::move(filter);
    restart();
}

QFuture<Result<std::vector<store::CaseRow>>> CaseLibrary::page(const store::CaseRow *after, int limit)
{
    return session().desk().cases(m_filter, after == nullptr ? CaseId() : after->id, limit);
}

bool CaseLibrary::isOlder(const store::CaseRow &row, const store::CaseRow &than) const
{
    return row.id < than.id;
}

QString CaseLibrary::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Number:
        return tr("Case");
    case Column::Status:
        return tr("Status");
    case Column::Reason:
        return tr("Type and reason");
    case Column::Demand:
        return tr("Demand");
    case Column::Buyer:
        return tr("Buyer");
    case Column::Order:
        return tr("Order");
    case Column::Opened:
        return tr("Opened");
    case Column::Cause:
        return tr("Cause");
    }
    return {};
}

QVariant CaseLibrary::cell(int row, int column, int role) const
{
    const store::CaseRow &shown = *at(row);
    if (role == IdRole || role == RawRole) {
        return shown.id.value();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(column)) {
    case Column::Number:
        return QString(u'#' + QString::number(shown.id.value()));
    case Column::Status:
        return label(shown.status);
    case Column::Reason:
        return QString(label(shown.type) + u" · "_s + label(shown.reason));
    case Column::Demand:
        return label(shown.demand);
    case Column::Buyer:
        return shown.buyerMasked;
    case Column::Order:
        return shown.orderNumber;
    case Column::Opened:
        return exactTimeText(shown.openedAt).chopped(3);
    case Column::Cause:
        return shown.cause.isEmpty() ? QString() : causeLabel(shown.cause);
    }
    return {};
}

} // namespace kd::lists
