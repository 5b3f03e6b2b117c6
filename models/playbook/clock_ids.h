// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <array>

namespace kd::playbook {

/// The clocks' ids, as they stand in clocks.toml and in readings.
namespace clock {
inline constexpr QLatin1StringView firstResponse("first_response");
inline constexpr QLatin1StringView substantiveReply("substantive_reply");
inline constexpr QLatin1StringView manualDelivery("manual_delivery");
inline constexpr QLatin1StringView supplierCheck("supplier_check");
inline constexpr QLatin1StringView routineRefund("routine_refund");
inline constexpr QLatin1StringView arbitration("arbitration");
inline constexpr QLatin1StringView resolution("resolution");
inline constexpr QLatin1StringView followUp("follow_up");
inline constexpr QLatin1StringView outsideComplaint("outside_complaint");
inline constexpr QLatin1StringView promise("promise");
} // namespace clock

inline constexpr std::array clockIds{clock::firstResponse, clock::substantiveReply, clock::manualDelivery,
                                     clock::supplierCheck, clock::routineRefund,    clock::arbitration,
                                     clock::resolution,    clock::followUp,         clock::outsideComplaint,
                                     clock::promise};

} // namespace kd::playbook
