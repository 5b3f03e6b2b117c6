// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidents.h"
#include "models/incidents/lookup.h"
#include "models/incidents/standing.h"
#include "models/trade/entries.h"
#include "models/trade/system_reasons.h"

using namespace Qt::StringLiterals;

namespace kd::incidents {

namespace {

/// What is told, and what its promise is about.
struct Text
{
    IncidentMessage message;
    QString title;
};

// The text that holds from now on, on record. The same words with the same promise are no new text: pressing twice, or
// telling those who came later, must not begin again with everybody.
Result<Text> putMessage(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                        const IncidentMessage &wanted, Instant now)
{
    const QString doing = u"tell the cases of an incident"_s;
    const auto known = existing(desk, incident, doing);
    if (!known) {
        return fail(known.error());
    }
    const IncidentMessage *holds = known->message();
    if (wanted.text.trimmed().isEmpty()) {
        return refuse(u"words_missing"_s, doing);
    }
    if (known->endedAt && wanted.nextWordAt) {
        return refuse(u"incident_over_promises"_s, doing);
    }
    if (!known->endedAt && !wanted.nextWordAt) {
        return refuse(u"next_word_missing"_s, doing);
    }
    if (wanted.nextWordAt && *wanted.nextWordAt <= now) {
        return refuse(u"next_word_past"_s, doing);
    }
    if (holds != nullptr && holds->text == wanted.text && holds->nextWordAt == wanted.nextWordAt) {
        return Text{*holds, known->facts.title};
    }
    const auto kept = desk.append(entry::messageOfIncident(actor, incident, wanted));
    if (!kept) {
        return fail(kept.error());
    }
    IncidentMessage message = wanted;
    message.seq = kept->seq;
    message.by = actor;
    message.at = kept->at;
    return Text{std::move(message), known->facts.title};
}

Telling tellingOf(IncidentId incident, const Text &text)
{
    return {{incident, text.message.seq}, text.message.script, text.message.nextWordAt, text.title};
}

bool isReached(Told told)
{
    return told == Told::Yes || told == Told::Waiting;
}

// What an earlier text still says in the outbox is no longer true, and would come after the one that holds.
Result<void> withdrawOlder(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident, qint64 holds,
                           const std::vector<CaseRecord> &records)
{
    for (const CaseRecord &record : records) {
        const auto done =
            withdraw(desk, actor, waitingWords(record, incident, holds), systemReason::laterWord);
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

} // namespace

Result<Reached> tellElsewhere(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                              const IncidentMessage &message, const QString &channel, Instant now,
                              const std::optional<std::vector<CaseId>> &shown)
{
    const auto text = putMessage(desk, actor, incident, message, now);
    if (!text) {
        return fail(text.error());
    }
    const auto records = recordsOf(desk, incident);
    if (!records) {
        return fail(records.error());
    }
    if (auto done = withdrawOlder(desk, actor, incident, text->message.seq, *records); !done) {
        return fail(done.error());
    }
    Reached reached{text->message.seq, {}, 0, {}};
    for (const CaseRecord &record : *records) {
        if (isReached(told(record, text->message.seq))) {
            ++reached.before;
            continue;
        }
        if (record.status == CaseStatus::Closed) {
            reached.apart.push_back({record.id, u"case_closed"_s});
            continue;
        }
        // Nobody has told the buyer of a case that joined after the agent looked whom to tell.
        if (shown && std::find(shown->begin(), shown->end(), record.id) == shown->end()) {
            reached.apart.push_back({record.id, u"joined_since"_s});
            continue;
        }
        entry::Contact contact;
        contact.channel = channel;
        contact.script = text->message.script;
        contact.text = text->message.text;
        contact.substantive = true;
        contact.promise = text->title;
        contact.promiseDue = text->message.nextWordAt;
        contact.incident = IncidentWord{incident, text->message.seq};
        if (auto kept = append(desk, entry::contact(actor, record.id, contact)); !kept) {
            return fail(kept.error());
        }
        reached.cases.push_back(record.id);
    }
    return reached;
}

Result<Reached> tellThroughShop(store::DeskWrite &desk, const playbook::LimitRules &limits, const ProfileId &actor,
                                IncidentId incident, const IncidentMessage &message, std::vector<outbox::Plan> plans,
                                Instant now)
{
    const auto text = putMessage(desk, actor, incident, message, now);
    if (!text) {
        return fail(text.error());
    }
    const auto records = recordsOf(desk, incident);
    if (!records) {
        return fail(records.error());
    }
    if (auto done = withdrawOlder(desk, actor, incident, text->message.seq, *records); !done) {
        return fail(done.error());
    }
    std::map<CaseId, outbox::Plan> byCase;
    for (outbox::Plan &plan : plans) {
        const CaseId caseId = plan.caseId;
        byCase.insert_or_assign(caseId, std::move(plan));
    }
    Reached reached{text->message.seq, {}, 0, {}};
    for (const CaseRecord &record : *records) {
        if (isReached(told(record, text->message.seq))) {
            ++reached.before;
            continue;
        }
        const auto plan = byCase.find(record.id);
        if (plan == byCase.end()) {
            continue; // the caller has said why it cannot be told this way
        }
        for (outbox::Step &step : plan->second.steps) {
            step.telling = tellingOf(incident, *text);
        }
        const auto asked = outbox::ask(desk, limits, actor, plan->second, now);
        if (asked) {
            reached.cases.push_back(record.id);
        } else if (asked.error().kind == Error::Kind::Refused) {
            reached.apart.push_back({record.id, asked.error().code});
        } else {
            return fail(asked.error());
        }
    }
    return reached;
}

} // namespace kd::incidents
