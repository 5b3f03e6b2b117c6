// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/case_library.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

CaseLibrary::CaseLibrary(Session &session, QObject *parent)
    : DiffModel(parent)
    , m_session(session)
{}

void CaseLibrary::setFilter(store::CaseFilter filter)
{
    m_filter = std::move(filter);
    ++m_round;
    m_loading = false;
    m_complete = false;
    start();
    fetchMore({});
}

bool CaseLibrary::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete;
}

void CaseLibrary::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_loading = true;
    const int round = m_round;
    const CaseId before = all().empty() ? CaseId() : all().back().id;
    m_session.ask(
        m_session.desk().cases(m_filter, before, pageSize), this,
        [this, round](std::vector<store::CaseRow> page) {
            if (round != m_round) {
                return;
            }
            m_loading = false;
            m_complete = int(page.size()) < pageSize;
            append(std::move(page));
        },
        [this, round](const Error &) {
            if (round == m_round) {
                m_loading = false;
                m_complete = true;
            }
            return false;
        });
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
