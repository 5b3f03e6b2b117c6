// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/outbox_list.h"

#include "models/lists/intent_text.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

bool isUnsent(const store::IntentRow &row)
{
    return kd::isUnsent(row.state, row.attempts);
}

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

OutboxList::OutboxList(Session &session, QObject *parent)
    : PagedModel(session, parent)
    , m_now(session.now())
{}

void OutboxList::setPart(store::OutboxPart part)
{
    m_part = part;
    restart();
}

void OutboxList::tick()
{
    m_now = session().now();
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::Age)), index(rows() - 1, int(Column::Next)), {Qt::DisplayRole});
    }
}

void OutboxList::setNames(QMap<QString, QString> nameOfProfile)
{
    m_names = std::move(nameOfProfile);
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::AskedBy)), index(rows() - 1, int(Column::ApprovedBy)));
    }
}

std::optional<int> OutboxList::rankToPass(int row, bool upwards) const
{
    const outbox::Line *moved = at(row);
    if (moved == nullptr || m_part != store::OutboxPart::Waiting || !isUnsent(moved->row.intent)) {
        return std::nullopt;
    }
    const store::IntentRow &mine = moved->row.intent;
    for (int i = row + (upwards ? -1 : 1); i >= 0 && i < rows(); i += upwards ? -1 : 1) {
        const store::IntentRow &other = at(i)->row.intent;
        // Shops do not wait for each other, and the steps on one order keep their order whatever their rank.
        const bool passable =
            other.order.shop == mine.order.shop && other.order != mine.order && !store::isUnknown(other);
        if (passable) {
            return other.rank + (upwards ? -1 : 1);
        }
    }
    return std::nullopt;
}

std::vector<OperationId> OutboxList::unsentStepsWith(int row) const
{
    const outbox::Line *chosen = at(row);
    if (chosen == nullptr || !isUnsent(chosen->row.intent)) {
        return {};
    }
    const store::IntentRow &mine = chosen->row.intent;
    std::vector<OperationId> steps{mine.operation};
    for (const outbox::Line &line : all()) {
        const store::IntentRow &other = line.row.intent;
        if (other.plan == mine.plan && other.operation != mine.operation && isUnsent(other)) {
            steps.push_back(other.operation);
        }
    }
    return steps;
}

QFuture<Result<std::vector<outbox::Line>>> OutboxList::page(const outbox::Line *after, int limit)
{
    return session().desk().outboxPage(m_part, after == nullptr ? std::nullopt : std::optional(after->row), limit);
}

bool OutboxList::isOlder(const outbox::Line &row, const outbox::Line &than) const
{
    return store::standsAbove(m_part, than.row, row.row);
}

int OutboxList::refreshSize() const
{
    return std::max(pageSize, rows());
}

QString OutboxList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Order:
        return tr("Order");
    case Column::What:
        return tr("What");
    case Column::AskedBy:
        return tr("Asked by");
    case Column::ApprovedBy:
        return tr("Approved by");
    case Column::State:
        return tr("State");
    case Column::Age:
        return tr("Age");
    case Column::Next:
        return tr("Next step");
    }
    return {};
}

QString OutboxList::nameOf(const ProfileId &profile) const
{
    return profile.isEmpty() ? u"–"_s : m_names.value(profile.value(), profile.value());
}

QString OutboxList::text(const outbox::Line &line, Column column) const
{
    const store::IntentRow &intent = line.row.intent;
    switch (column) {
    case Column::Order:
        return line.row.orderNumber.isEmpty() ? intent.order.order.value() : line.row.orderNumber;
    case Column::What:
        return actionText(line);
    case Column::AskedBy:
        return nameOf(intent.askedBy);
    case Column::ApprovedBy:
        return nameOf(intent.approvedBy);
    case Column::State:
        return stateText(line);
    case Column::Age:
        return ageText(intent.askedAt, m_now);
    case Column::Next: {
        const Millis life = std::chrono::hours(session().desk().playbook().limits().requestHours);
        return nextStepText(line, intent.approver.isEmpty() ? QString() : nameOf(intent.approver), life, m_now);
    }
    }
    return {};
}

QVariant OutboxList::cell(int row, int column, int role) const
{
    const outbox::Line &line = *at(row);
    const store::IntentRow &intent = line.row.intent;
    switch (role) {
    case IdRole:
        return intent.operation.value();
    case ToneRole:
        return Column(column) == Column::State ? toneOf(intent.state, intent.needsPerson) : QString();
    case RawRole:
        return intent.askedAt.millis();
    case Qt::DisplayRole:
        return text(line, Column(column));
    case Qt::ToolTipRole:
        // Plain text that comes from outside must not become markup.
        return Column(column) == Column::State ? stateExplanation(line).toHtmlEscaped().replace(u'\n', u"<br>"_s)
               : Column(column) == Column::Age ? exactTimeText(intent.askedAt)
                                               : text(line, Column(column)).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace kd::lists
