// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/rows.h"

#include <vector>

/// Shops and profiles in desk.sqlite. Raises what goes wrong.
namespace kd::store::settings {

[[nodiscard]] std::vector<ShopRow> shops(Connection &db, const KeyRing &keys);
[[nodiscard]] std::vector<ProfileRow> profiles(Connection &db);
[[nodiscard]] ShopId nextShopId(Connection &db);
void writeShop(Connection &db, const KeyRing &keys, const ShopRow &shop);
void writeProfile(Connection &db, const ProfileRow &profile);
/// What the journal says of it; secrets as personal().
[[nodiscard]] QJsonObject toPayload(const ShopRow &shop);
[[nodiscard]] QJsonObject toPayload(const ProfileRow &profile);

} // namespace kd::store::settings
