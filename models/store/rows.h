// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/instant.h"
#include "models/base/money.h"
#include "models/base/secret.h"
#include "models/trade/action.h"
#include "models/trade/case_record.h"
#include "models/trade/incident.h"
#include "models/trade/journal.h"
#include "models/trade/order.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <set>
#include <utility>
#include <vector>

/// What the store gives and takes besides the trade's own values. Plain values; any thread.
namespace kd::store {

// ---- desk.sqlite -----------------------------------------------------------------------------------------------------

/// A shop this desk works for, with what is needed to speak to it.
struct ShopRow
{
    ShopId id = {};               ///< empty for putShop(): the next free "s1", "s2", … is given
    QString name = {};
    QString kind = {};            ///< "woocommerce"
    QString url = {};
    QString caFile = {};          ///< empty: the system's authorities
    QString user = {};
    Secret password = {};
    QString licenseUser = {};     ///< empty: no second key pair
    Secret licensePassword = {};
    Millis settle{120'000};  ///< how long a change may take until the shop shows it
    bool active = true;           ///< false: paused; nothing is pulled from it and nothing sent
    bool removed = false;         ///< no longer of this desk; the row stays for its name, without secrets

    bool operator==(const ShopRow &) const = default;
};

/// Who works at this desk. Limits of one's own are in minor units; nullopt: those of the role.
struct ProfileRow
{
    ProfileId id = {};
    QString name = {};
    QString role = {};            ///< "agent", "supervisor"
    QByteArray pinHash = {};      ///< kd::pinHash(); empty: no PIN
    std::optional<qint64> limitPerAction = {};
    std::optional<qint64> limitPerDay = {};
    QString limitCurrency = {};   ///< which currency they are for; other currencies go by the role. Empty: for all
    bool active = true;

    bool operator==(const ProfileRow &) const = default;
};

/// A line of a case list.
struct CaseRow
{
    CaseId id;
    CaseStatus status = CaseStatus::Open;
    OrderRef order;
    QString orderNumber;
    ComplaintType type = ComplaintType::Other;
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    Tone tone = Tone::Calm;
    QString buyerMasked;
    QString excerpt;         ///< of the first message, at most 120 UTF-16 units; empty when erased
    ProfileId openedBy;
    ProfileId assignee;
    Instant openedAt;
    Instant changedAt;       ///< of the last entry
    std::optional<Instant> requestCompleteAt;
    std::optional<Instant> escalatedAt;
    std::optional<Instant> closedAt;
    QString cause;           ///< at closing
    int unsettledIntents = 0;
    bool needsPerson = false; ///< one of its intents waits for a person's word
    std::optional<Instant> nextPromiseAt; ///< the earliest promise not yet kept
    qint64 lastSeq = 0;

    bool operator==(const CaseRow &) const = default;
};

/// Empty parts do not filter.
struct CaseFilter
{
    std::vector<CaseStatus> statuses = {};
    std::optional<ProfileId> assignee = {}; ///< an empty id: cases of nobody
    OrderRef order = {};
    QString text = {};            ///< part of the order number or of the masked buyer, in any case
};

/// A line of the outbox. The whole intent, with what it says and saw, is DeskRead::intent().
struct IntentRow
{
    OperationId operation;
    OperationId plan;
    CaseId caseId;
    OrderRef order;
    Verb verb = Verb::Note;
    IntentState state = IntentState::Queued;
    std::optional<Money> amount;
    std::optional<Money> worth;   ///< what counts against limits
    QString productClass;         ///< of what it is about; empty: not known when it was asked
    ProfileId askedBy;
    ProfileId approver;           ///< to whom the request was handed on; empty: whoever may
    ProfileId approvedBy;
    std::optional<Instant> approvedAt;
    Instant askedAt;
    Instant notBefore;
    std::optional<Instant> sentAt;
    std::optional<Instant> endedAt;
    int attempts = 0;
    int readBacks = 0;
    QString shopReference;
    QString errorCode;
    bool needsPerson = false;
    bool onHold = false;
    int rank = 0;                 ///< place in the queue: smaller first
    std::optional<Settlement> settlement;  ///< refunds: what was last told of the money
    std::optional<Instant> settlementAt;
    QString receipt;              ///< of the money: as last told, else the one the action was asked with

    bool operator==(const IntentRow &) const = default;
};

/// A refund whose money may still be on its way (moneyUnderWay()).
struct RefundRow
{
    IntentRow intent;
    QString orderNumber;
    QString buyerMasked;

    bool operator==(const RefundRow &) const = default;
};

/// Empty parts do not filter.
struct IntentFilter
{
    std::vector<IntentState> states = {};
    OrderRef order = {};
    CaseId caseId = {};
};

/// Who keeps a card from everybody else.
struct CardHold
{
    enum class Kind {
        Reserved,  ///< for a case's buyer, until a time
        Asked,     ///< an action that hands it out is not settled
        HandedOut, ///< the desk gave it to an order: nobody else may get it, unless its product is reusable
    };
    Kind kind = Kind::Reserved;
    ShopId shop;
    CardId card;
    ProductId product;
    CaseId caseId;
    OrderId order;
    OperationId operation;        ///< empty for a reservation
    std::optional<Instant> until; ///< of a reservation: from then on it counts no more, released or not

    bool operator==(const CardHold &) const = default;
};
[[nodiscard]] QString id(CardHold::Kind kind); ///< "reserved", "asked", "handed_out"

/// A line of the list of incidents. The whole incident, with what it says, is DeskRead::incident().
struct IncidentRow
{
    IncidentId id;
    IncidentFacts facts;
    ProfileId openedBy;
    Instant openedAt;
    std::optional<Instant> endedAt;    ///< none: it runs
    qint64 message = 0;                ///< seq of the text that holds; 0: none is written yet
    std::optional<Instant> nextWordAt; ///< what that text promises
    int cases = 0;                     ///< that belong to it now, or did until it ended
    int told = 0;                      ///< of them, whose buyers were told that text

    bool operator==(const IncidentRow &) const = default;
};

struct PromiseRow
{
    CaseId caseId;
    CasePromise promise;

    bool operator==(const PromiseRow &) const = default;
};

/// Empty parts do not filter.
struct EntryFilter
{
    QString kindPrefix = {};      ///< "case.", "action.confirmed"
    ProfileId actor = {};
    CaseId caseId = {};
    std::optional<Instant> from = {}; ///< inclusive
    std::optional<Instant> to = {};   ///< exclusive
    QString text = {};            ///< part of the payload's texts, personal ones included, in any case
};

/// Where a chain stands. Kept outside of the data folder it is an anchor: whoever rewrites the journal cannot also have
/// rewritten the anchor.
struct JournalHead
{
    QString station;
    qint64 seq = 0;          ///< 0: nothing yet
    QByteArray hash;         ///< 32 bytes

    bool operator==(const JournalHead &) const = default;
};

struct JournalCheck
{
    bool ok = false;
    qint64 count = 0;        ///< entries that were read
    qint64 firstBadSeq = 0;  ///< 0 when ok
    QString why;             ///< code: "gap", "chain_broken", "hash_wrong", "anchor_missing", "anchor_differs", …
    JournalHead head;        ///< of the part that is good
};

// ---- cache.sqlite ----------------------------------------------------------------------------------------------------

struct StoredOrder
{
    Order order;
    Instant fetchedAt;       ///< when the shop last said so
};

/// A place in the order list, newest first; stays valid while orders come and go.
using OrderKey = qint64;

/// A line of the order list.
struct OrderRow
{
    OrderKey key = 0;
    OrderRef ref;
    QString number;
    OrderStatus status = OrderStatus::Other;
    QString shopStatus;
    Money total;
    Money refunded;
    std::optional<Instant> createdAt;
    std::optional<Instant> paidAt;
    Buyer buyer;             ///< without note
    QString paymentTitle;
    QString products;        ///< names of the lines, separated by ", "
    Instant fetchedAt;

    bool operator==(const OrderRow &) const = default;
};

/// Empty parts do not filter.
struct OrderFilter
{
    ShopId shop = {};
    std::vector<OrderStatus> statuses = {};
    QString text = {};            ///< as CacheRead::find()
};

/// What the order list can be sorted by: each is served by an index over all orders. Amounts of one currency stand
/// together, numbers go by length and then by their characters, states from unpaid to gone. Equal ones by time.
struct OrderSorting
{
    enum class By { Created, Number, Amount, Status };
    By by = By::Created;
    bool ascending = false;

    bool operator==(const OrderSorting &) const = default;
};
/// Whether `a` stands above `b`. An order's place is known from these alone: number, amount, status and key.
[[nodiscard]] bool isAbove(const OrderRow &a, const OrderRow &b, const OrderSorting &sorting);

/// Who bought, in as many ways as are known; empty parts are not compared. Compared exactly, e-mails in any case.
struct BuyerKeys
{
    QString email = {};
    QString phone = {};
    QString ip = {};
    QString account = {};
};

enum class HitField { Number, PaymentNumber, Email, Phone, Name, Product, Card, CardFragment };
[[nodiscard]] QString id(HitField field); ///< "number", "payment_number", "email", …, "card", "card_fragment"

struct Hit
{
    OrderRef order;          ///< its order id is empty for a card that is in stock
    HitField field = HitField::Number; ///< the first of the fields that match, in the order of HitField
    QString number;
    OrderStatus status = OrderStatus::Other;
    Money total;
    std::optional<Instant> createdAt;
    CardId card;             ///< Card and CardFragment only
    OrderKey key = 0;        ///< 0: a card of an order that is not in the cache

    bool operator==(const Hit &) const = default;
};

struct StoredCard
{
    ShopId shop;
    Card card;
    Instant fetchedAt;
    std::optional<Instant> missingSince; ///< the shop's list no longer has it
};

struct StoredProduct
{
    ShopId shop;
    Product product;
    Instant fetchedAt;
};

/// What a put has changed.
struct PutCount
{
    int added = 0;
    int changed = 0;
    int same = 0;            ///< said again without a change; not rewritten

    bool operator==(const PutCount &) const = default;
};

/// What was changed in the cache, for those who show it. What the shop said again without a change is not in it.
struct CacheTouch
{
    std::set<OrderRef> orders;                       ///< they or their cards
    std::set<std::pair<ShopId, ProductId>> products; ///< they or how many of their cards are in stock
    std::set<ShopId> shops;                          ///< anything: forgotten, or known whole for the first time

    [[nodiscard]] bool isEmpty() const { return orders.empty() && products.empty() && shops.empty(); }
    void add(const CacheTouch &other)
    {
        orders.insert(other.orders.begin(), other.orders.end());
        products.insert(other.products.begin(), other.products.end());
        shops.insert(other.shops.begin(), other.shops.end());
    }
};

/// Where the pull of one shop stands. All of it survives a restart.
struct SyncState
{
    ShopId shop;
    QByteArray cursor;       ///< opaque, the connector's
    bool firstWalkDone = false;
    qint64 walkSeen = 0;     ///< orders seen in the walk that is under way
    std::optional<qint64> total; ///< as the shop counts
    std::optional<Instant> walkBegan;
    std::optional<Instant> lastSuccess;
    std::optional<Instant> cardsListedAt;
    int failures = 0;        ///< in a row
    std::optional<Instant> notBefore; ///< back-off
    QString errorCode;       ///< of the latest failure; empty when all is well

    bool operator==(const SyncState &) const = default;
};

struct CacheCounts
{
    qint64 orders = 0;
    qint64 cards = 0;
    qint64 products = 0;
};

} // namespace kd::store
