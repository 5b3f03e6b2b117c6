// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/read_back.h"
#include "models/outbox/waiting.h"
#include "models/playbook/policies.h"
#include "models/shop/connector.h"
#include "models/store/store.h"

#include <functional>

namespace kd::outbox {

/// Where the runner finds its shops. The connector lives on the outbox's thread; null while the shop is paused or gone.
struct ShopDoor
{
    shop::ShopConnector *connector = nullptr;
    Millis settle{120'000};
};

/// Takes one intent one step further: a journal entry before and after whatever is sent. Knows nothing of queues. One
/// thread; everything it was made with outlives it.
class Courier
{
public:
    using Told = std::function<void(const OperationId &, const CaseId &)>;

    /// `told` is called after a step is durable.
    Courier(store::Store &store, Clock &clock, playbook::LimitRules limits, Waiting &waiting, Told told);

    [[nodiscard]] QCoro::Task<void> advance(Intent intent, ShopDoor door, StopToken stop);
    /// What was being sent when the last process died, or what could not be written down: Unknown.
    [[nodiscard]] QCoro::Task<void> orphaned(Intent intent);
    /// A request that nobody answered in time.
    [[nodiscard]] QCoro::Task<void> expireRequest(Intent intent);
    /// How long a request waits for an approval.
    [[nodiscard]] Millis requestLife() const;

private:
    QCoro::Task<void> sendQueued(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> changedBefore(Intent intent, QStringList changed, PreImage found, ShopDoor door, StopToken stop);
    QCoro::Task<bool> claim(Intent intent);
    QCoro::Task<void> send(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> readBack(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> refreshCache(OrderRef ref, std::vector<Card> cards, ShopDoor door, StopToken stop);
    QCoro::Task<bool> record(Intent intent, std::vector<NewEntry> entries);
    /// Appends what `decide` gives for the intent as it stands in this transaction; nothing when it has left the state
    /// and attempt that the step was decided on. True: appended, and the last entry is of kind `wanted` (empty: any).
    using Decide = std::function<Result<std::vector<NewEntry>>(const store::DeskRead &, const Intent &)>;
    QCoro::Task<bool> append(Intent seen, QString wanted, Decide decide);
    void backOff(const Intent &intent, const Error &why);

    store::Store &m_store;
    Clock &m_clock;
    playbook::LimitRules m_limits;
    Waiting &m_waiting;
    Told m_told;
};

} // namespace kd::outbox
