// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_rows.h"

#include "models/store/failure.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace kd::store::orders {

namespace {

void write(QDataStream &out, const std::optional<Instant> &at)
{
    out << (at ? at->millis() : std::numeric_limits<qint64>::min());
}

void insertLines(Connection &db, OrderKey key, const Order &order)
{
    int position = 0;
    for (const OrderLine &line : order.lines) {
        db.run("INSERT INTO order_lines (key, position, id, product, name, sku, quantity, total_minor)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
               key, position++, line.id, line.product, line.name, line.sku, line.quantity, line.total.minor());
    }
    position = 0;
    for (const Refund &refund : order.refunds) {
        db.run("INSERT INTO order_refunds (key, position, id, amount_minor, reason, operation, through_gateway, at)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
               key, position++, refund.id, refund.amount.minor(), refund.reason, refund.operation, refund.throughGateway,
               refund.at);
    }
}

void loadLines(Connection &db, OrderKey key, Currency currency, Order &order)
{
    auto line = db.query("SELECT id, product, name, sku, quantity, total_minor FROM order_lines WHERE key = ?1"
                         " ORDER BY position",
                         key);
    while (line.next()) {
        order.lines.push_back({LineId(line.text(0)), ProductId(line.text(1)), line.text(2), line.text(3),
                               static_cast<int>(line.integer(4)), Money(line.integer(5), currency)});
    }
    auto refund = db.query("SELECT id, amount_minor, reason, operation, through_gateway, at FROM order_refunds"
                           " WHERE key = ?1 ORDER BY position",
                           key);
    while (refund.next()) {
        order.refunds.push_back({RefundId(refund.text(0)), Money(refund.integer(1), currency), refund.text(2),
                                 OperationId(refund.text(3)), refund.boolean(4), refund.maybeInstant(5)});
    }
}

} // namespace

QByteArray contentOf(const SealingKey &key, const Order &order)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << order.number << id(order.status) << order.shopStatus << order.total.currency().code() << order.total.minor()
        << order.refunded.minor();
    write(out, order.createdAt);
    write(out, order.paidAt);
    write(out, order.deliveredAt);
    write(out, order.changedAt);
    out << order.buyer.account << order.buyer.name << order.buyer.email << order.buyer.phone << order.buyer.ip
        << order.buyer.note << order.paymentMethod << order.paymentTitle << order.paymentNumber;
    out << static_cast<qint64>(order.lines.size());
    for (const OrderLine &line : order.lines) {
        out << line.id.value() << line.product.value() << line.name << line.sku << line.quantity << line.total.minor();
    }
    out << static_cast<qint64>(order.refunds.size());
    for (const Refund &refund : order.refunds) {
        out << refund.id.value() << refund.amount.minor() << refund.reason << refund.operation.value() << refund.throughGateway;
        write(out, refund.at);
    }
    out << order.raw;
    return keyedHash(key, bytes);
}

void insert(Connection &db, OrderKey key, const Order &order, const QByteArray &packed, const QByteArray &content,
            Instant fetchedAt, bool erased)
{
    const Buyer &buyer = order.buyer;
    db.run("INSERT INTO orders (key, shop, id, number, status, shop_status, currency, total_minor, refunded_minor,"
           " created_at, paid_at, delivered_at, changed_at, account, name, email, phone, ip, note, payment_method,"
           " payment_title, payment_number, fetched_at, content, erased) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
           " ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
           key, order.ref.shop, order.ref.order, order.number, id(order.status), order.shopStatus,
           order.total.currency().code(), order.total.minor(), order.refunded.minor(), order.createdAt, order.paidAt,
           order.deliveredAt, order.changedAt, buyer.account, buyer.name, buyer.email, buyer.phone, buyer.ip, buyer.note,
           order.paymentMethod, order.paymentTitle, order.paymentNumber, fetchedAt, content, erased);
    if (!packed.isEmpty()) {
        db.run("INSERT INTO order_raw (key, raw) VALUES (?1, ?2)", key, packed);
    }
    insertLines(db, key, order);
}

void remove(Connection &db, OrderKey key)
{
    db.run("DELETE FROM orders WHERE key = ?1", key);
    db.run("DELETE FROM order_raw WHERE key = ?1", key);
    db.run("DELETE FROM order_lines WHERE key = ?1", key);
    db.run("DELETE FROM order_refunds WHERE key = ?1", key);
}

std::optional<StoredOrder> load(Connection &db, OrderKey key, bool withRaw)
{
    auto row = db.query("SELECT shop, id, number, status, shop_status, currency, total_minor, refunded_minor, created_at,"
                        " paid_at, delivered_at, changed_at, account, name, email, phone, ip, note, payment_method,"
                        " payment_title, payment_number, fetched_at FROM orders WHERE key = ?1",
                        key);
    if (!row.next()) {
        return std::nullopt;
    }
    StoredOrder stored;
    Order &order = stored.order;
    order.ref = {ShopId(row.text(0)), OrderId(row.text(1))};
    order.number = row.text(2);
    order.status = orderStatusFromId(row.text(3)).value_or(OrderStatus::Other);
    order.shopStatus = row.text(4);
    const Currency currency = Currency::fromCode(row.text(5)).value_or(Currency());
    order.total = Money(row.integer(6), currency);
    order.refunded = Money(row.integer(7), currency);
    order.createdAt = row.maybeInstant(8);
    order.paidAt = row.maybeInstant(9);
    order.deliveredAt = row.maybeInstant(10);
    order.changedAt = row.maybeInstant(11);
    order.buyer = {row.text(12), row.text(13), row.text(14), row.text(15), row.text(16), row.text(17)};
    order.paymentMethod = row.text(18);
    order.paymentTitle = row.text(19);
    order.paymentNumber = row.text(20);
    stored.fetchedAt = row.instant(21);
    loadLines(db, key, currency, order);
    if (withRaw) {
        auto raw = db.query("SELECT raw FROM order_raw WHERE key = ?1", key);
        if (raw.next()) {
            order.raw = qUncompress(raw.bytes(0));
            if (order.raw.isEmpty()) {
                raise(u"database_damaged"_s, u"read an order"_s, u"its raw answer"_s);
            }
        }
    }
    return stored;
}

} // namespace kd::store::orders
