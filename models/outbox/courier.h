// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/read_back.h"
#include "models/outbox/step_book.h"
#include "models/shop/connector.h"

namespace kd::outbox {

/// Where the runner finds its shops. The connector lives on the outbox's thread; null while the shop is paused or gone.
struct ShopDoor
{
    shop::ShopConnector *connector = nullptr;
    Millis settle{120'000};
};

/// Takes one intent one step further: what is sent stands in the book before it leaves, and its outcome after. Knows
/// nothing of queues. One thread; everything it was made with outlives it.
class Courier
{
public:
    Courier(store::Store &store, Clock &clock, StepBook &book, Waiting &waiting);

    /// True: the shop answered, whatever it said.
    [[nodiscard]] QCoro::Task<bool> advance(Intent intent, ShopDoor door, StopToken stop);

private:
    QCoro::Task<bool> sendQueued(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> changedBefore(Intent intent, QStringList changed, PreImage found, ShopDoor door, StopToken stop);
    QCoro::Task<void> send(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<bool> readBack(Intent intent, ShopDoor door, StopToken stop);
    QCoro::Task<void> refreshCache(OrderRef ref, std::vector<Card> cards, ShopDoor door, StopToken stop);
    void backOff(const Intent &intent, const Error &why);

    store::Store &m_store;
    Clock &m_clock;
    StepBook &m_book;
    Waiting &m_waiting;
};

} // namespace kd::outbox
