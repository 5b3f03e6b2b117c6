// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/causes.h"

using namespace Qt::StringLiterals;

namespace kd {

QStringList causes()
{
    return {u"bad_card"_s,       u"card_used_before_sale"_s,
            u"supplier_batch"_s, u"delivery_channel"_s,
            u"out_of_stock"_s,   u"payment_callback"_s,
            u"wrong_contact"_s,  u"buyer_mistake"_s,
            u"product_page"_s,   u"duplicate_order"_s,
            u"operator_error"_s, u"shop_outage"_s,
            u"no_fault_found"_s, u"other"_s};
}

} // namespace kd
