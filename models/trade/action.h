// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/order.h"
#include "models/trade/vocabulary.h"

#include <QJsonObject>
#include <optional>
#include <vector>

/// What the desk does to a shop: verbs, and an intent's way from the click to the shop's confirmation.
namespace kd {

/// One change at a shop. A plan of an action is one or more of these.
enum class Verb {
    RefundGateway,
    RefundRecordOnly,
    RefundBalance,
    HandOut,
    VoidCard,
    Note,
    CorrectContact, ///< the order's e-mail or phone
    MarkDelivered,  ///< of an order that was delivered by hand
    CreateVoucher,  ///< for one buyer, to be used once
};
[[nodiscard]] QString id(Verb verb); ///< "refund_gateway", "refund_record_only", "refund_balance", "hand_out", …
[[nodiscard]] std::optional<Verb> verbFromId(QStringView id);
[[nodiscard]] bool isRefund(Verb verb);

/// Every verb, in the order above.
[[nodiscard]] const std::vector<Verb> &allVerbs();

/// How a refund travels.
enum class RefundRoute { Gateway, RecordOnly, Balance };
[[nodiscard]] QString id(RefundRoute route); ///< "gateway", "record_only", "balance"
[[nodiscard]] std::optional<RefundRoute> refundRouteFromId(QStringView id);
[[nodiscard]] Verb refundVerb(RefundRoute route);

enum class IntentState {
    AwaitingApproval, ///< above the asker's limit; another profile decides
    Queued,           ///< durable; runs when its undo pause is over and the shop can be reached
    Sending,          ///< the next byte may be on its way: after a restart this is Unknown
    Accepted,         ///< the shop said yes, complete and echoing; being read back
    Confirmed,        ///< read back from the shop
    Refused,          ///< by the shop; nothing happened
    Unknown,          ///< may have happened: read back, or a person decides
    Stopped,          ///< the order had changed before it was sent; nothing happened
    Cancelled,        ///< undone or declined before it was sent
};
[[nodiscard]] QString id(IntentState state); ///< "awaiting_approval", "queued", …
[[nodiscard]] std::optional<IntentState> intentStateFromId(QStringView id);
/// Every state, in the order above.
[[nodiscard]] const std::vector<IntentState> &allIntentStates();
/// Confirmed, Refused, Stopped and Cancelled: nothing more will happen by itself.
[[nodiscard]] bool isSettled(IntentState state);
/// Those that are not settled: what may still change something at a shop.
[[nodiscard]] const std::vector<IntentState> &unsettledStates();
/// It never left, so it can simply be taken back. What was sent once (`attempts`) may still turn up: only reading back
/// can end it.
[[nodiscard]] bool isUnsent(IntentState state, int attempts);

/// Where the money of a refund is, in the words payment providers share. Accepted by the shop is not settled.
enum class Settlement {
    Pending,
    Succeeded,
    Failed,   ///< the provider sends nothing; the money has to go another way
    Closed,   ///< ended by the provider without paying
    Abnormal, ///< the provider asks for something (account closed, frozen card)
    Unknown,
};
[[nodiscard]] QString id(Settlement settlement); ///< "pending", "succeeded", "failed", "closed", "abnormal", "unknown"
[[nodiscard]] std::optional<Settlement> settlementFromId(QStringView id);

/// What was last told of a refund's money, and by whom.
struct SettlementNews
{
    Settlement state = Settlement::Pending;
    QString receipt;   ///< the provider's number of the payment back; empty: not told
    QString source;    ///< "shop", "person"
    ProfileId by;
    Instant at;

    bool operator==(const SettlementNews &) const = default;
};

/// What the shop showed of the order when the action was asked for. Durable before the first byte leaves; compared with
/// the fresh order right before sending, and with what is read back after an unknown outcome.
struct PreImage
{
    QString shopStatus;
    Money total;
    Money refunded;
    std::vector<RefundId> refunds;
    std::vector<std::pair<CardId, CardState>> cards; ///< of the items touched

    bool operator==(const PreImage &) const = default;
};
[[nodiscard]] PreImage preImageOf(const Order &order, const std::vector<Card> &touched);
[[nodiscard]] QJsonObject toJson(const PreImage &image);
[[nodiscard]] Result<PreImage> preImageFromJson(const QJsonObject &object);
/// What differs, as codes for the screen: "status", "total", "refunded", "refunds", "cards". Empty: nothing.
[[nodiscard]] QStringList differences(const PreImage &before, const PreImage &now);

/// Which text of which incident a word to a buyer was.
struct IncidentWord
{
    IncidentId incident;
    qint64 message = 0; ///< seq of the entry that wrote it

    bool operator==(const IncidentWord &) const = default;
};

/// Makes a note to the buyer an incident's message: from when the shop has confirmed it, and not before, it counts as a
/// word to them. What waits in the outbox has told nobody anything.
struct Telling
{
    IncidentWord word;
    QString script;                    ///< empty: free words
    std::optional<Instant> promiseDue; ///< by when we speak again; none: it is the last word
    QString promise = {};              ///< what is promised

    bool operator==(const Telling &) const = default;
};

/// An action as the journal's entries tell it. What happened to it is only ever derived from them.
struct Intent
{
    OperationId operation;
    OperationId plan;             ///< operation of the first step: later steps run only when the earlier are confirmed
    CaseId caseId;
    OrderRef order;
    Verb verb = Verb::Note;
    IntentState state = IntentState::Queued;
    std::optional<Money> amount;  ///< refunds and vouchers
    std::optional<Money> worth;   ///< what counts against limits: that amount, or the value of a card handed out
    QString reason;               ///< for people, goes to the shop; empty when erased
    ProductId product;            ///< hand_out: of which product
    CardId card;                  ///< hand_out: chosen from stock; void_card: which
    Secret cardText;              ///< of that card, journaled so that a rebuilt cache loses nothing; empty when erased
    QString text;                 ///< note: what it says; empty when erased
    bool toBuyer = false;         ///< note: the shop mails it
    std::optional<Telling> telling; ///< note: it is an incident's message
    QString email;                ///< correct_contact: the new one, empty: unchanged; voucher: whose it is. Empty when erased
    QString phone;                ///< correct_contact: the new one, empty: unchanged; empty when erased
    QString receipt;              ///< refund_record_only: number of the return that was made elsewhere
    QString voucherCode;          ///< create_voucher: made from the operation, so that a second one cannot exist
    std::optional<Instant> validUntil; ///< create_voucher
    PreImage before;
    ProfileId askedBy;
    Instant askedAt;
    QString productClass;         ///< of what it is about; limits may differ by it
    QString approvalNeeded;       ///< why it waits or waited for another profile: "above_action_limit", "above_day_limit",
                                  ///< "profile_unknown" (the asker no longer works here), "approval_expired"
    ProfileId approvedBy;         ///< empty: within the asker's limit, or not yet
    std::optional<Instant> approvedAt;
    ProfileId approver;           ///< to whom the request was handed on; empty: whoever may
    bool onHold = false;          ///< a person keeps it in the queue until it is released
    int rank = 0;                 ///< place in the queue: smaller first, then the older
    Instant notBefore;            ///< end of the undo pause
    std::optional<Instant> sentAt;   ///< of the latest attempt
    int readBacks = 0;            ///< fruitless ones since the latest attempt
    std::optional<Instant> endedAt;
    int attempts = 0;             ///< times it went to Sending
    QString shopReference;        ///< refund id, card id, note id at the shop, once confirmed
    QString errorCode;            ///< why refused, unknown, stopped
    QString errorDetail;
    QStringList changed;          ///< stopped: what had changed
    bool needsPerson = false;     ///< unknown and read back twice without proof: a person decides
    ProfileId resolvedBy;         ///< who said what became of it; empty: the shop did
    std::optional<SettlementNews> settlement; ///< refunds, once confirmed and heard of

    bool operator==(const Intent &) const = default;
};

/// What differs from what was seen when `intent` was asked, apart from what the confirmed steps before it in its plan did
/// themselves; codes as of differences().
[[nodiscard]] QStringList unexpected(const Intent &intent, const std::vector<Intent> &stepsBefore, const PreImage &now);

} // namespace kd
