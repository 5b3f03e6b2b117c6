// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/sentence.h"

#include <array>

namespace kd::desk {

/// Why a plan is refused before anything is asked of a shop.
inline constexpr auto actionSentences = std::to_array<Sentence>({
    {"gateway_cannot",
     QT_TRANSLATE_NOOP("errors", "This order's payment method does not refund by itself. Refund to the balance, "
                                 "or pay it out by hand and record it with its receipt.")},
    {"no_account",
     QT_TRANSLATE_NOOP("errors", "The buyer has no account at this shop, so there is no balance to refund to. "
                                 "Choose another route.")},
    {"partly_unsupported",
     QT_TRANSLATE_NOOP("errors", "This shop refunds an order only as a whole. Refund all of it, or pay the part "
                                 "out by hand.")},
    {"no_duplicate",
     QT_TRANSLATE_NOOP("errors", "No second payment for the same purchase was found. Check the buyer's other "
                                 "orders, or refund without calling it a duplicate.")},
    {"duplicate_refunded",
     QT_TRANSLATE_NOOP("errors", "The other payment, order %1, has been refunded already. This one is the "
                                 "purchase that stays.")},
    {"duplicate_busy",
     QT_TRANSLATE_NOOP("errors", "An action on the other payment, order %1, is not settled. Wait for it, so that"
                                 " only one of the two goes back.")},
    {"product_ambiguous",
     QT_TRANSLATE_NOOP("errors", "This order has several products. Say for which key or product it is.")},
    {"price_unknown",
     QT_TRANSLATE_NOOP("errors", "The price of that product is not known here, so the difference cannot be told."
                                 " Pull the shop's products, then try again.")},
    {"payment_number_missing",
     QT_TRANSLATE_NOOP("errors", "Enter the number of the payment with which the buyer paid the difference.")},
    {"difference_not_lower",
     QT_TRANSLATE_NOOP("errors", "The other product does not cost less, so there is nothing to refund. Bear the "
                                 "difference or charge it.")},
    {"difference_is_buyers",
     QT_TRANSLATE_NOOP("errors", "The other product costs less. The difference belongs to the buyer: choose to "
                                 "refund it.")},
    {"no_contact",
     QT_TRANSLATE_NOOP("errors", "This order has no e-mail address, so nothing can be mailed. Correct the "
                                 "contact first, or copy the text.")},
    {"contact_malformed", QT_TRANSLATE_NOOP("errors", "The new contact looks mistyped. Check it with the buyer.")},
    {"contact_same",
     QT_TRANSLATE_NOOP("errors", "This is the contact that the order has already. Send the keys again instead.")},
    {"no_card",
     QT_TRANSLATE_NOOP("errors", "No key was delivered with this order. Deliver it, or tell the buyer where to look.")},
    {"nothing_to_deliver",
     QT_TRANSLATE_NOOP("errors", "There is nothing to deliver. Take a key from stock or type what the buyer gets.")},
    {"note_text_missing", QT_TRANSLATE_NOOP("errors", "The note is empty. Write what it should say.")},
    {"voucher_days", QT_TRANSLATE_NOOP("errors", "A voucher is valid for 1 to 3650 days.")},
    {"outside_kind_unknown",
     QT_TRANSLATE_NOOP("errors", "There is no such kind of request: %1. Use supplier_check, supplier_ticket or "
                                 "platform_ticket.")},
    {"whom_missing", QT_TRANSLATE_NOOP("errors", "Say who was asked: the supplier or the platform.")},
    {"request_missing", QT_TRANSLATE_NOOP("errors", "Say what was asked.")},
    {"request_unknown", QT_TRANSLATE_NOOP("errors", "No such request waits for an answer.")},
    {"request_ambiguous",
     QT_TRANSLATE_NOOP("errors", "Several requests wait for an answer. Say which of them was answered.")},
    {"answer_unknown",
     QT_TRANSLATE_NOOP("errors", "There is no such answer: %1. Use valid, used, invalid, replaced, refunded, "
                                 "refused or other.")},
    {"clause_missing", QT_TRANSLATE_NOOP("errors", "Choose the rule that the refusal rests on.")},
    {"clause_unknown", QT_TRANSLATE_NOOP("errors", "There is no such clause: %1.")},
    {"plan_unknown", QT_TRANSLATE_NOOP("errors", "There is no such plan in this case.")},
    {"plan_unsettled",
     QT_TRANSLATE_NOOP("errors", "A step of this plan is not settled yet. Wait for it, or undo or decide it first.")},
    {"plan_complete", QT_TRANSLATE_NOOP("errors", "Every step of this plan was carried out.")},
    {"break_glass_forbidden",
     QT_TRANSLATE_NOOP("errors", "Only a supervisor may act although checks are missing. Answer the checks, or "
                                 "ask one.")},
    {"break_glass_reason",
     QT_TRANSLATE_NOOP("errors", "Acting although checks are missing needs a reason of at least 10 characters; "
                                 "it goes on record.")},
});

} // namespace kd::desk
