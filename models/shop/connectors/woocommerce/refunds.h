// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"
#include "models/shop/connectors/woocommerce/json.h"
#include "models/shop/connectors/woocommerce/reading.h"

#include <QJsonObject>

/// Refunds: what is sent, what comes back. The shop saves `reason` before it calls the gateway and meta_data only
/// after, so our operation id leads the reason: "kd:<operation> <words>". meta_data carries it too, for people who look
/// there.
namespace kd::shop::woo {

/// The amount in the only form that the shop reads as it is meant, ^\d+\.\d{2}$: it books "1,50" as 150.00 and rounds
/// a third decimal. Refused: zero and less, and amounts of a currency with three decimals that need the third.
[[nodiscard]] Result<QString> refundAmountText(const Money &amount);

[[nodiscard]] QString refundReason(const OperationId &operation, const QString &words);
/// The operation at the head of a reason; empty for a reason that is not ours.
[[nodiscard]] OperationId operationInReason(const QString &reason);

/// The body of POST /orders/<id>/refunds. `api_refund` is always there: left out, it means true.
[[nodiscard]] Result<QJsonObject> refundBody(const RefundRequest &request);

/// A row of /orders/<id>/refunds and of /refunds, and the answer to a new one.
[[nodiscard]] Result<Refund> readRefund(const Json &row, Currency currency, const Reading &reading);
/// A row of an order's own list: a negative total, no time.
[[nodiscard]] Result<Refund> readOrdersRefund(const Json &row, Currency currency, const Reading &reading);
[[nodiscard]] Result<std::vector<Refund>> readRefunds(const QByteArray &body, Currency currency,
                                                      const Reading &reading);

/// The refund in a complete 201 when it echoes our amount, operation, route and (where the answer links to it) order;
/// otherwise an error "echo_mismatch" that names what differs, or what is missing.
[[nodiscard]] Result<Refund> readCreatedRefund(const QByteArray &body, const RefundRequest &request,
                                               const Reading &reading);

} // namespace kd::shop::woo
