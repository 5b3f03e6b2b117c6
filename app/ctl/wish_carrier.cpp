// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/wish_carrier.h"

#include "app/ctl/follow.h"
#include "app/ctl/json.h"
#include "models/lists/masking.h"

#include <cstdio>
#include <iostream>
#include <string>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

bool someoneIsThere()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

QString words(const outbox::Step &step)
{
    const QString amount = step.amount ? step.amount->toDisplay() : QString();
    const QString key = step.card ? step.card->text.masked() : QString();
    switch (step.verb) {
    case Verb::RefundGateway:
        return u"refund %1 by the original route"_s.arg(amount);
    case Verb::RefundRecordOnly:
        return u"record a refund of %1, which is paid by hand"_s.arg(amount);
    case Verb::RefundBalance:
        return u"refund %1 to the buyer's balance"_s.arg(amount);
    case Verb::HandOut:
        return u"hand out key %1"_s.arg(key);
    case Verb::VoidCard:
        return u"mark key %1 void"_s.arg(key);
    case Verb::Note:
        return step.toBuyer ? u"mail the buyer"_s : u"note it on the order"_s;
    case Verb::CorrectContact:
        return u"change the contact to %1"_s.arg(
            lists::masked(QStringList{step.email, step.phone}.join(u' ').trimmed()));
    case Verb::MarkDelivered:
        return u"mark the order as delivered"_s;
    case Verb::CreateVoucher:
        return u"give the buyer a voucher of %1"_s.arg(amount);
    }
    return {};
}

QString sentence(const desk::Preview &preview)
{
    if (!preview.draft.plan) {
        return u"Put it on record? Nothing is asked of the shop."_s;
    }
    QStringList parts;
    for (const outbox::Step &step : preview.draft.plan->steps) {
        parts << words(step);
    }
    QString text = parts.join(u", then "_s);
    text[0] = text[0].toUpper();
    return QString(u"Order "_s + preview.draft.plan->order.number + u": "_s + text + u'?');
}

QJsonObject previewJson(const desk::Preview &preview)
{
    QJsonArray steps;
    if (preview.draft.plan) {
        const std::vector<outbox::Step> &list = preview.draft.plan->steps;
        for (size_t i = 0; i < list.size(); ++i) {
            QJsonObject step{{u"verb"_s, id(list[i].verb)},
                             {u"words"_s, words(list[i])},
                             {u"to_buyer"_s, list[i].toBuyer},
                             {u"if_refused"_s, preview.ifRefused.value(qsizetype(i))}};
            if (list[i].amount) {
                insertMoney(step, u"amount"_s, *list[i].amount);
            }
            steps.append(step);
        }
    }
    const qint64 pause = preview.draft.plan ? preview.draft.plan->undoPause.count() : 0;
    return {{u"resolution"_s, preview.draft.resolution ? id(*preview.draft.resolution) : QString()},
            {u"steps"_s, steps},
            {u"reveals"_s, qint64(preview.draft.reveals.size())},
            {u"locked_by"_s, QJsonArray::fromStringList(preview.lockedBy)},
            {u"may_break_glass"_s, preview.mayBreakGlass},
            {u"approval_needed"_s, preview.approvalNeeded},
            {u"undo_seconds"_s, pause / 1000},
            {u"final"_s, preview.final}};
}

int finish(Context &context, desk::Desk &desk, Result<std::vector<Intent>> asked)
{
    if (!asked) {
        return context.fail(asked.error());
    }
    const bool wait = context.invocation.has(u"wait"_s);
    const auto until = deadline(context);
    if (wait && until) {
        for (Intent &intent : *asked) {
            const auto followed = follow(desk, intent.operation, *until);
            if (!followed) {
                return context.fail(followed.error());
            }
            intent = *followed;
        }
    }
    return ended(context, *asked, wait);
}

} // namespace

bool confirmed(Context &context, const QString &question)
{
    if (context.invocation.has(u"yes"_s)) {
        return true;
    }
    if (!someoneIsThere()) {
        context.exitCode = context.usage(u"nobody is here to confirm: add --yes"_s);
        return false;
    }
    std::fprintf(stderr, "%s [y/N] ", qUtf8Printable(question));
    std::string line;
    std::getline(std::cin, line);
    if (line != "y" && line != "yes") {
        context.exitCode = Exit::Refused;
        return false;
    }
    return true;
}

std::optional<Actor> actorIn(Context &context)
{
    Actor actor;
    bool number = false;
    actor.caseId = CaseId(context.invocation.take(u"case"_s).toLongLong(&number));
    if (!number) {
        context.exitCode = context.usage(u"--case takes the case's number"_s);
        return std::nullopt;
    }
    if (!deadline(context)) { // before anything is asked for
        return std::nullopt;
    }
    actor.desk = context.open(context.invocation.has(u"wait"_s) ? Context::Use::Follow : Context::Use::Look);
    const auto me = actor.desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return std::nullopt;
    }
    actor.me = *me;
    return actor;
}

std::optional<desk::CaseScreen> screenOf(Context &context, const Actor &actor)
{
    const auto screen = actor.desk->caseScreen(actor.caseId, actor.me).result();
    if (!screen || !*screen) {
        const Error unknown{.kind = Error::Kind::Refused, .doing = u"act"_s, .code = u"case_unknown"_s};
        context.exitCode = context.fail(screen ? unknown : screen.error());
        return std::nullopt;
    }
    return **screen;
}

int carryOut(Context &context, const Actor &actor, actions::Wish wish)
{
    const Invocation &typed = context.invocation;
    wish.reason = typed.value(u"reason"_s);
    wish.skipUndoPause = typed.has(u"yes"_s);
    const bool dry = typed.has(u"dry-run"_s);
    if (dry || !typed.has(u"yes"_s)) {
        const auto preview = actor.desk->preview(actor.me, actor.caseId, wish).result();
        if (!preview) {
            return context.fail(preview.error());
        }
        if (dry) {
            return context.print(previewJson(*preview));
        }
        if (!confirmed(context, sentence(*preview))) {
            return context.exitCode;
        }
    }
    const auto breakGlass = typed.has(u"break-glass"_s) ? std::optional(typed.value(u"break-glass"_s)) : std::nullopt;
    return finish(context, *actor.desk, actor.desk->act(actor.me, actor.caseId, wish, breakGlass).result());
}

} // namespace kd::ctl
