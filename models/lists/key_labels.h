// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keys/ledger.h"

#include <QString>

/// What people read of a key's life, in the language of the window. Everything here is masked.
namespace kd::lists {

[[nodiscard]] QString label(keys::StepKind kind);
[[nodiscard]] QString label(keys::Validity validity);
[[nodiscard]] QString label(keys::Contradiction contradiction);
[[nodiscard]] QString label(keys::LedgerItem::Issue issue);

/// "not used", "used 1 of 3", "used 2 times", as far as the shop tells; empty: it does not.
[[nodiscard]] QString useText(const Card &card);
/// "in stock", "kept for case #3 until 10:21", "with order KD…0127".
[[nodiscard]] QString standingText(const keys::KeyLife &life, Instant now);
/// What a step says beside its kind: the order, the reason, from where it was used. Empty when the kind says it all.
[[nodiscard]] QString stepDetail(const keys::KeyStep &step, Instant now);
/// Where it is known from: "shop: when the card was made", "history, entry 41".
[[nodiscard]] QString stepSource(const keys::KeyStep &step);

} // namespace kd::lists
