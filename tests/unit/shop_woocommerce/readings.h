// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shop/connectors/woocommerce/orders.h"

namespace kd::test {

/// How the bodies of shop s1, which sits in Vienna, are read.
[[nodiscard]] inline shop::woo::Reading reading()
{
    return {ShopId(QStringLiteral("s1")), QTimeZone("Europe/Vienna"), QStringLiteral("read"), {}};
}

[[nodiscard]] inline Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

/// Order 7 with what every order must have; `more` are further fields, each with a comma before it.
[[nodiscard]] inline QByteArray orderBody(const QByteArray &more = {}, const QByteArray &total = "\"12.50\"")
{
    return R"({"id":7,"status":"processing","currency":"EUR","refunds":[],"total":)" + total + more + '}';
}

} // namespace kd::test
