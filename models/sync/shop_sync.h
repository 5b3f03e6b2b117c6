// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/shop/connector.h"
#include "models/store/store.h"

#include <QObject>
#include <QPromise>

namespace kd::sync {

/// How often one shop is asked.
struct Pace
{
    Millis idle{10'000};           ///< between two walks for changes
    Millis cards{300'000};         ///< between two lists of all cards where nothing has changed …
    Millis cardsWhenBusy{60'000};  ///< … and where orders have
    Millis firstBackOff{1'000};    ///< after a failure: doubled each time …
    Millis longestBackOff{60'000}; ///< … up to this
};

/// What the screen says about a pull.
struct Progress
{
    enum class Phase { Idle, Orders, Cards, Products, Waiting };
    Phase phase = Phase::Idle;
    bool firstPull = false;
    qint64 seen = 0;             ///< orders or cards of this walk so far
    std::optional<qint64> total; ///< as the shop counts
    std::optional<Instant> lastSuccess;
    std::optional<Instant> failingSince;
    Error error; ///< of the latest failure, while failingSince is set

    bool operator==(const Progress &) const = default;
};

/// Keeps the cache of one shop up to date: orders by the connector's cursor, then cards and products. Each page is
/// written together with the cursor behind it, so a kill anywhere costs at most one page read again. One thread;
/// connector, store and clock outlive it.
class ShopSync : public QObject
{
    Q_OBJECT
public:
    ShopSync(ShopId shop, shop::ShopConnector &connector, store::Store &store, Clock &clock, Pace pace = {});

    /// Walks again and again until stopped; failures are waited out, a wait that an earlier run was in included.
    [[nodiscard]] QCoro::Task<void> run(StopToken stop);
    /// One walk to its end, cards and products included, with what came of it. Joins the one that is under way, and
    /// where run() walks, has it begin the next one now: two walks at once would fight over one cursor. Whoever joins
    /// waits to that walk's end whatever its own token says.
    [[nodiscard]] QCoro::Task<Result<void>> walk(StopToken stop);
    /// The next walk begins now.
    void wake();
    /// The shop has just answered somebody else. A wait after a failure ends at once, so that nobody is shown a shop that
    /// is down when it is not; but what the shop itself asked for (Retry-After, too many requests) is kept.
    void shopAnswered();

    [[nodiscard]] const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressChanged(const kd::sync::Progress &progress);

private:
    QCoro::Task<Result<void>> walkOrJoin(StopToken stop);
    QCoro::Task<Result<void>> walkOnce(StopToken stop);
    QCoro::Task<Result<void>> joinWalk();
    QCoro::Task<void> waitOutEarlierFailures(StopToken stop);
    QCoro::Task<void> nap(Millis time, StopToken stop);
    QCoro::Task<Result<bool>> walkOrders(StopToken stop);
    QCoro::Task<Result<void>> listCards(StopToken stop);
    QCoro::Task<Result<void>> listProducts(StopToken stop);
    QCoro::Task<Result<store::SyncState>> loadState();
    QCoro::Task<Result<void>> saveFailure(Error error);
    [[nodiscard]] Millis backOff(const Error &error) const;
    void endWalk(const Result<void> &result);
    void setPhase(Progress::Phase phase);
    void report();

    ShopId m_shop;
    shop::ShopConnector &m_connector;
    store::Store &m_store;
    Clock &m_clock;
    Pace m_pace;
    Progress m_progress;
    StopSource m_wake;
    bool m_hearsAnswers = false; ///< rests after a failure that an answer to somebody else disproves
    bool m_looping = false;
    bool m_walking = false;
    QPromise<Result<void>> m_walkEnd; ///< of the walk under way, or else of the next one
    int m_failures = 0;
    std::optional<Instant> m_cardsListedAt;
};

} // namespace kd::sync
