// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/timetext.h"
#include "models/base/instant.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

/// The value tree of the practice shop: what the shop knows, and beside it the ledger of what really moved. No I/O, one
/// thread at a time. Amounts are minor units of the shop's one currency with two decimals.
namespace kd::practice {

struct Product
{
    qint64 id = 0;
    QString name;
    QString sku;
    qint64 priceMinor = 0;
    QString productClass; ///< "code", "topup", "account", "membership", "service"
    QString about;
    QString region;
    QString keyPattern; ///< X letter or digit, D digit, x small letter; empty: nothing is handed out
    QStringList suppliers;
    int uses = 0;   ///< activations allowed, 0: not counted
    int weight = 1; ///< how often it is bought, 0: only by orders of the story
    int stock = 0;  ///< keys in stock at first
    bool reusable = false;
    bool hidden = false;  ///< not in the shop window: kept for after-sales
    QJsonObject recorded; ///< a loaded product as it was recorded; empty otherwise
};

struct Buyer
{
    QString surname;
    QString given;
    QString email;
    QString phone;
    QString ip;
    int customer = 0; ///< 0: guest
};

struct OrderLine
{
    qint64 id = 0;
    qint64 product = 0;
    int quantity = 1;
    qint64 unitMinor = 0;
};

struct Order
{
    qint64 id = 0;
    QString number;
    QString status; ///< "completed", …, "trash"
    QString key;
    Instant created;
    Instant modified;
    std::optional<Instant> paid;
    std::optional<Instant> completed;
    qint64 totalMinor = 0;
    Buyer buyer; ///< its texts are shared between a buyer's orders
    QString paymentMethod;
    QString paymentTitle;
    QString transaction;
    QString customerNote;
    std::vector<OrderLine> lines;
    QJsonArray meta;
    /// What a loaded order looked like; rendered first, then whatever has changed since.
    std::shared_ptr<const QJsonObject> recorded;
    QJsonObject patch;    ///< top-level fields set from outside, laid over everything else
    bool changed = false; ///< since it was loaded or generated
};

struct Refund
{
    qint64 id = 0;
    qint64 order = 0;
    qint64 minor = 0;
    QString reason;
    bool throughGateway = false;
    Instant at;
    QJsonArray meta;
    QJsonArray lines;
};

struct Note
{
    qint64 id = 0;
    qint64 order = 0;
    QString text;
    bool toBuyer = false;
    Instant at;
};

struct Activation
{
    qint64 id = 0;
    QString token;
    Instant at;
    QString ip; ///< empty: the shop saw none
    QString agent;
    std::optional<Instant> deactivated;
};

enum LicenseStatus { Sold = 1, Delivered = 2, InStock = 3, Inactive = 4 };

struct License
{
    qint64 id = 0;
    qint64 order = 0;   ///< 0: none
    qint64 product = 0; ///< 0: none
    std::optional<qint64> user;
    QString key;
    std::optional<Instant> expires;
    std::optional<int> validFor;
    int source = 2; ///< 1 generator, 2 import, 3 API
    int status = InStock;
    std::optional<int> activated;
    std::optional<int> activatedMax;
    Instant created;
    std::optional<Instant> updated;
    QString supplier; ///< with batch: written as "meta"; empty for a loaded shop, which has none
    QString batch;
    std::vector<Activation> activations;
};

struct Mail
{
    qint64 order = 0;
    QString to;
    QString kind; ///< "customer_note", "customer_completed_order", "customer_partially_refunded_order", …
    Instant at;
};

/// Something that really moved, whether or not the shop still shows it.
struct LedgerEntry
{
    qint64 order = 0;
    QString verb; ///< "refund_gateway", "refund_record_only", "hand_out", "move", "void_card", "delete_card", "mail",
                  ///< "note", "correct_contact", "mark_delivered", "voucher" (no order)
    qint64 amountMinor = 0;
    QString keyTail; ///< last four of the key or of the voucher's code
    Instant at;
    QString reference; ///< the shop's id of the refund, key, note, voucher or order; empty: a mail
};

/// What a buyer would write about a problem order.
struct Message
{
    QString orderNumber;
    qint64 order = 0;
    QString reason;
    QString text;
};

struct World
{
    QString title;
    QString currency;
    QString currencySymbol;
    Zone zone;
    QStringList gateways;     ///< payment methods that can send money back
    QStringList bareGateways; ///< known to the shop, but without refunds of their own
    Instant anchor;           ///< the "now" it was made for

    std::vector<Product> products;
    std::vector<Order> orders;     ///< ascending by id
    std::vector<Refund> refunds;   ///< ascending by id
    std::vector<Note> notes;       ///< ascending by id
    std::vector<License> licenses; ///< ascending by id
    std::vector<QJsonObject> coupons;
    std::vector<QJsonObject> customers; ///< loaded ones, as recorded
    std::vector<Buyer> accounts;        ///< generated ones
    std::vector<Mail> mails;
    std::vector<LedgerEntry> ledger;
    std::vector<Message> messages;

    qint64 nextPost = 1; ///< orders, refunds and coupons share one counter, as WordPress posts do
    qint64 nextNote = 1;
    qint64 nextMeta = 1;
    qint64 nextLicense = 1;
    qint64 nextActivation = 1;

    [[nodiscard]] Order *order(qint64 id);
    [[nodiscard]] const Order *order(qint64 id) const;
    [[nodiscard]] const Product *product(qint64 id) const;
    [[nodiscard]] License *license(const QString &key);
    /// Newest first.
    [[nodiscard]] std::vector<const Refund *> refundsOf(qint64 order) const;
    [[nodiscard]] qint64 refundedMinor(qint64 order) const;

    Order &add(Order order); ///< with id 0 it gets the next; the reference holds until the next call
    Refund &add(Refund refund);
    License &add(License license);
    bool removeRefund(qint64 id);
    bool removeLicense(const QString &key);
    bool removeOrder(qint64 id);
    void rename(License &license, const QString &key);

private:
    QHash<QString, size_t> m_licenseByKey;
    QHash<qint64, std::vector<qint64>> m_refundsByOrder; ///< ids, ascending
};

[[nodiscard]] QString tail(const QString &key);
[[nodiscard]] QString moneyText(qint64 minor); ///< "12.50", "-0.05"

} // namespace kd::practice
