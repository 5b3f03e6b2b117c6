// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/courier.h"

#include "models/base/log.h"
#include "models/outbox/sender.h"
#include "models/trade/entries.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::outbox {

Courier::Courier(store::Store &store, Clock &clock, StepBook &book, Waiting &waiting)
    : m_store(store)
    , m_clock(clock)
    , m_book(book)
    , m_waiting(waiting)
{}

void Courier::backOff(const Intent &intent, const Error &why)
{
    m_waiting.backOff(intent.operation, Millis(why.retryAfterMs));
    logInfo("outbox", intent.operation.value() + u": "_s + toLogLine(why));
}

QCoro::Task<bool> Courier::advance(Intent intent, ShopDoor door, StopToken stop)
{
    bool answered = false;
    switch (intent.state) {
    case IntentState::Queued:
        answered = co_await sendQueued(std::move(intent), door, stop);
        break;
    case IntentState::Accepted:
    case IntentState::Unknown:
        answered = co_await readBack(std::move(intent), door, stop);
        break;
    case IntentState::Sending:
        co_await m_book.orphaned(std::move(intent)); // what this run sends is settled before it looks again
        break;
    case IntentState::AwaitingApproval:
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        break;
    }
    co_return answered;
}

QCoro::Task<bool> Courier::sendQueued(Intent intent, ShopDoor door, StopToken stop)
{
    // A look beforehand, so that what may not go costs the shop no request; claim() decides.
    auto seen = co_await m_book.before(intent);
    if (!seen) {
        backOff(intent, seen.error());
        co_return false;
    }
    if (!seen->obstacles.empty()) {
        [[maybe_unused]] const bool recorded = co_await m_book.record(std::move(intent), std::move(seen->obstacles));
        co_return false;
    }
    const std::vector<Intent> steps = std::move(seen->steps);

    const OrderId orderId = intent.order.order;
    const auto fresh = co_await door.connector->order(orderId, stop);
    if (!fresh) {
        backOff(intent, fresh.error());
        co_return false;
    }
    std::vector<Card> touched;
    if (!intent.card.isEmpty()) {
        const Secret text = intent.cardText;
        const auto card = co_await door.connector->card(text, stop);
        if (!card) {
            backOff(intent, card.error());
            co_return true;
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
        co_return true;
    }
    co_await send(std::move(intent), door, stop);
    co_return true;
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
    [[maybe_unused]] const bool recorded = co_await m_book.record(std::move(intent), std::move(entries));
}

QCoro::Task<void> Courier::send(Intent intent, ShopDoor door, StopToken stop)
{
    const bool claimed = co_await m_book.claim(intent);
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
    [[maybe_unused]] const bool recorded = co_await m_book.record(std::move(intent), std::move(outcome));
}

QCoro::Task<bool> Courier::readBack(Intent intent, ShopDoor door, StopToken stop)
{
    const auto observed = co_await lookForOurs(intent, door.connector, &m_store, stop);
    if (!observed) {
        backOff(intent, observed.error());
        co_return false;
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
    [[maybe_unused]] const bool recorded = co_await m_book.record(std::move(intent), std::move(entries));
    co_return true;
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
