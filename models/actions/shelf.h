// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/wish.h"
#include "models/casework/case_view.h"

#include <map>

/// What a plan takes from the shop's stock. Pure.
namespace kd::actions {

/// Cards that are free, by product, in the order they are to be handed out, and what is known of the products.
struct Shelf
{
    std::map<ProductId, std::vector<Card>> free;
    std::map<ProductId, Product> products;
};

/// How many cards of which products the wish takes: what a shelf has to hold for it. What cannot be told yet (several
/// keys, none named) is not in it; planning refuses it with its reason.
[[nodiscard]] std::map<ProductId, int> cardsNeeded(const casework::CaseView &view, const Wish &wish);

} // namespace kd::actions
