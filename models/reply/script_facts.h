// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reply/scripts.h"
#include "models/trade/order.h"

#include <span>

namespace kd::reply {

/// What is known of a case when a script is to be filled. Refers to values of the caller.
struct ScriptCase
{
    const CaseRecord &record;
    const Order *order = nullptr;       ///< null: none is found yet
    std::span<const Order> otherOrders; ///< of the same buyer
    QStringList missing;                ///< of the request: "order", "evidence", "demand"
    QString productClass;               ///< decides when money arrives; empty: not known
    QString clause;                     ///< that the rules advise, while nothing is decided
    Instant now;
};

/// What a case gives for the blanks of scripts, written as people read it: order_number, product, amount, card,
/// arrival_by, promise_by, clause, missing_list and the rest of resources/playbooks/scripts.toml. What the case does
/// not give is absent, so that fill() refuses. Pure.
[[nodiscard]] ScriptFacts scriptFacts(const ScriptCase &known, const Playbook &rules, const QString &script,
                                      const QString &language);

} // namespace kd::reply
