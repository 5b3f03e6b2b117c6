// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>
#include <array>

/// The tables behind labels.h, in the order of the vocabulary.
namespace kd::lists {

struct Text
{
    QLatin1StringView id;
    const char *text;
};

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

inline constexpr auto answerTexts = std::to_array<Text>({
    {QLatin1StringView("pass"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Passed")},
    {QLatin1StringView("fail"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Failed")},
    {QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Unknown")},
    {QLatin1StringView("not_applicable"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Does not apply")},
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

inline constexpr auto probeTexts = std::to_array<Text>({
    {QLatin1StringView("order.found"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Order found")},
    {QLatin1StringView("order.paid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Paid")},
    {QLatin1StringView("payment.lag"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Callback")},
    {QLatin1StringView("delivery.state"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Delivered")},
    {QLatin1StringView("delivery.count"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Keys delivered")},
    {QLatin1StringView("delivery.log"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Sending record")},
    {QLatin1StringView("contact.valid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Contact")},
    {QLatin1StringView("contact.same"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Same person")},
    {QLatin1StringView("card.state"), QT_TRANSLATE_NOOP("kd::lists::Labels", "State of the key")},
    {QLatin1StringView("card.first_use"), QT_TRANSLATE_NOOP("kd::lists::Labels", "First use")},
    {QLatin1StringView("card.use_ip"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Used from")},
    {QLatin1StringView("card.shared"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key on other orders")},
    {QLatin1StringView("card.terms"), QT_TRANSLATE_NOOP("kd::lists::Labels", "As described")},
    {QLatin1StringView("order.duplicate"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Double order")},
    {QLatin1StringView("buyer.history"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer's record")},
    {QLatin1StringView("ip.history"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Address's record")},
    {QLatin1StringView("supplier.invalid_rate"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier's invalid rate")},
    {QLatin1StringView("channel.burst"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Failures of the channel")},
    {QLatin1StringView("stock.available"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Replacement in stock")},
    {QLatin1StringView("shop.load"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Load of the shop")},
    {QLatin1StringView("policy.window"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund window")},
    {QLatin1StringView("evidence.complete"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Evidence complete")},
    {QLatin1StringView("evidence.match"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Evidence matches")},
    {QLatin1StringView("evidence.reused"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Evidence seen before")},
    {QLatin1StringView("evidence.altered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Signs of editing")},
    {QLatin1StringView("supplier.check"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier's answer")},
    {QLatin1StringView("upstream.state"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Upstream order")},
    {QLatin1StringView("risk.hold"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Risk hold")},
});

inline constexpr auto clockTexts = std::to_array<Text>({
    {QLatin1StringView("first_response"), QT_TRANSLATE_NOOP("kd::lists::Labels", "First reply")},
    {QLatin1StringView("substantive_reply"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Answer")},
    {QLatin1StringView("manual_delivery"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Manual delivery")},
    {QLatin1StringView("supplier_check"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier check")},
    {QLatin1StringView("routine_refund"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refund")},
    {QLatin1StringView("arbitration"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Arbitration")},
    {QLatin1StringView("resolution"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Resolution")},
    {QLatin1StringView("follow_up"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Follow-up")},
    {QLatin1StringView("outside_complaint"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Outside complaint")},
    {QLatin1StringView("promise"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Promise")},
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

inline constexpr auto queueTexts = std::to_array<Text>({
    {QLatin1StringView("golden_hour"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Golden hour")},
    {QLatin1StringView("mine"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mine")},
    {QLatin1StringView("review"), QT_TRANSLATE_NOOP("kd::lists::Labels", "To review")},
    {QLatin1StringView("waiting_supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier's turn")},
    {QLatin1StringView("waiting_buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer's turn")},
    {QLatin1StringView("refunding"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refunding")},
    {QLatin1StringView("promise_due"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Promises due")},
    {QLatin1StringView("all"), QT_TRANSLATE_NOOP("kd::lists::Labels", "All open")},
});

inline constexpr auto obstacleTexts = std::to_array<Text>({
    {QLatin1StringView("locked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "checks missing")},
    {QLatin1StringView("no_order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "no order yet")},
    {QLatin1StringView("nothing_to_refund"), QT_TRANSLATE_NOOP("kd::lists::Labels", "nothing left to refund")},
    {QLatin1StringView("no_stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "sold out")},
    {QLatin1StringView("no_card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "no key on this order")},
    {QLatin1StringView("shop_cannot"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the shop cannot")},
    {QLatin1StringView("order_busy"), QT_TRANSLATE_NOOP("kd::lists::Labels", "an action is under way")},
    {QLatin1StringView("case_closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "case closed")},
    {QLatin1StringView("amount_unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "state the amount")},
    {QLatin1StringView("above_action_limit"), QT_TRANSLATE_NOOP("kd::lists::Labels", "above your limit")},
    {QLatin1StringView("above_day_limit"), QT_TRANSLATE_NOOP("kd::lists::Labels", "above your daily limit")},
});

inline constexpr auto channelTexts = std::to_array<Text>({
    {QLatin1StringView("chat"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Chat")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("kd::lists::Labels", "E-mail")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Phone")},
    {QLatin1StringView("platform"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Platform")},
    {QLatin1StringView("site"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Site message")},
});

inline constexpr auto roleTexts = std::to_array<Text>({
    {QLatin1StringView("agent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "agent")},
    {QLatin1StringView("senior"), QT_TRANSLATE_NOOP("kd::lists::Labels", "senior")},
    {QLatin1StringView("supervisor"), QT_TRANSLATE_NOOP("kd::lists::Labels", "supervisor")},
});

inline constexpr auto satisfactionTexts = std::to_array<Text>({
    {QLatin1StringView(""), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not known")},
    {QLatin1StringView("thanks"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Thanked")},
    {QLatin1StringView("complaint"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Complained")},
    {QLatin1StringView("5"), QT_TRANSLATE_NOOP("kd::lists::Labels", "5 of 5")},
    {QLatin1StringView("4"), QT_TRANSLATE_NOOP("kd::lists::Labels", "4 of 5")},
    {QLatin1StringView("3"), QT_TRANSLATE_NOOP("kd::lists::Labels", "3 of 5")},
    {QLatin1StringView("2"), QT_TRANSLATE_NOOP("kd::lists::Labels", "2 of 5")},
    {QLatin1StringView("1"), QT_TRANSLATE_NOOP("kd::lists::Labels", "1 of 5")},
});

inline constexpr auto entryTexts = std::to_array<Text>({
    {QLatin1StringView("case.opened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case opened")},
    {QLatin1StringView("case.message_added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Message added")},
    {QLatin1StringView("case.classified"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Classified")},
    {QLatin1StringView("case.order_linked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Order linked")},
    {QLatin1StringView("case.assigned"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Assigned")},
    {QLatin1StringView("finding.overruled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Answer overruled")},
    {QLatin1StringView("evidence.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Evidence added")},
    {QLatin1StringView("decision.made"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Decided")},
    {QLatin1StringView("case.escalated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Escalated")},
    {QLatin1StringView("action.asked"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Action asked")},
    {QLatin1StringView("action.approved"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Approved")},
    {QLatin1StringView("action.declined"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Declined")},
    {QLatin1StringView("action.held_for_approval"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Held for approval")},
    {QLatin1StringView("action.sending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Sending")},
    {QLatin1StringView("action.not_sent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Not sent")},
    {QLatin1StringView("action.accepted"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Accepted by the shop")},
    {QLatin1StringView("action.read_back"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Read back")},
    {QLatin1StringView("action.confirmed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Confirmed")},
    {QLatin1StringView("action.refused"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refused")},
    {QLatin1StringView("action.unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Outcome unknown")},
    {QLatin1StringView("action.needs_person"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Needs a person")},
    {QLatin1StringView("action.stopped"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Stopped")},
    {QLatin1StringView("action.cancelled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Undone")},
    {QLatin1StringView("action.resolved_by_person"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Settled by a person")},
    {QLatin1StringView("card.revealed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key shown")},
    {QLatin1StringView("reply.copied"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Reply copied")},
    {QLatin1StringView("contact.logged"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Contact logged")},
    {QLatin1StringView("promise.kept"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Promise kept")},
    {QLatin1StringView("case.closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case closed")},
    {QLatin1StringView("case.reopened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Case reopened")},
    {QLatin1StringView("case.erased"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Erased")},
    {QLatin1StringView("shop.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shop added")},
    {QLatin1StringView("profile.added"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Profile set")},
    {QLatin1StringView("limit.changed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Limit changed")},
    {QLatin1StringView("desk.restored"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Restored from backup")},
});

inline constexpr auto fieldTexts = std::to_array<Text>({
    {QLatin1StringView("type"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Type")},
    {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Reason")},
    {QLatin1StringView("demand"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Demand")},
    {QLatin1StringView("tone"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Tone")},
    {QLatin1StringView("orders"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Order number")},
    {QLatin1StringView("emails"), QT_TRANSLATE_NOOP("kd::lists::Labels", "E-mail")},
    {QLatin1StringView("phones"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Phone")},
    {QLatin1StringView("payments"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment number")},
    {QLatin1StringView("keys"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key")},
    {QLatin1StringView("amounts"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Amount")},
    {QLatin1StringView("quantities"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Quantity")},
    {QLatin1StringView("error_codes"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Error code")},
    {QLatin1StringView("number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Order number")},
    {QLatin1StringView("payment_number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Payment number")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("kd::lists::Labels", "E-mail")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Phone")},
    {QLatin1StringView("name"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Name")},
    {QLatin1StringView("product"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Product")},
    {QLatin1StringView("card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Key")},
    {QLatin1StringView("card_fragment"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Part of a key")},
});

inline constexpr auto missingTexts = std::to_array<Text>({
    {QLatin1StringView("order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "which order")},
    {QLatin1StringView("evidence"), QT_TRANSLATE_NOOP("kd::lists::Labels", "evidence")},
    {QLatin1StringView("demand"), QT_TRANSLATE_NOOP("kd::lists::Labels", "what is asked")},
});

inline constexpr auto sourceTexts = std::to_array<Text>({
    {QLatin1StringView("shop"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shop")},
    {QLatin1StringView("desk"), QT_TRANSLATE_NOOP("kd::lists::Labels", "This desk")},
    {QLatin1StringView("buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer")},
    {QLatin1StringView("rule"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Rule")},
    {QLatin1StringView("supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier")},
    {QLatin1StringView("mail_log"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mail log")},
    {QLatin1StringView("agent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Agent")},
});

inline constexpr auto clockStepTexts = std::to_array<Text>({
    {QLatin1StringView("start"), QT_TRANSLATE_NOOP("kd::lists::Labels", "started")},
    {QLatin1StringView("pause"), QT_TRANSLATE_NOOP("kd::lists::Labels", "paused")},
    {QLatin1StringView("resume"), QT_TRANSLATE_NOOP("kd::lists::Labels", "resumed")},
    {QLatin1StringView("stop"), QT_TRANSLATE_NOOP("kd::lists::Labels", "stopped")},
    {QLatin1StringView("target"), QT_TRANSLATE_NOOP("kd::lists::Labels", "target")},
    {QLatin1StringView("closed_hours"), QT_TRANSLATE_NOOP("kd::lists::Labels", "outside business hours")},
    {QLatin1StringView("ignored"), QT_TRANSLATE_NOOP("kd::lists::Labels", "did not count")},
});

inline constexpr auto clockRuleTexts = std::to_array<Text>({
    {QLatin1StringView("buyer_message"), QT_TRANSLATE_NOOP("kd::lists::Labels", "buyer's message")},
    {QLatin1StringView("case_opened"), QT_TRANSLATE_NOOP("kd::lists::Labels", "case opened")},
    {QLatin1StringView("reply_by_person"), QT_TRANSLATE_NOOP("kd::lists::Labels", "reply by a person")},
    {QLatin1StringView("substantive_reply"), QT_TRANSLATE_NOOP("kd::lists::Labels", "a reply that answers")},
    {QLatin1StringView("automatic_greeting"), QT_TRANSLATE_NOOP("kd::lists::Labels", "automatic greeting")},
    {QLatin1StringView("waiting_buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "waiting for the buyer")},
    {QLatin1StringView("incident"), QT_TRANSLATE_NOOP("kd::lists::Labels", "incident")},
    {QLatin1StringView("case_closed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "case closed")},
    {QLatin1StringView("escalated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "escalated")},
    {QLatin1StringView("decided"), QT_TRANSLATE_NOOP("kd::lists::Labels", "decided")},
    {QLatin1StringView("refund_confirmed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refund confirmed")},
    {QLatin1StringView("request_complete"), QT_TRANSLATE_NOOP("kd::lists::Labels", "request complete")},
    {QLatin1StringView("contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "contact")},
    {QLatin1StringView("promise_made"), QT_TRANSLATE_NOOP("kd::lists::Labels", "promise made")},
    {QLatin1StringView("promise_kept"), QT_TRANSLATE_NOOP("kd::lists::Labels", "promise kept")},
    {QLatin1StringView("paid"), QT_TRANSLATE_NOOP("kd::lists::Labels", "paid")},
    {QLatin1StringView("delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "delivered")},
});

inline constexpr auto changeTexts = std::to_array<Text>({
    {QLatin1StringView("status"), QT_TRANSLATE_NOOP("kd::lists::Labels", "status")},
    {QLatin1StringView("total"), QT_TRANSLATE_NOOP("kd::lists::Labels", "total")},
    {QLatin1StringView("refunded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunded amount")},
    {QLatin1StringView("refunds"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunds")},
    {QLatin1StringView("cards"), QT_TRANSLATE_NOOP("kd::lists::Labels", "keys")},
});

inline constexpr auto needTexts = std::to_array<Text>({
    {QLatin1StringView("rule"), QT_TRANSLATE_NOOP("kd::lists::Labels", "by rule")},
    {QLatin1StringView("large"), QT_TRANSLATE_NOOP("kd::lists::Labels", "large amount")},
    {QLatin1StringView("repeated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "repeated")},
    {QLatin1StringView("contradictory"), QT_TRANSLATE_NOOP("kd::lists::Labels", "facts contradict")},
});

inline constexpr auto remarkTexts = std::to_array<Text>({
    {QLatin1StringView("licenses_forbidden"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The credentials may not read card keys.")},
    {QLatin1StringView("write_forbidden"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The credentials may not change anything.")},
    {QLatin1StringView("route_disabled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "A part of the shop's interface is switched off.")},
    {QLatin1StringView("not_supported"), QT_TRANSLATE_NOOP("kd::lists::Labels", "The shop does not offer this.")},
});

} // namespace kd::lists
