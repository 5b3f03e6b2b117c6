// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/courier.h"

#include "models/base/log.h"
#include "models/outbox/limit_check.h"
#include "models/outbox/sender.h"
#include "models/trade/entries.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

// What the disk refused is tried again after this long instead of in a circle.
constexpr Millis diskPause{5'000};

std::vector<NewEntry> only(NewEntry entry)
{
    std::vector<NewEntry> entries;
    entries.push_back(std::move(entry));
    return entries;
}

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
            return only(entry::cancelled(entry::systemActor(), intent, u"an earlier step was "_s + id(step.state)));
        }
    }
    // It says by when the buyer hears more: sent after that, its promise would be broken as it arrives.
    const bool tooLate = intent.telling && intent.telling->promiseDue && *intent.telling->promiseDue <= now;
    if (tooLate && intent.attempts == 0) {
        return only(entry::cancelled(entry::systemActor(), intent, u"the time it promises is over"_s));
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

Courier::Courier(store::Store &store, Clock &clock, playbook::LimitRules limits, Waiting &waiting, Told told)
    : m_store(store)
    , m_clock(clock)
    , m_limits(std::move(limits))
    , m_waiting(waiting)
    , m_told(std::move(told))
{}

Millis Courier::requestLife() const
{
    return std::chrono::hours(m_limits.requestHours);
}

void Courier::backOff(const Intent &intent, const Error &why)
{
    m_waiting.backOff(intent.operation, Millis(why.retryAfterMs));
    logInfo("outbox", intent.operation.value() + u": "_s + toLogLine(why));
}

QCoro::Task<bool> Courier::append(Intent seen, QString wanted, Decide decide)
{
    const OperationId operation = seen.operation;
    auto writing = m_store.writeDesk([seen, wanted, decide](store::DeskWrite &desk) -> Result<std::optional<bool>> {
        const auto present = desk.intent(seen.operation);
        if (!present) {
            return fail(present.error());
        }
        if (!*present || (*present)->state != seen.state || (*present)->attempts != seen.attempts
            || (*present)->onHold != seen.onHold) {
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

QCoro::Task<bool> Courier::record(Intent intent, std::vector<NewEntry> entries)
{
    const Decide decide = [entries](const store::DeskRead &, const Intent &) { return Result<std::vector<NewEntry>>(entries); };
    auto recorded = co_await append(std::move(intent), {}, decide);
    co_return recorded;
}

QCoro::Task<void> Courier::orphaned(Intent intent)
{
    Error restarted;
    restarted.kind = Error::Kind::Network;
    restarted.code = u"restarted_while_sending"_s;
    restarted.doing = u"send an action"_s;
    std::vector<NewEntry> entries = only(entry::unknown(intent, restarted));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

QCoro::Task<void> Courier::expireRequest(Intent intent)
{
    std::vector<NewEntry> entries = only(entry::requestExpired(intent));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

QCoro::Task<void> Courier::advance(Intent intent, ShopDoor door, StopToken stop)
{
    switch (intent.state) {
    case IntentState::Queued:
        co_await sendQueued(std::move(intent), door, stop);
        co_return;
    case IntentState::Accepted:
    case IntentState::Unknown:
        co_await readBack(std::move(intent), door, stop);
        co_return;
    case IntentState::Sending:
        co_await orphaned(std::move(intent)); // what this run sends is settled before it looks again
        co_return;
    case IntentState::AwaitingApproval:
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        co_return;
    }
}

QCoro::Task<void> Courier::sendQueued(Intent intent, ShopDoor door, StopToken stop)
{
    // A look beforehand, so that what may not go costs the shop no request; claim() decides.
    const playbook::LimitRules limits = m_limits;
    const Instant now = m_clock.now();
    using Seen = std::pair<std::vector<NewEntry>, std::vector<Intent>>;
    auto looking = m_store.read([intent, limits, now](const store::Reader &reader) -> Result<Seen> {
        auto found = obstacles(reader.desk, limits, intent, now);
        auto steps = stepsBefore(reader.desk, intent);
        if (!found || !steps) {
            return fail(!found ? found.error() : steps.error());
        }
        return Seen{std::move(*found), std::move(*steps)};
    });
    auto seen = co_await looking;
    if (!seen) {
        backOff(intent, seen.error());
        co_return;
    }
    if (!seen->first.empty()) {
        [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(seen->first));
        co_return;
    }
    const std::vector<Intent> steps = seen->second;

    const OrderId orderId = intent.order.order;
    const auto fresh = co_await door.connector->order(orderId, stop);
    if (!fresh) {
        backOff(intent, fresh.error());
        co_return;
    }
    std::vector<Card> touched;
    if (!intent.card.isEmpty()) {
        const Secret text = intent.cardText;
        const auto card = co_await door.connector->card(text, stop);
        if (!card) {
            backOff(intent, card.error());
            co_return;
        }
        if (*card) {
            touched.push_back(**card);
        }
    }
    QStringList changed{u"deleted"_s};
    PreImage image = intent.before;
    if (*fresh) {
        image = preImageOf(**fresh, touched);
        changed = unexpected(intent, steps, image);
        if (changed.isEmpty() && isRefund(intent.verb) && intent.amount->minor() > (*fresh)->refundable().minor()) {
            changed << u"refunded"_s;
        }
        if (changed.isEmpty() && intent.verb == Verb::HandOut && !touched.front().order.isEmpty()) {
            changed << u"cards"_s;
        }
    }
    if (!changed.isEmpty()) {
        const OrderRef ref = intent.order;
        co_await changedBefore(std::move(intent), changed, image, door, stop);
        co_await refreshCache(ref, touched, door, stop);
        co_return;
    }
    co_await send(std::move(intent), door, stop);
}

// The order is not as it was when the action was asked for. What was never sent is stopped; but what was sent once and then
// found absent may itself be the change, shown late.
QCoro::Task<void> Courier::changedBefore(Intent intent, QStringList changed, PreImage found, ShopDoor door, StopToken stop)
{
    Judgement judgement;
    if (intent.attempts > 0) {
        const auto observed = co_await lookForOurs(intent, door.connector, &m_store, stop);
        if (!observed) {
            backOff(intent, observed.error());
            co_return;
        }
        judgement = judge(intent, *observed);
    }
    std::vector<NewEntry> entries;
    switch (judgement.kind) {
    case Judgement::Kind::Found:
        entries = only(entry::confirmed(intent, judgement.reference, u"read_back"_s));
        break;
    case Judgement::Kind::Absent:
        entries = only(entry::stopped(intent, changed, found));
        break;
    case Judgement::Kind::Foreign: {
        Error doubtful;
        doubtful.kind = Error::Kind::Conflict;
        doubtful.code = judgement.why;
        doubtful.doing = u"send an action again"_s;
        entries = only(entry::unknown(intent, doubtful));
        entries.push_back(entry::needsPerson(intent, judgement.why));
        break;
    }
    }
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

// The last word before a byte leaves: still queued, its plan unbroken, within limits or validly approved, all in the
// transaction that says "sending". Whatever was undone, lowered or used up while the order was fetched counts here.
QCoro::Task<bool> Courier::claim(Intent intent)
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

QCoro::Task<void> Courier::send(Intent intent, ShopDoor door, StopToken stop)
{
    const bool claimed = co_await claim(intent);
    if (!claimed) {
        co_return;
    }
    intent.state = IntentState::Sending;
    ++intent.attempts;

    const Sent sent = co_await carryOut(intent, door.connector, stop);
    if (sent.kind == Sent::Kind::NotSent) {
        backOff(intent, sent.error);
    } else {
        m_waiting.worked(intent.operation);
    }
    std::vector<NewEntry> outcome = only(entryFor(intent, sent));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(outcome));
}

QCoro::Task<void> Courier::readBack(Intent intent, ShopDoor door, StopToken stop)
{
    const auto observed = co_await lookForOurs(intent, door.connector, &m_store, stop);
    if (!observed) {
        backOff(intent, observed.error());
        co_return;
    }
    m_waiting.worked(intent.operation);
    const Judgement judgement = judge(intent, *observed);
    const OrderRef ref = intent.order;
    const bool absenceProves = door.connector->absenceProves(intent.verb);
    std::vector<NewEntry> entries = afterReadBack(intent, judgement, absenceProves);
    // The cache first: whoever hears "confirmed" may act again at once, and must see the order as it is now.
    if (judgement.kind == Judgement::Kind::Found) {
        std::vector<Card> cards;
        if (observed->card) {
            cards.push_back(*observed->card);
        }
        co_await refreshCache(ref, cards, door, stop);
    }
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

// The cache learns at once what we have just seen or done: the next action takes its pre-image from it, and the next
// replacement is chosen from its stock. A failure here only leaves it a little older.
QCoro::Task<void> Courier::refreshCache(OrderRef ref, std::vector<Card> cards, ShopDoor door, StopToken stop)
{
    const OrderId orderId = ref.order;
    auto fresh = co_await door.connector->order(orderId, stop);
    std::vector<Order> orders;
    if (fresh && *fresh) {
        orders.push_back(std::move(**fresh));
    }
    const Instant now = m_clock.now();
    const ShopId shopId = ref.shop;
    auto writing = m_store.writeCache([shopId, orders, cards, now](store::CacheWrite &cache) -> Result<void> {
        if (const auto put = cache.putOrders(shopId, orders, now); !put) {
            return fail(put.error());
        }
        const auto put = cache.putCards(shopId, cards, now);
        return put ? Result<void>() : Result<void>(fail(put.error()));
    });
    const auto written = co_await writing;
    if (!written && written.error().kind != Error::Kind::Cancelled) {
        logWarning("outbox", toLogLine(written.error()));
    }
}

} // namespace kd::outbox
