// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/step_book.h"

#include "models/base/log.h"
#include "models/outbox/limit_check.h"
#include "models/trade/entries.h"
#include "models/trade/system_reasons.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

// What the disk refused is tried again after this long instead of in a circle.
constexpr Millis diskPause{5'000};

// The steps of the intent's plan that come before it.
Result<std::vector<Intent>> stepsBefore(const store::DeskRead &desk, const Intent &intent)
{
    const auto record = desk.caseRecord(intent.caseId);
    if (!record) {
        return fail(record.error());
    }
    std::vector<Intent> steps;
    if (*record) {
        for (const Intent &step : (*record)->intents) {
            if (step.operation == intent.operation) {
                break;
            }
            if (step.plan == intent.plan) {
                steps.push_back(step);
            }
        }
    }
    return steps;
}

// What keeps a queued intent from being sent, as the entries that say so; none: it may go.
Result<std::vector<NewEntry>> obstacles(const store::DeskRead &desk, const playbook::LimitRules &limits,
                                        const Intent &intent, Instant now)
{
    // Later steps of a plan run only when every earlier one is confirmed.
    const auto steps = stepsBefore(desk, intent);
    if (!steps) {
        return fail(steps.error());
    }
    for (const Intent &step : *steps) {
        if (step.state != IntentState::Confirmed) {
            return only(entry::cancelled(entry::systemActor(), intent, systemReason::earlierStep + id(step.state)));
        }
    }
    // It says by when the buyer hears more: sent after that, its promise would be broken as it arrives.
    const bool tooLate = intent.telling && intent.telling->promiseDue && *intent.telling->promiseDue <= now;
    if (tooLate && intent.attempts == 0) {
        return only(entry::cancelled(entry::systemActor(), intent, systemReason::promiseOver));
    }
    const auto approval = approvalStillNeeded(desk, limits, intent, now);
    if (!approval) {
        return fail(approval.error());
    }
    if (!approval->isEmpty()) {
        return only(entry::heldForApproval(intent, *approval));
    }
    return std::vector<NewEntry>();
}

} // namespace

std::vector<NewEntry> only(NewEntry entry)
{
    std::vector<NewEntry> entries;
    entries.push_back(std::move(entry));
    return entries;
}

StepBook::StepBook(store::Store &store, Clock &clock, playbook::LimitRules limits, Waiting &waiting, Told told)
    : m_store(store)
    , m_clock(clock)
    , m_limits(std::move(limits))
    , m_waiting(waiting)
    , m_told(std::move(told))
{}

Millis StepBook::requestLife() const
{
    return std::chrono::hours(m_limits.requestHours);
}

QCoro::Task<Result<StepBook::Before>> StepBook::before(Intent intent)
{
    const playbook::LimitRules limits = m_limits;
    const Instant now = m_clock.now();
    auto looking = m_store.read([intent, limits, now](const store::Reader &reader) -> Result<Before> {
        auto found = obstacles(reader.desk, limits, intent, now);
        auto steps = stepsBefore(reader.desk, intent);
        if (!found || !steps) {
            return fail(!found ? found.error() : steps.error());
        }
        return Before{std::move(*found), std::move(*steps)};
    });
    auto seen = co_await looking;
    co_return seen;
}

QCoro::Task<bool> StepBook::append(Intent seen, QString wanted, Decide decide)
{
    const OperationId operation = seen.operation;
    auto writing = m_store.writeDesk([seen, wanted, decide](store::DeskWrite &desk) -> Result<std::optional<bool>> {
        const auto present = desk.intent(seen.operation);
        if (!present) {
            return fail(present.error());
        }
        if (!*present || (*present)->state != seen.state || (*present)->attempts != seen.attempts ||
            (*present)->onHold != seen.onHold) {
            return std::optional<bool>();
        }
        const auto entries = decide(desk, **present);
        if (!entries) {
            return fail(entries.error());
        }
        for (const NewEntry &entry : *entries) {
            if (const auto kept = desk.append(entry); !kept) {
                return fail(kept.error());
            }
        }
        return std::optional(wanted.isEmpty() || (!entries->empty() && entries->back().kind == wanted));
    });
    const Result<std::optional<bool>> appended = co_await writing;
    if (!appended) {
        // Nothing leaves that is not durable.
        if (appended.error().kind != Error::Kind::Cancelled) {
            logError("outbox", operation.value() + u": "_s + toLogLine(appended.error()));
        }
        m_waiting.pause(operation, diskPause);
        co_return false;
    }
    if (*appended) {
        m_told(operation, seen.caseId);
    }
    co_return appended->value_or(false);
}

QCoro::Task<bool> StepBook::record(Intent intent, std::vector<NewEntry> entries)
{
    const Decide decide = [entries](const store::DeskRead &, const Intent &) {
        return Result<std::vector<NewEntry>>(entries);
    };
    auto recorded = co_await append(std::move(intent), {}, decide);
    co_return recorded;
}

QCoro::Task<void> StepBook::orphaned(Intent intent)
{
    Error restarted;
    restarted.kind = Error::Kind::Network;
    restarted.code = u"restarted_while_sending"_s;
    restarted.doing = u"send an action"_s;
    std::vector<NewEntry> entries = only(entry::unknown(intent, restarted));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

QCoro::Task<void> StepBook::expireRequest(Intent intent)
{
    std::vector<NewEntry> entries = only(entry::requestExpired(intent));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

QCoro::Task<bool> StepBook::claim(Intent intent)
{
    const playbook::LimitRules limits = m_limits;
    const Instant now = m_clock.now();
    const int attempt = intent.attempts + 1;
    const Decide decide = [limits, now, attempt](const store::DeskRead &desk, const Intent &present) {
        auto found = obstacles(desk, limits, present, now);
        return found && found->empty() ? Result<std::vector<NewEntry>>(only(entry::sending(present, attempt))) : found;
    };
    auto claimed = co_await append(std::move(intent), QString(entry::actionSending), decide);
    co_return claimed;
}

} // namespace kd::outbox
