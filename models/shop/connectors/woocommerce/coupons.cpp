// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/coupons.h"

#include "models/shop/connectors/woocommerce/fields.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

constexpr QLatin1StringView kindOfVoucher = "fixed_cart"_L1;

tl::unexpected<Error> mismatch(const Reading &reading, const QString &what)
{
    return fail(Error::Kind::Protocol, u"echo_mismatch"_s, reading.doing, what);
}

// What WordPress takes for an address, without the oddities that it repairs instead of keeping (is_email).
bool isKept(const QString &email)
{
    static const QRegularExpression kept(
        u"^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+\\z"_s);
    return email.size() >= 6 && kept.match(email).hasMatch();
}

Instant wholeSeconds(Instant at)
{
    return Instant(at.millis() - at.millis() % 1000);
}

Result<Voucher> readCoupon(const Json &row, Currency currency, const Reading &reading)
{
    Fields fields(row, reading.doing);
    Voucher voucher;
    voucher.id = fields.needId("id");
    voucher.code = fields.needText("code");
    voucher.amount = fields.needMoney("amount", currency);
    const QString kind = fields.needText("discount_type");
    if (!kind.isEmpty() && kind != kindOfVoucher) {
        fields.reject("discount_type", kind.left(30));
    }
    if (fields.whole("usage_limit") != 1) {
        fields.reject("usage_limit", u"not 1"_s);
    }
    const Json &emails = fields.needList("email_restrictions");
    if (emails.items.size() > 1) {
        fields.reject("email_restrictions", u"more than one"_s);
    }
    if (fields.failed()) {
        return fail(fields.error());
    }
    voucher.email = emails.items.empty() ? QString() : emails.items.front().text;
    voucher.validUntil = fields.time("date_expires", reading.zone);
    voucher.operation = operationInReason(fields.text("description"));
    return voucher;
}

} // namespace

QString storedCode(const QString &code)
{
    return code.toLower();
}

Result<QJsonObject> couponBody(const VoucherRequest &request, Instant now)
{
    const QString doing = u"write a voucher"_s;
    const auto amount = refundAmountText(request.amount);
    if (!amount) {
        return fail(amount.error());
    }
    const bool over = request.validUntil && *request.validUntil <= now;
    if (!isPlainWord(request.code) || !isPlainWord(request.operation.value()) || over) {
        return fail(Error::Kind::Refused, u"request_invalid"_s, doing);
    }
    QJsonObject body{{u"code"_s, request.code},
                     {u"discount_type"_s, QString(kindOfVoucher)},
                     {u"amount"_s, *amount},
                     {u"usage_limit"_s, 1},
                     {u"description"_s, refundReason(request.operation, request.reason)}};
    const QString email = request.email.trimmed();
    if (!email.isEmpty()) {
        if (!isKept(email)) {
            return fail(Error::Kind::Refused, u"voucher_email_invalid"_s, doing);
        }
        body.insert(u"email_restrictions"_s, QJsonArray{email});
    }
    if (request.validUntil) {
        body.insert(u"date_expires"_s, wholeSeconds(*request.validUntil).toIso());
    }
    return body;
}

Result<Voucher> readCreatedCoupon(const QByteArray &body, const VoucherRequest &request, const Reading &reading)
{
    const auto row = parseJson(body, reading.doing);
    if (!row) {
        return fail(row.error());
    }
    auto voucher = readCoupon(*row, request.amount.currency(), reading);
    if (!voucher) {
        return voucher;
    }
    if (voucher->code != storedCode(request.code)) {
        return mismatch(reading, u"code"_s);
    }
    if (voucher->amount != request.amount) {
        return mismatch(reading, u"amount"_s);
    }
    // The shop makes addresses small too.
    if (voucher->email.compare(request.email.trimmed(), Qt::CaseInsensitive) != 0) {
        return mismatch(reading, u"email_restrictions"_s);
    }
    const auto until = request.validUntil ? std::optional(wholeSeconds(*request.validUntil)) : std::nullopt;
    if (voucher->validUntil != until) {
        return mismatch(reading, u"date_expires"_s);
    }
    if (voucher->operation != request.operation) {
        return mismatch(reading, u"description"_s);
    }
    return voucher;
}

Result<std::optional<Voucher>> readVoucher(const QByteArray &body, const QString &code, Currency currency,
                                           const Reading &reading)
{
    // Other coupons are not ours to understand; the one of this code must be readable.
    bool any = false;
    const auto found = readRows<std::optional<Voucher>>(
        body, reading.doing, [&](const JsonRow &row) -> Result<std::optional<Voucher>> {
            any = true;
            if (storedCode(Fields(row.value, reading.doing).text("code")) != storedCode(code)) {
                return std::nullopt;
            }
            auto voucher = readCoupon(row.value, currency, reading);
            return voucher ? Result<std::optional<Voucher>>(std::move(*voucher)) : fail(voucher.error());
        });
    if (!found) {
        return fail(found.error());
    }
    const auto ours = std::find_if(found->begin(), found->end(), [](const auto &row) { return row.has_value(); });
    if (ours != found->end()) {
        return *ours;
    }
    return any ? Result<std::optional<Voucher>>(mismatch(reading, u"code"_s)) : std::nullopt;
}

} // namespace kd::shop::woo
