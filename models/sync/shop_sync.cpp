// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/shop_sync.h"

#include "models/base/log.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace kd::sync {

namespace {

// A wait that is noted further ahead than this was noted before the wall clock was set back.
constexpr Millis longestNoted{3'600'000};

// It could not be reached, and did not say for how long it wants to be left alone.
bool isDisprovedByAnAnswer(const Error &error)
{
    return (error.kind == Error::Kind::Network || error.kind == Error::Kind::Http) && error.retryAfterMs <= 0;
}

} // namespace

ShopSync::ShopSync(ShopId shop, shop::ShopConnector &connector, store::Store &store, Clock &clock, Pace pace)
    : m_shop(std::move(shop))
    , m_connector(connector)
    , m_store(store)
    , m_clock(clock)
    , m_pace(pace)
{
    m_walkEnd.start();
}

void ShopSync::wake()
{
    m_wake.request_stop();
}

void ShopSync::shopAnswered()
{
    if (m_hearsAnswers) {
        wake();
    }
}

void ShopSync::setPhase(Progress::Phase phase)
{
    m_progress.phase = phase;
    report();
}

void ShopSync::report()
{
    Q_EMIT progressChanged(m_progress);
}

QCoro::Task<void> ShopSync::run(StopToken stop)
{
    m_looping = true;
    co_await waitOutEarlierFailures(stop);
    while (!stop.stop_requested()) {
        m_wake = StopSource();
        const Result<void> walked = co_await walkOrJoin(stop);
        if (stop.stop_requested()) {
            break;
        }
        setPhase(walked ? Progress::Phase::Idle : Progress::Phase::Waiting);
        const bool failed = !walked && walked.error().kind != Error::Kind::Cancelled;
        const Millis time = failed ? backOff(walked.error()) : m_pace.idle;
        m_hearsAnswers = failed && isDisprovedByAnAnswer(walked.error());
        co_await nap(time, stop);
        m_hearsAnswers = false;
    }
    m_looping = false;
    endWalk(cancelled(u"pull orders"_s)); // of whoever was waiting for the walk that does not come
    setPhase(Progress::Phase::Idle);
}

QCoro::Task<void> ShopSync::nap(Millis time, StopToken stop)
{
    const std::stop_callback wakeOnStop(stop, [this] { m_wake.request_stop(); });
    const StopToken token = m_wake.get_token();
    [[maybe_unused]] const bool slept = co_await sleepFor(m_clock, time, token);
}

Millis ShopSync::backOff(const Error &error) const
{
    const Millis doubled = m_pace.firstBackOff * (1 << std::clamp(m_failures - 1, 0, 6));
    return std::max(std::min(m_pace.longestBackOff, doubled), Millis(error.retryAfterMs));
}

// A shop that asked to be left alone is left alone by the next start of the desk too.
QCoro::Task<void> ShopSync::waitOutEarlierFailures(StopToken stop)
{
    m_wake = StopSource();
    const auto state = co_await loadState();
    if (!state) {
        co_return; // the walk meets the same and says so
    }
    m_failures = state->failures;
    const Millis left = state->notBefore ? *state->notBefore - m_clock.now() : Millis(0);
    if (left > Millis(0) && left <= longestNoted && !stop.stop_requested()) {
        setPhase(Progress::Phase::Waiting);
        co_await nap(left, stop);
    }
}

QCoro::Task<Result<void>> ShopSync::walk(StopToken stop)
{
    if (m_looping && !m_walking) {
        wake();
        auto walked = co_await joinWalk();
        co_return walked;
    }
    auto walked = co_await walkOrJoin(stop);
    co_return walked;
}

QCoro::Task<Result<void>> ShopSync::walkOrJoin(StopToken stop)
{
    if (m_walking) {
        auto joined = co_await joinWalk();
        co_return joined;
    }
    m_walking = true;
    const Result<void> walked = co_await walkOnce(stop);
    m_walking = false;
    endWalk(walked);
    co_return walked;
}

QCoro::Task<Result<void>> ShopSync::joinWalk()
{
    QFuture<Result<void>> end = m_walkEnd.future();
    const Result<void> walked = co_await end;
    co_return walked;
}

void ShopSync::endWalk(const Result<void> &result)
{
    m_walkEnd.addResult(result);
    m_walkEnd.finish();
    m_walkEnd = QPromise<Result<void>>();
    m_walkEnd.start();
}

QCoro::Task<Result<void>> ShopSync::walkOnce(StopToken stop)
{
    const Result<bool> orders = co_await walkOrders(stop);
    Result<void> result = orders ? Result<void>() : Result<void>(fail(orders.error()));
    // The list of cards may be one huge answer, so a busy shop does not cause one at every walk.
    const Millis enough = orders && *orders ? m_pace.cardsWhenBusy : m_pace.cards;
    const Instant now = m_clock.now();
    // A time in the future means that the clock was set back: not a reason to leave the cards alone for as long.
    if (result && (!m_cardsListedAt || *m_cardsListedAt > now || now - *m_cardsListedAt >= enough)) {
        result = co_await listProducts(stop);
        if (result) {
            result = co_await listCards(stop);
        }
    }
    if (result) {
        m_failures = 0;
        m_progress.firstPull = false;
        m_progress.failingSince.reset();
        m_progress.error = {};
        m_progress.lastSuccess = m_clock.now();
        setPhase(Progress::Phase::Idle);
    } else if (result.error().kind != Error::Kind::Cancelled) {
        ++m_failures;
        if (!m_progress.failingSince) {
            m_progress.failingSince = m_clock.now();
            logWarning("sync", toLogLine(result.error()));
        }
        m_progress.error = result.error();
        const Error why = result.error();
        const Result<void> saved = co_await saveFailure(why);
        if (!saved) {
            logError("sync", toLogLine(saved.error()));
        }
        report();
    }
    co_return result;
}

QCoro::Task<Result<store::SyncState>> ShopSync::loadState()
{
    const ShopId shop = m_shop;
    auto reading = m_store.read([shop](const store::Reader &reader) { return reader.cache.syncState(shop); });
    auto state = co_await reading;
    if (!state) {
        co_return fail(state.error());
    }
    store::SyncState present = state->value_or(store::SyncState{});
    present.shop = m_shop;
    co_return present;
}

QCoro::Task<Result<void>> ShopSync::saveFailure(Error error)
{
    auto state = co_await loadState();
    if (!state) {
        co_return fail(state.error());
    }
    state->failures = m_failures;
    state->notBefore = m_clock.now() + backOff(error);
    state->errorCode = error.code;
    const store::SyncState failed = *state;
    auto writing = m_store.writeCache([failed](store::CacheWrite &cache) { return cache.putSyncState(failed); });
    auto written = co_await writing;
    co_return written;
}

// True when anything in the cache has changed.
QCoro::Task<Result<bool>> ShopSync::walkOrders(StopToken stop)
{
    const auto loaded = co_await loadState();
    if (!loaded) {
        co_return fail(loaded.error());
    }
    store::SyncState state = *loaded;
    if (!state.walkBegan) {
        state.walkBegan = m_clock.now();
        state.walkSeen = 0;
    }
    m_progress.firstPull = !state.firstWalkDone;
    m_progress.seen = state.walkSeen;
    m_progress.total = state.total;
    m_progress.lastSuccess = state.lastSuccess;
    if (state.cardsListedAt) {
        m_cardsListedAt = state.cardsListedAt; // a shop without cards is remembered in memory only
    }
    bool anything = false;
    for (;;) {
        const shop::Cursor cursor = state.cursor;
        auto page = co_await m_connector.pullOrders(cursor, stop);
        if (!page) {
            co_return fail(page.error());
        }
        const Instant now = m_clock.now();
        state.cursor = page->next;
        state.walkSeen += static_cast<qint64>(page->orders.size());
        state.total = page->total ? page->total : state.total;
        state.failures = 0;
        state.notBefore.reset();
        state.errorCode.clear();
        if (page->finished) {
            if (page->incomplete) {
                logInfo("sync", m_shop.value() + u": the walk missed orders and starts over"_s);
            } else {
                state.firstWalkDone = true;
                state.lastSuccess = now;
            }
            state.walkBegan.reset();
        }
        const std::vector<Order> orders = std::move(page->orders);
        const store::SyncState next = state;
        const ShopId shop = m_shop;
        auto writing =
            m_store.writeCache([shop, orders, next, now](store::CacheWrite &cache) -> Result<store::PutCount> {
                auto put = cache.putOrders(shop, orders, now);
                if (!put) {
                    return put;
                }
                if (auto saved = cache.putSyncState(next); !saved) {
                    return fail(saved.error());
                }
                return put;
            });
        const auto written = co_await writing;
        if (!written) {
            co_return fail(written.error());
        }
        anything = anything || written->added > 0 || written->changed > 0;
        m_progress.seen = state.walkSeen;
        m_progress.total = state.total;
        // A walk for changes that finds nothing is no news.
        if (m_progress.firstPull || anything) {
            setPhase(Progress::Phase::Orders);
        }
        if (page->finished) {
            co_return anything;
        }
        if (stop.stop_requested()) {
            co_return cancelled(u"pull orders"_s);
        }
    }
}

QCoro::Task<Result<void>> ShopSync::listCards(StopToken stop)
{
    const Instant began = m_clock.now();
    m_progress.seen = 0;
    m_progress.total.reset();
    setPhase(Progress::Phase::Cards);
    // The sink must not wait, so it hands each batch to the writer and the results are collected afterwards.
    auto writes = std::make_shared<std::vector<QFuture<Result<store::PutCount>>>>();
    const ShopId shop = m_shop;
    const shop::CardSink sink = [this, shop, writes, began](std::vector<Card> cards) -> Result<void> {
        m_progress.seen += static_cast<qint64>(cards.size());
        writes->push_back(m_store.writeCache([shop, cards = std::move(cards), began](store::CacheWrite &cache) {
            return cache.putCards(shop, cards, began);
        }));
        report();
        return {};
    };
    const auto listed = co_await m_connector.listCards(sink, stop);
    for (QFuture<Result<store::PutCount>> &write : *writes) {
        const auto written = co_await write;
        if (!written) {
            co_return fail(written.error());
        }
    }
    if (!listed) {
        // A shop without cards is no broken shop.
        if (listed.error().code == u"not_supported"_s) {
            m_cardsListedAt = began;
            co_return Result<void>();
        }
        co_return fail(listed.error());
    }
    auto loaded = co_await loadState();
    if (!loaded) {
        co_return fail(loaded.error());
    }
    loaded->cardsListedAt = began;
    const store::SyncState state = *loaded;
    const Instant now = m_clock.now();
    auto writing = m_store.writeCache([shop, state, began, now](store::CacheWrite &cache) -> Result<void> {
        const auto missing = cache.markMissingCards(shop, began, now);
        return missing ? cache.putSyncState(state) : fail(missing.error());
    });
    const auto saved = co_await writing;
    if (saved) {
        m_cardsListedAt = began;
    }
    co_return saved;
}

QCoro::Task<Result<void>> ShopSync::listProducts(StopToken stop)
{
    setPhase(Progress::Phase::Products);
    const auto listed = co_await m_connector.products(stop);
    if (!listed) {
        if (listed.error().code == u"not_supported"_s) {
            co_return Result<void>();
        }
        co_return fail(listed.error());
    }
    const std::vector<Product> products = *listed;
    const ShopId shop = m_shop;
    const Instant now = m_clock.now();
    auto writing = m_store.writeCache(
        [shop, products, now](store::CacheWrite &cache) { return cache.putProducts(shop, products, now); });
    const auto written = co_await writing;
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

} // namespace kd::sync
