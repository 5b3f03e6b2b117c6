// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/stock.h"

#include <functional>

/// What can be given for a product: its own stock, the spare stock, an equivalent. Pure; any thread.
namespace kd::keys {

struct ProductStock
{
    Product product;
    int free = 0; ///< cards that nobody keeps

    bool operator==(const ProductStock &) const = default;
};

struct Equivalent
{
    Product product;
    int free = 0;
    std::optional<Money> difference; ///< its price less that of what was bought; none: one of them is not known, or in
                                     ///< another currency

    bool operator==(const Equivalent &) const = default;
};

struct StockOffer
{
    ProductStock own;
    std::optional<ProductStock> spare;
    std::vector<Equivalent> equivalents; ///< in the order of the playbook, those without stock too
    bool shopBearsDifference = true;

    bool operator==(const StockOffer &) const = default;
    /// Whose key a replacement would be: the product's own, else the spare stock's; nullptr: neither has one.
    [[nodiscard]] const ProductStock *sameGoods() const;
    /// The best equivalent that has stock; nullptr: none.
    [[nodiscard]] const Equivalent *equivalent() const;
};

/// `catalogue`: all products of the shop. `free` counts the cards of a product that nobody keeps.
[[nodiscard]] StockOffer stockOffer(const Product &product, const std::vector<Product> &catalogue,
                                    const playbook::StockRules &rules,
                                    const std::function<int(const ProductId &)> &free);

} // namespace kd::keys
