// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/wish.h"
#include "models/casework/case_view.h"
#include "models/playbook/stock.h"
#include "models/store/store.h"

#include <map>

/// What a plan takes from the shop's stock. Pure, but for fillShelf().
namespace kd::actions {

/// Cards that are free, by product, in the order they are to be handed out, and what is known of the products.
struct Shelf
{
    std::map<ProductId, std::vector<Card>> free;
    std::map<ProductId, Product> products;

    /// The first of each product goes: somebody was faster. False: of one of them there are fewer left than `needed`.
    [[nodiscard]] bool dropFirst(const std::map<ProductId, int> &needed);
};

/// How many cards of which products the wish takes: what a shelf has to hold for it. What cannot be told yet (several
/// keys, none named) is not in it; planning refuses it with its reason.
[[nodiscard]] std::map<ProductId, int> cardsNeeded(const casework::CaseView &view, const Wish &wish);

/// What is to be read for a shelf.
struct ShelfQuestion
{
    ShopId shop;
    std::map<ProductId, int> needed;   ///< as cardsNeeded()
    std::vector<CardReservation> kept; ///< by the case: handed out before anything else
    playbook::StockRules rules;
    Instant now;
};

/// With some more of each product than is needed: others may take the first ones meanwhile. Inside Store::read().
[[nodiscard]] Result<Shelf> fillShelf(const store::Reader &reader, const ShelfQuestion &question);

} // namespace kd::actions
