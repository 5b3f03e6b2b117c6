// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/unknown_list.h"

#include "models/lists/intent_text.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

void UnknownList::setNow(Instant now)
{
    m_now = now;
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::Sent)), index(rows() - 1, int(Column::Next)), {Qt::DisplayRole});
    }
}

void UnknownList::applyLines(std::vector<outbox::Line> lines)
{
    std::erase_if(lines, [](const outbox::Line &line) { return !store::isUnknown(line.row.intent); });
    const auto since = [](const outbox::Line &line) {
        return std::tuple(line.row.intent.sentAt.value_or(line.row.intent.askedAt), line.row.intent.operation.value());
    };
    std::sort(lines.begin(), lines.end(),
              [&since](const outbox::Line &a, const outbox::Line &b) { return since(a) < since(b); });
    apply(std::move(lines));
}

QString UnknownList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Order:
        return tr("Order");
    case Column::What:
        return tr("What");
    case Column::Sent:
        return tr("Sent");
    case Column::ReadBack:
        return tr("Read back");
    case Column::Next:
        return tr("Next step");
    }
    return {};
}

QString UnknownList::text(const outbox::Line &line, Column column) const
{
    const store::IntentRow &intent = line.row.intent;
    switch (column) {
    case Column::Order:
        return line.row.orderNumber.isEmpty() ? intent.order.order.value() : line.row.orderNumber;
    case Column::What:
        return actionText(line);
    case Column::Sent:
        return intent.sentAt ? agoText(*intent.sentAt, m_now) : u"–"_s;
    case Column::ReadBack:
        return QString::number(intent.readBacks);
    case Column::Next:
        return nextStepText(line, {}, Millis(0), m_now);
    }
    return {};
}

QVariant UnknownList::cell(int row, int column, int role) const
{
    const outbox::Line &line = *at(row);
    switch (role) {
    case IdRole:
        return keyOf(line);
    case RawRole:
        return line.row.intent.sentAt.value_or(line.row.intent.askedAt).millis();
    case ToneRole:
        return Column(column) == Column::Next && line.row.intent.needsPerson ? u"late"_s : QString();
    case Qt::DisplayRole:
        return text(line, Column(column));
    case Qt::ToolTipRole:
        return text(line, Column(column)).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace kd::lists
