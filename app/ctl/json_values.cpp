// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "models/lists/masking.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

namespace {

// Whoever may read the history need not be able to log in with it.
QString shown(const QString &text, QStringView field)
{
    static const QSet<QString> hidden{u"password"_s, u"license_password"_s, u"pin_hash"_s};
    static const QSet<QString> tails{u"card_text"_s, u"voucher_code"_s, u"user"_s, u"license_user"_s};
    if (hidden.contains(field.toString())) {
        return text.isEmpty() ? QString() : u"••••"_s;
    }
    return tails.contains(field.toString()) ? Secret(text).masked() : lists::masked(text);
}

// What is sealed on disk is personal: a key whole, a contact, words that may hold either.
QJsonValue maskedValue(const QJsonValue &value, const QString &field = {})
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray()) {
            list.append(maskedValue(item, field));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    if (object.contains("$personal"_L1)) {
        const QString text = personalText(value).value_or(QString());
        return shown(text, field);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        *it = maskedValue(*it, it.key());
    }
    return object;
}

} // namespace

void insertMoney(QJsonObject &object, const QString &name, const Money &money)
{
    object.insert(name + u"_minor"_s, money.minor());
    object.insert(u"currency"_s, money.currency().code());
}

void insertTime(QJsonObject &object, const QString &name, const std::optional<Instant> &at)
{
    object.insert(name, at ? QJsonValue(at->toIso()) : QJsonValue());
}

QJsonObject toJson(const shop::ShopProfile &profile)
{
    QStringList can;
    for (const shop::Capability capability : profile.can) {
        can << shop::id(capability);
    }
    can.sort();
    return {{u"title"_s, profile.title},
            {u"version"_s, profile.version},
            {u"role"_s, profile.role},
            {u"time_zone"_s, profile.timeZone},
            {u"currency"_s, profile.currency.code()},
            {u"clock_skew_ms"_s, static_cast<qint64>(profile.clockSkew.count())},
            {u"can"_s, QJsonArray::fromStringList(can)},
            {u"remarks"_s, QJsonArray::fromStringList(profile.remarks)}};
}

QJsonObject toJson(const desk::ShopStatus &status, Reach reach)
{
    QJsonObject object{{u"shop"_s, status.row.id.value()},
                       {u"name"_s, status.row.name},
                       {u"kind"_s, status.row.kind},
                       {u"url"_s, status.row.url},
                       {u"settle_ms"_s, static_cast<qint64>(status.row.settle.count())},
                       {u"paused"_s, !status.row.active},
                       {u"orders"_s, status.orders},
                       {u"cards"_s, status.cards},
                       {u"error_code"_s, status.progress.failingSince ? status.progress.error.code : QString()}};
    if (reach == Reach::Known) {
        object.insert(u"online"_s, status.online);
    }
    insertTime(object, u"last_success"_s, status.progress.lastSuccess);
    object.insert(u"profile"_s, status.profile ? QJsonValue(toJson(*status.profile)) : QJsonValue());
    return object;
}

QJsonObject toJson(const store::ProfileRow &profile)
{
    return {{u"profile"_s, profile.id.value()},
            {u"name"_s, profile.name},
            {u"role"_s, profile.role},
            {u"has_pin"_s, !profile.pinHash.isEmpty()},
            {u"limit_per_action_minor"_s, profile.limitPerAction ? QJsonValue(*profile.limitPerAction) : QJsonValue()},
            {u"limit_per_day_minor"_s, profile.limitPerDay ? QJsonValue(*profile.limitPerDay) : QJsonValue()},
            {u"limit_currency"_s, profile.limitCurrency}};
}

QJsonObject toJson(const store::Hit &hit)
{
    QJsonObject object{{u"shop"_s, hit.order.shop.value()},
                       {u"order"_s, hit.order.order.value()},
                       {u"order_number"_s, hit.number},
                       {u"matched"_s, store::id(hit.field)},
                       {u"status"_s, id(hit.status)}};
    insertMoney(object, u"total"_s, hit.total);
    insertTime(object, u"created_at"_s, hit.createdAt);
    if (!hit.card.isEmpty()) {
        object.insert(u"card"_s, hit.card.value());
    }
    return object;
}

QJsonObject toJson(const Order &order)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        QJsonObject object{{u"line"_s, line.id.value()}, {u"product"_s, line.product.value()}, {u"name"_s, line.name}, {u"quantity"_s, line.quantity}};
        insertMoney(object, u"total"_s, line.total);
        lines.append(object);
    }
    QJsonArray refunds;
    for (const Refund &refund : order.refunds) {
        QJsonObject object{{u"refund"_s, refund.id.value()}, {u"operation_id"_s, refund.operation.value()}};
        insertMoney(object, u"amount"_s, refund.amount);
        refunds.append(object);
    }
    QJsonObject object{{u"shop"_s, order.ref.shop.value()},
                       {u"order"_s, order.ref.order.value()},
                       {u"order_number"_s, order.number},
                       {u"status"_s, id(order.status)},
                       {u"shop_status"_s, order.shopStatus},
                       {u"payment_method"_s, order.paymentMethod},
                       {u"payment_number"_s, order.paymentNumber},
                       {u"buyer"_s, QJsonObject{{u"name"_s, maskedContact(order.buyer.name)},
                                                {u"email"_s, maskedContact(order.buyer.email)},
                                                {u"phone"_s, maskedContact(order.buyer.phone)}}},
                       {u"lines"_s, lines},
                       {u"refunds"_s, refunds}};
    insertMoney(object, u"total"_s, order.total);
    insertMoney(object, u"refunded"_s, order.refunded);
    insertMoney(object, u"refundable"_s, order.refundable());
    insertTime(object, u"created_at"_s, order.createdAt);
    insertTime(object, u"paid_at"_s, order.paidAt);
    insertTime(object, u"delivered_at"_s, order.deliveredAt);
    return object;
}

QJsonObject toJson(const Card &card)
{
    QJsonObject object{{u"card"_s, card.id.value()},
                       {u"masked"_s, card.text.masked()},
                       {u"product"_s, card.product.value()},
                       {u"order"_s, card.order.value()},
                       {u"state"_s, id(card.state)},
                       {u"times_used"_s, card.timesUsed},
                       {u"supplier"_s, card.supplier},
                       {u"batch"_s, card.batch}};
    insertTime(object, u"created_at"_s, card.createdAt);
    insertTime(object, u"expires_at"_s, card.expiresAt);
    return object;
}

QJsonObject toJson(const Intent &intent)
{
    QJsonObject object{{u"operation_id"_s, intent.operation.value()},
                       {u"plan"_s, intent.plan.value()},
                       {u"case"_s, intent.caseId.value()},
                       {u"shop"_s, intent.order.shop.value()},
                       {u"order"_s, intent.order.order.value()},
                       {u"verb"_s, id(intent.verb)},
                       {u"state"_s, id(intent.state)},
                       {u"shop_reference"_s, intent.shopReference},
                       {u"asked_by"_s, intent.askedBy.value()},
                       {u"approved_by"_s, intent.approvedBy.value()},
                       {u"approval_needed"_s, intent.approvalNeeded},
                       {u"attempts"_s, intent.attempts},
                       {u"needs_person"_s, intent.needsPerson},
                       {u"error_code"_s, intent.errorCode},
                       {u"changed"_s, QJsonArray::fromStringList(intent.changed)},
                       {u"amount_minor"_s, QJsonValue()},
                       {u"currency"_s, QJsonValue()}};
    if (intent.amount) {
        insertMoney(object, u"amount"_s, *intent.amount);
    }
    if (isRefund(intent.verb)) {
        const auto &news = intent.settlement;
        object.insert(u"settlement"_s, news ? QJsonValue(id(news->state)) : QJsonValue());
        object.insert(u"receipt"_s, news && !news->receipt.isEmpty() ? news->receipt : intent.receipt);
    }
    insertTime(object, u"asked_at"_s, intent.askedAt);
    insertTime(object, u"sent_at"_s, intent.sentAt);
    insertTime(object, u"ended_at"_s, intent.endedAt);
    return object;
}

QJsonObject toJson(const store::IntentRow &row)
{
    QJsonObject object{{u"operation_id"_s, row.operation.value()},
                       {u"case"_s, row.caseId.value()},
                       {u"shop"_s, row.order.shop.value()},
                       {u"order"_s, row.order.order.value()},
                       {u"verb"_s, id(row.verb)},
                       {u"state"_s, id(row.state)},
                       {u"shop_reference"_s, row.shopReference},
                       {u"asked_by"_s, row.askedBy.value()},
                       {u"approver"_s, row.approver.value()},
                       {u"approved_by"_s, row.approvedBy.value()},
                       {u"on_hold"_s, row.onHold},
                       {u"rank"_s, row.rank},
                       {u"attempts"_s, row.attempts},
                       {u"needs_person"_s, row.needsPerson},
                       {u"error_code"_s, row.errorCode},
                       {u"amount_minor"_s, QJsonValue()},
                       {u"currency"_s, QJsonValue()}};
    if (row.amount) {
        insertMoney(object, u"amount"_s, *row.amount);
    }
    insertTime(object, u"asked_at"_s, row.askedAt);
    insertTime(object, u"sent_at"_s, row.sentAt);
    insertTime(object, u"ended_at"_s, row.endedAt);
    return object;
}

QJsonObject toJson(const JournalEntry &entry)
{
    return {{u"seq"_s, entry.seq},
            {u"at"_s, entry.at.toIso()},
            {u"kind"_s, entry.kind},
            {u"case"_s, entry.caseId.isEmpty() ? QJsonValue() : QJsonValue(entry.caseId.value())},
            {u"actor"_s, entry.actor.value()},
            {u"payload"_s, maskedValue(entry.payload)},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
}

QJsonObject toJson(const store::JournalCheck &check)
{
    return {{u"ok"_s, check.ok},
            {u"count"_s, check.count},
            {u"first_bad_seq"_s, check.firstBadSeq},
            {u"why"_s, check.why},
            {u"head_seq"_s, check.head.seq},
            {u"head_hash"_s, QString::fromLatin1(check.head.hash.toHex())}};
}

QJsonObject toJson(const CaseEvidence &piece)
{
    QJsonObject object{{u"evidence"_s, piece.id.value()},
                       {u"name"_s, piece.name},
                       {u"kind"_s, piece.kind},
                       {u"bytes"_s, piece.bytes},
                       {u"added_by"_s, piece.addedBy.value()}};
    insertTime(object, u"at"_s, piece.at);
    return object;
}

} // namespace kd::ctl
