// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/instant.h"
#include "models/base/money.h"
#include "models/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <map>
#include <optional>
#include <vector>

/// What a shop says about orders, refunds and cards, in the trade's words. Plain values: no I/O, any thread.
namespace kd {

/// The common denominator of shops' states; what the shop itself wrote stays in Order::shopStatus.
enum class OrderStatus {
    Unpaid,            ///< waiting for payment
    OnHold,            ///< held: payment to be confirmed, risk
    Paid,              ///< paid, not yet delivered
    PartlyDelivered,
    Delivered,         ///< delivered or completed
    PartlyRefunded,    ///< where the shop has a state for it; else Delivered with refunds
    Refunded,          ///< fully
    Cancelled,
    Failed,            ///< payment failed
    Deleted,           ///< in the trash or gone
    Other,             ///< a state of a plugin that nobody told us about
};
[[nodiscard]] QString id(OrderStatus status); ///< "unpaid", "on_hold", "partly_delivered", …
[[nodiscard]] std::optional<OrderStatus> orderStatusFromId(QStringView id);
/// Every status, in the order above: from unpaid to gone.
[[nodiscard]] const std::vector<OrderStatus> &allOrderStatuses();

struct Buyer
{
    QString account; ///< the shop's id of the member; empty for a guest
    QString name;
    QString email;
    QString phone;
    QString ip;      ///< when the order was made
    QString note;    ///< what the buyer wrote at checkout

    bool operator==(const Buyer &) const = default;
};

struct OrderLine
{
    LineId id;
    ProductId product;
    QString name;
    QString sku;
    int quantity = 1;
    Money total;

    bool operator==(const OrderLine &) const = default;
};

struct Refund
{
    RefundId id;
    Money amount;          ///< positive
    QString reason;        ///< as the shop keeps it, our operation id included
    OperationId operation; ///< ours, found in the reason; empty for refunds made elsewhere
    bool throughGateway = false; ///< the shop moved money itself; false: a record only, or the shop does not say
    std::optional<Instant> at;
    QString settlement = {}; ///< id of a Settlement (action.h) where the shop passes the provider's state on; else empty
    QString receipt = {};    ///< the provider's number where the shop passes it on

    bool operator==(const Refund &) const = default;
};

struct Order
{
    OrderRef ref;
    QString number;     ///< what the buyer sees and quotes; the shop's text
    OrderStatus status = OrderStatus::Other;
    QString shopStatus; ///< the shop's own word
    Money total;
    Money refunded;     ///< sum of all refunds
    std::optional<Instant> createdAt;
    std::optional<Instant> paidAt;
    std::optional<Instant> deliveredAt;
    std::optional<Instant> changedAt; ///< the shop's change time; absent where the shop has none
    Buyer buyer;
    QString paymentMethod; ///< the shop's id: "alipay", "stripe"
    QString paymentTitle;  ///< what the buyer saw
    QString paymentNumber; ///< the gateway's number
    std::vector<OrderLine> lines;
    std::vector<Refund> refunds; ///< those the order itself names; may lack times, see ShopConnector::refunds()
    QByteArray raw;        ///< the shop's own answer (JSON), card text cut out

    bool operator==(const Order &) const = default;
    /// What may still be refunded; zero, never negative.
    [[nodiscard]] Money refundable() const;
    [[nodiscard]] int quantity() const; ///< sum over the lines
};

enum class CardState {
    InStock,  ///< free to be handed out
    Sold,     ///< belongs to an order, not marked as delivered
    Delivered,
    Inactive, ///< taken out; whether the shop enforces that is a capability (see ShopCapability::VoidEnforced)
    Reserved,
    Other,
};
[[nodiscard]] QString id(CardState state); ///< "in_stock", "sold", "delivered", "inactive", "reserved", "other"
[[nodiscard]] std::optional<CardState> cardStateFromId(QStringView id);

/// One use (activation) of a card as the shop recorded it.
struct CardUse
{
    Instant at;
    QString ip;    ///< empty when the shop does not know
    QString agent; ///< program or device, as the shop has it

    bool operator==(const CardUse &) const = default;
};

/// A card key (卡密) as the shop holds it.
struct Card
{
    CardId id;
    Secret text;
    ProductId product;
    OrderId order; ///< empty while in stock
    CardState state = CardState::Other;
    std::optional<Instant> createdAt;
    std::optional<Instant> changedAt;
    std::optional<Instant> expiresAt;
    int timesUsed = 0;
    std::optional<int> usesAllowed;
    QString supplier; ///< empty when the shop does not keep it
    QString batch;
    std::optional<std::vector<CardUse>> uses; ///< nullopt: not asked; empty: asked, never used

    bool operator==(const Card &) const = default;
};

struct Product
{
    ProductId id;
    QString name;
    QString sku;
    QString productClass; ///< "code", "topup", "account", "membership", "service"; empty when the shop does not say
    QString supplier;
    std::optional<Money> price;
    std::optional<int> stock;
    bool reusable = false; ///< a card of it may be sold more than once

    bool operator==(const Product &) const = default;
};

/// A coupon made for one buyer, to be used once (代金券).
struct Voucher
{
    QString id;
    QString code;
    Money amount;
    QString email;  ///< who may use it; empty: whoever has the code
    std::optional<Instant> validUntil;
    OperationId operation; ///< ours; empty for coupons made elsewhere

    bool operator==(const Voucher &) const = default;
};

/// A note on an order.
struct OrderNote
{
    QString id;
    QString text;
    bool toBuyer = false; ///< the shop mailed it
    std::optional<Instant> at;

    bool operator==(const OrderNote &) const = default;
};

} // namespace kd
