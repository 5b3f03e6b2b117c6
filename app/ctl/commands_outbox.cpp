// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/follow.h"
#include "app/ctl/json.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

int outboxList(Context &context)
{
    store::IntentFilter filter;
    const QStringList states = context.invocation.options.value(u"state"_s);
    for (const QString &wanted : states) {
        const auto state = intentStateFromId(wanted);
        if (!state) {
            return context.usage(u"'"_s + wanted + u"' is no state of an action"_s);
        }
        filter.states.push_back(*state);
    }
    const auto caseId = context.number(u"case"_s, 0, 1, highest);
    desk::Desk *desk = caseId ? context.open(Context::Use::Look) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    filter.caseId = CaseId(*caseId);
    const auto rows = desk->outbox(filter).result();
    return rows ? context.print(arrayOf(*rows)) : context.fail(rows.error());
}

int outboxRun(Context &context)
{
    const auto until = deadline(context);
    desk::Desk *desk = until ? context.open(Context::Use::Hold) : nullptr;
    if (desk == nullptr) {
        return context.exitCode;
    }
    const auto rows = desk->outbox({outbox::unsettledStates(), {}, {}}).result();
    if (!rows) {
        return context.fail(rows.error());
    }
    std::vector<Intent> intents;
    for (const store::IntentRow &row : *rows) {
        const auto followed = follow(*desk, row.operation, *until);
        if (!followed) {
            return context.fail(followed.error());
        }
        intents.push_back(*followed);
    }
    return ended(context, intents, true);
}

} // namespace kd::ctl
