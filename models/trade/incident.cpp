// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/incident.h"

#include "models/trade/id_table.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr std::array<std::pair<IncidentCause, QLatin1StringView>, 5> causeIds = {{
    {IncidentCause::ShopDown, "shop_down"_L1},
    {IncidentCause::PaymentCallback, "payment_callback"_L1},
    {IncidentCause::DeliveryChannel, "delivery_channel"_L1},
    {IncidentCause::Supplier, "supplier"_L1},
    {IncidentCause::Other, "other"_L1},
}};

QJsonObject toJson(IncidentId incident, const IncidentFacts &facts)
{
    return {{u"incident"_s, incident.value()},
            {u"title"_s, facts.title},
            {u"cause"_s, id(facts.cause)},
            {u"shop"_s, facts.shop.value()},
            {u"since"_s, facts.since.millis()}};
}

IncidentFacts factsFrom(const QJsonObject &payload)
{
    IncidentFacts facts;
    facts.title = payload.value("title"_L1).toString();
    facts.cause = incidentCauseFromId(payload.value("cause"_L1).toString()).value_or(IncidentCause::Other);
    facts.shop = ShopId(payload.value("shop"_L1).toString());
    facts.since = Instant(payload.value("since"_L1).toInteger());
    return facts;
}

IncidentMessage messageFrom(const JournalEntry &entry)
{
    IncidentMessage message;
    message.seq = entry.seq;
    message.by = entry.actor;
    message.at = entry.at;
    message.script = entry.payload.value("script"_L1).toString();
    message.text = personalText(entry.payload.value("text"_L1)).value_or(QString());
    if (const QJsonValue next = entry.payload.value("next_word"_L1); next.isDouble()) {
        message.nextWordAt = Instant(next.toInteger());
    }
    message.overruled = entry.payload.value("overruled"_L1).toVariant().toStringList();
    message.reason = personalText(entry.payload.value("reason"_L1)).value_or(QString());
    return message;
}

void apply(Incident &incident, const JournalEntry &entry)
{
    incident.lastSeq = entry.seq;
    if (entry.kind == entry::incidentOpened) {
        incident.id = incidentOf(entry.kind, entry.payload);
        incident.facts = factsFrom(entry.payload);
        incident.openedBy = entry.actor;
        incident.openedAt = entry.at;
    } else if (entry.kind == entry::incidentChanged) {
        incident.facts = factsFrom(entry.payload);
    } else if (entry.kind == entry::incidentMessage) {
        incident.messages.push_back(messageFrom(entry));
    } else if (entry.kind == entry::incidentEnded && !incident.endedAt) {
        incident.endedAt = entry.at;
        incident.endedBy = entry.actor;
    }
}

} // namespace

QString id(IncidentCause cause)
{
    return idIn(causeIds, cause);
}

std::optional<IncidentCause> incidentCauseFromId(QStringView id)
{
    return valueIn<IncidentCause>(causeIds, id);
}

const std::vector<IncidentCause> &allIncidentCauses()
{
    static const std::vector<IncidentCause> causes = valuesIn<IncidentCause>(causeIds);
    return causes;
}

const IncidentMessage *Incident::message() const
{
    return messages.empty() ? nullptr : &messages.back();
}

Incident foldIncident(const std::vector<JournalEntry> &entries)
{
    Incident incident;
    for (const JournalEntry &entry : entries) {
        apply(incident, entry);
    }
    return incident;
}

IncidentId incidentOf(const QString &kind, const QJsonObject &payload)
{
    return kind.startsWith("incident."_L1) ? IncidentId(payload.value("incident"_L1).toInteger()) : IncidentId();
}

namespace entry {

NewEntry openedIncident(const ProfileId &actor, IncidentId incident, const IncidentFacts &facts)
{
    return {QString(incidentOpened), {}, actor, toJson(incident, facts)};
}

NewEntry changedIncident(const ProfileId &actor, IncidentId incident, const IncidentFacts &facts)
{
    return {QString(incidentChanged), {}, actor, toJson(incident, facts)};
}

NewEntry messageOfIncident(const ProfileId &actor, IncidentId incident, const IncidentMessage &message)
{
    QJsonObject payload{
        {u"incident"_s, incident.value()}, {u"script"_s, message.script}, {u"text"_s, personal(message.text)}};
    if (message.nextWordAt) {
        payload.insert(u"next_word"_s, message.nextWordAt->millis());
    }
    if (!message.overruled.isEmpty()) {
        payload.insert(u"overruled"_s, QJsonArray::fromStringList(message.overruled));
        payload.insert(u"reason"_s, personal(message.reason));
    }
    return {QString(incidentMessage), {}, actor, std::move(payload)};
}

NewEntry endedIncident(const ProfileId &actor, IncidentId incident)
{
    return {QString(incidentEnded), {}, actor, {{u"incident"_s, incident.value()}}};
}

} // namespace entry

} // namespace kd
