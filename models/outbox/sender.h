// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/read_back.h"
#include "models/shop/connector.h"
#include "models/trade/journal.h"

namespace kd::store {
class Store;
} // namespace kd::store

namespace kd::outbox {

/// What became of one attempt, with the connector's typed answers folded into what the outbox needs.
struct Sent
{
    enum class Kind { Accepted, Refused, NotSent, Unknown };
    Kind kind = Kind::Unknown;
    QString reference; ///< Accepted: refund, card or note id at the shop
    Error error;
};

/// Makes the one call that the intent stands for. The connector outlives it.
[[nodiscard]] QCoro::Task<Sent> carryOut(Intent intent, shop::ShopConnector *connector, StopToken stop);

/// Reads the part of the shop that the intent's verb changes.
[[nodiscard]] QCoro::Task<Result<Observed>> look(Intent intent, shop::ShopConnector *connector, StopToken stop);

/// The same without what another action on the order is confirmed by: a mail to the buyer bears no mark of ours, and
/// the same words may have gone out a moment before. This is what is judged.
[[nodiscard]] QCoro::Task<Result<Observed>> lookForOurs(Intent intent, shop::ShopConnector *connector,
                                                        store::Store *store, StopToken stop);

[[nodiscard]] NewEntry entryFor(const Intent &intent, const Sent &sent);

/// What is journaled after a read-back. Two fruitless ones in a row decide: sent again where absence proves, else a
/// person.
[[nodiscard]] std::vector<NewEntry> afterReadBack(const Intent &intent, const Judgement &judgement, bool absenceProves);

} // namespace kd::outbox
