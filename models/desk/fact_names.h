// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/sentence.h"

#include <array>

namespace kd::desk {

/// What the blanks of scripts stand for, for whoever reads which of them nobody can fill.
inline constexpr auto factNames = std::to_array<Sentence>({
    {"order_number", QT_TRANSLATE_NOOP("errors", "order number")},
    {"product", QT_TRANSLATE_NOOP("errors", "product")},
    {"amount", QT_TRANSLATE_NOOP("errors", "amount")},
    {"refund_amount", QT_TRANSLATE_NOOP("errors", "a refund that was asked for")},
    {"card", QT_TRANSLATE_NOOP("errors", "a key that the shop has confirmed")},
    {"arrival_by", QT_TRANSLATE_NOOP("errors", "when the money arrives")},
    {"promise_by", QT_TRANSLATE_NOOP("errors", "by when we write again")},
    {"clause", QT_TRANSLATE_NOOP("errors", "the clause")},
    {"missing_list", QT_TRANSLATE_NOOP("errors", "what is missing")},
    {"contact", QT_TRANSLATE_NOOP("errors", "the order's contact")},
    {"channel", QT_TRANSLATE_NOOP("errors", "the other channel")},
    {"receipt", QT_TRANSLATE_NOOP("errors", "the number of the refund")},
    {"alternative", QT_TRANSLATE_NOOP("errors", "the other product")},
    {"other_order", QT_TRANSLATE_NOOP("errors", "the other order")},
    {"paid_at", QT_TRANSLATE_NOOP("errors", "when it was paid")},
    {"deduction", QT_TRANSLATE_NOOP("errors", "the deduction")},
    {"checking", QT_TRANSLATE_NOOP("errors", "what is being checked")},
    {"voucher_amount", QT_TRANSLATE_NOOP("errors", "a voucher that the shop has made")},
    {"voucher_code", QT_TRANSLATE_NOOP("errors", "its code")},
    {"voucher_until", QT_TRANSLATE_NOOP("errors", "its last day")},
    {"trouble", QT_TRANSLATE_NOOP("errors", "the trouble")},
    {"since", QT_TRANSLATE_NOOP("errors", "since when")},
});

} // namespace kd::desk
