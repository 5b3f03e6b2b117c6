// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/task_scope.h"
#include "models/outbox/ask.h"
#include "models/outbox/read_back.h"
#include "models/outbox/waiting.h"
#include "models/shop/connector.h"
#include "models/store/store.h"

#include <QObject>

namespace kd::outbox {

/// Where the runner finds its shops. The connector lives on the outbox's thread; null while the shop is paused or gone.
struct ShopDoor
{
    shop::ShopConnector *connector = nullptr;
    Millis settle{120'000};
};
using ShopSource = std::function<ShopDoor(const ShopId &)>;

/// Carries intents out, each exactly once: nothing leaves before it is durable, nothing leaves twice, and what is not known
/// is read back. The journal holds every step, so a kill at any moment is answered by what it says at the next start.
///
/// One runner per data folder, held by the folder's lock. One thread; the store, the clock and the connectors outlive it.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Store &store, Clock &clock, ShopSource shops);
    ~Outbox() override;

    /// Runs until stopped. What the last run left in Sending is Unknown now.
    [[nodiscard]] QCoro::Task<void> run(StopToken stop);
    /// Looks at once: something was asked, approved or undone, or a shop is back.
    void wake();
    /// Nothing unsettled can move by itself any more (what waits for people or for time is not counted in).
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// After the step is durable.
    void intentChanged(const kd::OperationId &operation, const kd::CaseId &caseId);

private:
    QCoro::Task<void> recover();
    QCoro::Task<Millis> runDue(StopToken stop);
    QCoro::Task<void> runShop(ShopId shop, std::vector<Intent> intents, StopToken stop);
    QCoro::Task<void> advance(Intent intent, ShopDoor door, StopToken stop);

    QCoro::Task<void> orphaned(Intent intent);
    QCoro::Task<void> sendQueued(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> changedBefore(Intent intent, QStringList changed, PreImage found, ShopDoor door, StopToken stop);
    QCoro::Task<Result<Observed>> observe(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> readBack(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> send(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> refreshCache(OrderRef ref, std::vector<Card> cards, ShopDoor door, StopToken stop);

    /// Appends the entries of one step together, unless the intent has left the state that the step was decided on.
    QCoro::Task<bool> record(Intent intent, std::vector<NewEntry> entries);
    void backOff(const Intent &intent, const Error &why);

    store::Store &m_store;
    Clock &m_clock;
    ShopSource m_shops;
    Waiting m_waiting;
    StopSource m_wake;
    bool m_idle = false;
};

/// The day in the zone of this machine that holds `now`: what daily limits count.
[[nodiscard]] Day localDay(Instant now);

} // namespace kd::outbox
