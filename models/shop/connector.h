// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/secret.h"
#include "models/base/stop.h"
#include "models/trade/action.h"
#include "models/trade/order.h"

#include <QByteArray>
#include <QCoroTask>
#include <QSet>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// The port through which the desk speaks to a shop. A connector implements what its shop can; what it cannot is a
/// missing capability, found by asking the shop and never assumed from its name, and the call answers with the Error
/// "not_supported". Everything runs on the thread the connector was made on; every call takes a stop token.
namespace kd::shop {

enum class Capability {
    ListOrders,
    ListChangedSince,    ///< the shop can filter by change time; without it the connector scans with overlap
    ReadRefunds,
    RefundThroughGateway,
    RefundRecordOnly,
    RefundToBalance,
    RefundPartly,
    ReadCards,           ///< card keys and whose they are
    ReadCardUses,        ///< when and from where a key was used
    HandOutCard,         ///< take one from stock for an order
    HandOutIsAtomic,     ///< two desks never get the same card; without it the outbox reads back after `settle`
    VoidEnforced,        ///< a card marked void really stops working
    VoidRecorded,        ///< a card can be marked void
    ReadStock,
    ReadNotes,
    WriteNotes,
    MailBuyer,           ///< through a note or an order mail of the shop
    CorrectContact,      ///< the order's e-mail and phone
    MarkDelivered,       ///< an order delivered by hand
    CreateVoucher,       ///< a coupon for one buyer
    ReadSettlement,      ///< refunds carry the provider's state (Refund::settlement)
    ReadProducts,
    ReadActivity,        ///< reserved for shops with a change log
};
[[nodiscard]] std::optional<Capability> capabilityFromId(QStringView id);
[[nodiscard]] QString id(Capability capability); ///< "list_orders", "refund_through_gateway", …

/// What probing a shop found.
struct ShopProfile
{
    QString title;      ///< the shop's own name
    QString version;    ///< of the shop software and its plugins, for support
    QString role;       ///< what the credentials may do, in the shop's words; empty when it does not say
    QString timeZone;   ///< IANA name; empty when unknown
    Currency currency;  ///< the shop's main one; empty when unknown
    Millis clockSkew{0}; ///< the shop's clock less ours
    QSet<Capability> can;
    /// Payment methods whose gateway refunds by itself; nullopt: the shop does not tell.
    std::optional<QSet<QString>> refundGateways;
    QStringList remarks; ///< codes of what is missing and why: "licenses_forbidden", "write_forbidden", "route_disabled"

    [[nodiscard]] bool has(Capability capability) const { return can.contains(capability); }
};

/// Where a pull stands: opaque bytes of the connector, kept by sync across restarts. Empty: from the beginning.
using Cursor = QByteArray;

struct OrderPage
{
    std::vector<Order> orders;
    Cursor next;               ///< for the following call, whether or not this walk is finished
    bool finished = false;     ///< the walk is complete; `next` begins the next walk (changes since this one began)
    std::optional<qint64> total; ///< orders in this walk as the shop counts them; checked against what came
    /// Only with `finished`: fewer different orders came than the shop counted, so the next walk starts over where this
    /// one did.
    bool incomplete = false;
};

/// Called with batches of cards while a list streams in; an error stops the list and becomes its result.
using CardSink = std::function<Result<void>(std::vector<Card>)>;

/// Outcome of a call that changes the shop (design: "outcome of a money request").
template<typename T>
struct [[nodiscard]] WriteOutcome
{
    enum class Kind {
        Accepted, ///< complete, parsed and echoing our order, amount and operation
        Refused,  ///< the shop's documented refusal; nothing happened
        NotSent,  ///< certain that nothing left; the same operation may be tried again
        Pending,  ///< in progress or "slow down": wait as told, then the same operation
        Held,     ///< credentials: log in again, then the same operation
        Unknown,  ///< read back
    };
    Kind kind = Kind::Unknown;
    std::optional<T> value; ///< only when Accepted
    Error error;            ///< why, otherwise
};

struct RefundRequest
{
    OrderId order;
    Money amount;
    RefundRoute route = RefundRoute::RecordOnly;
    QString reason;        ///< for people; the operation id is added by the connector where the shop keeps it
    OperationId operation;
};

struct HandOutRequest
{
    OrderId order;
    ProductId product;
    Card card;             ///< chosen from stock and journaled before the call
    OperationId operation;
};

struct NoteRequest
{
    OrderId order;
    QString text;
    bool toBuyer = false;  ///< the shop mails it
    OperationId operation;
};

/// New e-mail and phone of an order; an empty one stays as it is.
struct ContactRequest
{
    OrderId order;
    QString email;
    QString phone;
    OperationId operation;
};

struct VoucherRequest
{
    QString code;      ///< made from the operation by the desk: the shop refuses a second one of the same code
    Money amount;
    QString email;     ///< who may use it; empty: whoever has the code
    std::optional<Instant> validUntil;
    QString reason;    ///< for people, kept beside the coupon
    OperationId operation;
};

class ShopConnector
{
public:
    virtual ~ShopConnector() = default;

    [[nodiscard]] virtual QString kind() const = 0; ///< "woocommerce"
    [[nodiscard]] virtual QCoro::Task<Result<ShopProfile>> probe(StopToken stop) = 0;
    /// True when a read-back that finds no trace of the operation proves that nothing happened.
    [[nodiscard]] virtual bool absenceProves(Verb verb) const = 0;

    // Reading
    [[nodiscard]] virtual QCoro::Task<Result<OrderPage>> pullOrders(Cursor cursor, StopToken stop) = 0;
    /// nullopt: the shop has no such order (any more).
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Order>>> order(OrderId id, StopToken stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Refund>>> refunds(OrderId id, Currency currency, StopToken stop) = 0;
    /// Every card of the shop, streamed in batches of at most 1,000.
    [[nodiscard]] virtual QCoro::Task<Result<void>> listCards(CardSink sink, StopToken stop) = 0;
    /// One card by its text, with its uses where the shop knows them. nullopt: no such card.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Card>>> card(Secret text, StopToken stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Product>>> products(StopToken stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<OrderNote>>> notes(OrderId id, StopToken stop) = 0;

    /// nullopt: the shop has no voucher of this code.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Voucher>>> voucher(QString code, Currency currency,
                                                                              StopToken stop);

    // Changing: each leaves exactly once (HttpClient::sendOnce)
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Refund>> refund(RefundRequest request, StopToken stop) = 0;
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Card>> handOut(HandOutRequest request, StopToken stop) = 0;
    /// Marks a card void as far as the shop can (VoidRecorded, VoidEnforced).
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Card>> voidCard(Card card, OperationId operation, StopToken stop) = 0;
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<OrderNote>> note(NoteRequest request, StopToken stop) = 0;
    // What only some shops can; refused as "not_supported" otherwise.
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Order>> correctContact(ContactRequest request, StopToken stop);
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Order>> markDelivered(OrderId id, OperationId operation,
                                                                         StopToken stop);
    [[nodiscard]] virtual QCoro::Task<WriteOutcome<Voucher>> createVoucher(VoucherRequest request, StopToken stop);
};

/// What a shop is added with. Secrets come from the sealed store and go nowhere but into requests.
struct ShopAccess
{
    ShopId shop;
    QString kind;
    QUrl url;
    QString caFile;
    QString user;          ///< consumer key, user name
    Secret password;       ///< consumer secret, password
    QString licenseUser;   ///< second key pair (License Manager); empty: none
    Secret licensePassword;
    Millis settle{120'000}; ///< how long a change may take until the shop shows it; 1 s for the practice shop
};

/// Makes the connector for `access.kind`; Error "unknown_kind" for any other. The clock outlives it.
[[nodiscard]] Result<std::unique_ptr<ShopConnector>> makeConnector(const ShopAccess &access, Clock &clock);

} // namespace kd::shop
