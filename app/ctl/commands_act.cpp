// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/follow.h"
#include "app/ctl/json.h"

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

// One confirmation that says who gets what; --yes stands for it.
bool confirmed(Context &context, const QString &sentence)
{
    if (context.invocation.has(u"yes"_s)) {
        return true;
    }
    if (!someoneIsThere()) {
        context.exitCode = context.usage(u"nobody is here to confirm: add --yes"_s);
        return false;
    }
    std::fprintf(stderr, "%s [y/N] ", qUtf8Printable(sentence));
    std::string line;
    std::getline(std::cin, line);
    if (line != "y" && line != "yes") {
        context.exitCode = Exit::Refused;
        return false;
    }
    return true;
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

struct Acting
{
    desk::Desk *desk = nullptr;
    ProfileId me;
    CaseId caseId;
    desk::CaseScreen screen;
};

std::optional<Acting> acting(Context &context)
{
    Acting acting;
    bool number = false;
    acting.caseId = CaseId(context.invocation.take(u"case"_s).toLongLong(&number));
    if (!number) {
        context.exitCode = context.usage(u"--case takes the case's number"_s);
        return std::nullopt;
    }
    if (context.invocation.value(u"reason"_s).trimmed().isEmpty()) {
        context.exitCode = context.usage(u"--reason is missing"_s);
        return std::nullopt;
    }
    if (!deadline(context)) { // before anything is asked for
        return std::nullopt;
    }
    acting.desk = context.open(context.invocation.has(u"wait"_s) ? Context::Use::Follow : Context::Use::Look);
    if (acting.desk == nullptr) {
        return std::nullopt;
    }
    const auto me = context.actor();
    if (!me) {
        return std::nullopt;
    }
    acting.me = *me;
    const auto screen = acting.desk->caseScreen(acting.caseId, acting.me).result();
    if (!screen || !*screen) {
        context.exitCode = context.fail(screen ? Error{.kind = Error::Kind::Refused, .doing = u"act"_s, .code = u"case_unknown"_s} : screen.error());
        return std::nullopt;
    }
    acting.screen = std::move(**screen);
    if (!acting.screen.view.order) {
        context.exitCode = context.fail(Error{.kind = Error::Kind::Refused, .doing = u"act"_s, .code = u"no_order"_s});
        return std::nullopt;
    }
    return acting;
}

// What the outbox does with an operation that the console names.
template<typename F>
int onOperation(Context &context, F call)
{
    const OperationId operation(context.invocation.take(u"operation"_s));
    if (operation.isEmpty()) {
        return context.usage(u"the operation's id is missing"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const Result<Intent> intent = call(*desk, *me, operation);
    return intent ? context.print(toJson(*intent)) : context.fail(intent.error());
}

} // namespace

int actRefund(Context &context)
{
    auto act = acting(context);
    if (!act) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    const Order &order = act->screen.view.order->order;
    actions::RefundWish wish;
    wish.reason = typed.value(u"reason"_s);
    wish.amount = order.refundable();
    if (typed.has(u"amount"_s)) {
        const auto amount = Money::parse(typed.value(u"amount"_s), order.total.currency());
        if (!amount) {
            return context.fail(amount.error());
        }
        wish.amount = *amount;
    }
    if (typed.has(u"route"_s)) {
        wish.route = refundRouteFromId(typed.value(u"route"_s));
        if (!wish.route) {
            return context.usage(u"--route takes gateway, record_only or balance"_s);
        }
    }
    const QString sentence = u"Refund "_s + wish.amount.toDisplay() + u" of order "_s + order.number + u'?';
    if (!confirmed(context, sentence)) {
        return context.exitCode;
    }
    const Resolution resolution = wish.amount == order.refundable() ? Resolution::RefundFull : Resolution::RefundPart;
    return finish(context, *act->desk, act->desk->refund(act->me, act->caseId, resolution, wish, typed.has(u"yes"_s)).result());
}

int actReissue(Context &context)
{
    auto act = acting(context);
    if (!act) {
        return context.exitCode;
    }
    const Invocation &typed = context.invocation;
    const std::optional<CardId> old = typed.has(u"card"_s) ? std::optional(CardId(typed.value(u"card"_s))) : std::nullopt;
    const QString sentence = u"Hand out a new key for order "_s + act->screen.view.order->order.number + u'?';
    if (!confirmed(context, sentence)) {
        return context.exitCode;
    }
    return finish(context, *act->desk, act->desk->reissue(act->me, act->caseId, Resolution::Reissue, old, typed.value(u"reason"_s), typed.has(u"yes"_s)).result());
}

int actUndo(Context &context)
{
    return onOperation(context, [&context](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.undo(me, operation, context.invocation.value(u"reason"_s)).result();
    });
}

int actApprove(Context &context)
{
    const auto pin = context.secretValue(u"pin"_s);
    if (!pin) {
        return context.fail(pin.error());
    }
    return onOperation(context, [&pin](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.approve(me, *pin, operation).result();
    });
}

int actDecline(Context &context)
{
    return onOperation(context, [&context](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.decline(me, operation, context.invocation.value(u"reason"_s)).result();
    });
}

int actResolve(Context &context)
{
    const Invocation &typed = context.invocation;
    const QString happened = typed.value(u"happened"_s);
    if (happened != u"yes"_s && happened != u"no"_s) {
        return context.usage(u"--happened takes yes or no"_s);
    }
    return onOperation(context, [&typed, &happened](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.resolve(me, operation, happened == u"yes"_s, typed.value(u"reference"_s), typed.value(u"reason"_s)).result();
    });
}

} // namespace kd::ctl
