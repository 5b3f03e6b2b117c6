// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/stock.h"
#include "models/store/store.h"

namespace kd::keys {

/// What a case wants to give its buyer.
struct CardWish
{
    ShopId shop;
    Product product; ///< where the cache does not know it, its id alone
    int count = 1;
    std::vector<CardReservation> kept; ///< by the case
    playbook::StockRules rules;
    Instant now;
};

/// In the order they are to be handed out: what the case keeps of the product and of its spare stock, then the
/// product's stock, then the spare stock where that is not `count` yet. May be fewer, or more by what is kept. Inside
/// Store::read().
[[nodiscard]] Result<std::vector<Card>> cardsToGive(const store::Reader &reader, const CardWish &wish);

} // namespace kd::keys
