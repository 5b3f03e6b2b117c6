// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidents.h"

#include "models/incidents/lookup.h"
#include "models/outbox/rule.h"
#include "models/trade/entries.h"

using namespace Qt::StringLiterals;

namespace kd::incidents {

namespace {

Result<IncidentFacts> checked(const store::DeskRead &desk, IncidentFacts facts, Instant now, const QString &doing)
{
    facts.title = facts.title.simplified();
    if (facts.title.isEmpty()) {
        return refuse(u"title_missing"_s, doing);
    }
    if (facts.since > now) {
        return refuse(u"begins_later"_s, doing);
    }
    const auto shops = desk.shops();
    if (!shops) {
        return fail(shops.error());
    }
    const bool known = std::any_of(shops->begin(), shops->end(),
                                   [&facts](const store::ShopRow &shop) { return shop.id == facts.shop; });
    return known || facts.shop.isEmpty() ? Result<IncidentFacts>(std::move(facts)) : refuse(u"shop_unknown"_s, doing);
}

} // namespace

Result<Incident> existing(const store::DeskRead &desk, IncidentId incident, const QString &doing)
{
    auto known = desk.incident(incident);
    if (!known) {
        return fail(known.error());
    }
    return *known ? Result<Incident>(std::move(**known)) : refuse(u"incident_unknown"_s, doing);
}

Result<Incident> running(const store::DeskRead &desk, IncidentId incident, const QString &doing)
{
    auto known = existing(desk, incident, doing);
    return known && known->endedAt ? refuse(u"incident_ended"_s, doing) : known;
}

Result<std::vector<CaseRecord>> recordsOf(const store::DeskRead &desk, IncidentId incident)
{
    const auto cases = desk.casesOf(incident);
    if (!cases) {
        return fail(cases.error());
    }
    std::vector<CaseRecord> records;
    for (const CaseId caseId : *cases) {
        auto record = desk.caseRecord(caseId);
        if (!record) {
            return fail(record.error());
        }
        if (*record) {
            records.push_back(std::move(**record));
        }
    }
    return records;
}

WaitingWords waitingWords(const CaseRecord &record, IncidentId incident, qint64 butMessage)
{
    WaitingWords words;
    for (const Intent &intent : record.intents) {
        const bool own = intent.telling && intent.telling->word.incident == incident;
        if (!own || intent.telling->word.message == butMessage) {
            continue;
        }
        if (isUnsent(intent.state, intent.attempts)) {
            words.unsent.push_back(intent.operation);
        } else if (intent.state == IntentState::Queued && !intent.onHold) {
            words.sent.push_back(intent.operation);
        }
    }
    return words;
}

Result<std::vector<OperationId>> withdraw(store::DeskWrite &desk, const ProfileId &actor, const WaitingWords &words,
                                          const QString &why)
{
    for (const OperationId &operation : words.unsent) {
        if (auto done = outbox::undo(desk, actor, operation, why); !done) {
            return fail(done.error());
        }
    }
    for (const OperationId &operation : words.sent) {
        if (auto done = outbox::pause(desk, actor, operation, why); !done) {
            return fail(done.error());
        }
    }
    return words.unsent;
}

Result<IncidentId> open(store::DeskWrite &desk, const ProfileId &actor, const IncidentFacts &facts, Instant now)
{
    const auto said = checked(desk, facts, now, u"open an incident"_s);
    if (!said) {
        return fail(said.error());
    }
    const auto incident = desk.nextIncidentId();
    if (!incident) {
        return incident;
    }
    const auto kept = append(desk, entry::openedIncident(actor, *incident, *said));
    return kept ? incident : Result<IncidentId>(fail(kept.error()));
}

Result<void> change(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident, const IncidentFacts &facts,
                    Instant now)
{
    const QString doing = u"change an incident"_s;
    const auto known = running(desk, incident, doing);
    if (!known) {
        return fail(known.error());
    }
    const auto said = checked(desk, facts, now, doing);
    if (!said) {
        return fail(said.error());
    }
    return *said == known->facts ? Result<void>() : append(desk, entry::changedIncident(actor, incident, *said));
}

Result<Joined> join(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                    const std::vector<CaseId> &cases)
{
    const auto known = running(desk, incident, u"add cases to an incident"_s);
    if (!known) {
        return fail(known.error());
    }
    Joined joined;
    for (const CaseId caseId : cases) {
        const auto record = desk.caseRecord(caseId);
        if (!record) {
            return fail(record.error());
        }
        const CaseIncident *belongsTo = *record ? (*record)->runningIncident() : nullptr;
        if (!*record) {
            joined.apart.push_back({caseId, u"case_unknown"_s});
        } else if ((*record)->status == CaseStatus::Closed) {
            joined.apart.push_back({caseId, u"case_closed"_s});
        } else if (belongsTo != nullptr && belongsTo->incident != incident) {
            joined.apart.push_back({caseId, u"other_incident"_s});
        } else if (belongsTo == nullptr) {
            const auto kept = append(desk, entry::joinedIncident(actor, caseId, incident, known->facts.title));
            if (!kept) {
                return fail(kept.error());
            }
            joined.cases.push_back(caseId);
        }
    }
    return joined;
}

Result<void> leave(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId)
{
    const QString doing = u"take a case out of an incident"_s;
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    const CaseIncident *belongsTo = record->runningIncident();
    if (belongsTo == nullptr) {
        return refuse(u"not_in_incident"_s, doing);
    }
    return append(desk, entry::leftIncident(actor, caseId, belongsTo->incident, false));
}

} // namespace kd::incidents
