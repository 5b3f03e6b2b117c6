// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The reasons that the program itself writes into entries, where a person would give theirs. The journal keeps them as
/// they stand here: changing one makes what was written before unreadable in other languages (lists/entry_text.cpp).
namespace kd::systemReason {

// Of a key that was shown.
inline constexpr QLatin1StringView filledIntoReply("filled into a reply");
inline constexpr QLatin1StringView mailedByShop("mailed by the shop");
// Of an action that was taken back.
inline constexpr QLatin1StringView promiseOver("the time it promises is over");
inline constexpr QLatin1StringView laterWord("a later word took its place");
inline constexpr QLatin1StringView incidentOver("the incident is over");
/// Followed by id() of that step's IntentState.
inline constexpr QLatin1StringView earlierStep("an earlier step was ");

} // namespace kd::systemReason
