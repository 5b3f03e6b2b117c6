// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/claim.h"
#include "models/store/store.h"

#include <vector>

namespace kd::casework {

/// An order a message may be about, and why.
struct OrderMatch
{
    store::Hit hit; ///< what was found, with number, status, total
    QString field;  ///< of the claim: "orders", "payments", "keys", "emails", "phones"
    QString words;  ///< masked where personal: what in the message led here
    int score = 0;  ///< higher is more certain; see match.cpp

    bool operator==(const OrderMatch &) const = default;
};

/// The orders that the identifiers of a claim lead to, the most certain first, each once, at most `limit`. An order
/// that several identifiers agree on outranks any single one.
[[nodiscard]] Result<std::vector<OrderMatch>> matchOrders(const store::Reader &reader, const intake::Claim &claim,
                                                          int limit = 20);

/// True when one order stands out so clearly that a case may open on it without asking.
[[nodiscard]] bool isCertain(const std::vector<OrderMatch> &matches);

} // namespace kd::casework
