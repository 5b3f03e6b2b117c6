// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/case_ticks.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {
constexpr int shownRows = 8;
} // namespace

CaseTicks::CaseTicks(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"case_ticks"_s);
    setAccessibleName(tr("Cases that fit"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setFixedHeight(shownRows * (fontMetrics().lineSpacing() + 4));
    connect(this, &QListWidget::itemChanged, this, &CaseTicks::tickedChanged);
}

void CaseTicks::setCases(const std::vector<desk::IncidentCase> &cases, Instant now)
{
    QMap<qint64, Qt::CheckState> said;
    for (int i = 0; i < count(); ++i) {
        said.insert(item(i)->data(Qt::UserRole).toLongLong(), item(i)->checkState());
    }
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const desk::IncidentCase &one : cases) {
            const bool certain = one.fit == incidents::Fit::Fits;
            const qint64 number = one.row.id.value();
            QStringList parts{u'#' + QString::number(number),
                              one.row.orderNumber.isEmpty() ? tr("no order yet") : one.row.orderNumber,
                              lists::label(one.row.reason)};
            if (one.dueAt) {
                parts << lists::remainingText(*one.dueAt - now);
            }
            auto *line = new QListWidgetItem(parts.join(u" · "_s), this);
            line->setData(Qt::UserRole, number);
            line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            line->setCheckState(said.value(number, certain ? Qt::Checked : Qt::Unchecked));
        }
        setCurrentRow(0);
    }
    Q_EMIT tickedChanged();
}

std::vector<CaseId> CaseTicks::ticked() const
{
    std::vector<CaseId> cases;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked) {
            cases.push_back(CaseId(item(i)->data(Qt::UserRole).toLongLong()));
        }
    }
    return cases;
}

} // namespace kd::ui
