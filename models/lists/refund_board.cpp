// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/refund_board.h"

#include "models/lists/labels.h"
#include "models/lists/sentences.h"
#include "models/lists/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

using refunds::Alarm;
using refunds::RunningRefund;

QString toneOf(const RunningRefund &refund)
{
    switch (refund.alarm) {
    case Alarm::Failed:
    case Alarm::Closed:
    case Alarm::Overdue:
        return u"late"_s;
    case Alarm::Abnormal:
    case Alarm::OutcomeUnknown:
        return u"warn"_s;
    case Alarm::None:
        break;
    }
    return refund.row.intent.settlement == Settlement::Succeeded ? u"ok"_s : u"accent"_s;
}

// Days are counted where the shop is, so they are written as the days of that place.
QString dayText(Instant at, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.millis(), QTimeZone(zone.toLatin1())).toString(u"MM-dd"_s);
}

} // namespace

std::vector<RunningRefund> RefundBoard::filtered(std::vector<RunningRefund> refunds, Filter filter)
{
    std::erase_if(refunds, [filter](const RunningRefund &refund) {
        switch (filter) {
        case Filter::All:
            return false;
        case Filter::Overdue:
            return refund.alarm != Alarm::Overdue && refund.alarm != Alarm::OutcomeUnknown;
        case Filter::Abnormal:
            return refund.alarm == Alarm::None || refund.alarm == Alarm::Overdue;
        }
        return false;
    });
    return refunds;
}

QVariant RefundBoard::keyOf(const RunningRefund &refund) const
{
    return refund.row.intent.operation.value();
}

QString RefundBoard::columnTitle(int column) const
{
    switch (Column(column)) {
    case Column::State:
        return tr("Where it stands");
    case Column::Order:
        return tr("Order");
    case Column::Amount:
        return tr("Amount");
    case Column::Route:
        return tr("Route");
    case Column::Age:
        return tr("Age");
    case Column::Expected:
        return tr("Expected");
    case Column::Receipt:
        return tr("Receipt");
    case Column::Case:
        return tr("Case");
    }
    return {};
}

QString RefundBoard::expectedText(const RunningRefund &refund) const
{
    const auto left = refund.left(m_now);
    if (!left) {
        return u"–"_s;
    }
    if (refund.alarm == Alarm::Overdue) {
        return tr("overdue by %1").arg(spanText(-*left));
    }
    return tr("by %1").arg(dayText(refund.arrival->until, refund.zone));
}

QString RefundBoard::display(const RunningRefund &refund, Column column) const
{
    const store::IntentRow &intent = refund.row.intent;
    switch (column) {
    case Column::State:
        if (!refund.accepted) {
            return intent.needsPerson ? tr("Decide: did it happen?") : label(intent.state);
        }
        return intent.settlement ? label(*intent.settlement) : tr("Accepted, nothing heard yet");
    case Column::Order:
        return refund.row.orderNumber.isEmpty() ? intent.order.order.value() : refund.row.orderNumber;
    case Column::Amount:
        return intent.amount ? intent.amount->toDisplay() : u"–"_s;
    case Column::Route: {
        const auto route = refunds::routeOf(intent.verb);
        return route ? label(*route) : QString();
    }
    case Column::Age:
        return spanText(refund.age);
    case Column::Expected:
        return expectedText(refund);
    case Column::Receipt:
        return intent.receipt.isEmpty() ? u"–"_s : intent.receipt;
    case Column::Case:
        return QString(u'#' + QString::number(intent.caseId.value()));
    }
    return {};
}

QString RefundBoard::explanation(const RunningRefund &refund, Column column) const
{
    if (column == Column::State && refund.accepted) {
        const auto &at = refund.row.intent.settlementAt;
        const QString heard =
            at ? tr("Heard %1.").arg(agoText(*at, m_now)) : tr("Nobody has said yet where the money is.");
        const QString next =
            refund.nextPoll   ? tr("The shop is asked again at %1.").arg(timeText(*refund.nextPoll, m_now))
            : refund.asksShop ? tr("The shop is asked again when it can be reached.")
                              : tr("This shop does not pass it on: look at the provider and put it on record.");
        return inARow({heard, next});
    }
    if (column == Column::Expected && refund.arrival) {
        const QString span = tr("Expected from %1 to %2, the days of %3.")
                                 .arg(dayText(refund.arrival->from, refund.zone),
                                      dayText(refund.arrival->until, refund.zone), refund.zone);
        return refund.arrival->holidaysKnown
                   ? span
                   : inARow({span, tr("The public holidays are not known there: only weekends were left out.")});
    }
    return {};
}

QVariant RefundBoard::cell(int row, int column, int role) const
{
    const RunningRefund &refund = *at(row);
    switch (role) {
    case IdRole:
        return refund.row.intent.operation.value();
    case ToneRole:
        return Column(column) == Column::State || Column(column) == Column::Expected ? toneOf(refund) : QString();
    case RawRole:
        return refund.since.millis();
    case Qt::DisplayRole:
        return display(refund, Column(column));
    case Qt::ToolTipRole: {
        const QString text = explanation(refund, Column(column));
        return text.isEmpty() ? QVariant() : text;
    }
    default:
        return {};
    }
}

QString totalsText(const std::vector<refunds::Total> &totals)
{
    if (totals.empty()) {
        return QCoreApplication::translate("kd::lists::RefundBoard", "no money is under way");
    }
    QStringList parts;
    for (const refunds::Total &total : totals) {
        QString part = QCoreApplication::translate("kd::lists::RefundBoard", "%n refund(s)", nullptr, total.count);
        part += u" · "_s +
                QCoreApplication::translate("kd::lists::RefundBoard", "%1 under way").arg(total.underWay.toDisplay());
        if (!total.atRisk.isZero()) {
            part += u" · "_s +
                    QCoreApplication::translate("kd::lists::RefundBoard", "%1 at risk").arg(total.atRisk.toDisplay());
        }
        part +=
            u" · "_s + QCoreApplication::translate("kd::lists::RefundBoard", "oldest %1").arg(spanText(total.oldest));
        parts << part;
    }
    return parts.join(u"   "_s);
}

} // namespace kd::lists
