// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <span>

/// The trade's words as enumerations, with the ids that stand in files, in the journal and in the console's JSON.
/// What people read on the screen is translated elsewhere (models/lists/labels.h).
namespace kd {

enum class ComplaintType { NotReceived, Invalid, PartiallyInvalid, Disputed, Other };

enum class Reason {
    PaymentCallbackDelayed, OutOfStock, DeliveryFault, ManualDeliveryPending, RiskHold, WrongContact, DeliveredUnseen,
    PageLost, TopupPending,
    CodeRejected, AlreadyUsed, Expired, RegionLocked, NotActivated, ActivationLimit,
    SomeCodesBad, ShortValue, IncompleteContent, BundlePartMissing,
    UsageDenied, DeliveryDenied, NotAsDescribed, DuplicatePayment, MistakenPurchase, ServiceShortfall, AccountBanned,
    ImpostorContact,
    Question, ProgressInquiry, Thanks, Invoice, Presale,
};

enum class Demand { None, Refund, PartialRefund, Reissue, Resend, Exchange, Voucher };
enum class Tone { Calm, Anxious, Angry, Threatening };

/// A is strongest: an independent record, checked; B our own systems; C a consistent buyer's file; D a claim.
enum class Grade { A, B, C, D };
/// What a probe says. Unknown is never shown as Pass.
enum class Answer { Pass, Fail, Unknown, NotApplicable };
enum class Liability { Seller, Supplier, Platform, PaymentChannel, Buyer, Shared, Undetermined };

enum class Resolution {
    WaitAndNotify, GuideUsage, PayAnotherWay, Resend, CorrectContactAndResend, DeliverManually, Reissue, ReissuePart,
    Exchange, RefundFull, RefundPart, RefundDuplicate, Voucher, AskSupplier, Escalate, Decline,
};

[[nodiscard]] QString id(ComplaintType type);
[[nodiscard]] QString id(Reason reason);
[[nodiscard]] QString id(Demand demand);
[[nodiscard]] QString id(Tone tone);
[[nodiscard]] QString id(Grade grade);
[[nodiscard]] QString id(Answer answer);
[[nodiscard]] QString id(Liability liability);
[[nodiscard]] QString id(Resolution resolution);

/// The value with that id; nullopt for any other text. fromId<Reason>(u"already_used").
template<typename E>
[[nodiscard]] std::optional<E> fromId(QStringView id);
/// All values in the order of declaration.
template<typename E>
[[nodiscard]] std::span<const E> all();

/// Every reason belongs to exactly one type.
[[nodiscard]] ComplaintType typeOf(Reason reason);

} // namespace kd
