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

std::vector<NewEntry> only(NewEntry entry)
{
    std::vector<NewEntry> entries;
    entries.push_back(std::move(entry));
    return entries;
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
    , m_waiting(clock)
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

QCoro::Task<void> Outbox::recover()
{
    const auto intents = co_await unsettled(m_store);
    if (!intents) {
        logError("outbox", toLogLine(intents.error()));
        co_return;
    }
    for (const Intent &intent : *intents) {
        if (intent.state == IntentState::Sending) {
            const Intent orphan = intent;
            co_await orphaned(orphan);
        }
    }
}

// A process that died while sending, or could not write down what came of it, cannot know whether the request arrived.
QCoro::Task<void> Outbox::orphaned(Intent intent)
{
    Error restarted;
    restarted.kind = Error::Kind::Network;
    restarted.code = u"restarted_while_sending"_s;
    restarted.doing = u"send an action"_s;
    std::vector<NewEntry> entries = only(entry::unknown(intent, restarted));
    [[maybe_unused]] const bool recorded = co_await record(std::move(intent), std::move(entries));
}

QCoro::Task<Millis> Outbox::runDue(StopToken stop)
{
    auto intents = co_await unsettled(m_store);
    if (!intents) {
        logError("outbox", toLogLine(intents.error()));
        co_return longestNap;
    }
    m_waiting.look(*intents);
    Millis next = longestNap;
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
        const Millis left = m_waiting.left(intent, door.settle);
        if (left == Millis(0)) {
            due[intent.order.shop].push_back(std::move(intent));
        } else {
            next = std::min(next, left);
        }
    }
    m_idle = !somethingMoves;
    if (due.empty()) {
        co_return next;
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

void Outbox::backOff(const Intent &intent, const Error &why)
{
    m_waiting.backOff(intent.operation, Millis(why.retryAfterMs));
    logInfo("outbox", intent.operation.value() + u": "_s + toLogLine(why));
}

QCoro::Task<bool> Outbox::record(Intent intent, std::vector<NewEntry> entries)
{
    const OperationId operation = intent.operation;
    auto writing = m_store.writeDesk([intent, entries](store::DeskWrite &desk) -> Result<bool> {
        const auto present = desk.intent(intent.operation);
        if (!present) {
            return fail(present.error());
        }
        if (!*present || (*present)->state != intent.state || (*present)->attempts != intent.attempts) {
            return false;
        }
        for (const NewEntry &entry : entries) {
            if (const auto kept = desk.append(entry); !kept) {
                return fail(kept.error());
            }
        }
        return true;
    });
    const Result<bool> recorded = co_await writing;
    if (!recorded) {
        // Nothing leaves that is not durable; a full disk is asked again a little later instead of in a circle.
        if (recorded.error().kind != Error::Kind::Cancelled) {
            logError("outbox", operation.value() + u": "_s + toLogLine(recorded.error()));
        }
        m_waiting.pause(operation, longestNap);
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
        std::vector<NewEntry> entries = only(entry::heldForApproval(intent, obstacle->mid(6)));
        [[maybe_unused]] const bool held = co_await record(std::move(intent), std::move(entries));
        co_return;
    }
    if (!obstacle->isEmpty()) {
        std::vector<NewEntry> entries = only(entry::cancelled(entry::systemActor(), intent, u"an earlier step was "_s + *obstacle));
        [[maybe_unused]] const bool cancelled = co_await record(std::move(intent), std::move(entries));
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
        const OrderRef ref = intent.order;
        co_await changedBefore(std::move(intent), changed, found, door, stop);
        co_await refreshCache(ref, touched, door, stop);
        co_return;
    }
    co_await send(std::move(intent), door, stop);
}

// The order is not as it was when the action was asked for. What was never sent is stopped; but what was sent once and then
// found absent may itself be the change, shown late.
QCoro::Task<void> Outbox::changedBefore(Intent intent, QStringList changed, PreImage found, ShopDoor door, StopToken stop)
{
    Judgement judgement;
    if (intent.attempts > 0) {
        const auto observed = co_await observe(intent, door, stop);
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

QCoro::Task<void> Outbox::send(Intent intent, ShopDoor door, StopToken stop)
{
    const int attempt = intent.attempts + 1;
    std::vector<NewEntry> claim = only(entry::sending(intent, attempt));
    const bool claimed = co_await record(intent, std::move(claim));
    if (!claimed) {
        co_return; // undone in the last moment, or the disk refused: then nothing leaves
    }
    intent.state = IntentState::Sending;
    intent.attempts = attempt;

    const Sent sent = co_await carryOut(intent, door.connector, stop);
    if (sent.kind == Sent::Kind::NotSent) {
        backOff(intent, sent.error);
    } else {
        m_waiting.worked(intent.operation);
    }
    std::vector<NewEntry> outcome = only(entryFor(intent, sent));
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
QCoro::Task<void> Outbox::refreshCache(OrderRef ref, std::vector<Card> cards, ShopDoor door, StopToken stop)
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
