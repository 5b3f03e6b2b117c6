// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/probes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

constexpr Answer P = Answer::Pass;
constexpr Answer F = Answer::Fail;
constexpr Answer U = Answer::Unknown;
constexpr Answer N = Answer::NotApplicable;

constexpr std::array common{Outcome{U, notChecked}, Outcome{U, "not_asked"_L1}, Outcome{U, "offline"_L1},
                            Outcome{U, "not_supported"_L1}, Outcome{U, "licenses_forbidden"_L1}, Outcome{N, "no_order"_L1}};

// Answered by models/verify.
constexpr std::array orderFound{Outcome{P, "found"_L1}, Outcome{F, "not_found"_L1}};
constexpr std::array orderPaid{Outcome{P, "paid"_L1}, Outcome{P, "paid_and_refunded"_L1}, Outcome{F, "unpaid"_L1},
                               Outcome{F, "payment_failed"_L1}, Outcome{F, "cancelled_unpaid"_L1},
                               Outcome{U, "payment_unconfirmed"_L1}, Outcome{U, "gateway_number_only"_L1},
                               Outcome{U, "status_unclear"_L1}, Outcome{N, "free_order"_L1}};
constexpr std::array paymentLag{Outcome{P, "settled"_L1}, Outcome{F, "paid_just_now"_L1},
                                Outcome{F, "callback_pending"_L1}, Outcome{F, "callback_late"_L1},
                                Outcome{U, "no_payment_seen"_L1}, Outcome{U, "payment_unconfirmed"_L1},
                                Outcome{N, "delivered"_L1}, Outcome{N, "free_order"_L1}, Outcome{N, "closed"_L1}};
constexpr std::array deliveryState{Outcome{P, "delivered"_L1}, Outcome{F, "not_delivered"_L1},
                                   Outcome{F, "partly_delivered"_L1}, Outcome{F, "sentinel_text"_L1},
                                   Outcome{F, "delivered_without_cards"_L1}, Outcome{U, "cards_untold"_L1},
                                   Outcome{U, "status_unclear"_L1}, Outcome{N, "unpaid"_L1},
                                   Outcome{N, "closed"_L1}};
constexpr std::array deliveryCount{Outcome{P, "complete"_L1}, Outcome{F, "too_few"_L1}, Outcome{F, "too_many"_L1},
                                   Outcome{U, "class_unknown"_L1}, Outcome{N, "no_keys_in_class"_L1},
                                   Outcome{N, "unpaid"_L1}, Outcome{N, "closed"_L1}};
constexpr std::array contactValid{Outcome{P, "well_formed"_L1}, Outcome{F, "email_mistyped"_L1},
                                  Outcome{F, "email_malformed"_L1}, Outcome{F, "phone_length"_L1},
                                  Outcome{F, "phone_prefix"_L1}, Outcome{F, "phone_malformed"_L1},
                                  Outcome{F, "differs_from_claim"_L1}, Outcome{F, "phone_differs"_L1},
                                  Outcome{U, "named_another"_L1}, Outcome{N, "no_contact"_L1}};
// "some_…": beside keys that can still be used. "other_order" is one of them that should not be here at all.
constexpr std::array cardState{Outcome{P, "usable"_L1}, Outcome{F, "used_up"_L1}, Outcome{F, "some_used_up"_L1},
                               Outcome{F, "void"_L1}, Outcome{F, "expired"_L1}, Outcome{F, "some_expired"_L1},
                               Outcome{F, "other_order"_L1}, Outcome{U, "state_unclear"_L1},
                               Outcome{N, "no_cards"_L1}, Outcome{N, "all_replaced"_L1}};
constexpr std::array cardFirstUse{Outcome{P, "used_after_issue"_L1}, Outcome{P, "never_used"_L1},
                                  Outcome{F, "used_before_issue"_L1}, Outcome{U, "used_around_issue"_L1},
                                  Outcome{U, "issue_time_unknown"_L1}, Outcome{U, "use_time_untold"_L1},
                                  Outcome{N, "reusable"_L1}, Outcome{N, "no_cards"_L1}};
constexpr std::array cardUseIp{Outcome{P, "same"_L1}, Outcome{P, "same_network"_L1}, Outcome{F, "other"_L1},
                               Outcome{U, "private_address"_L1}, Outcome{U, "ip_untold"_L1},
                               Outcome{U, "use_time_untold"_L1}, Outcome{N, "never_used"_L1}, Outcome{N, "reusable"_L1},
                               Outcome{N, "no_cards"_L1}};
constexpr std::array orderDuplicate{Outcome{P, "single"_L1}, Outcome{P, "twin_unpaid"_L1}, Outcome{P, "twin_refunded"_L1},
                                    Outcome{F, "paid_twice"_L1}, Outcome{U, "time_unknown"_L1},
                                    Outcome{N, "unpaid"_L1}};
constexpr std::array buyerHistory{Outcome{P, "ordinary"_L1}, Outcome{P, "first_order"_L1}, Outcome{F, "many_claims"_L1},
                                  Outcome{U, "shop_rate_unknown"_L1}};
constexpr std::array stockAvailable{Outcome{P, "in_stock"_L1}, Outcome{F, "sold_out"_L1}, Outcome{F, "too_few"_L1},
                                    Outcome{U, "not_counted"_L1}, Outcome{N, "no_products"_L1}};
constexpr std::array policyWindow{Outcome{P, "inside"_L1}, Outcome{F, "outside"_L1}, Outcome{U, "start_unknown"_L1},
                                  Outcome{N, "unpaid"_L1}, Outcome{N, "refunded"_L1}};

// Answered by people or by what is to come.
constexpr std::array deliveryLog{Outcome{P, "accepted"_L1}, Outcome{F, "bounced"_L1}, Outcome{F, "filtered"_L1},
                                 Outcome{F, "not_sent"_L1}};
constexpr std::array contactSame{Outcome{P, "same"_L1}, Outcome{F, "other_person"_L1}};
constexpr std::array cardShared{Outcome{P, "single_order"_L1}, Outcome{F, "on_other_orders"_L1}, Outcome{N, "reusable"_L1}};
constexpr std::array cardTerms{Outcome{P, "as_sold"_L1}, Outcome{F, "region_differs"_L1}, Outcome{F, "expired"_L1},
                               Outcome{F, "value_differs"_L1}, Outcome{F, "content_differs"_L1}};
constexpr std::array ipHistory{Outcome{P, "ordinary"_L1}, Outcome{F, "many_claims"_L1}};
constexpr std::array supplierRate{Outcome{P, "ordinary"_L1}, Outcome{F, "unusually_high"_L1}, Outcome{U, "too_few"_L1}};
constexpr std::array channelBurst{Outcome{P, "none"_L1}, Outcome{F, "burst"_L1}, Outcome{U, "too_few"_L1}};
constexpr std::array shopLoad{Outcome{P, "normal"_L1}, Outcome{F, "slow"_L1}, Outcome{F, "failing"_L1}};
constexpr std::array evidenceComplete{Outcome{P, "complete"_L1}, Outcome{F, "missing"_L1}};
constexpr std::array evidenceMatch{Outcome{P, "matches"_L1}, Outcome{F, "contradicts"_L1}, Outcome{N, "no_evidence"_L1}};
constexpr std::array evidenceReused{Outcome{P, "new"_L1}, Outcome{F, "reused"_L1}, Outcome{N, "no_evidence"_L1}};
constexpr std::array evidenceAltered{Outcome{P, "no_signs"_L1}, Outcome{F, "signs"_L1}, Outcome{N, "no_evidence"_L1}};
// Pass: the key is good, says the supplier; fail: it is bad.
constexpr std::array supplierCheck{Outcome{P, "key_good"_L1}, Outcome{F, "key_bad"_L1}, Outcome{U, "waiting"_L1}};
constexpr std::array upstreamState{Outcome{P, "completed"_L1}, Outcome{F, "failed"_L1}, Outcome{U, "processing"_L1},
                                   Outcome{N, "own_stock"_L1}};
constexpr std::array riskHold{Outcome{P, "not_held"_L1}, Outcome{F, "held"_L1}};

constexpr std::array all{
    ProbeInfo{"order.found"_L1, orderFound},
    ProbeInfo{"order.paid"_L1, orderPaid},
    ProbeInfo{"payment.lag"_L1, paymentLag},
    ProbeInfo{"delivery.state"_L1, deliveryState},
    ProbeInfo{"delivery.count"_L1, deliveryCount},
    ProbeInfo{"delivery.log"_L1, deliveryLog},
    ProbeInfo{"contact.valid"_L1, contactValid},
    ProbeInfo{"contact.same"_L1, contactSame},
    ProbeInfo{"card.state"_L1, cardState},
    ProbeInfo{"card.first_use"_L1, cardFirstUse},
    ProbeInfo{"card.use_ip"_L1, cardUseIp},
    ProbeInfo{"card.shared"_L1, cardShared},
    ProbeInfo{"card.terms"_L1, cardTerms},
    ProbeInfo{"order.duplicate"_L1, orderDuplicate},
    ProbeInfo{"buyer.history"_L1, buyerHistory},
    ProbeInfo{"ip.history"_L1, ipHistory},
    ProbeInfo{"supplier.invalid_rate"_L1, supplierRate},
    ProbeInfo{"channel.burst"_L1, channelBurst},
    ProbeInfo{"stock.available"_L1, stockAvailable},
    ProbeInfo{"shop.load"_L1, shopLoad},
    ProbeInfo{"policy.window"_L1, policyWindow},
    ProbeInfo{"evidence.complete"_L1, evidenceComplete},
    ProbeInfo{"evidence.match"_L1, evidenceMatch},
    ProbeInfo{"evidence.reused"_L1, evidenceReused},
    ProbeInfo{"evidence.altered"_L1, evidenceAltered},
    ProbeInfo{"supplier.check"_L1, supplierCheck},
    ProbeInfo{"upstream.state"_L1, upstreamState},
    ProbeInfo{"risk.hold"_L1, riskHold},
};

} // namespace

std::span<const Outcome> commonOutcomes()
{
    return common;
}

std::span<const ProbeInfo> probes()
{
    return all;
}

const ProbeInfo *probe(QStringView id)
{
    const auto *found = std::find_if(all.begin(), all.end(), [id](const ProbeInfo &info) { return info.id == id; });
    return found == all.end() ? nullptr : found;
}

bool isCodeOf(const ProbeInfo &probe, QStringView code)
{
    const auto has = [code](std::span<const Outcome> outcomes) {
        return std::any_of(outcomes.begin(), outcomes.end(), [code](const Outcome &o) { return o.code == code; });
    };
    return has(probe.outcomes) || has(common);
}

} // namespace kd::playbook
