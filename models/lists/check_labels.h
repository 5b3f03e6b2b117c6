// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/label_text.h"

/// The names of what is asked, found and timed: probes with their answers and sources, fields of a claim, clocks.
namespace kd::lists {

inline constexpr auto answerTexts = std::to_array<Text>({
    {QLatin1StringView("pass"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Passed")},
    {QLatin1StringView("fail"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Failed")},
    {QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Unknown")},
    {QLatin1StringView("not_applicable"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Does not apply")},
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

inline constexpr auto sourceTexts = std::to_array<Text>({
    {QLatin1StringView("shop"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Shop")},
    {QLatin1StringView("cache"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Pulled copy")},
    {QLatin1StringView("desk"), QT_TRANSLATE_NOOP("kd::lists::Labels", "This desk")},
    {QLatin1StringView("buyer"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Buyer")},
    {QLatin1StringView("rule"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Rule")},
    {QLatin1StringView("supplier"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Supplier")},
    {QLatin1StringView("mail_log"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Mail log")},
    {QLatin1StringView("agent"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Agent")},
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

inline constexpr auto needTexts = std::to_array<Text>({
    {QLatin1StringView("rule"), QT_TRANSLATE_NOOP("kd::lists::Labels", "by rule")},
    {QLatin1StringView("large"), QT_TRANSLATE_NOOP("kd::lists::Labels", "large amount")},
    {QLatin1StringView("repeated"), QT_TRANSLATE_NOOP("kd::lists::Labels", "repeated")},
    {QLatin1StringView("contradictory"), QT_TRANSLATE_NOOP("kd::lists::Labels", "facts contradict")},
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

} // namespace kd::lists
