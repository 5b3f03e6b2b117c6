// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world.h"
#include "models/base/error.h"

namespace kd::practice {

/// A real shop from its recorded answers: a folder of files {"request","status","headers","body"} as in
/// tests/data/recorded/woocommerce. Orders are kept whole, unknown fields included, and answered as they were until
/// something changes them. Takes every page of full orders from *-orders-all-*.json, else from *-orders-page-*.json;
/// adds stock keys in the recorded form for products that are sold by key, so that a reissue has something to hand out.
/// Error Storage "no_recorded_orders" when the folder has none; the text says which folder.
[[nodiscard]] Result<World> loadRecorded(const QString &folder, quint64 seed, Instant now);

} // namespace kd::practice
