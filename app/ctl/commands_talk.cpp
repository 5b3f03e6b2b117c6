// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

QString languageOf(const Invocation &typed)
{
    return typed.has(u"lang"_s) ? typed.value(u"lang"_s) : u"zh"_s;
}

QJsonArray guardJson(const reply::GuardReport &report)
{
    QJsonArray list;
    for (const reply::GuardFinding &finding : report.findings) {
        list.append(QJsonObject{{u"rule"_s, finding.rule}, {u"level"_s, playbook::id(finding.level)},
                                {u"start"_s, static_cast<qint64>(finding.start)}, {u"length"_s, static_cast<qint64>(finding.length)},
                                {u"why"_s, finding.why}, {u"proposal"_s, finding.proposal}});
    }
    return list;
}

std::optional<CaseId> caseOf(Context &context)
{
    bool number = false;
    const CaseId caseId(context.invocation.take(u"case"_s).toLongLong(&number));
    if (!number) {
        context.exitCode = context.usage(u"the case's number is missing"_s);
        return std::nullopt;
    }
    return caseId;
}

} // namespace

int scriptList(Context &context)
{
    desk::Desk *desk = context.open(Context::Use::Look);
    if (desk == nullptr) {
        return context.exitCode;
    }
    const QString language = languageOf(context.invocation);
    QJsonArray list;
    for (const playbook::Script &script : desk->playbook().scripts()) {
        list.append(QJsonObject{{u"script"_s, script.id}, {u"title"_s, script.title.in(language)},
                                {u"facts"_s, QJsonArray::fromStringList(script.blanks)}, {u"promise_minutes"_s, script.promiseMinutes}});
    }
    return context.print(list);
}

// A text with a key in it is a reveal: the guard lets it pass and it goes on record before it is printed.
int scriptFill(Context &context)
{
    const auto caseId = caseOf(context);
    if (!caseId) {
        return context.exitCode;
    }
    const QString script = context.invocation.take(u"script"_s);
    if (script.isEmpty()) {
        return context.usage(u"the script's id is missing; 'script list' shows them"_s);
    }
    desk::ScriptWish wish{script, languageOf(context.invocation), languageOf(context.invocation), {}};
    const QStringList facts = context.invocation.options.value(u"fact"_s);
    for (const QString &fact : facts) {
        const qsizetype equals = fact.indexOf(u'=');
        if (equals <= 0) {
            return context.usage(u"--fact takes NAME=VALUE"_s);
        }
        wish.facts.insert(fact.left(equals), fact.mid(equals + 1));
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto reply = desk->fillScript(*caseId, wish).result();
    if (!reply) {
        return context.fail(reply.error());
    }
    if (reply->guard.holdsKey) {
        const desk::Outgoing outgoing{script, reply->script.text, context.invocation.value(u"reason"_s), wish.explainIn};
        const auto copied = desk->replyCopied(*me, *caseId, outgoing).result();
        if (!copied) {
            return context.fail(copied.error());
        }
    }
    QJsonObject object{{u"case"_s, caseId->value()},
                       {u"script"_s, script},
                       {u"text"_s, reply->script.text},
                       {u"substantive"_s, reply->script.substantive},
                       {u"reveals_card"_s, reply->guard.holdsKey},
                       {u"promise_minutes"_s, reply->script.promiseMinutes ? QJsonValue(*reply->script.promiseMinutes) : QJsonValue()},
                       {u"facts_used"_s, QJsonArray::fromStringList(reply->script.factsUsed)},
                       {u"guard"_s, guardJson(reply->guard)}};
    return context.print(object);
}

int contactAdd(Context &context)
{
    const auto caseId = caseOf(context);
    if (!caseId) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    const auto text = typed.has(u"text"_s) ? Result<QString>(typed.value(u"text"_s)) : context.textFromFileOrInput(u"file"_s);
    if (!text) {
        return context.fail(text.error());
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    entry::Contact contact;
    contact.channel = typed.has(u"channel"_s) ? typed.value(u"channel"_s) : u"chat"_s;
    contact.script = typed.value(u"script"_s);
    contact.text = *text;
    contact.substantive = typed.has(u"substantive"_s);
    contact.waitsForBuyer = typed.has(u"waits-for-buyer"_s);
    const QStringList kept = typed.options.value(u"keeps"_s);
    for (const QString &seq : kept) {
        bool number = false;
        contact.keeps.push_back(seq.toLongLong(&number));
        if (!number) {
            return context.usage(u"--keeps takes the number of a promise; 'case show' has them"_s);
        }
    }
    if (const playbook::Script *script = desk->playbook().script(contact.script)) {
        contact.substantive = contact.substantive || script->substantive;
        contact.waitsForBuyer = contact.waitsForBuyer || script->asksBuyer;
    } else if (!contact.script.isEmpty()) {
        return context.fail(Error{.kind = Error::Kind::Refused, .doing = u"log a contact"_s, .code = u"script_unknown"_s, .detail = contact.script});
    }
    if (typed.has(u"promise"_s)) {
        bool number = false;
        const int minutes = typed.value(u"within"_s).toInt(&number);
        if (!number || minutes <= 0) {
            return context.usage(u"--promise needs --within MINUTES"_s);
        }
        contact.promise = typed.value(u"promise"_s);
        contact.promiseDue = desk->clock().now() + std::chrono::minutes(minutes);
    }
    const auto logged = desk->logContact(*me, *caseId, contact).result();
    if (!logged) {
        return context.fail(logged.error());
    }
    QJsonObject object{{u"case"_s, caseId->value()}, {u"channel"_s, contact.channel}, {u"substantive"_s, contact.substantive},
                       {u"waits_for_buyer"_s, contact.waitsForBuyer}};
    insertTime(object, u"promise_due"_s, contact.promiseDue);
    QJsonArray keeps;
    for (const qint64 seq : contact.keeps) {
        keeps.append(seq);
    }
    object.insert(u"keeps"_s, keeps);
    return context.print(object);
}

int promiseKeep(Context &context)
{
    const auto caseId = caseOf(context);
    if (!caseId) {
        return context.exitCode;
    }
    const auto promise = context.number(u"promise"_s, 0, 1, highest); // 0: the only open one
    if (!promise) {
        return context.exitCode;
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto kept = desk->keepPromise(*me, *caseId, *promise, context.invocation.value(u"note"_s)).result();
    if (!kept) {
        return context.fail(kept.error());
    }
    QJsonObject object{{u"case"_s, caseId->value()}, {u"promise"_s, kept->seq}, {u"what"_s, kept->what}};
    insertTime(object, u"due_at"_s, kept->dueAt);
    insertTime(object, u"kept_at"_s, kept->keptAt);
    return context.print(object);
}

} // namespace kd::ctl
