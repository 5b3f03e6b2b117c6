// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reply/scripts.h"
#include "models/trade/incident.h"
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

/// What a script tells of a voucher: voucher_amount, voucher_code, voucher_until.
[[nodiscard]] ScriptFacts voucherFacts(const Money &worth, const QString &code, Instant validUntil,
                                       const QString &language);

/// The same for what is told to all the cases of an incident: trouble, since, and promise_by where `nextWordAt` is given.
[[nodiscard]] ScriptFacts incidentFacts(const IncidentFacts &incident, std::optional<Instant> nextWordAt, Instant now,
                                        const QString &language);

/// A time as a buyer reads it, with its day where that is not today's, in the zone of this machine.
[[nodiscard]] QString toldTime(Instant at, Instant now, bool zh);

} // namespace kd::reply
