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
enum class Verb { RefundGateway, RefundRecordOnly, RefundBalance, HandOut, VoidCard, Note };
[[nodiscard]] QString id(Verb verb); ///< "refund_gateway", "refund_record_only", "refund_balance", "hand_out", …
[[nodiscard]] std::optional<Verb> verbFromId(QStringView id);
[[nodiscard]] bool isRefund(Verb verb);

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
/// Confirmed, Refused, Stopped and Cancelled: nothing more will happen by itself.
[[nodiscard]] bool isSettled(IntentState state);

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

/// An action as the journal's entries tell it. What happened to it is only ever derived from them.
struct Intent
{
    OperationId operation;
    OperationId plan;             ///< operation of the first step: later steps run only when the earlier are confirmed
    CaseId caseId;
    OrderRef order;
    Verb verb = Verb::Note;
    IntentState state = IntentState::Queued;
    std::optional<Money> amount;  ///< refunds only
    QString reason;               ///< for people, goes to the shop; empty when erased
    ProductId product;            ///< hand_out: of which product
    CardId card;                  ///< hand_out: chosen from stock; void_card: which
    Secret cardText;              ///< of that card, journaled so that a rebuilt cache loses nothing; empty when erased
    QString text;                 ///< note: what it says; empty when erased
    bool toBuyer = false;         ///< note: the shop mails it
    PreImage before;
    ProfileId askedBy;
    Instant askedAt;
    QString approvalNeeded;       ///< why it waits or waited for another profile: "above_action_limit", "above_day_limit",
                                  ///< "profile_unknown" (the asker no longer works here)
    ProfileId approvedBy;         ///< empty: within the asker's limit, or not yet
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

    bool operator==(const Intent &) const = default;
};

} // namespace kd
