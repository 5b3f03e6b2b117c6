// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outbox.h"

#include "models/base/log.h"
#include "models/outbox/sender.h"
#include "models/trade/entries.h"

#include <QCoroFuture>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kd::outbox {

namespace {

// While somebody is waiting for an answer the runner looks again at least this often; due times make it earlier.
constexpr Millis longestNap{5'000};
constexpr Millis firstBackOff{1'000};
constexpr Millis longestBackOff{60'000};

bool waitsForPerson(const Intent &intent)
{
    return intent.state == IntentState::AwaitingApproval || intent.needsPerson;
}

// Everything unsettled, oldest first, so that the steps of a plan come in their order.
QCoro::Task<Result<std::vector<Intent>>> unsettled(store::Store &store)
{
    auto reading = store.read([](const store::Reader &reader) -> Result<std::vector<Intent>> {
        const auto rows = reader.desk.intents({unsettledStates(), {}, {}});
        if (!rows) {
            return fail(rows.error());
        }
        std::vector<Intent> intents;
        for (const store::IntentRow &row : *rows) {
            auto intent = reader.desk.intent(row.operation);
            if (!intent) {
                return fail(intent.error());
            }
            if (*intent) {
                intents.push_back(std::move(**intent));
            }
        }
        return intents;
    });
    auto result = co_await reading;
    co_return result;
}

} // namespace

Day localDay(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.millis()).date();
    return {Instant(today.startOfDay().toMSecsSinceEpoch()), Instant(today.addDays(1).startOfDay().toMSecsSinceEpoch())};
}

Outbox::Outbox(store::Store &store, Clock &clock, ShopSource shops)
    : m_store(store)
    , m_clock(clock)
    , m_shops(std::move(shops))
{}

Outbox::~Outbox() = default;

void Outbox::wake()
{
    m_idle = false;
    m_wake.request_stop();
}

bool Outbox::isIdle() const
{
    return m_idle;
}

QCoro::Task<void> Outbox::run(StopToken stop)
{
    co_await recover();
    while (!stop.stop_requested()) {
        m_wake = StopSource();
        const std::stop_callback wakeOnStop(stop, [this] { m_wake.request_stop(); });
        const Millis nap = co_await runDue(stop);
        const StopToken token = m_wake.get_token();
        [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, nap, token);
    }
}

// A process that died while sending cannot know whether the request arrived.
QCoro::Task<void> Outbox::recover()
{
    const auto intents = co_await unsettled(m_store);
    if (!intents) {
        logError("outbox", toLogLine(intents.error()));
        co_return;
    }
    for (const Intent &intent : *intents) {
        if (intent.state == IntentState::Sending) {
            Error restarted;
            restarted.kind = Error::Kind::Network;
            restarted.code = u"restarted_while_sending"_s;
            restarted.doing = u"send an action"_s;
            NewEntry entry = entry::unknown(intent, restarted);
            [[maybe_unused]] const bool recorded = co_await record(intent, std::move(entry));
        }
    }
}

QCoro::Task<Millis> Outbox::runDue(StopToken stop)
{
    auto intents = co_await unsettled(m_store);
    if (!intents) {
        logError("outbox", toLogLine(intents.error()));
        co_return longestNap;
    }
    const Instant now = m_clock.now();
    Instant next = now + longestNap;
    bool somethingMoves = false;
    QSet<OrderRef> taken; // one intent per order at a time: the first in line
    std::map<ShopId, std::vector<Intent>> due;
    for (Intent &intent : *intents) {
        if (taken.contains(intent.order)) {
            continue;
        }
        taken.insert(intent.order);
        const ShopDoor door = m_shops(intent.order.shop);
        if (waitsForPerson(intent) || door.connector == nullptr) {
            continue;
        }
        somethingMoves = true;
        const Instant at = dueAt(intent, door);
        if (at <= now) {
            due[intent.order.shop].push_back(std::move(intent));
        } else {
            next = std::min(next, at);
        }
    }
    m_idle = !somethingMoves;
    if (due.empty()) {
        co_return std::max(Millis(1), next - now);
    }
    // Shops do not wait for each other: one that hangs holds up only its own actions.
    TaskScope shops;
    for (auto &[shop, list] : due) {
        shops.spawn(runShop(shop, std::move(list), stop));
    }
    co_await shops.drained();
    co_return Millis(0);
}

QCoro::Task<void> Outbox::runShop(ShopId shop, std::vector<Intent> intents, StopToken stop)
{
    for (Intent &intent : intents) {
        const ShopDoor door = m_shops(shop);
        if (stop.stop_requested() || door.connector == nullptr) {
            co_return;
        }
        co_await advance(std::move(intent), door, stop);
    }
}

QCoro::Task<void> Outbox::advance(Intent intent, ShopDoor door, StopToken stop)
{
    switch (intent.state) {
    case IntentState::Queued:
        co_await sendQueued(std::move(intent), door, stop);
        co_return;
    case IntentState::Accepted:
    case IntentState::Unknown:
        co_await readBack(std::move(intent), door, stop);
        co_return;
    case IntentState::AwaitingApproval:
    case IntentState::Sending:
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        co_return;
    }
}

Instant Outbox::dueAt(const Intent &intent, const ShopDoor &door) const
{
    Instant at = intent.notBefore;
    const Instant sent = intent.sentAt.value_or(intent.askedAt);
    if (intent.state == IntentState::Unknown) {
        at = sent + door.settle * (intent.readBacks + 1);
    } else if (intent.state == IntentState::Accepted) {
        // An echo is read back at once, except where another desk could still take the card away from us.
        const bool settles = intent.verb == Verb::HandOut;
        at = sent + (settles ? door.settle * (intent.readBacks + 1) : door.settle * intent.readBacks);
    }
    // A clock that was set back must not hold an action for a day.
    at = std::min(at, m_clock.now() + std::max(longestBackOff, door.settle * 2));
    return std::max(at, m_retryAt.value(intent.operation, Instant(0)));
}

void Outbox::backOff(const Intent &intent, const Error &why)
{
    const int failures = ++m_failures[intent.operation];
    Millis delay = std::min(longestBackOff, firstBackOff * (1 << std::min(failures - 1, 6)));
    if (why.retryAfterMs > 0) {
        delay = std::max(delay, Millis(why.retryAfterMs));
    }
    m_retryAt.insert(intent.operation, m_clock.now() + delay);
    logInfo("outbox", intent.operation.value() + u": "_s + toLogLine(why));
}

QCoro::Task<bool> Outbox::record(Intent intent, NewEntry entry)
{
    const OperationId operation = intent.operation;
    auto writing = m_store.writeDesk([intent, entry](store::DeskWrite &desk) -> Result<bool> {
        const auto present = desk.intent(intent.operation);
        if (!present) {
            return fail(present.error());
        }
        if (!*present || (*present)->state != intent.state || (*present)->attempts != intent.attempts) {
            return false;
        }
        const auto kept = desk.append(entry);
        return kept ? Result<bool>(true) : fail(kept.error());
    });
    const Result<bool> recorded = co_await writing;
    if (!recorded) {
        // Nothing leaves that is not durable; a full disk is asked again a little later instead of in a circle.
        logError("outbox", operation.value() + u": "_s + toLogLine(recorded.error()));
        m_retryAt.insert(operation, m_clock.now() + longestNap);
        co_return false;
    }
    if (*recorded) {
        Q_EMIT intentChanged(operation, intent.caseId);
    }
    co_return *recorded;
}

QCoro::Task<void> Outbox::sendQueued(Intent intent, ShopDoor door, StopToken stop)
{
    // Later steps of a plan run only when every earlier one is confirmed.
    auto planReading = m_store.read([intent](const store::Reader &reader) -> Result<QString> {
        const auto rows = reader.desk.intents({{}, intent.order, intent.caseId});
        if (!rows) {
            return fail(rows.error());
        }
        for (const store::IntentRow &row : *rows) {
            if (row.operation == intent.operation) {
                break;
            }
            const auto earlier = reader.desk.intent(row.operation);
            if (earlier && *earlier && (*earlier)->plan == intent.plan && isSettled(row.state)
                && row.state != IntentState::Confirmed) {
                return id(row.state);
            }
        }
        return approvalStillNeeded(reader.desk, intent, localDay(intent.askedAt)).map([](const QString &code) {
            return code.isEmpty() ? QString() : QString(u"limit:"_s + code);
        });
    });
    const Result<QString> obstacle = co_await planReading;
    if (!obstacle) {
        backOff(intent, obstacle.error());
        co_return;
    }
    if (obstacle->startsWith(u"limit:"_s)) {
        NewEntry entry = entry::heldForApproval(intent, obstacle->mid(6));
        [[maybe_unused]] const bool held = co_await record(std::move(intent), std::move(entry));
        co_return;
    }
    if (!obstacle->isEmpty()) {
        NewEntry entry = entry::cancelled(entry::systemActor(), intent, u"an earlier step was "_s + *obstacle);
        [[maybe_unused]] const bool cancelled = co_await record(std::move(intent), std::move(entry));
        co_return;
    }

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
    PreImage found;
    if (*fresh) {
        found = preImageOf(**fresh, touched);
        changed = differences(intent.before, found);
        if (changed.isEmpty() && intent.amount && intent.amount->minor() > (*fresh)->refundable().minor()) {
            changed << u"refunded"_s;
        }
        if (changed.isEmpty() && intent.verb == Verb::HandOut && !touched.front().order.isEmpty()) {
            changed << u"cards"_s;
        }
    } else {
        found = intent.before;
    }
    if (!changed.isEmpty()) {
        NewEntry entry = entry::stopped(intent, changed, found);
        const OrderRef ref = intent.order;
        [[maybe_unused]] const bool stoppedNow = co_await record(std::move(intent), std::move(entry));
        co_await refreshOrder(ref, door, stop);
        co_return;
    }
    co_await send(std::move(intent), door, stop);
}

QCoro::Task<void> Outbox::send(Intent intent, ShopDoor door, StopToken stop)
{
    const int attempt = intent.attempts + 1;
    NewEntry sendingEntry = entry::sending(intent, attempt);
    const bool claimed = co_await record(intent, std::move(sendingEntry));
    if (!claimed) {
        co_return; // undone in the last moment, or the disk refused: then nothing leaves
    }
    intent.state = IntentState::Sending;
    intent.attempts = attempt;

    const Sent sent = co_await carryOut(intent, door.connector, stop);
    const NewEntry entry = entryFor(intent, sent);
    if (sent.kind == Sent::Kind::NotSent) {
        backOff(intent, sent.error);
    } else {
        m_retryAt.remove(intent.operation);
        m_failures.remove(intent.operation);
    }
    NewEntry outcome = entry;
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(outcome));
}

QCoro::Task<Result<Observed>> Outbox::observe(Intent intent, ShopDoor door, StopToken stop)
{
    Observed observed;
    const OrderId orderId = intent.order.order;
    if (isRefund(intent.verb)) {
        const Currency currency = intent.amount->currency();
        auto refunds = co_await door.connector->refunds(orderId, currency, stop);
        if (!refunds) {
            co_return fail(refunds.error());
        }
        observed.refunds = std::move(*refunds);
    } else if (intent.verb == Verb::Note) {
        auto notes = co_await door.connector->notes(orderId, stop);
        if (!notes) {
            co_return fail(notes.error());
        }
        observed.notes = std::move(*notes);
    } else {
        const Secret text = intent.cardText;
        auto card = co_await door.connector->card(text, stop);
        if (!card) {
            co_return fail(card.error());
        }
        observed.card = std::move(*card);
    }
    co_return observed;
}

QCoro::Task<void> Outbox::readBack(Intent intent, ShopDoor door, StopToken stop)
{
    const auto observed = co_await observe(intent, door, stop);
    if (!observed) {
        backOff(intent, observed.error());
        co_return;
    }
    m_retryAt.remove(intent.operation);
    m_failures.remove(intent.operation);
    const Judgement judgement = judge(intent, *observed);
    const OrderRef ref = intent.order;
    const bool absenceProves = door.connector->absenceProves(intent.verb);
    const std::vector<NewEntry> entries = afterReadBack(intent, judgement, absenceProves);
    for (const NewEntry &entry : entries) {
        NewEntry copy = entry;
        [[maybe_unused]] const bool recorded = co_await record(intent, std::move(copy));
    }
    if (judgement.kind == Judgement::Kind::Found) {
        co_await refreshOrder(ref, door, stop);
    }
}

// The cache learns at once what we have just seen or done; a failure here only leaves it a little older.
QCoro::Task<void> Outbox::refreshOrder(OrderRef ref, ShopDoor door, StopToken stop)
{
    const OrderId orderId = ref.order;
    auto fresh = co_await door.connector->order(orderId, stop);
    if (!fresh || !*fresh) {
        co_return;
    }
    const std::vector<Order> orders{std::move(**fresh)};
    const Instant now = m_clock.now();
    const ShopId shopId = ref.shop;
    auto writing = m_store.writeCache([shopId, orders, now](store::CacheWrite &cache) { return cache.putOrders(shopId, orders, now); });
    const auto written = co_await writing;
    if (!written) {
        logWarning("outbox", toLogLine(written.error()));
    }
}

} // namespace kd::outbox
