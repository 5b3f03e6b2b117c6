// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "models/refunds/notice.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

qint64 seconds(Millis span)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span).count();
}

} // namespace

QJsonObject toJson(const refunds::RunningRefund &refund)
{
    const store::IntentRow &intent = refund.row.intent;
    QJsonObject object = toJson(intent);
    object.insert(u"order_number"_s, refund.row.orderNumber);
    const auto route = refunds::routeOf(intent.verb);
    object.insert(u"route"_s, route ? id(*route) : QString());
    object.insert(u"accepted"_s, refund.accepted);
    object.insert(u"settlement"_s, intent.settlement ? QJsonValue(id(*intent.settlement)) : QJsonValue());
    object.insert(u"receipt"_s, intent.receipt);
    object.insert(u"alarm"_s, id(refund.alarm));
    object.insert(u"age_seconds"_s, seconds(refund.age));
    const auto &arrival = refund.arrival;
    insertTime(object, u"expected_from"_s, arrival ? std::optional(arrival->from) : std::nullopt);
    insertTime(object, u"expected_until"_s, arrival ? std::optional(arrival->until) : std::nullopt);
    object.insert(u"holidays_known"_s, !arrival || arrival->holidaysKnown);
    insertTime(object, u"next_poll_at"_s, refund.nextPoll);
    const auto notice = refunds::noticeFor(refund, u"zh"_s);
    object.insert(u"notice"_s, notice ? QJsonValue(notice->script) : QJsonValue());
    return object;
}

QJsonObject toJson(const refunds::Total &total)
{
    return {{u"currency"_s, total.underWay.currency().code()},
            {u"under_way_minor"_s, total.underWay.minor()},
            {u"at_risk_minor"_s, total.atRisk.minor()},
            {u"count"_s, total.count},
            {u"oldest_seconds"_s, seconds(total.oldest)}};
}

int refundsList(Context &context)
{
    const QString only = context.invocation.value(u"only"_s);
    if (!only.isEmpty() && only != u"overdue"_s && only != u"abnormal"_s) {
        return context.usage(u"--only takes overdue or abnormal"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    auto board = desk->refundBoard().result();
    if (!board) {
        return context.fail(board.error());
    }
    if (!only.isEmpty()) {
        std::erase_if(board->refunds, [&only](const refunds::RunningRefund &refund) {
            const bool overdue = refund.alarm == refunds::Alarm::Overdue;
            return only == u"overdue"_s ? !overdue : overdue || !refund.atRisk();
        });
    }
    return context.print(QJsonObject{{u"refunds"_s, arrayOf(board->refunds)}, {u"totals"_s, arrayOf(board->totals)}});
}

int refundsSettle(Context &context)
{
    const OperationId operation(context.invocation.take(u"operation"_s));
    if (operation.isEmpty()) {
        return context.usage(u"the operation's id is missing"_s);
    }
    const Invocation &typed = context.invocation;
    const auto state = settlementFromId(typed.value(u"state"_s));
    if (!state) {
        return context.usage(u"--state takes pending, succeeded, failed, closed, abnormal or unknown"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto intent =
        desk->settleRefund(*me, operation, *state, typed.value(u"receipt"_s), typed.value(u"note"_s)).result();
    return intent ? context.print(toJson(*intent)) : context.fail(intent.error());
}

} // namespace kd::ctl
