// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/facts.h"

namespace kd::verify {

QString FactSnapshot::productClass() const
{
    if (!order.has_value()) {
        return {};
    }
    QString common;
    for (const OrderLine &line : order->lines) {
        const auto product = products.find(line.product);
        if (product == products.end() || product->second.productClass.isEmpty()) {
            return {};
        }
        if (!common.isEmpty() && common != product->second.productClass) {
            return {};
        }
        common = product->second.productClass;
    }
    return common;
}

} // namespace kd::verify
