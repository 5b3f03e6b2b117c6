// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/outbox_list.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

QString toneOf(IntentState state, bool needsPerson)
{
    if (needsPerson) {
        return u"late"_s;
    }
    switch (state) {
    case IntentState::Confirmed:
        return u"ok"_s;
    case IntentState::Unknown:
    case IntentState::AwaitingApproval:
        return u"warn"_s;
    case IntentState::Refused:
    case IntentState::Stopped:
        return u"late"_s;
    case IntentState::Queued:
    case IntentState::Sending:
    case IntentState::Accepted:
        return u"accent"_s;
    case IntentState::Cancelled:
        return {};
    }
    return {};
}

std::vector<store::IntentRow> OutboxList::sorted(std::vector<store::IntentRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const store::IntentRow &a, const store::IntentRow &b) {
        const bool first = a.needsPerson || a.state == IntentState::Unknown;
        const bool second = b.needsPerson || b.state == IntentState::Unknown;
        return first != second ? first : a.askedAt > b.askedAt;
    });
    return rows;
}

QString OutboxList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::State:
        return tr("State");
    case Column::Action:
        return tr("Action");
    case Column::Amount:
        return tr("Amount");
    case Column::Case:
        return tr("Case");
    case Column::Asked:
        return tr("Asked");
    case Column::Result:
        return tr("Result");
    }
    return {};
}

QVariant OutboxList::cell(int row, int column, int role) const
{
    const store::IntentRow &shown = *at(row);
    if (role == IdRole) {
        return shown.operation.value();
    }
    if (role == ToneRole) {
        return toneOf(shown.state, shown.needsPerson);
    }
    if (role == RawRole) {
        return shown.askedAt.millis();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(column)) {
    case Column::State:
        return shown.needsPerson ? tr("Decide: did it happen?") : label(shown.state);
    case Column::Action:
        return label(shown.verb);
    case Column::Amount:
        return shown.amount ? shown.amount->toDisplay() : u"–"_s;
    case Column::Case:
        return QString(u'#' + QString::number(shown.caseId.value()));
    case Column::Asked:
        return QString(m_names.value(shown.askedBy.value(), shown.askedBy.value()) + u" · "_s +
                       timeText(shown.askedAt, m_now));
    case Column::Result:
        if (!shown.shopReference.isEmpty()) {
            return tr("shop's number %1").arg(shown.shopReference);
        }
        return shown.errorCode;
    }
    return {};
}

} // namespace kd::lists
