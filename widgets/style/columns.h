// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Widths of the columns of each list, from the left, in pixels at 100 %; what follows the last one takes the room that
/// is left. 0: not set here.
namespace kd::style::columns {

inline constexpr std::array orders{150, 0, 150, 140, 96, 90, 136, 96}; ///< the product takes the room that is left
inline constexpr std::array cases{70, 110, 200, 90, 140, 170, 140};
inline constexpr std::array outbox{176, 280, 96, 96, 210, 90};
inline constexpr std::array approvals{22, 150, 104, 0, 60, 160, 72, 64};
inline constexpr std::array unknowns{150, 0, 80, 64, 150};
inline constexpr std::array approvalChecks{70, 106, 0, 90, 26};
inline constexpr std::array refunds{230, 150, 100, 120, 80, 130, 160};
inline constexpr std::array incidents{0, 98, 60, 104, 96};       ///< the title takes the room that is left
inline constexpr std::array incidentCases{170, 0, 96, 76};
inline constexpr std::array keyWay{146, 150, 64, 110, 360};         ///< of one key
inline constexpr std::array keyLedger{190, 110, 110, 90, 170, 190}; ///< of one order
inline constexpr std::array history{150, 64, 100, 150};
inline constexpr std::array timeline{146, 0, 90, 130}; ///< of one case: the second column is hidden
/// Mark, question, sentence (takes the room that is left), source, grade.
inline constexpr std::array checklist{24, 148, 0, 132, 28};

} // namespace kd::style::columns
