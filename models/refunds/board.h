// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/running_refund.h"
#include "models/store/store.h"

#include <functional>

namespace kd::refunds {

/// Of one currency.
struct Total
{
    Money underWay; ///< all of it, what is at risk included
    Money atRisk;   ///< of those with an alarm
    int count = 0;
    Millis oldest{0}; ///< age of the oldest

    bool operator==(const Total &) const = default;
};

/// Every refund whose money may still be on its way.
struct Board
{
    std::vector<RunningRefund> refunds; ///< the most urgent first: by alarm, then by what is due or overdue first
    std::vector<Total> totals;          ///< by currency code
    int overdue = 0;
    int abnormal = 0; ///< alarms other than overdue

    bool operator==(const Board &) const = default;
};

using FactsOfShop = std::function<ShopFacts(const ShopId &)>;

/// A sum that would not fit is left at what fits.
[[nodiscard]] Board boardOf(const std::vector<store::RefundRow> &rows, const playbook::Playbook &rules,
                            const FactsOfShop &shops, Instant now);

/// DeskRead::refundsUnderWay(), with the product class that an action was asked without.
[[nodiscard]] Result<std::vector<store::RefundRow>> refundsUnderWay(const store::Reader &reader);

} // namespace kd::refunds
