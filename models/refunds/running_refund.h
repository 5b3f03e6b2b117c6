// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"
#include "models/store/rows.h"

#include <optional>

/// What becomes of money after a shop took a refund. Accepted is not settled: the shop's yes and the provider's word
/// are two facts.
namespace kd::refunds {

/// Why a person has to look, in the order in which they should.
enum class Alarm {
    None,
    Overdue,        ///< past its expected arrival, and nobody has said that it arrived
    OutcomeUnknown, ///< whether the shop took it at all is not known
    Abnormal,       ///< the provider asks for something
    Closed,         ///< the provider ended it without paying
    Failed,         ///< the provider sends nothing
};
[[nodiscard]] QString id(Alarm alarm); ///< "none", "overdue", "outcome_unknown", "abnormal", "closed", "failed"

/// What is known of a shop where its refunds are concerned.
struct ShopFacts
{
    QString zone;                 ///< IANA name; empty: it does not say
    bool readsSettlement = false; ///< it passes the provider's state on, so nobody has to be asked
};

struct RunningRefund
{
    store::RefundRow row;
    Alarm alarm = Alarm::None;
    Instant since;         ///< accepted by the shop, else sent, else asked
    Millis age{0};         ///< since then; never negative
    bool accepted = false; ///< by the shop; the other axis, settled or not, is row.intent.settlement
    std::optional<playbook::ExpectedArrival> arrival; ///< none until it is accepted
    QString zone;                                     ///< in which its days are counted
    bool asksShop = false;           ///< the shop is asked by itself; false: a person says how it stands
    std::optional<Instant> nextPoll; ///< when it is asked next; none: it is not

    bool operator==(const RunningRefund &) const = default;
    [[nodiscard]] bool atRisk() const { return alarm != Alarm::None; }
    /// Until the expected arrival; negative: overdue by. None until it is accepted.
    [[nodiscard]] std::optional<Millis> left(Instant now) const;
};

[[nodiscard]] RunningRefund runningRefund(const store::RefundRow &row, const playbook::Playbook &rules,
                                          const ShopFacts &shop, Instant now);

/// How an intent's verb sends money; nullopt: it is no refund.
[[nodiscard]] std::optional<RefundRoute> routeOf(Verb verb);

} // namespace kd::refunds
