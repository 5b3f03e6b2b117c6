// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

/// What is told of a refund's money, and how it goes on record (journal kind refund.progress).
namespace kd::refunds {

/// A person's word.
struct Word
{
    Settlement state = Settlement::Pending;
    QString receipt; ///< number of the payment; empty: none, or the one already known
    QString note;    ///< how they know; personal
};

/// Refused "operation_unknown", "not_a_refund", "not_confirmed" (the shop has not taken it, or nobody knows), and
/// "receipt_missing" for money that is said to have arrived by the original route or by a return made elsewhere while
/// no receipt is known.
[[nodiscard]] Result<Intent> settle(store::DeskWrite &desk, const ProfileId &me, const OperationId &operation,
                                    const Word &word);

/// Whether the shop's word changes what is known. What the shop merely still calls pending, or does not know, never
/// replaces what a person has found out.
[[nodiscard]] bool isNews(const Intent &intent, Settlement state, const QString &receipt);

/// The shop's word. True when it was news and is on record.
[[nodiscard]] Result<bool> hearFromShop(store::DeskWrite &desk, const OperationId &operation, Settlement state,
                                        const QString &receipt);

} // namespace kd::refunds
