// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connectors/woocommerce/json.h"
#include "models/shop/connectors/woocommerce/reading.h"
#include "models/trade/order.h"

namespace kd::shop::woo {

/// WooCommerce's own states; any other word, a plugin's state, is Other.
[[nodiscard]] OrderStatus orderStatus(QStringView word);

/// Relied upon: id, status, currency, total, and id and total of each refund. `raw` becomes Order::raw.
///
/// A line's product is the variation where there is one, because License Manager files a key under the variation. A
/// line's total that the currency cannot hold (shops may keep four decimals in lines) stays empty.
[[nodiscard]] Result<Order> readOrder(const Json &row, QByteArray raw, const Reading &reading);
/// The body of GET /orders/<id>.
[[nodiscard]] Result<Order> readOrder(const QByteArray &body, const Reading &reading);
/// The body of GET /orders, in the shop's order. One unreadable row is an error of the whole and names the order.
[[nodiscard]] Result<std::vector<Order>> readOrders(const QByteArray &body, const Reading &reading);

} // namespace kd::shop::woo
