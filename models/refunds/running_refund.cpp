// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/running_refund.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::refunds {

namespace {

Alarm alarmOf(const RunningRefund &refund, Instant now)
{
    const store::IntentRow &intent = refund.row.intent;
    if (!refund.accepted) {
        return intent.state == IntentState::Unknown || intent.needsPerson ? Alarm::OutcomeUnknown : Alarm::None;
    }
    switch (intent.settlement.value_or(Settlement::Pending)) {
    case Settlement::Failed:
        return Alarm::Failed;
    case Settlement::Closed:
        return Alarm::Closed;
    case Settlement::Abnormal:
        return Alarm::Abnormal;
    case Settlement::Succeeded:
        return Alarm::None;
    case Settlement::Pending:
    case Settlement::Unknown:
        break;
    }
    return refund.arrival && now > refund.arrival->until ? Alarm::Overdue : Alarm::None;
}

} // namespace

QString id(Alarm alarm)
{
    switch (alarm) {
    case Alarm::None:
        break;
    case Alarm::Overdue:
        return u"overdue"_s;
    case Alarm::OutcomeUnknown:
        return u"outcome_unknown"_s;
    case Alarm::Abnormal:
        return u"abnormal"_s;
    case Alarm::Closed:
        return u"closed"_s;
    case Alarm::Failed:
        return u"failed"_s;
    }
    return u"none"_s;
}

std::optional<RefundRoute> routeOf(Verb verb)
{
    for (const RefundRoute route : {RefundRoute::Gateway, RefundRoute::RecordOnly, RefundRoute::Balance}) {
        if (refundVerb(route) == verb) {
            return route;
        }
    }
    return std::nullopt;
}

std::optional<Millis> RunningRefund::left(Instant now) const
{
    return arrival ? std::optional(arrival->until - now) : std::nullopt;
}

RunningRefund runningRefund(const store::RefundRow &row, const playbook::Playbook &rules, const ShopFacts &shop,
                            Instant now)
{
    const store::IntentRow &intent = row.intent;
    RunningRefund refund;
    refund.row = row;
    refund.accepted = intent.state == IntentState::Accepted || intent.state == IntentState::Confirmed;
    refund.since = intent.endedAt.value_or(intent.sentAt.value_or(intent.askedAt));
    refund.age = std::max(now - refund.since, Millis(0)); // the wall clock may have gone back
    refund.zone = rules.holidays().zoneFor(shop.zone);
    refund.asksShop = shop.readsSettlement;
    const auto route = routeOf(intent.verb);
    if (refund.accepted && route) {
        refund.arrival = rules.arrival(intent.productClass, *route, shop.zone, refund.since);
    }
    refund.alarm = alarmOf(refund, now);
    return refund;
}

} // namespace kd::refunds
