// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offers.h"
#include "models/actions/shelf.h"
#include "models/outbox/ask.h"

/// From a wish to what is asked for. Pure; what is refused here never reaches the journal.
namespace kd::actions {

/// What a wish comes to. A part that is not there is not needed for it.
struct Draft
{
    std::optional<Resolution> resolution; ///< decided with it
    QString clause;                       ///< chosen by hand; empty: the rule's
    std::optional<outbox::Plan> plan;     ///< what is asked of the shop
    std::vector<Card> reveals;            ///< keys that its texts carry to the buyer
    std::optional<OutsideRequest> request;
    std::optional<AnswerOutside> answer;
};

/// What a plan needs besides the case.
struct Planning
{
    const casework::CaseView &view;
    const ShopAbility &shop;
    const playbook::Playbook &rules;
    const Shelf &shelf;
};

/// Steps stand in the order that protects buyer and shop: what the buyer is owed first, then what stops the old key,
/// then what is only told. Locks are not looked at: see locks().
///
/// Refused for any of them with "no_order", "reason_missing", "shop_cannot", "case_closed"; and
/// - refunds: Refused "gateway_cannot" (the payment method does not refund by itself), "no_account" (to balance),
///   "amount_not_positive", "amount_above_remaining", "currency_differs", "partly_unsupported", "no_duplicate",
///   "duplicate_refunded", "duplicate_busy";
/// - keys: Refused "card_ambiguous" (several live ones, none named), "card_unknown", "product_ambiguous", "no_stock",
///   "product_unknown", "price_unknown", "payment_number_missing", "difference_not_lower", "difference_is_buyers";
/// - mails: Refused "no_contact", "contact_missing", "card_missing", "no_card" (nothing was delivered),
///   "contact_malformed", "contact_same", "nothing_to_deliver", "note_text_missing";
/// - vouchers: Refused "amount_not_positive", "currency_differs", "no_contact", "voucher_days";
/// - outside: Refused "outside_kind_unknown", "whom_missing", "request_missing", "request_unknown",
///   "request_ambiguous", "answer_unknown";
/// - declining: Refused "clause_missing", "clause_unknown";
/// - the rest of a plan: Refused "plan_unknown", "plan_unsettled", "plan_complete", "erased", "no_stock".
[[nodiscard]] Result<Draft> draft(const Planning &planning, const Wish &wish);

/// Probes that the rules want passed before this may be done and that have not: those of the resolution itself, of the
/// row that proposes it, and of whatever the row proposes that moves the same, so that nobody gets round a lock by
/// another name or an amount smaller by a cent. A key is mailed only to somebody who is known to be the buyer.
[[nodiscard]] QStringList locks(const casework::CaseView &view, const playbook::Playbook &rules, const Wish &wish);

/// The decision that a wish rests on: its own, or for the rest of a plan the one it was asked with.
[[nodiscard]] std::optional<Resolution> resolutionBehind(const CaseRecord &record, const Wish &wish);

struct StepKind
{
    Verb verb = Verb::Note;
    bool toBuyer = false;
};
/// What follows when that step of the plan is refused, as a code: "nothing_done", "earlier_stand", "old_key_works",
/// "buyer_not_told", "not_noted", "money_not_moved", "no_voucher", "contact_unchanged", "still_open".
[[nodiscard]] QString ifRefused(const std::vector<StepKind> &plan, size_t step);

/// The product that a plan reckons with when it replaces this key. `card` nullopt: the only one that works, or where
/// none was delivered, what is due. Refused "card_unknown", "card_ambiguous", "product_ambiguous".
[[nodiscard]] Result<ProductId> productReplaced(const casework::CaseView &view, const std::optional<CardId> &card);

/// What a key of `other` costs more than one piece of the product did in this order, negative: less. What was paid
/// counts, not what the product costs today. nullopt: its price is not known, or in another currency.
[[nodiscard]] std::optional<Money> dearerBy(const Order &order, const ProductId &product, const Product &other);

/// Whether the playbook leaves time to take such a step back.
[[nodiscard]] bool canBeUndone(const playbook::Playbook &rules, Verb verb);

/// The latest plan of the case, when a part of it was carried out and the rest never will be by itself.
[[nodiscard]] std::optional<OperationId> unfinishedPlan(const CaseRecord &record);

} // namespace kd::actions
