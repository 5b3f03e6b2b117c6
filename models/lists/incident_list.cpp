// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/incident_list.h"

#include "models/lists/incident_text.h"
#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

void IncidentList::setNow(Instant now)
{
    m_now = now;
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::Since)), index(rows() - 1, int(Column::NextWord)),
                           {Qt::DisplayRole, ToneRole});
    }
}

QVariant IncidentList::keyOf(const desk::IncidentLine &line) const
{
    return QString::number(line.row.id.value());
}

QString IncidentList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Title:
        return tr("Incident");
    case Column::Since:
        return tr("Since");
    case Column::Cases:
        return tr("Cases");
    case Column::Told:
        return tr("Told");
    case Column::NextWord:
        return tr("Next word");
    }
    return {};
}

QString IncidentList::text(const desk::IncidentLine &line, Column column) const
{
    switch (column) {
    case Column::Title:
        return line.row.facts.title;
    case Column::Since:
        return dueText(line.row.facts.since, m_now);
    case Column::Cases:
        return line.fitting == 0 ? QString::number(line.row.cases)
                                 : u"%1 (+%2)"_s.arg(line.row.cases).arg(line.fitting);
    case Column::Told:
        return toldText(line);
    case Column::NextWord:
        return line.row.endedAt      ? tr("over")
               : line.row.nextWordAt ? remainingText(*line.row.nextWordAt - m_now)
                                     : u"–"_s;
    }
    return {};
}

QVariant IncidentList::cell(int row, int column, int role) const
{
    const desk::IncidentLine &line = *at(row);
    const bool late = !line.row.endedAt && line.row.nextWordAt && *line.row.nextWordAt < m_now;
    switch (role) {
    case IdRole:
        return keyOf(line);
    case RawRole:
        return line.row.facts.since.millis();
    case ToneRole:
        return Column(column) == Column::NextWord && late ? u"late"_s : QString();
    case Qt::DisplayRole:
        return text(line, Column(column));
    case Qt::ToolTipRole:
        return Column(column) == Column::Cases && line.fitting > 0
                   ? tr("%1 more open cases fit").arg(line.fitting).toHtmlEscaped()
                   : text(line, Column(column)).toHtmlEscaped();
    default:
        return {};
    }
}

void IncidentCaseList::setNow(Instant now)
{
    m_now = now;
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, int(Column::Due)), index(rows() - 1, int(Column::Due)),
                           {Qt::DisplayRole, ToneRole});
    }
}

QVariant IncidentCaseList::keyOf(const desk::IncidentCase &one) const
{
    return QString::number(one.row.id.value());
}

QString IncidentCaseList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Case:
        return tr("Case");
    case Column::Reason:
        return tr("Reason");
    case Column::Told:
        return tr("Told");
    case Column::Due:
        return tr("Due");
    }
    return {};
}

QString IncidentCaseList::text(const desk::IncidentCase &one, Column column) const
{
    switch (column) {
    case Column::Case:
        return one.row.orderNumber.isEmpty()
                   ? tr("#%1, no order yet").arg(one.row.id.value())
                   : u"#%1 %2"_s.arg(QString::number(one.row.id.value()), one.row.orderNumber);
    case Column::Reason:
        return label(one.row.reason);
    case Column::Told:
        return label(one.told);
    case Column::Due:
        return one.row.status == CaseStatus::Closed ? label(one.row.status)
               : one.dueAt                          ? remainingText(*one.dueAt - m_now)
                                                    : u"–"_s;
    }
    return {};
}

QVariant IncidentCaseList::cell(int row, int column, int role) const
{
    const desk::IncidentCase &one = *at(row);
    switch (role) {
    case IdRole:
        return keyOf(one);
    case RawRole:
        return one.dueAt ? one.dueAt->millis() : std::numeric_limits<qint64>::max();
    case ToneRole:
        if (Column(column) == Column::Due && one.dueAt && *one.dueAt < m_now) {
            return u"late"_s;
        }
        return Column(column) == Column::Told && one.told == incidents::Told::Failed ? u"warn"_s : QString();
    case Qt::DisplayRole:
        return text(one, Column(column));
    case Qt::ToolTipRole:
        return Column(column) == Column::Due && !one.clock.isEmpty() ? clockLabel(one.clock).toHtmlEscaped()
                                                                     : text(one, Column(column)).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace kd::lists
