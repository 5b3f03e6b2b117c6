// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "models/shop/connectors/woocommerce/reading.h"

#include <QJsonObject>

/// Vouchers are coupons of a fixed amount off the cart that can be used once. The operation leads the description, as
/// it leads a refund's reason.
namespace kd::shop::woo {

/// The code as the shop stores it: it makes every letter small.
[[nodiscard]] QString storedCode(const QString &code);

/// The body of POST /coupons. Refused with "request_invalid" (code or operation would not come back as sent, or the
/// voucher would be void already), "voucher_email_invalid", and as refundAmountText() does.
///
/// An address that the shop does not take for one it drops without a word, and everybody may then use the coupon: so
/// only addresses go out that it keeps. The end is sent as date_expires with its zone; date_expires_gmt is shown by the
/// shop, and ignored by it when sent.
[[nodiscard]] Result<QJsonObject> couponBody(const VoucherRequest &request, Instant now);

/// The coupon in a complete 201 when it echoes code, amount, kind, single use, address, end and operation; otherwise an
/// error "echo_mismatch" that names what differs, or what is missing.
[[nodiscard]] Result<Voucher> readCreatedCoupon(const QByteArray &body, const VoucherRequest &request,
                                                const Reading &reading);

/// The body of GET /coupons?code=…; nullopt for an empty list. A list without that code is an error "echo_mismatch":
/// the shop did not look for it, which is no proof that there is none. A coupon of that code that is no voucher (a
/// percentage, more than one use) is an error "field_unreadable".
[[nodiscard]] Result<std::optional<Voucher>> readVoucher(const QByteArray &body, const QString &code, Currency currency,
                                                         const Reading &reading);

} // namespace kd::shop::woo
