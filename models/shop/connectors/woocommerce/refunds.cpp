// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/refunds.h"

#include "models/shop/connectors/woocommerce/fields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

constexpr QStringView operationKey = u"kamidesk_operation";

tl::unexpected<Error> mismatch(const Reading &reading, const QString &what)
{
    return fail(Error::Kind::Protocol, u"echo_mismatch"_s, reading.doing, what);
}

// ".../orders/29" in _links.up; empty when the answer does not link.
QString linkedOrder(const Json &row)
{
    const Json *links = row.find("_links");
    const Json *up = links ? links->find("up") : nullptr;
    const Json *href = up && !up->items.empty() ? up->items.front().find("href") : nullptr;
    return href ? href->text.section(u'/', -1) : QString();
}

} // namespace

Result<QString> refundAmountText(const Money &amount)
{
    const QString doing = u"write a refund's amount"_s;
    if (amount.currency().isEmpty() || amount.isZero() || amount.isNegative()) {
        return fail(Error::Kind::Refused, u"amount_not_positive"_s, doing);
    }
    QString text = amount.toText();
    switch (amount.currency().decimals()) {
    case 0:
        text += u".00"_s;
        break;
    case 2:
        break;
    default:
        if (!text.endsWith(u'0') || amount.currency().decimals() != 3) {
            return fail(Error::Kind::Refused, u"amount_needs_more_decimals"_s, doing);
        }
        text.chop(1);
    }
    static const QRegularExpression sendable(u"^[0-9]+\\.[0-9]{2}\\z"_s);
    if (!sendable.match(text).hasMatch()) {
        return fail(Error::Kind::Internal, u"amount_unsendable"_s, doing);
    }
    return text;
}

QString refundReason(const OperationId &operation, const QString &words)
{
    return QString(u"kd:"_s + operation.value() + u' ' + words.simplified()).trimmed();
}

OperationId operationInReason(const QString &reason)
{
    static const QRegularExpression ours(u"^kd:([A-Za-z0-9_-]+)(?: |$)"_s);
    return OperationId(ours.match(reason).captured(1));
}

Result<QJsonObject> refundBody(const RefundRequest &request)
{
    const auto amount = refundAmountText(request.amount);
    if (!amount) {
        return fail(amount.error());
    }
    const QJsonObject meta{{u"key"_s, operationKey.toString()}, {u"value"_s, request.operation.value()}};
    return QJsonObject{{u"amount"_s, *amount},
                       {u"reason"_s, refundReason(request.operation, request.reason)},
                       {u"api_refund"_s, request.route == RefundRoute::Gateway},
                       {u"meta_data"_s, QJsonArray{meta}}};
}

Result<Refund> readRefund(const Json &row, Currency currency, const Reading &reading)
{
    Fields fields(row, reading.doing);
    Refund refund;
    refund.id = RefundId(fields.needId("id"));
    refund.amount = fields.needMoney("amount", currency);
    refund.reason = fields.text("reason");
    refund.operation = operationInReason(refund.reason);
    if (refund.operation.isEmpty()) {
        refund.operation = OperationId(metaText(fields.list("meta_data"), operationKey));
    }
    refund.throughGateway = fields.flag("refunded_payment").value_or(false);
    refund.at = fields.time("date_created", reading.zone);
    if (refund.amount.isNegative()) {
        fields.reject("amount", u"negative"_s);
    }
    if (fields.failed()) {
        return fail(fields.error());
    }
    return refund;
}

Result<Refund> readOrdersRefund(const Json &row, Currency currency, const Reading &reading)
{
    Fields fields(row, reading.doing);
    Refund refund;
    refund.id = RefundId(fields.needId("id"));
    const Money total = fields.needMoney("total", currency);
    // Written below zero by WooCommerce; some plugins write it above.
    refund.amount = total.isNegative() ? Money(-total.minor(), currency) : total;
    refund.reason = fields.text("reason");
    refund.operation = operationInReason(refund.reason);
    if (fields.failed()) {
        return fail(fields.error());
    }
    return refund;
}

Result<std::vector<Refund>> readRefunds(const QByteArray &body, Currency currency, const Reading &reading)
{
    return readRows<Refund>(body, reading.doing,
                            [&](const JsonRow &row) { return readRefund(row.value, currency, reading); });
}

Result<Refund> readCreatedRefund(const QByteArray &body, const RefundRequest &request, const Reading &reading)
{
    const auto row = parseJson(body, reading.doing);
    if (!row) {
        return fail(row.error());
    }
    Fields fields(*row, reading.doing);
    const bool throughGateway = fields.needFlag("refunded_payment");
    if (fields.failed()) {
        return fail(fields.error());
    }
    auto refund = readRefund(*row, request.amount.currency(), reading);
    if (!refund) {
        return refund;
    }
    if (refund->amount != request.amount) {
        return mismatch(reading, u"amount"_s);
    }
    if (operationInReason(refund->reason) != request.operation) {
        return mismatch(reading, u"reason"_s);
    }
    if (throughGateway != (request.route == RefundRoute::Gateway)) {
        return mismatch(reading, u"refunded_payment"_s);
    }
    const QString order = linkedOrder(*row);
    if (!order.isEmpty() && order != request.order.value()) {
        return mismatch(reading, u"order"_s);
    }
    return refund;
}

} // namespace kd::shop::woo
