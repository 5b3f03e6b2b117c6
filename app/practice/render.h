// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world.h"

/// How the shop writes its values on the wire; field names and types as recorded from WooCommerce 9.2.5 and License
/// Manager 3.0.9. `baseUrl` has no slash at its end.
namespace kd::practice {

[[nodiscard]] QJsonObject renderOrder(const World &world, const Order &order, const QString &baseUrl);
/// `withOrder` adds parent_id, as the shop-wide list has it.
[[nodiscard]] QJsonObject renderRefund(const World &world, const Refund &refund, const QString &baseUrl,
                                       bool withOrder);
[[nodiscard]] QJsonObject renderNote(const World &world, const Note &note, const QString &baseUrl);
[[nodiscard]] QJsonObject renderProduct(const World &world, const Product &product, const QString &baseUrl);
/// The real one leaves activationData out of answers to POST and PUT.
[[nodiscard]] QJsonObject renderLicense(const License &license, bool withActivations);
[[nodiscard]] QJsonObject renderActivation(const License &license, const Activation &activation);
/// "_links" with self and collection, and "up" when it is not empty.
[[nodiscard]] QJsonObject links(const QString &self, const QString &collection, const QString &up = {});

} // namespace kd::practice
