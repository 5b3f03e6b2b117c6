// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connector.h"

namespace kd::desk {

/// What the last probe of a shop found, kept in the data folder so that a desk that starts while the shop is down still
/// knows what it can. It is a note, not a truth: losing it costs one probe. Blocks for a moment.
void rememberProfile(const QString &folder, const ShopId &shop, const shop::ShopProfile &profile);
void forgetProfile(const QString &folder, const ShopId &shop);
[[nodiscard]] std::optional<shop::ShopProfile> rememberedProfile(const QString &folder, const ShopId &shop);

} // namespace kd::desk
