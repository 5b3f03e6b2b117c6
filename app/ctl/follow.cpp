// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/follow.h"

#include "app/ctl/json.h"
#include "models/desk/error_text.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

constexpr qint64 usualTimeout = 900; // an unknown outcome takes two read-backs, each after the shop's settle of 120 s
constexpr qint64 longestTimeout = 24 * 3600;
constexpr unsigned long lookAgainMillis = 50;

int exitCodeOf(const std::vector<Intent> &intents)
{
    int code = Exit::Done;
    for (const Intent &intent : intents) {
        switch (intent.state) {
        case IntentState::Confirmed:
        case IntentState::Queued:
        case IntentState::Sending:
        case IntentState::Accepted:
            break;
        case IntentState::AwaitingApproval:
            code = std::max<int>(code, Exit::NeedsApproval);
            break;
        case IntentState::Unknown:
            return Exit::OutcomeUnknown;
        case IntentState::Refused:
        case IntentState::Stopped:
        case IntentState::Cancelled:
            code = std::max<int>(code, Exit::Refused);
            break;
        }
        if (intent.needsPerson) {
            return Exit::OutcomeUnknown;
        }
    }
    return code;
}

// Nothing more happens to it until a person does something: it is held, or an earlier action on its order waits for one.
bool standsStill(desk::Desk &desk, const Intent &intent)
{
    if (intent.state != IntentState::Queued || intent.onHold) {
        return intent.onHold;
    }
    const auto onOrder = desk.outbox({unsettledStates(), intent.order, {}}).result(); // in the order they run
    for (const store::IntentRow &row : onOrder.value_or(std::vector<store::IntentRow>())) {
        if (row.operation == intent.operation) {
            break;
        }
        if (row.needsPerson || row.onHold || row.state == IntentState::AwaitingApproval) {
            return true;
        }
    }
    return false;
}

// One sentence for each action that did not end as asked.
void sayHowItEnded(const Context &context, const Intent &intent)
{
    const QString action = intent.operation.value() + u" ("_s + id(intent.verb) + u"): "_s;
    const auto say = [&context, &action](Error::Kind kind, const QString &code, const QString &detail) {
        context.remark(action + desk::errorText(Error{.kind = kind, .code = code, .detail = detail}));
    };
    if (intent.needsPerson || intent.state == IntentState::Unknown) {
        say(Error::Kind::Conflict, u"outcome_unknown"_s, intent.operation.value());
    } else if (intent.state == IntentState::AwaitingApproval) {
        say(Error::Kind::Refused, u"approval_needed"_s, intent.operation.value());
    } else if (intent.state == IntentState::Refused || intent.state == IntentState::Stopped) {
        say(Error::Kind::Refused, intent.errorCode, intent.changed.join(u", "_s));
    } else if (!isSettled(intent.state)) {
        say(Error::Kind::Conflict, u"not_settled_yet"_s, id(intent.state));
    }
}

} // namespace

Result<Intent> follow(desk::Desk &desk, const OperationId &operation, const QDeadlineTimer &deadline)
{
    for (;;) {
        auto intent = desk.intent(operation).result();
        const bool still = intent && !isSettled(intent->state) && !intent->needsPerson &&
                           intent->state != IntentState::AwaitingApproval && !standsStill(desk, *intent);
        if (!still || deadline.hasExpired()) {
            return intent;
        }
        QThread::msleep(lookAgainMillis);
    }
}

int ended(Context &context, const std::vector<Intent> &intents, bool followed)
{
    int code = exitCodeOf(intents);
    for (const Intent &intent : intents) {
        const bool waits = intent.state == IntentState::AwaitingApproval || intent.needsPerson;
        if (followed || waits) {
            sayHowItEnded(context, intent);
        }
        if (followed && !waits && !isSettled(intent.state)) {
            code = Exit::OutcomeUnknown;
        }
    }
    return context.print(arrayOf(intents), code);
}

std::optional<QDeadlineTimer> deadline(Context &context)
{
    const auto seconds = context.number(u"timeout"_s, usualTimeout, 1, longestTimeout);
    return seconds ? std::optional(QDeadlineTimer(*seconds * 1000)) : std::nullopt;
}

} // namespace kd::ctl
