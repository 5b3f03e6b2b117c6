// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/key_way.h"

#include "models/lists/key_labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

QString toneOf(keys::StepKind kind)
{
    switch (kind) {
    case keys::StepKind::HandedOut:
    case keys::StepKind::Delivered:
        return u"ok"_s;
    case keys::StepKind::OutcomeUnknown:
    case keys::StepKind::Voided:
    case keys::StepKind::TakenOut:
        return u"warn"_s;
    case keys::StepKind::CaseOpened:
        return u"late"_s;
    case keys::StepKind::Created:
    case keys::StepKind::Sold:
    case keys::StepKind::Used:
    case keys::StepKind::Reserved:
    case keys::StepKind::Released:
    case keys::StepKind::HandOutAsked:
    case keys::StepKind::HandOutEnded:
    case keys::StepKind::VoidAsked:
    case keys::StepKind::VoidEnded:
    case keys::StepKind::Approved:
    case keys::StepKind::Revealed:
    case keys::StepKind::Decided:
    case keys::StepKind::CaseClosed:
        break;
    }
    return {};
}

QString nameOf(const QMap<QString, QString> &names, const ProfileId &profile, const QString &desk)
{
    if (profile.isEmpty()) {
        return u"–"_s;
    }
    return profile.value() == "system"_L1 ? desk : names.value(profile.value(), profile.value());
}

} // namespace

void KeyWay::show(const keys::KeyLife &life, Instant now)
{
    m_now = now;
    QMap<QString, int> known;
    std::vector<KeyWayRow> rows;
    for (const keys::KeyStep &step : life.steps) {
        QString key = life.shop.value() + u'/' + life.card.value() + u'/' + QString::number(step.seq) + u'/' +
                      keys::id(step.kind);
        key += u'/' + QString::number(known[key]++);
        rows.push_back({step, key});
    }
    apply(std::move(rows));
}

void KeyWay::setNames(QMap<QString, QString> nameOfProfile)
{
    m_names = std::move(nameOfProfile);
    if (!all().empty()) {
        const int who = int(Column::Who);
        Q_EMIT dataChanged(index(0, who), index(int(all().size()) - 1, who), {Qt::DisplayRole});
    }
}

QString KeyWay::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Time:
        return tr("Time");
    case Column::What:
        return tr("What");
    case Column::Case:
        return tr("Case");
    case Column::Who:
        return tr("Who");
    case Column::Detail:
        return tr("Details");
    case Column::Source:
        return tr("Known from");
    }
    return {};
}

QVariant KeyWay::cell(int row, int column, int role) const
{
    const keys::KeyStep &step = at(row)->step;
    if (role == RawRole) {
        return step.at ? step.at->millis() : 0;
    }
    if (role == IdRole) {
        return step.caseId.value();
    }
    if (role == ToneRole) {
        return toneOf(step.kind);
    }
    if (role == Qt::AccessibleTextRole) {
        return QString(label(step.kind) + u", "_s + stepDetail(step, m_now) + u", "_s + timeText(step.at, m_now));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(column)) {
    case Column::Time:
        return step.at ? exactTimeText(*step.at) : u"–"_s;
    case Column::What:
        return label(step.kind);
    case Column::Case:
        return step.caseId.isEmpty() ? u"–"_s : QString(u'#' + QString::number(step.caseId.value()));
    case Column::Who:
        return step.seq == 0 ? tr("the shop") : nameOf(m_names, step.who, tr("the desk"));
    case Column::Detail:
        return stepDetail(step, m_now);
    case Column::Source:
        return stepSource(step);
    }
    return {};
}

void LedgerList::show(const keys::ReissueLedger &ledger, Instant now)
{
    m_now = now;
    std::vector<LedgerRow> rows;
    for (const keys::LedgerLine &line : ledger.lines) {
        const QString name =
            line.line.isEmpty() ? tr("other products") : QString(line.name + u" ×"_s + QString::number(line.quantity));
        bool first = true;
        for (const keys::LedgerItem &item : line.items) {
            QString replacedBy;
            for (const keys::LedgerItem &other : line.items) {
                if (!item.replacedBy.isEmpty() && other.card == item.replacedBy) {
                    replacedBy = other.masked;
                }
            }
            rows.push_back({item, first ? name : QString(), replacedBy});
            first = false;
        }
    }
    apply(std::move(rows));
}

void LedgerList::setNames(QMap<QString, QString> nameOfProfile)
{
    m_names = std::move(nameOfProfile);
    if (!all().empty()) {
        const int who = int(Column::Who);
        Q_EMIT dataChanged(index(0, who), index(int(all().size()) - 1, who), {Qt::DisplayRole});
    }
}

QString LedgerList::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::Product:
        return tr("Product");
    case Column::Key:
        return tr("Key");
    case Column::Issued:
        return tr("Issued");
    case Column::Who:
        return tr("Who");
    case Column::Why:
        return tr("Why");
    case Column::State:
        return tr("State");
    case Column::ReplacedBy:
        return tr("Replaced by");
    }
    return {};
}

QVariant LedgerList::cell(int row, int column, int role) const
{
    const LedgerRow &line = *at(row);
    const keys::LedgerItem &item = line.item;
    if (role == RawRole) {
        return item.issuedAt ? item.issuedAt->millis() : 0;
    }
    if (role == IdRole) {
        return item.card.value();
    }
    if (role == ToneRole) {
        return item.issue == keys::LedgerItem::Issue::InDoubt ? u"late"_s
               : item.validity == keys::Validity::Live        ? QString()
                                                              : u"warn"_s;
    }
    if (role == Qt::ToolTipRole && Column(column) == Column::State) {
        return label(item.validity);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool settled = item.issue == keys::LedgerItem::Issue::ByShop || item.issue == keys::LedgerItem::Issue::ByDesk;
    switch (Column(column)) {
    case Column::Product:
        return line.product;
    case Column::Key:
        return item.masked.isEmpty() ? item.card.value() : item.masked;
    case Column::Issued:
        return timeText(item.issuedAt, m_now);
    case Column::Who:
        return item.issue == keys::LedgerItem::Issue::ByShop ? tr("the shop")
                                                             : nameOf(m_names, item.by, tr("the desk"));
    case Column::Why:
        return masked(item.why).simplified();
    case Column::State:
        return settled ? label(item.validity) : label(item.issue);
    case Column::ReplacedBy:
        return line.replacedBy;
    }
    return {};
}

} // namespace kd::lists
