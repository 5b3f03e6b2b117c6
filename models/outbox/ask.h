// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/trade/action.h"

/// What people do to the outbox: ask, approve, decline, undo, decide an unknown. Each is one transaction on desk.sqlite,
/// called inside Store::writeDesk(); nothing here speaks to a shop.
namespace kd::outbox {

/// One change of a plan. `touched` are the cards it changes, as last seen: they go into the pre-image.
struct Step
{
    Verb verb = Verb::Note;
    std::optional<Money> amount; ///< refunds: more than zero, at most what remains
    QString reason;
    ProductId product;
    std::optional<Card> card;    ///< hand_out: from stock; void_card: which
    QString text;                ///< note
    bool toBuyer = false;
};

/// What one confirmation asks for: steps that run in this order, each only after the earlier ones are confirmed.
struct Plan
{
    CaseId caseId;
    Order order;                 ///< as the agent saw it; the pre-image is taken from it
    std::vector<Step> steps;
    Millis undoPause{0};
};

/// The day that a profile's daily limit counts: [from, to).
struct Day
{
    Instant from;
    Instant to;
};

/// Journals the plan. Above the asker's limits the refund waits for approval (Intent::approvalNeeded says why).
/// Refused with code "order_busy" (another action on this order is not settled), "amount_not_positive",
/// "amount_above_remaining", "currency_differs", "card_taken" (reserved by another action), "card_not_in_stock",
/// "profile_unknown", "case_unknown", "case_closed".
[[nodiscard]] Result<std::vector<Intent>> ask(store::DeskWrite &desk, const ProfileId &actor, const Plan &plan,
                                              Instant now, const Day &day);

/// Refused with "own_action", "pin_wrong", "pin_missing", "above_approvers_limit", "not_waiting".
[[nodiscard]] Result<Intent> approve(store::DeskWrite &desk, const ProfileId &approver, const QString &pin,
                                     const OperationId &operation);
[[nodiscard]] Result<Intent> decline(store::DeskWrite &desk, const ProfileId &approver, const OperationId &operation,
                                     const QString &reason);

/// Takes back what has not been sent. Refused with "too_late" from Sending on.
[[nodiscard]] Result<Intent> undo(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation,
                                  const QString &reason);

/// A person says what became of an unknown after looking at the payment provider or the shop. Refused with "not_unknown",
/// "reason_missing".
[[nodiscard]] Result<Intent> resolve(store::DeskWrite &desk, const ProfileId &actor, const OperationId &operation,
                                     bool happened, const QString &reference, const QString &reason);

/// Whether sending is still within the asker's limits, or approved; the code of what is not. Checked again right before
/// sending, because limits and the day's sum may have changed since.
[[nodiscard]] Result<QString> approvalStillNeeded(const store::DeskRead &desk, const Intent &intent, const Day &day);

/// All states that are not settled.
[[nodiscard]] std::vector<IntentState> unsettledStates();

} // namespace kd::outbox
