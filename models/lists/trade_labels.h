// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/label_text.h"

/// The names of the trade's vocabulary, in its order: what is claimed, what is done about it, how things stand.
namespace kd::lists {

inline constexpr auto typeTexts = std::to_array<Text>({
    {QLatin1StringView("not_received"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not received")},
    {QLatin1StringView("invalid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Invalid")},
    {QLatin1StringView("partially_invalid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Partly invalid")},
    {QLatin1StringView("disputed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Disputed")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Other")},
});

inline constexpr auto reasonTexts = std::to_array<Text>({
    {QLatin1StringView("payment_callback_delayed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment callback late")},
    {QLatin1StringView("out_of_stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Out of stock")},
    {QLatin1StringView("delivery_fault"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivery fault")},
    {QLatin1StringView("manual_delivery_pending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Waiting for manual delivery")},
    {QLatin1StringView("risk_hold"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Held for risk")},
    {QLatin1StringView("wrong_contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Wrong contact")},
    {QLatin1StringView("delivered_unseen"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivered, not seen")},
    {QLatin1StringView("page_lost"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Page lost")},
    {QLatin1StringView("topup_pending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Top-up pending")},
    {QLatin1StringView("code_rejected"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Code rejected")},
    {QLatin1StringView("already_used"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Already used")},
    {QLatin1StringView("expired"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Expired")},
    {QLatin1StringView("region_locked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Region locked")},
    {QLatin1StringView("not_activated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not activated")},
    {QLatin1StringView("activation_limit"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Activation limit reached")},
    {QLatin1StringView("some_codes_bad"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Some codes bad")},
    {QLatin1StringView("short_value"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Value too small")},
    {QLatin1StringView("incomplete_content"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Content incomplete")},
    {QLatin1StringView("bundle_part_missing"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Part of the bundle missing")},
    {QLatin1StringView("usage_denied"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Says it was not used")},
    {QLatin1StringView("delivery_denied"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Says it was not delivered")},
    {QLatin1StringView("not_as_described"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not as described")},
    {QLatin1StringView("duplicate_payment"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Paid twice")},
    {QLatin1StringView("mistaken_purchase"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Bought by mistake")},
    {QLatin1StringView("service_shortfall"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Service fell short")},
    {QLatin1StringView("account_banned"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Account banned")},
    {QLatin1StringView("impostor_contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Impostor")},
    {QLatin1StringView("question"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Question")},
    {QLatin1StringView("progress_inquiry"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Asks for progress")},
    {QLatin1StringView("thanks"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Thanks")},
    {QLatin1StringView("invoice"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Invoice")},
    {QLatin1StringView("presale"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Before buying")},
});

inline constexpr auto demandTexts = std::to_array<Text>({
    {QLatin1StringView("none"), QT_TRANSLATE_NOOP("kd::lists::Labels", "No demand")},
    {QLatin1StringView("refund"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund")},
    {QLatin1StringView("partial_refund"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Part refund")},
    {QLatin1StringView("reissue"), QT_TRANSLATE_NOOP("kd::lists::Labels", "New key")},
    {QLatin1StringView("resend"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Send again")},
    {QLatin1StringView("exchange"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Exchange")},
    {QLatin1StringView("voucher"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Voucher")},
});

inline constexpr auto toneTexts = std::to_array<Text>({
    {QLatin1StringView("calm"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Calm")},
    {QLatin1StringView("anxious"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Anxious")},
    {QLatin1StringView("angry"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Angry")},
    {QLatin1StringView("threatening"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Threatening")},
});

inline constexpr auto liabilityTexts = std::to_array<Text>({
    {QLatin1StringView("seller"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Seller")},
    {QLatin1StringView("supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier")},
    {QLatin1StringView("platform"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Platform")},
    {QLatin1StringView("payment_channel"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment channel")},
    {QLatin1StringView("buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer")},
    {QLatin1StringView("shared"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shared")},
    {QLatin1StringView("undetermined"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Undetermined")},
});

inline constexpr auto resolutionTexts = std::to_array<Text>({
    {QLatin1StringView("wait_and_notify"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Wait and tell the buyer")},
    {QLatin1StringView("guide_usage"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Guide the buyer")},
    {QLatin1StringView("pay_another_way"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Pay another way")},
    {QLatin1StringView("resend"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Send again")},
    {QLatin1StringView("correct_contact_and_resend"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Correct the contact and send again")},
    {QLatin1StringView("deliver_manually"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Deliver by hand")},
    {QLatin1StringView("reissue"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Hand out a new key")},
    {QLatin1StringView("reissue_part"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Hand out the bad part again")},
    {QLatin1StringView("exchange"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Exchange")},
    {QLatin1StringView("refund_full"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund")},
    {QLatin1StringView("refund_part"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund a part")},
    {QLatin1StringView("refund_duplicate"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund the second payment")},
    {QLatin1StringView("voucher"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Voucher")},
    {QLatin1StringView("ask_supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Ask the supplier")},
    {QLatin1StringView("escalate"), QT_TRANSLATE_NOOP("kd::lists::Labels", "To a senior")},
    {QLatin1StringView("decline"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Decline")},
});

inline constexpr auto caseStatusTexts = std::to_array<Text>({
    {QLatin1StringView("open"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Open")},
    {QLatin1StringView("waiting_buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Waiting for the buyer")},
    {QLatin1StringView("waiting_supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Waiting for the supplier")},
    {QLatin1StringView("in_review"), QT_TRANSLATE_NOOP("kd::lists::Labels", "In review")},
    {QLatin1StringView("closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Closed")},
});

inline constexpr auto intentStateTexts = std::to_array<Text>({
    {QLatin1StringView("awaiting_approval"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Waits for approval")},
    {QLatin1StringView("queued"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Queued")},
    {QLatin1StringView("sending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Sending")},
    {QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Accepted, being read back")},
    {QLatin1StringView("confirmed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Confirmed")},
    {QLatin1StringView("refused"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refused by the shop")},
    {QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Outcome unknown")},
    {QLatin1StringView("stopped"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Stopped: the order had changed")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Cancelled")},
});

inline constexpr auto verbTexts = std::to_array<Text>({
    {QLatin1StringView("refund_gateway"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund by original route")},
    {QLatin1StringView("refund_record_only"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund, record only")},
    {QLatin1StringView("refund_balance"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund to balance")},
    {QLatin1StringView("hand_out"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Hand out a key")},
    {QLatin1StringView("void_card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mark the old key void")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Note on the order")},
    {QLatin1StringView("correct_contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Correct the contact")},
    {QLatin1StringView("mark_delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mark as delivered")},
    {QLatin1StringView("create_voucher"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Give a voucher")},
});

inline constexpr auto routeTexts = std::to_array<Text>({
    {QLatin1StringView("gateway"), QT_TRANSLATE_NOOP("kd::lists::Labels", "original route")},
    {QLatin1StringView("record_only"), QT_TRANSLATE_NOOP("kd::lists::Labels", "record only")},
    {QLatin1StringView("balance"), QT_TRANSLATE_NOOP("kd::lists::Labels", "to balance")},
});

inline constexpr auto orderStatusTexts = std::to_array<Text>({
    {QLatin1StringView("unpaid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Unpaid")},
    {QLatin1StringView("on_hold"), QT_TRANSLATE_NOOP("kd::lists::Labels", "On hold")},
    {QLatin1StringView("paid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Paid")},
    {QLatin1StringView("partly_delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Partly delivered")},
    {QLatin1StringView("delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivered")},
    {QLatin1StringView("partly_refunded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Partly refunded")},
    {QLatin1StringView("refunded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refunded")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Cancelled")},
    {QLatin1StringView("failed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment failed")},
    {QLatin1StringView("deleted"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Deleted")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Other")},
});

inline constexpr auto cardStateTexts = std::to_array<Text>({
    {QLatin1StringView("in_stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "In stock")},
    {QLatin1StringView("sold"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Sold")},
    {QLatin1StringView("delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivered")},
    {QLatin1StringView("inactive"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Void")},
    {QLatin1StringView("reserved"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Reserved")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Other")},
});

inline constexpr auto causeTexts = std::to_array<Text>({
    {QLatin1StringView("bad_card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Bad key")},
    {QLatin1StringView("card_used_before_sale"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key used before sale")},
    {QLatin1StringView("supplier_batch"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier's batch")},
    {QLatin1StringView("delivery_channel"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivery channel")},
    {QLatin1StringView("out_of_stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Out of stock")},
    {QLatin1StringView("payment_callback"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment callback")},
    {QLatin1StringView("wrong_contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Wrong contact")},
    {QLatin1StringView("buyer_mistake"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer's mistake")},
    {QLatin1StringView("product_page"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Product page")},
    {QLatin1StringView("duplicate_order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Double order")},
    {QLatin1StringView("operator_error"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Our operator's error")},
    {QLatin1StringView("shop_outage"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shop outage")},
    {QLatin1StringView("no_fault_found"), QT_TRANSLATE_NOOP("kd::lists::Labels", "No fault found")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Other")},
});

inline constexpr auto settlementTexts = std::to_array<Text>({
    {QLatin1StringView("pending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Being processed")},
    {QLatin1StringView("succeeded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Arrived")},
    {QLatin1StringView("failed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Failed: send it another way")},
    {QLatin1StringView("closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Closed by the provider")},
    {QLatin1StringView("abnormal"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Abnormal: the provider asks for something")},
    {QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The provider does not say")},
});

inline constexpr auto changeTexts = std::to_array<Text>({
    {QLatin1StringView("status"), QT_TRANSLATE_NOOP("kd::lists::Labels", "status")},
    {QLatin1StringView("total"), QT_TRANSLATE_NOOP("kd::lists::Labels", "total")},
    {QLatin1StringView("refunded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunded amount")},
    {QLatin1StringView("refunds"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunds")},
    {QLatin1StringView("cards"), QT_TRANSLATE_NOOP("kd::lists::Labels", "keys")},
});

} // namespace kd::lists
