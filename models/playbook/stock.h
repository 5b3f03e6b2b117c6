// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/order.h"

#include <optional>
#include <vector>

/// What stands in for a product whose own stock is short (stock.toml). Pure values; any thread.
namespace kd::playbook {

/// One way to name products: exactly one part is not empty.
struct ProductPattern
{
    QString id; ///< the shop's own
    QString sku;
    QString name; ///< with * for any run of characters; case does not count

    [[nodiscard]] bool matches(const Product &product) const;
    bool operator==(const ProductPattern &) const = default;
};

struct StockRule
{
    ProductPattern of;
    std::optional<ProductPattern> spare;     ///< the same goods kept apart for complaints
    std::vector<ProductPattern> equivalents; ///< other goods a buyer may take instead, the best first
    bool shopBearsDifference = true;         ///< when an equivalent costs more; else the buyer is charged
};

struct StockRules
{
    std::vector<StockRule> rules; ///< the first that fits counts

    /// nullptr: nothing stands in for it.
    [[nodiscard]] const StockRule *ruleFor(const Product &product) const;
};

} // namespace kd::playbook
