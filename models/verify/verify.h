// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"
#include "models/trade/finding.h"
#include "models/verify/facts.h"

#include <vector>

/// Machine checks: facts in, findings out. Pure, any thread.
///
/// What each answer means. Unknown is always "nobody told us" and never a pass; not applicable always has its reason.
/// The codes are listed in models/playbook/probes.cpp.
///
/// | probe           | pass                                    | fail                                                   |
/// |-----------------|-----------------------------------------|--------------------------------------------------------|
/// | order.found     | the shop has it                         | asked, and there is none                               |
/// | order.paid      | paid (refunded since or not)            | unpaid, payment failed or cancelled unpaid             |
/// | payment.lag     | settled: nothing more to wait for       | a callback may still come, or is late                  |
/// | delivery.state  | everything was delivered                | not, partly, or a text that only looks like a key      |
/// | delivery.count  | as many keys as bought                  | too few or too many                                    |
/// | contact.valid   | well formed, no known slip              | a slip; values.suggestion = personal(correction). Who  |
/// |                 |                                         | calls it wrong and names another makes it unknown      |
/// | card.state      | every key can still be used             | used up, void or expired; "some_…" where keys are left |
/// |                 |                                         | that are not; or one is another order's                |
/// | card.first_use  | no use before it was issued             | used before issue: sold twice, the seller's fault      |
/// | card.use_ip     | used from the buyer's address or network | used from elsewhere                                   |
/// | order.duplicate | the only one, or its twin took no money | paid twice: same buyer, product, amount within minutes |
/// | buyer.history   | nothing stands out                      | claims far more often than the shop's buyers           |
/// | stock.available | a replacement for every line is there   | sold out, or too few                                   |
/// | policy.window   | inside the refund rules                 | the window is over                                     |
///
/// Values: times "…_at" in ms, money "…_minor" with "currency", contacts and addresses only as kd::personal(); card text
/// never stands in a finding, cards are named by their shop id.
namespace kd::verify {

using playbook::Playbook;

/// The whole checklist in mission's order, one finding a probe.
[[nodiscard]] std::vector<Finding> check(const FactSnapshot &facts, const Playbook &rules);

[[nodiscard]] Finding orderFound(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding orderPaid(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding paymentLag(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding deliveryState(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding deliveryCount(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding contactValid(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding cardState(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding cardFirstUse(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding cardUseIp(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding orderDuplicate(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding buyerHistory(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding stockAvailable(const FactSnapshot &facts, const Playbook &rules);
[[nodiscard]] Finding policyWindow(const FactSnapshot &facts, const Playbook &rules);

} // namespace kd::verify
