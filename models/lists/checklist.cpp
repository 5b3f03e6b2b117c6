// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/checklist.h"

#include "models/lists/finding_sentence.h"
#include "models/lists/labels.h"
#include "models/playbook/probes.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

void Checklist::setNow(Instant now)
{
    m_now = now;
    if (!all().empty()) {
        const int source = int(Column::Source);
        Q_EMIT dataChanged(index(0, source), index(int(all().size()) - 1, source), {Qt::DisplayRole});
    }
}

std::pair<int, int> Checklist::progress() const
{
    int answered = 0;
    int asked = 0;
    for (const CheckRow &row : all()) {
        asked += row.finding.answer == Answer::NotApplicable ? 0 : 1;
        answered += row.finding.answer == Answer::Pass || row.finding.answer == Answer::Fail ? 1 : 0;
    }
    return {answered, asked};
}

QString Checklist::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Mark:
        return tr("Answer");
    case Column::Question:
        return tr("Question");
    case Column::Sentence:
        return tr("Found");
    case Column::Source:
        return tr("Source");
    case Column::Grade:
        return tr("Grade");
    }
    return {};
}

QString Checklist::text(const CheckRow &row, Column column) const
{
    switch (column) {
    case Column::Mark:
        return label(row.finding.answer);
    case Column::Question:
        return probeLabel(row.finding.probe);
    case Column::Sentence:
        return findingSentence(row.finding, m_now);
    case Column::Source:
        return row.overruled ? tr("overruled") : findingSource(row.finding, m_now);
    case Column::Grade:
        return row.finding.grade ? id(*row.finding.grade) : u"–"_s;
    }
    return {};
}

QVariant Checklist::cell(int row, int column, int role) const
{
    const CheckRow &shown = *at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, Column(column));
    case Qt::AccessibleTextRole:
        return QString(probeLabel(shown.finding.probe) + u": "_s + label(shown.finding.answer) + u". "_s +
                       findingSentence(shown.finding, m_now));
    case RawRole:
        return int(shown.finding.answer);
    case IdRole:
        return shown.finding.probe;
    default:
        return {};
    }
}

std::vector<CheckRow> checkRows(const std::vector<Finding> &machine, const std::vector<Finding> &counting)
{
    std::vector<CheckRow> rows;
    for (const Finding &finding : counting) {
        const bool overruled = finding.code == playbook::overruledCode;
        const auto own = std::find_if(machine.begin(), machine.end(),
                                      [&](const Finding &other) { return other.probe == finding.probe; });
        rows.push_back({finding, own == machine.end() ? Answer::Unknown : own->answer, overruled});
    }
    return rows;
}

} // namespace kd::lists
