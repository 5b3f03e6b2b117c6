// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/verify.h"

namespace kd::verify {

std::vector<Finding> check(const FactSnapshot &facts, const Playbook &rules)
{
    std::vector<Finding> findings;
    for (const auto probe : {orderFound, orderPaid, paymentLag, deliveryState, deliveryCount, contactValid, cardState,
                             cardFirstUse, cardUseIp, orderDuplicate, buyerHistory, stockAvailable, policyWindow}) {
        findings.push_back(probe(facts, rules));
    }
    return findings;
}

} // namespace kd::verify
