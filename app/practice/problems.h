// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QString>
#include <vector>

namespace kd::practice {

class Generator;

/// A problem order to be made: what is wrong with it and which of the buyer's wordings goes with it.
struct Problem
{
    QString reason; ///< a reason id of the trade, or "extra_keys"
    int wording = 0;
    bool tour = false; ///< the one order whose number ends in 0127
};

/// The problems of a shop of that many orders, newest first; at most every second order is one. The tour's order is
/// among them as soon as there is an order at all.
[[nodiscard]] std::vector<Problem> planProblems(int orders);

/// Adds the order (two for a duplicate payment), its keys, uses and the buyer's message. How many orders that were.
int addProblem(Generator &generator, const Problem &problem, Instant at);

} // namespace kd::practice
