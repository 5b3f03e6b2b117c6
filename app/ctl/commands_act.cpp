// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

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
    std::vector<OperationId> operations;
    const QStringList typed = context.invocation.options.value(u"operation"_s) + context.invocation.arguments;
    for (const QString &operation : typed) {
        operations.emplace_back(operation);
    }
    if (operations.empty()) {
        return context.usage(u"the operation's id is missing"_s);
    }
    desk::Desk *desk = context.open(Context::Use::Look);
    const auto me = desk == nullptr ? std::nullopt : context.actor();
    if (!me) {
        return context.exitCode;
    }
    const auto approved = desk->approve(*me, *pin, operations).result();
    if (!approved) {
        return context.fail(approved.error());
    }
    return operations.size() == 1 ? context.print(toJson(approved->front())) : context.print(arrayOf(*approved));
}

int actHandOn(Context &context)
{
    const QString wanted = context.invocation.value(u"to"_s);
    if (wanted.isEmpty()) {
        return context.usage(u"--to names the profile that is to answer"_s);
    }
    return onOperation(context, [&wanted](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        const auto profiles = desk.profiles().result();
        if (!profiles) {
            return Result<Intent>(fail(profiles.error()));
        }
        const auto named = std::find_if(profiles->begin(), profiles->end(), [&wanted](const auto &profile) {
            return profile.id.value() == wanted || profile.name == wanted;
        });
        return desk.handOn(me, operation, named == profiles->end() ? ProfileId(wanted) : named->id).result();
    });
}

int actDecline(Context &context)
{
    if (context.invocation.has(u"case"_s)) {
        return actTurnDown(context); // a case by a clause, not an action that waits
    }
    const auto pin = context.secretValue(u"pin"_s);
    if (!pin) {
        return context.fail(pin.error());
    }
    return onOperation(context, [&context, &pin](desk::Desk &desk, const ProfileId &me, const OperationId &operation) {
        return desk.decline(me, *pin, operation, context.invocation.value(u"reason"_s)).result();
    });
}

int actResolve(Context &context)
{
    const Invocation &typed = context.invocation;
    const QString happened = typed.value(u"happened"_s);
    if (happened != u"yes"_s && happened != u"no"_s) {
        return context.usage(u"--happened takes yes or no"_s);
    }
    return onOperation(context, [&typed, &happened](desk::Desk &desk, const ProfileId &me,
                                                    const OperationId &operation) {
        return desk.resolve(me, operation, happened == u"yes"_s, typed.value(u"reference"_s), typed.value(u"reason"_s))
            .result();
    });
}

} // namespace kd::ctl
