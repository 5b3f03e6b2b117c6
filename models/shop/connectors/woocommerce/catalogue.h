// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connectors/woocommerce/reading.h"
#include "models/trade/order.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>

/// Products and notes: the short answers beside orders, refunds and cards.
namespace kd::shop::woo {

/// The body of GET /products. WooCommerce has no class, supplier or reuse; a shop keeps them in the product's meta data
/// under "product_class", "supplier" and "reusable". Prices have no currency in the answer: `currency` is the shop's,
/// and while it is unknown no price is read. A variable product also yields one entry per variation (its id and the
/// parent's name, class and supplier; price and stock unknown), since orders and keys name the variation.
[[nodiscard]] Result<std::vector<Product>> readProducts(const QByteArray &body, Currency currency,
                                                        const Reading &reading);

/// The body of GET /payment_gateways: ids of the methods that are switched on and name "refunds" among what they support.
[[nodiscard]] Result<QSet<QString>> readRefundGateways(const QByteArray &body, const QString &doing);

/// The text that is sent. Our own notes end with the operation in brackets, "… [op-0001]", by which a read-back finds
/// them. A note that is mailed to the buyer carries no such mark: it is found again as the note to the buyer with the
/// same text (isSameNote) and a time not before the intent.
[[nodiscard]] QJsonObject noteBody(const QString &text, bool toBuyer, const OperationId &operation);
[[nodiscard]] bool isSameNote(const OrderNote &note, const QString &text, bool toBuyer, const OperationId &operation);

/// A row of GET /orders/<id>/notes, and the answer to a new note. Relied upon: id, note, customer_note.
[[nodiscard]] Result<OrderNote> readNote(const QByteArray &body, const Reading &reading);
[[nodiscard]] Result<std::vector<OrderNote>> readNotes(const QByteArray &body, const Reading &reading);

} // namespace kd::shop::woo
