// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verify/verify.h"
#include "tests/support/test_main.h"

namespace kd::test {

inline const Instant now = Instant(1'790'000'000'000);
inline const Instant paidAt = now - std::chrono::hours(2);

[[nodiscard]] const playbook::Playbook &builtInRules();
[[nodiscard]] Money yuan(qint64 minor);
/// An order of one code, paid two hours ago and delivered a minute later, with its card, all fresh from the shop.
[[nodiscard]] verify::FactSnapshot deliveredOrder();
[[nodiscard]] Card cardOfOrder(const QString &id);
/// "fail/used_before_issue": what tests compare.
[[nodiscard]] QString said(const Finding &finding);

} // namespace kd::test
