// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/case_steps.h"

using namespace Qt::StringLiterals;

namespace kd {

std::optional<IncidentWord> incidentWordFrom(const QJsonObject &object)
{
    const IncidentWord word{IncidentId(object.value("incident"_L1).toInteger()),
                            object.value("message"_L1).toInteger()};
    return word.incident.isEmpty() ? std::nullopt : std::optional(word);
}

namespace {

// A note that lay in the outbox may reach the buyer after a later text of its incident: then it promises what is no
// longer true, and keeps nothing.
bool isOvertaken(const CaseRecord &record, const IncidentWord &word)
{
    return std::any_of(record.contacts.begin(), record.contacts.end(), [&word](const CaseContact &said) {
        return said.incident && said.incident->incident == word.incident && said.incident->message > word.message;
    });
}

} // namespace

void addWord(CaseRecord &record, CaseContact contact, std::optional<CasePromise> promise)
{
    if (contact.incident && isOvertaken(record, *contact.incident)) {
        promise.reset();
    } else if (contact.incident) {
        for (CasePromise &earlier : record.promises) {
            if (earlier.incident == contact.incident->incident && !earlier.keptAt) {
                earlier.keptAt = contact.at;
            }
        }
        if (promise) {
            promise->incident = contact.incident->incident;
        }
    }
    record.contacts.push_back(std::move(contact));
    if (promise) {
        record.promises.push_back(std::move(*promise));
    }
}

void stepIncident(CaseRecord &record, const JournalEntry &entry)
{
    const IncidentId incident(entry.payload.value("incident"_L1).toInteger());
    const bool belongs = record.runningIncident() != nullptr;
    if (entry.kind == entry::incidentJoined) {
        if (!belongs) {
            record.incidents.push_back(
                {incident, entry.payload.value("title"_L1).toString(), entry.actor, entry.at, std::nullopt});
        }
        return;
    }
    if (belongs && record.incidents.back().incident == incident) {
        record.incidents.back().to = entry.at;
        record.incidents.back().untilEnd = entry.payload.value("ended"_L1).toBool();
    }
}

} // namespace kd
