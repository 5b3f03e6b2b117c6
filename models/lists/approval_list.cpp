// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/approval_list.h"

#include "models/lists/intent_text.h"
#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {
constexpr std::chrono::hours soon{2};
} // namespace

void ApprovalList::setNow(Instant now)
{
    m_now = now;
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::Age)), index(rows() - 1, int(Column::Ends)),
                           {Qt::DisplayRole, ToneRole});
    }
}

void ApprovalList::setNames(QMap<QString, QString> nameOfProfile)
{
    m_names = std::move(nameOfProfile);
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::AskedBy)), index(rows() - 1, int(Column::AskedBy)));
    }
}

void ApprovalList::applyRequests(std::vector<outbox::Request> requests)
{
    QSet<QString> here;
    for (const outbox::Request &request : requests) {
        here.insert(keyOf(request).toString());
    }
    m_marked.intersect(here);
    apply(std::move(requests));
}

bool ApprovalList::toggleMark(int row, const ProfileId &me)
{
    const outbox::Request *request = at(row);
    const outbox::Approver *person = request == nullptr ? nullptr : request->person(me);
    if (person == nullptr || !person->obstacle.isEmpty() || !request->routine) {
        return false;
    }
    const QString key = keyOf(*request).toString();
    if (!m_marked.remove(key)) {
        m_marked.insert(key);
    }
    Q_EMIT dataChanged(index(row, int(Column::Mark)), index(row, int(Column::Mark)));
    return true;
}

std::vector<outbox::Request> ApprovalList::marked() const
{
    std::vector<outbox::Request> chosen;
    for (const outbox::Request &request : all()) {
        if (m_marked.contains(keyOf(request).toString())) {
            chosen.push_back(request);
        }
    }
    return chosen;
}

QVariant ApprovalList::keyOf(const outbox::Request &request) const
{
    return request.line.row.intent.operation.value();
}

QString ApprovalList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Mark:
        return {};
    case Column::Order:
        return tr("Order");
    case Column::Buyer:
        return tr("Buyer");
    case Column::What:
        return tr("What");
    case Column::AskedBy:
        return tr("Asked by");
    case Column::Excess:
        return tr("Why it waits");
    case Column::Age:
        return tr("Age");
    case Column::Ends:
        return tr("Ends in");
    }
    return {};
}

QString ApprovalList::text(const outbox::Request &request, Column column) const
{
    const store::OutboxRow &row = request.line.row;
    switch (column) {
    case Column::Mark:
        return m_marked.contains(row.intent.operation.value()) ? u"✓"_s : QString();
    case Column::Order:
        return row.orderNumber.isEmpty() ? row.intent.order.order.value() : row.orderNumber;
    case Column::Buyer:
        return row.buyerMasked;
    case Column::What: {
        // The amount first: in a narrow column it is what must not be cut off.
        const auto &amount = row.intent.amount;
        return amount ? QString(amount->toDisplay() + u" · "_s + label(row.intent.verb)) : actionText(request.line);
    }
    case Column::AskedBy:
        return m_names.value(row.intent.askedBy.value(), row.intent.askedBy.value());
    case Column::Excess:
        return excessText(request);
    case Column::Age:
        return ageText(row.intent.askedAt, m_now);
    case Column::Ends:
        return request.expiresAt > m_now ? spanText(request.expiresAt - m_now) : tr("ended");
    }
    return {};
}

QVariant ApprovalList::cell(int row, int column, int role) const
{
    const outbox::Request &request = *at(row);
    switch (role) {
    case IdRole:
        return keyOf(request);
    case RawRole:
        return request.expiresAt.millis();
    case ToneRole:
        return Column(column) == Column::Ends && request.expiresAt - m_now < soon ? u"late"_s : QString();
    case Qt::DisplayRole:
        return text(request, Column(column));
    case Qt::ToolTipRole:
        return text(request, Column(column)).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (Column(column) == Column::Mark) {
            return text(request, Column::Mark).isEmpty() ? tr("not marked") : tr("marked");
        }
        return {};
    default:
        return {};
    }
}

} // namespace kd::lists
