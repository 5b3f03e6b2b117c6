// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reply/script_facts.h"

using namespace Qt::StringLiterals;

namespace kd::reply {

namespace {

// For buyers, and so in both languages and untranslated; what the incident is called here is the desk's own matter.
playbook::Words troubleOf(IncidentCause cause)
{
    switch (cause) {
    case IncidentCause::ShopDown:
        return {u"店铺系统暂时无法访问"_s, u"our shop cannot be reached"_s};
    case IncidentCause::PaymentCallback:
        return {u"支付渠道的付款结果传回变慢"_s, u"payment results reach us late"_s};
    case IncidentCause::DeliveryChannel:
        return {u"发货通道出现故障"_s, u"our delivery channel is disturbed"_s};
    case IncidentCause::Supplier:
        return {u"供应商的系统出现故障"_s, u"our supplier's system is disturbed"_s};
    case IncidentCause::Other:
        break;
    }
    return {u"我们的系统出现故障"_s, u"our system is disturbed"_s};
}

} // namespace

ScriptFacts incidentFacts(const IncidentFacts &incident, std::optional<Instant> nextWordAt, Instant now,
                          const QString &language)
{
    const bool zh = language.startsWith("zh"_L1);
    ScriptFacts facts{{u"trouble"_s, troubleOf(incident.cause).in(language)},
                      {u"since"_s, toldTime(incident.since, now, zh)}};
    if (nextWordAt) {
        facts.insert(u"promise_by"_s, toldTime(*nextWordAt, now, zh));
    }
    return facts;
}

} // namespace kd::reply
