// SPDX-License-Identifier: GPL-3.0-or-later
// One text to all the cases of an incident.
#include "models/desk/engine.h"
#include "models/desk/guarding.h"
#include "models/outbox/lookup.h"
#include "models/reply/script_facts.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

/// A case with what decides whether its shop can be asked to mail it a note.
struct Seen
{
    casework::CaseView view;
    bool orderBusy = false; ///< another action on its order is not settled
};

/// What is to be read of the cases.
struct Question
{
    IncidentId incident;
    std::vector<CaseId> cases;
    std::map<CaseId, casework::ShopKnowledge> shops; ///< each case's own
    casework::Rules rules;
    Instant now;
};

Result<std::vector<Seen>> look(const store::Reader &reader, const Question &question)
{
    std::vector<Seen> seen;
    for (const CaseId caseId : question.cases) {
        auto view = casework::viewCase(reader, caseId, question.rules, question.shops.at(caseId), question.now);
        if (!view) {
            return fail(view.error());
        }
        if (!*view) {
            continue;
        }
        Seen one{std::move(**view)};
        if (one.view.order) {
            const auto active = reader.desk.activeIntentFor(one.view.order->order.ref);
            if (!active) {
                return fail(active.error());
            }
            // An earlier word that can still be taken back makes room for this one.
            const Intent *waits = *active ? one.view.record.intent((*active)->operation) : nullptr;
            const bool makesRoom = waits != nullptr && waits->telling &&
                                   waits->telling->word.incident == question.incident &&
                                   isUnsent(waits->state, waits->attempts);
            one.orderBusy = active->has_value() && !makesRoom;
        }
        seen.push_back(std::move(one));
    }
    return seen;
}

// The shop mails notes; a slip in the phone number keeps nobody from reading them. An address instead of which the buyer
// names another is as good as wrong here.
bool isMistyped(const casework::CaseView &view)
{
    return std::any_of(view.findings.begin(), view.findings.end(), [](const Finding &finding) {
        return finding.probe == u"contact.valid"_s && finding.answer != Answer::Pass &&
               finding.values.value("field"_L1).toString() == u"email"_s;
    });
}

struct Reach
{
    QString hindrance; ///< code of what keeps the shop from mailing it; empty: nothing does
    std::optional<outbox::Plan> plan;
};

struct Mailing
{
    actions::ShopAbility ability;
    const playbook::Playbook &playbook;
    bool contactVerified = false;
};

struct Words
{
    QString text;
    QString why;
};

Reach reachByShop(const Seen &one, const Mailing &mailing, const Words &words)
{
    const actions::Shelf nothing;
    const actions::Wish wish{actions::WriteNote{words.text, true}, words.why};
    auto draft = actions::draft({one.view, mailing.ability, mailing.playbook, nothing}, wish);
    if (!draft) {
        return {draft.error().code, {}};
    }
    if (one.orderBusy) {
        return {u"order_busy"_s, {}};
    }
    if (isMistyped(one.view)) {
        return {u"contact_mistyped"_s, {}};
    }
    if (!mailing.contactVerified) {
        return {u"contact_unverified"_s, {}};
    }
    return {{}, std::move(draft->plan)};
}

// The seq of the text that holds when it is the one to be told; 0: telling writes a new one.
qint64 seqOf(const Incident &incident, const IncidentMessage &wanted)
{
    const IncidentMessage *holds = incident.message();
    const bool same = holds != nullptr && holds->text == wanted.text && holds->nextWordAt == wanted.nextWordAt;
    return same ? holds->seq : 0;
}

} // namespace

/// Whom a text would reach and whom not.
struct Desk::Engine::TellingSurvey
{
    reply::GuardReport guard;
    std::vector<store::CaseRow> reached; ///< the most urgent first
    std::vector<outbox::Plan> plans;     ///< through the shop: one for each of them
    std::vector<incidents::Apart> apart;
    int before = 0;
};

QCoro::Task<Result<IncidentDraft>> Desk::Engine::fillIncidentScript(IncidentFacts facts, IncidentScriptWish wish)
{
    const reply::ScriptFacts known = reply::incidentFacts(facts, wish.nextWordAt, m_clock->now(), wish.language);
    auto filled = reply::fill(m_rules.playbook, wish.script, known, wish.language);
    if (!filled) {
        co_return fail(filled.error());
    }
    IncidentDraft draft;
    draft.guard = reply::review(m_rules.playbook, filled->text, guardContext({}, wish.explainIn));
    draft.script = std::move(*filled);
    co_return draft;
}

QCoro::Task<Result<Desk::Engine::TellingSurvey>> Desk::Engine::surveyTelling(IncidentId incident,
                                                                             IncidentTelling telling)
{
    const auto screen = co_await this->incident(incident);
    if (!screen) {
        co_return fail(screen.error());
    }
    const std::vector<IncidentId> asked{incident};
    const auto belonging = co_await casesOfIncidents(asked);
    if (!belonging) {
        co_return fail(belonging.error());
    }
    const qint64 message = seqOf(screen->incident, telling.message);
    std::map<CaseId, const CaseRecord *> records;
    for (const CaseOfIncident &one : belonging->at(incident)) {
        records.emplace(one.row.id, &one.record);
    }
    TellingSurvey survey;
    Question question{incident, {}, {}, m_rules, m_clock->now()};
    for (const IncidentCase &one : screen->cases) {
        const auto record = records.find(one.row.id);
        const incidents::Told told =
            record == records.end() ? incidents::Told::NotYet : incidents::told(*record->second, message);
        if (told == incidents::Told::Yes || told == incidents::Told::Waiting) {
            ++survey.before;
        } else if (one.row.status == CaseStatus::Closed) {
            survey.apart.push_back({one.row.id, u"case_closed"_s});
        } else {
            question.cases.push_back(one.row.id);
            question.shops.emplace(one.row.id, knowledgeOf(one.row.order.shop));
        }
    }
    auto reading = read([question](const store::Reader &reader) { return look(reader, question); });
    const auto seen = co_await reading;
    if (!seen) {
        co_return fail(seen.error());
    }
    // One text for many: a key of any of them would go to strangers, so it is read as if nobody were known.
    reply::GuardContext everybody = guardContext({}, telling.explainIn);
    everybody.contactVerified = false;
    for (const Seen &one : *seen) {
        const reply::GuardContext own = guardContext(one.view, telling.explainIn);
        everybody.keys.insert(everybody.keys.end(), own.keys.begin(), own.keys.end());
    }
    survey.guard = reply::review(m_rules.playbook, telling.message.text, everybody);
    std::map<CaseId, store::CaseRow> rows;
    for (const IncidentCase &one : screen->cases) {
        rows.emplace(one.row.id, one.row);
    }
    for (const Seen &one : *seen) {
        Reach reach;
        if (telling.way == TellingWay::Shop) {
            const bool mayWrite = guardContext(one.view, {}).contactVerified;
            reach = reachByShop(one, {abilityOf(one.view.record.order.shop), m_rules.playbook, mayWrite},
                                {telling.message.text, screen->incident.facts.title});
        }
        const CaseId caseId = one.view.record.id;
        if (!reach.hindrance.isEmpty()) {
            survey.apart.push_back({caseId, reach.hindrance});
            continue;
        }
        survey.reached.push_back(rows.at(caseId));
        if (reach.plan) {
            survey.plans.push_back(std::move(*reach.plan));
        }
    }
    co_return survey;
}

QCoro::Task<Result<TellingPreview>> Desk::Engine::previewTelling(IncidentId incident, IncidentTelling telling)
{
    auto survey = co_await surveyTelling(incident, telling);
    if (!survey) {
        co_return fail(survey.error());
    }
    co_return TellingPreview{std::move(survey->guard), std::move(survey->reached), survey->before,
                             std::move(survey->apart)};
}

QCoro::Task<Result<incidents::Reached>> Desk::Engine::tellIncident(ProfileId me, IncidentId incident,
                                                                   IncidentTelling telling)
{
    const QString doing = u"tell the cases of an incident"_s;
    auto survey = co_await surveyTelling(incident, telling);
    if (!survey) {
        co_return fail(survey.error());
    }
    if (auto refused = refusedBy(survey->guard, telling.message.reason, doing)) {
        co_return fail(std::move(*refused));
    }
    if (survey->reached.empty() && survey->before == 0) {
        co_return fail(Error::Kind::Refused, u"nobody_to_tell"_s, doing);
    }
    IncidentMessage message = telling.message;
    message.overruled = survey->guard.rules(playbook::GuardLevel::AskReason);
    const std::vector<outbox::Plan> plans = survey->plans;
    const playbook::LimitRules limits = m_rules.playbook.limits();
    const QString channel = telling.channel;
    const auto shown = telling.shown;
    const bool throughShop = telling.way == TellingWay::Shop;
    const Instant now = m_clock->now();
    auto writing = write([=](store::DeskWrite &desk) -> Result<incidents::Reached> {
        // Not before: they may have left while the cases were read.
        if (const auto who = outbox::activeProfile(desk, me, doing); !who) {
            return fail(who.error());
        }
        return throughShop ? incidents::tellThroughShop(desk, limits, me, incident, message, plans, now)
                           : incidents::tellElsewhere(desk, me, incident, message, channel, now, shown);
    });
    auto reached = co_await writing;
    if (!reached) {
        co_return fail(reached.error());
    }
    if (throughShop) {
        reached->apart.insert(reached->apart.end(), survey->apart.begin(), survey->apart.end());
        wakeOutbox();
    }
    co_return reached;
}

} // namespace kd::desk
