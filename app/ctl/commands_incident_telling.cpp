// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands_incident.h"
#include "app/ctl/json.h"
#include "models/lists/labels.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

// By when the buyers hear again, as --next or --within says it. False: `exitCode` is set.
bool takeNextWord(Context &context, desk::Desk &desk, IncidentMessage &message)
{
    const Invocation &typed = context.invocation;
    if (typed.has(u"next"_s) && typed.has(u"within"_s)) {
        context.exitCode = context.usage(u"give --next or --within"_s);
        return false;
    }
    if (typed.has(u"next"_s)) {
        const auto next = Instant::fromIso(typed.value(u"next"_s));
        if (!next) {
            context.exitCode = context.usage(u"--next takes a time like 2026-11-22T09:30:00Z"_s);
            return false;
        }
        message.nextWordAt = *next;
    }
    if (typed.has(u"within"_s)) {
        const auto minutes = numberFrom(context, typed.value(u"within"_s), u"--within takes minutes"_s);
        if (!minutes) {
            return false;
        }
        constexpr qint64 minute = 60'000; // nobody promises seconds
        const qint64 due = (desk.clock().now() + std::chrono::minutes(*minutes)).millis();
        message.nextWordAt = Instant((due + minute - 1) / minute * minute);
    }
    return true;
}

// A script, words of one's own, or neither: then the text that holds, for those who were not told it.
std::optional<IncidentMessage> messageOf(Context &context, desk::Desk &desk, const Incident &incident)
{
    const Invocation &typed = context.invocation;
    const bool written = typed.has(u"text"_s) || typed.has(u"file"_s) || typed.has(u"script"_s);
    if (!written) {
        if (incident.message() == nullptr) {
            context.exitCode = context.usage(u"nothing was told yet: give --script, --text or --file"_s);
            return std::nullopt;
        }
        if (typed.has(u"within"_s) || typed.has(u"next"_s) || typed.has(u"reason"_s)) {
            context.exitCode = context.usage(
                u"--within, --next and --reason belong to a new text: give --script, --text or --file too"_s);
            return std::nullopt;
        }
        return *incident.message();
    }
    IncidentMessage message;
    message.reason = typed.value(u"reason"_s);
    if (!takeNextWord(context, desk, message)) {
        return std::nullopt;
    }
    if (typed.has(u"script"_s)) {
        const QString language = typed.has(u"lang"_s) ? typed.value(u"lang"_s) : u"zh"_s;
        const desk::IncidentScriptWish wish{typed.value(u"script"_s), language, language, message.nextWordAt};
        const auto draft = desk.fillIncidentScript(incident.facts, wish).result();
        if (!draft) {
            context.exitCode = context.fail(draft.error());
            return std::nullopt;
        }
        message.script = draft->script.script;
        message.text = draft->script.text;
        return message;
    }
    const auto text =
        typed.has(u"text"_s) ? Result<QString>(typed.value(u"text"_s)) : context.textFromFileOrInput(u"file"_s);
    if (!text) {
        context.exitCode = context.fail(text.error());
        return std::nullopt;
    }
    message.text = *text;
    return message;
}

} // namespace

int incidentTell(Context &context)
{
    const auto incident = incidentOf(context);
    if (!incident) {
        return context.exitCode;
    }
    const bool elsewhere = context.invocation.has(u"elsewhere"_s);
    const QString channel = context.invocation.value(u"elsewhere"_s);
    if (elsewhere && !lists::channels().contains(channel)) {
        return context.usage(u"--elsewhere takes one of "_s + lists::channels().join(u", "_s));
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto screen = desk->incident(*incident).result();
    if (!screen) {
        return context.fail(screen.error());
    }
    const auto message = messageOf(context, *desk, screen->incident);
    if (!message) {
        return context.exitCode;
    }
    desk::IncidentTelling telling;
    telling.message = *message;
    telling.explainIn = u"en"_s;
    if (elsewhere) {
        telling.way = desk::TellingWay::Elsewhere;
        telling.channel = channel;
    }
    if (context.invocation.has(u"dry-run"_s)) {
        const auto preview = desk->previewTelling(*incident, telling).result();
        if (!preview) {
            return context.fail(preview.error());
        }
        std::vector<CaseId> cases;
        for (const store::CaseRow &row : preview->cases) {
            cases.push_back(row.id);
        }
        return context.print(QJsonObject{{u"incident"_s, incident->value()},
                                         {u"text"_s, message->text},
                                         {u"cases"_s, numbersOf(cases)},
                                         {u"before"_s, preview->before},
                                         {u"apart"_s, arrayOf(preview->apart)}});
    }
    const auto reached = desk->tellIncident(*me, *incident, telling).result();
    if (!reached) {
        return context.fail(reached.error());
    }
    return context.print(QJsonObject{{u"incident"_s, incident->value()},
                                     {u"message"_s, reached->message},
                                     {u"text"_s, message->text},
                                     {u"cases"_s, numbersOf(reached->cases)},
                                     {u"before"_s, reached->before},
                                     {u"apart"_s, arrayOf(reached->apart)}});
}

int incidentEnd(Context &context)
{
    const auto incident = incidentOf(context);
    desk::Desk *desk = incident ? context.open(Context::Use::Look) : nullptr;
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto end = context.invocation.has(u"dry-run"_s) ? desk->previewEnd(*incident).result()
                                                          : desk->endIncident(*me, *incident).result();
    return end ? context.print(toJson(*end)) : context.fail(end.error());
}

} // namespace kd::ctl
