// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QString>
#include <QTimeZone>

namespace kd::shop::woo {

/// What a parser must know about where an answer comes from.
struct Reading
{
    ShopId shop;
    QTimeZone zone; ///< of the shop, for times without a *_gmt twin; invalid: such times stay empty
    QString doing;  ///< for errors: "read orders"
    OrderId order;  ///< for errors, when one order is meant
};

} // namespace kd::shop::woo
