// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/standing.h"

#include "models/trade/id_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::incidents {

namespace {

constexpr std::array<std::pair<Told, QLatin1StringView>, 4> toldIds = {{
    {Told::NotYet, "not_yet"_L1},
    {Told::Waiting, "waiting"_L1},
    {Told::Failed, "failed"_L1},
    {Told::Yes, "yes"_L1},
}};

bool brings(IncidentCause cause, const CaseRecord &record)
{
    switch (cause) {
    case IncidentCause::PaymentCallback:
        return record.reason == Reason::PaymentCallbackDelayed || record.reason == Reason::DuplicatePayment;
    case IncidentCause::DeliveryChannel:
        return record.type == ComplaintType::NotReceived;
    case IncidentCause::Supplier:
        return record.type == ComplaintType::Invalid || record.type == ComplaintType::PartiallyInvalid ||
               record.reason == Reason::OutOfStock || record.reason == Reason::TopupPending ||
               record.reason == Reason::ManualDeliveryPending;
    case IncidentCause::ShopDown:
    case IncidentCause::Other:
        break;
    }
    return true;
}

bool takenOut(IncidentId incident, const CaseRecord &record)
{
    return std::any_of(record.incidents.begin(), record.incidents.end(),
                       [incident](const CaseIncident &one) { return one.incident == incident && one.to; });
}

} // namespace

QString id(Told told)
{
    return idIn(toldIds, told);
}

Told told(const CaseRecord &record, qint64 message)
{
    if (message == 0) {
        return Told::NotYet;
    }
    const bool said =
        std::any_of(record.contacts.begin(), record.contacts.end(), [message](const CaseContact &contact) {
            return contact.incident && contact.incident->message == message;
        });
    if (said) {
        return Told::Yes;
    }
    Told result = Told::NotYet;
    for (const Intent &intent : record.intents) {
        if (intent.telling && intent.telling->word.message == message) {
            result = isSettled(intent.state) ? Told::Failed : Told::Waiting;
        }
    }
    return result;
}

Fit fit(IncidentId incident, const IncidentFacts &facts, const CaseRecord &record)
{
    const Instant wrote = record.messages.empty() ? record.openedAt : record.messages.back().at;
    if (record.status == CaseStatus::Closed || record.runningIncident() != nullptr || takenOut(incident, record) ||
        wrote < facts.since || !brings(facts.cause, record)) {
        return Fit::No;
    }
    if (facts.shop.isEmpty() || record.order.shop == facts.shop) {
        return Fit::Fits;
    }
    return record.order.shop.isEmpty() ? Fit::ShopUnknown : Fit::No;
}

} // namespace kd::incidents
