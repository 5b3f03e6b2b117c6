// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notice.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kd::refunds {

namespace {

QString scriptFor(const RunningRefund &refund)
{
    switch (refund.alarm) {
    case Alarm::OutcomeUnknown:
        return {};
    case Alarm::Failed:
    case Alarm::Closed:
    case Alarm::Abnormal:
        return u"refund_failed"_s;
    case Alarm::Overdue:
        return u"refund_delayed"_s;
    case Alarm::None:
        break;
    }
    if (refund.row.intent.settlement == Settlement::Succeeded) {
        return u"refund_arrived"_s;
    }
    return refund.row.intent.state == IntentState::Confirmed ? u"refund_started"_s : QString();
}

// Banks work to the day, not to the minute.
QString dayText(Instant at, const QString &zone, bool zh)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.millis(), QTimeZone(zone.toLatin1())).date();
    return zh ? QString(day.toString(u"M月d日"_s) + u"或之前"_s)
              : QString(u"on or before "_s + QLocale::c().toString(day, u"MMMM d"_s));
}

} // namespace

std::optional<Notice> noticeFor(const RunningRefund &refund, const QString &language)
{
    const bool zh = language.startsWith(u"zh"_s);
    Notice notice;
    notice.script = scriptFor(refund);
    if (notice.script.isEmpty()) {
        return std::nullopt;
    }
    const store::IntentRow &intent = refund.row.intent;
    notice.facts.insert(u"order_number"_s, refund.row.orderNumber);
    if (intent.amount) {
        notice.facts.insert(u"refund_amount"_s, intent.amount->toDisplay());
    }
    if (refund.arrival) {
        notice.facts.insert(u"arrival_by"_s, dayText(refund.arrival->until, refund.zone, zh));
    }
    const QString receipt = intent.receipt.isEmpty() ? intent.shopReference : intent.receipt;
    if (!receipt.isEmpty()) {
        notice.facts.insert(u"receipt"_s, receipt);
    }
    return notice;
}

} // namespace kd::refunds
