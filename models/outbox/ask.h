// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/policies.h"
#include "models/store/desk.h"
#include "models/trade/action.h"

/// Asking for an action: one transaction on desk.sqlite, called inside Store::writeDesk(); nothing here speaks to a shop.
/// What people then say of it is in rule.h.
namespace kd::outbox {

/// In a note's text: the code of the voucher that the same plan creates, which has none before it is asked for.
inline const QString voucherCodeOfPlan = QStringLiteral("{voucher_code}");

/// One change of a plan. `touched` are the cards it changes, as last seen: they go into the pre-image.
struct Step
{
    Verb verb = Verb::Note;
    std::optional<Money> amount; ///< refunds: more than zero, at most what remains; vouchers: what it is worth
    QString reason;
    ProductId product;
    std::optional<Card> card;    ///< hand_out: from stock; void_card: which
    QString text;                ///< note; voucherCodeOfPlan in it is filled in
    bool toBuyer = false;
    std::optional<Money> worth;  ///< hand_out: value of the card, counted against limits; else `amount` counts
    QString email;               ///< correct_contact, create_voucher (Intent::email)
    QString phone;               ///< correct_contact
    QString receipt;             ///< refund_record_only: number of the return made elsewhere
    std::optional<Instant> validUntil; ///< create_voucher
    std::optional<Telling> telling = {}; ///< note: it is an incident's message
};

/// What one confirmation asks for: steps that run in this order, each only after the earlier ones are confirmed.
struct Plan
{
    CaseId caseId;
    Order order;                 ///< as the agent saw it; the pre-image is taken from it
    std::vector<Step> steps;
    Millis undoPause{0};
    QString productClass;        ///< of what the plan is about: limits may differ by it
};

/// Journals the plan. Above the asker's limits a step waits for approval (Intent::approvalNeeded says why).
/// Refused with code "order_busy" (another action on this order is not settled), "order_not_of_case", "nothing_to_do",
/// "amount_not_positive", "amount_above_remaining", "currency_differs", "card_missing", "card_taken" (reserved by another
/// action), "card_not_in_stock", "contact_missing", "profile_unknown", "case_unknown", "case_closed".
[[nodiscard]] Result<std::vector<Intent>> ask(store::DeskWrite &desk, const playbook::LimitRules &limits,
                                              const ProfileId &actor, const Plan &plan, Instant now);

} // namespace kd::outbox
