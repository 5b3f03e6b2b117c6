// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands_incident.h"
#include "app/ctl/json.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

/// --case, and what still stands on the line.
std::optional<std::vector<CaseId>> casesOf(Context &context)
{
    std::vector<CaseId> cases;
    const QStringList typed = context.invocation.options.value(u"case"_s) + context.invocation.arguments;
    for (const QString &one : typed) {
        const auto number = numberFrom(context, one, u"a case is given by its number"_s);
        if (!number) {
            return std::nullopt;
        }
        cases.push_back(CaseId(*number));
    }
    return cases;
}

/// What --title, --cause, --shop and --since say; the present where they say nothing.
std::optional<IncidentFacts> factsOf(Context &context, desk::Desk &desk, IncidentFacts facts)
{
    const Invocation &typed = context.invocation;
    if (typed.has(u"title"_s)) {
        facts.title = typed.value(u"title"_s);
    }
    if (typed.has(u"cause"_s)) {
        const auto cause = incidentCauseFromId(typed.value(u"cause"_s));
        if (!cause) {
            context.exitCode =
                context.usage(u"--cause takes shop_down, payment_callback, delivery_channel, supplier or other"_s);
            return std::nullopt;
        }
        facts.cause = *cause;
    }
    if (typed.has(u"shop"_s)) {
        const auto shop = context.shop(desk, typed.value(u"shop"_s));
        if (!shop) {
            return std::nullopt;
        }
        facts.shop = *shop;
    }
    if (typed.has(u"since"_s)) {
        const auto since = Instant::fromIso(typed.value(u"since"_s));
        if (!since) {
            context.exitCode = context.usage(u"--since takes a time like 2026-11-22T09:30:00Z"_s);
            return std::nullopt;
        }
        facts.since = *since;
    }
    return facts;
}

int incidentList(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto lines = desk->incidents().result();
    if (!lines) {
        return context.fail(lines.error());
    }
    return context.print(arrayOf(*lines));
}

int incidentShow(Context &context)
{
    const auto incident = incidentOf(context);
    desk::Desk *desk = incident ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto screen = desk->incident(*incident).result();
    if (!screen) {
        return context.fail(screen.error());
    }
    QJsonObject object = toJson(screen->line);
    object.insert(u"messages"_s, arrayOf(screen->incident.messages));
    object.insert(u"belonging"_s, arrayOf(screen->cases));
    object.insert(u"proposed"_s, arrayOf(screen->fitting));
    return context.print(object);
}

int incidentOpen(Context &context)
{
    const auto cases = casesOf(context);
    desk::Desk *desk = cases ? context.open(Context::Use::Look) : nullptr;
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto facts = factsOf(context, *desk, {{}, IncidentCause::Other, {}, desk->clock().now()});
    if (!facts) {
        return context.exitCode;
    }
    std::vector<CaseId> joining = *cases;
    if (context.invocation.has(u"fitting"_s)) {
        const auto fitting = desk->casesFitting(*facts).result();
        if (!fitting) {
            return context.fail(fitting.error());
        }
        for (const desk::IncidentCase &one : *fitting) {
            joining.push_back(one.row.id);
        }
    }
    const auto opened = desk->openIncident(*me, *facts, joining).result();
    if (!opened) {
        return context.fail(opened.error());
    }
    const auto screen = desk->incident(opened->id).result();
    if (!screen) {
        return context.fail(screen.error());
    }
    QJsonObject object = toJson(screen->line);
    object.insert(u"apart"_s, arrayOf(opened->joined.apart));
    return context.print(object);
}

int incidentChange(Context &context)
{
    const auto incident = incidentOf(context);
    desk::Desk *desk = incident ? context.open(Context::Use::Look) : nullptr;
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto before = desk->incident(*incident).result();
    if (!before) {
        return context.fail(before.error());
    }
    const auto facts = factsOf(context, *desk, before->incident.facts);
    if (!facts) {
        return context.exitCode;
    }
    const auto changed = desk->changeIncident(*me, *incident, *facts).result();
    if (!changed) {
        return context.fail(changed.error());
    }
    const auto screen = desk->incident(*incident).result();
    return screen ? context.print(toJson(screen->line)) : context.fail(screen.error());
}

int incidentPropose(Context &context)
{
    const auto incident = incidentOf(context);
    desk::Desk *desk = incident ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto screen = desk->incident(*incident).result();
    return screen ? context.print(arrayOf(screen->fitting)) : context.fail(screen.error());
}

int incidentJoin(Context &context)
{
    const auto incident = incidentOf(context);
    const auto cases = incident ? casesOf(context) : std::nullopt;
    if (!cases) {
        return context.exitCode;
    }
    if (cases->empty()) {
        return context.usage(u"say which cases; 'incident propose' lists those that fit"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto joined = desk->joinIncident(*me, *incident, *cases).result();
    if (!joined) {
        return context.fail(joined.error());
    }
    return context.print(QJsonObject{{u"incident"_s, incident->value()},
                                     {u"joined"_s, numbersOf(joined->cases)},
                                     {u"apart"_s, arrayOf(joined->apart)}});
}

int incidentLeave(Context &context)
{
    const auto caseId = numberFrom(context, context.invocation.take(u"case"_s), u"the case's number is missing"_s);
    desk::Desk *desk = caseId ? context.open(Context::Use::Look) : nullptr;
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto left = desk->leaveIncident(*me, CaseId(*caseId)).result();
    return left ? context.print(QJsonObject{{u"case"_s, *caseId}}) : context.fail(left.error());
}

} // namespace

std::optional<qint64> numberFrom(Context &context, const QString &typed, const QString &missing)
{
    bool number = false;
    const qint64 value = typed.toLongLong(&number);
    if (!number || value <= 0) {
        context.exitCode = context.usage(missing);
        return std::nullopt;
    }
    return value;
}

std::optional<IncidentId> incidentOf(Context &context)
{
    const auto number =
        numberFrom(context, context.invocation.take(u"incident"_s), u"the incident's number is missing"_s);
    return number ? std::optional(IncidentId(*number)) : std::nullopt;
}

QJsonArray numbersOf(const std::vector<CaseId> &cases)
{
    QJsonArray list;
    for (const CaseId caseId : cases) {
        list.append(caseId.value());
    }
    return list;
}

std::vector<Command> incidentCommands()
{
    const Option incident{u"incident"_s, u"ID"_s, u"the incident's number"_s};
    const Option cases{u"case"_s, u"ID"_s, u"a case; may be given again"_s};
    const Option dryRun{u"dry-run"_s, {}, u"says what would happen, and does nothing"_s};
    const std::vector<Option> facts{
        {u"title"_s, u"TEXT"_s, u"what it is called here"_s},
        {u"cause"_s, u"CAUSE"_s, u"shop_down, payment_callback, delivery_channel, supplier or other (other)"_s},
        {u"shop"_s, u"SHOP"_s, u"of which shop (of all)"_s},
        {u"since"_s, u"TIME"_s, u"when it began, ISO 8601 (now)"_s}};
    std::vector<Option> opening = facts;
    opening.push_back(cases);
    opening.push_back({u"fitting"_s, {}, u"with all the open cases that fit"_s});
    std::vector<Option> changing = facts;
    changing.push_back(incident);
    return {
        {u"incident list"_s, {}, u"Lists outages: those that run, then the latest that are over"_s, {}, incidentList},
        {u"incident show"_s,
         u"ID"_s,
         u"Shows an outage: its cases, what they were told, which more would fit"_s,
         {incident},
         incidentShow},
        {u"incident open"_s, u"[CASE…]"_s, u"Opens an outage that many cases are about"_s, opening, incidentOpen},
        {u"incident change"_s, u"ID"_s, u"Corrects what is said of it"_s, changing, incidentChange},
        {u"incident propose"_s,
         u"ID"_s,
         u"Lists open cases that fit and do not belong to it"_s,
         {incident},
         incidentPropose},
        {u"incident join"_s,
         u"ID CASE…"_s,
         u"Adds cases; their clocks pause as the playbook says"_s,
         {incident, cases},
         incidentJoin},
        {u"incident leave"_s, u"CASE"_s, u"Takes a case out of its incident"_s, {cases}, incidentLeave},
        {u"incident tell"_s,
         u"ID"_s,
         u"Tells its cases one text, each once: by a note through the shop, or as told elsewhere. Without a text: the "
         u"one that "
         "holds, to those who were not told it"_s,
         {incident,
          {u"script"_s, u"ID"_s, u"the script to fill"_s},
          {u"lang"_s, u"LANG"_s, u"zh or en (zh)"_s},
          {u"text"_s, u"TEXT"_s, u"words of one's own"_s},
          {u"file"_s, u"F"_s, u"the same from a file"_s},
          {u"within"_s, u"MINUTES"_s, u"by when the buyers hear again; this or --next is needed while it runs"_s},
          {u"next"_s, u"TIME"_s, u"the same as a time, ISO 8601: typed again it is the same word"_s},
          {u"elsewhere"_s, u"CHANNEL"_s, u"somebody has told them: chat, email, phone, platform or site"_s},
          {u"reason"_s, u"TEXT"_s, u"why all the same, where the guard asks; goes on record"_s},
          dryRun},
         incidentTell},
        {u"incident end"_s,
         u"ID"_s,
         u"It is over: clocks start again, what waits goes in order of urgency"_s,
         {incident, dryRun},
         incidentEnd},
    };
}

} // namespace kd::ctl
