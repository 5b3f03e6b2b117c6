// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/vocabulary.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

template<typename E>
struct Word
{
    E value;
    QLatin1StringView id;
};

// One table for each enumeration; id(), fromId() and all() read only these.
template<typename E>
constexpr std::array<Word<E>, 0> words = {};

template<>
constexpr auto words<ComplaintType> = std::to_array<Word<ComplaintType>>({
    {ComplaintType::NotReceived, "not_received"_L1},
    {ComplaintType::Invalid, "invalid"_L1},
    {ComplaintType::PartiallyInvalid, "partially_invalid"_L1},
    {ComplaintType::Disputed, "disputed"_L1},
    {ComplaintType::Other, "other"_L1},
});

template<>
constexpr auto words<Reason> = std::to_array<Word<Reason>>({
    {Reason::PaymentCallbackDelayed, "payment_callback_delayed"_L1},
    {Reason::OutOfStock, "out_of_stock"_L1},
    {Reason::DeliveryFault, "delivery_fault"_L1},
    {Reason::ManualDeliveryPending, "manual_delivery_pending"_L1},
    {Reason::RiskHold, "risk_hold"_L1},
    {Reason::WrongContact, "wrong_contact"_L1},
    {Reason::DeliveredUnseen, "delivered_unseen"_L1},
    {Reason::PageLost, "page_lost"_L1},
    {Reason::TopupPending, "topup_pending"_L1},
    {Reason::CodeRejected, "code_rejected"_L1},
    {Reason::AlreadyUsed, "already_used"_L1},
    {Reason::Expired, "expired"_L1},
    {Reason::RegionLocked, "region_locked"_L1},
    {Reason::NotActivated, "not_activated"_L1},
    {Reason::ActivationLimit, "activation_limit"_L1},
    {Reason::SomeCodesBad, "some_codes_bad"_L1},
    {Reason::ShortValue, "short_value"_L1},
    {Reason::IncompleteContent, "incomplete_content"_L1},
    {Reason::BundlePartMissing, "bundle_part_missing"_L1},
    {Reason::UsageDenied, "usage_denied"_L1},
    {Reason::DeliveryDenied, "delivery_denied"_L1},
    {Reason::NotAsDescribed, "not_as_described"_L1},
    {Reason::DuplicatePayment, "duplicate_payment"_L1},
    {Reason::MistakenPurchase, "mistaken_purchase"_L1},
    {Reason::ServiceShortfall, "service_shortfall"_L1},
    {Reason::AccountBanned, "account_banned"_L1},
    {Reason::ImpostorContact, "impostor_contact"_L1},
    {Reason::Question, "question"_L1},
    {Reason::ProgressInquiry, "progress_inquiry"_L1},
    {Reason::Thanks, "thanks"_L1},
    {Reason::Invoice, "invoice"_L1},
    {Reason::Presale, "presale"_L1},
});

template<>
constexpr auto words<Demand> = std::to_array<Word<Demand>>({
    {Demand::None, "none"_L1},
    {Demand::Refund, "refund"_L1},
    {Demand::PartialRefund, "partial_refund"_L1},
    {Demand::Reissue, "reissue"_L1},
    {Demand::Resend, "resend"_L1},
    {Demand::Exchange, "exchange"_L1},
    {Demand::Voucher, "voucher"_L1},
});

template<>
constexpr auto words<Tone> = std::to_array<Word<Tone>>({
    {Tone::Calm, "calm"_L1},
    {Tone::Anxious, "anxious"_L1},
    {Tone::Angry, "angry"_L1},
    {Tone::Threatening, "threatening"_L1},
});

template<>
constexpr auto words<Grade> = std::to_array<Word<Grade>>({
    {Grade::A, "A"_L1},
    {Grade::B, "B"_L1},
    {Grade::C, "C"_L1},
    {Grade::D, "D"_L1},
});

template<>
constexpr auto words<Answer> = std::to_array<Word<Answer>>({
    {Answer::Pass, "pass"_L1},
    {Answer::Fail, "fail"_L1},
    {Answer::Unknown, "unknown"_L1},
    {Answer::NotApplicable, "not_applicable"_L1},
});

template<>
constexpr auto words<Liability> = std::to_array<Word<Liability>>({
    {Liability::Seller, "seller"_L1},
    {Liability::Supplier, "supplier"_L1},
    {Liability::Platform, "platform"_L1},
    {Liability::PaymentChannel, "payment_channel"_L1},
    {Liability::Buyer, "buyer"_L1},
    {Liability::Shared, "shared"_L1},
    {Liability::Undetermined, "undetermined"_L1},
});

template<>
constexpr auto words<Resolution> = std::to_array<Word<Resolution>>({
    {Resolution::WaitAndNotify, "wait_and_notify"_L1},
    {Resolution::GuideUsage, "guide_usage"_L1},
    {Resolution::PayAnotherWay, "pay_another_way"_L1},
    {Resolution::Resend, "resend"_L1},
    {Resolution::CorrectContactAndResend, "correct_contact_and_resend"_L1},
    {Resolution::DeliverManually, "deliver_manually"_L1},
    {Resolution::Reissue, "reissue"_L1},
    {Resolution::ReissuePart, "reissue_part"_L1},
    {Resolution::Exchange, "exchange"_L1},
    {Resolution::RefundFull, "refund_full"_L1},
    {Resolution::RefundPart, "refund_part"_L1},
    {Resolution::RefundDuplicate, "refund_duplicate"_L1},
    {Resolution::Voucher, "voucher"_L1},
    {Resolution::AskSupplier, "ask_supplier"_L1},
    {Resolution::Escalate, "escalate"_L1},
    {Resolution::Decline, "decline"_L1},
});

template<typename E>
QString idOf(E value)
{
    for (const Word<E> &word : words<E>) {
        if (word.value == value) {
            return QString(word.id);
        }
    }
    return {};
}

} // namespace

QString id(ComplaintType type)
{
    return idOf(type);
}

QString id(Reason reason)
{
    return idOf(reason);
}

QString id(Demand demand)
{
    return idOf(demand);
}

QString id(Tone tone)
{
    return idOf(tone);
}

QString id(Grade grade)
{
    return idOf(grade);
}

QString id(Answer answer)
{
    return idOf(answer);
}

QString id(Liability liability)
{
    return idOf(liability);
}

QString id(Resolution resolution)
{
    return idOf(resolution);
}

template<typename E>
std::optional<E> fromId(QStringView id)
{
    for (const Word<E> &word : words<E>) {
        if (word.id == id) {
            return word.value;
        }
    }
    return std::nullopt;
}

template<typename E>
std::span<const E> all()
{
    static const auto values = [] {
        std::array<E, words<E>.size()> list = {};
        for (size_t i = 0; i < list.size(); ++i) {
            list[i] = words<E>[i].value;
        }
        return list;
    }();
    return values;
}

#define KD_WORDS(E)                                                                                                    \
    template std::optional<E> fromId<E>(QStringView);                                                                  \
    template std::span<const E> all<E>();
KD_WORDS(ComplaintType)
KD_WORDS(Reason)
KD_WORDS(Demand)
KD_WORDS(Tone)
KD_WORDS(Grade)
KD_WORDS(Answer)
KD_WORDS(Liability)
KD_WORDS(Resolution)
#undef KD_WORDS

ComplaintType typeOf(Reason reason)
{
    if (reason <= Reason::TopupPending) {
        return ComplaintType::NotReceived;
    }
    if (reason <= Reason::ActivationLimit) {
        return ComplaintType::Invalid;
    }
    if (reason <= Reason::BundlePartMissing) {
        return ComplaintType::PartiallyInvalid;
    }
    if (reason <= Reason::ImpostorContact) {
        return ComplaintType::Disputed;
    }
    return ComplaintType::Other;
}

} // namespace kd
