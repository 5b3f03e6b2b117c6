// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/playbook/texts.h"

#include <optional>

/// What was promised and by when, between the words of a reply and what goes on record.
namespace kd::ui {

/// The sentence of a filled script that makes its promise, as it stands in `text`; empty when the script makes none or
/// its words were changed.
[[nodiscard]] QString promiseIn(const playbook::Script &script, const QString &text);

/// A time as it is typed: "90" (minutes), "2h" or "2 小时", "1d" or "1 天", "14:30" (the next time it is so late),
/// "11-25 09:00" (this year, or the next when that is over), "2026-11-25 09:00". nullopt for anything else and for what
/// has passed.
[[nodiscard]] std::optional<Instant> dueFrom(const QString &typed, Instant now);

} // namespace kd::ui
