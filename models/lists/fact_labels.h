// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/label_text.h"

/// The names of where a fact stands (FactSource::field) and of the values that a finding carries.
namespace kd::lists {

inline constexpr auto sourceFieldTexts = std::to_array<Text>({
    {QLatin1StringView("order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "order")},
    {QLatin1StringView("status"), QT_TRANSLATE_NOOP("kd::lists::Labels", "status")},
    {QLatin1StringView("cards"), QT_TRANSLATE_NOOP("kd::lists::Labels", "keys")},
    {QLatin1StringView("card state"), QT_TRANSLATE_NOOP("kd::lists::Labels", "state of the keys")},
    {QLatin1StringView("card text"), QT_TRANSLATE_NOOP("kd::lists::Labels", "text of the keys")},
    {QLatin1StringView("card uses"), QT_TRANSLATE_NOOP("kd::lists::Labels", "uses of the keys")},
    {QLatin1StringView("contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "contact")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("kd::lists::Labels", "mail address")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("kd::lists::Labels", "phone number")},
    {QLatin1StringView("buyer address"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the buyer's network address")},
    {QLatin1StringView("paid and delivered"), QT_TRANSLATE_NOOP("kd::lists::Labels", "times of payment and delivery")},
    {QLatin1StringView("lines"), QT_TRANSLATE_NOOP("kd::lists::Labels", "lines of the order")},
    {QLatin1StringView("lines and total"), QT_TRANSLATE_NOOP("kd::lists::Labels", "lines and total")},
    {QLatin1StringView("quantity"), QT_TRANSLATE_NOOP("kd::lists::Labels", "quantity")},
    {QLatin1StringView("payment number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "payment number")},
    {QLatin1StringView("stock"), QT_TRANSLATE_NOOP("kd::lists::Labels", "stock")},
    {QLatin1StringView("buyer's orders"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the buyer's orders")},
    {QLatin1StringView("buyer's orders and cases"),
     QT_TRANSLATE_NOOP("kd::lists::Labels", "the buyer's orders and cases")},
});

/// The words of WooCommerce; another shop's word, or a plugin's, is shown as it is.
inline constexpr auto shopStatusTexts = std::to_array<Text>({
    {QLatin1StringView("pending"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Waits for payment")},
    {QLatin1StringView("on-hold"), QT_TRANSLATE_NOOP("kd::lists::Labels", "On hold")},
    {QLatin1StringView("processing"), QT_TRANSLATE_NOOP("kd::lists::Labels", "In the making")},
    {QLatin1StringView("completed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Completed")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Cancelled")},
    {QLatin1StringView("refunded"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Refunded")},
    {QLatin1StringView("failed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "Failed")},
});

inline constexpr auto valueTexts = std::to_array<Text>({
    {QLatin1StringView("bought"), QT_TRANSLATE_NOOP("kd::lists::Labels", "bought")},
    {QLatin1StringView("card"), QT_TRANSLATE_NOOP("kd::lists::Labels", "key")},
    {QLatin1StringView("cards"), QT_TRANSLATE_NOOP("kd::lists::Labels", "keys")},
    {QLatin1StringView("cases"), QT_TRANSLATE_NOOP("kd::lists::Labels", "cases")},
    {QLatin1StringView("clause"), QT_TRANSLATE_NOOP("kd::lists::Labels", "clause")},
    {QLatin1StringView("compared"), QT_TRANSLATE_NOOP("kd::lists::Labels", "compared")},
    {QLatin1StringView("contact"), QT_TRANSLATE_NOOP("kd::lists::Labels", "contact")},
    {QLatin1StringView("created_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "ordered")},
    {QLatin1StringView("days"), QT_TRANSLATE_NOOP("kd::lists::Labels", "days")},
    {QLatin1StringView("delivered_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "delivered")},
    {QLatin1StringView("elsewhere"), QT_TRANSLATE_NOOP("kd::lists::Labels", "elsewhere")},
    {QLatin1StringView("expires_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "expires")},
    {QLatin1StringView("field"), QT_TRANSLATE_NOOP("kd::lists::Labels", "field")},
    {QLatin1StringView("first_use_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "first used")},
    {QLatin1StringView("handed_out"), QT_TRANSLATE_NOOP("kd::lists::Labels", "handed out")},
    {QLatin1StringView("issued_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "issued")},
    {QLatin1StringView("left"), QT_TRANSLATE_NOOP("kd::lists::Labels", "left")},
    {QLatin1StringView("needed"), QT_TRANSLATE_NOOP("kd::lists::Labels", "needed")},
    {QLatin1StringView("number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "order number")},
    {QLatin1StringView("orders"), QT_TRANSLATE_NOOP("kd::lists::Labels", "orders")},
    {QLatin1StringView("other_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the other one's time")},
    {QLatin1StringView("other_number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the other order")},
    {QLatin1StringView("other_order"), QT_TRANSLATE_NOOP("kd::lists::Labels", "the other order")},
    {QLatin1StringView("paid_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "paid")},
    {QLatin1StringView("payment_method"), QT_TRANSLATE_NOOP("kd::lists::Labels", "payment method")},
    {QLatin1StringView("payment_number"), QT_TRANSLATE_NOOP("kd::lists::Labels", "payment number")},
    {QLatin1StringView("policy"), QT_TRANSLATE_NOOP("kd::lists::Labels", "terms")},
    {QLatin1StringView("product"), QT_TRANSLATE_NOOP("kd::lists::Labels", "product")},
    {QLatin1StringView("refunded_minor"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunded")},
    {QLatin1StringView("refunds"), QT_TRANSLATE_NOOP("kd::lists::Labels", "refunds")},
    {QLatin1StringView("sentinels"), QT_TRANSLATE_NOOP("kd::lists::Labels", "placeholders")},
    {QLatin1StringView("shop_cases"), QT_TRANSLATE_NOOP("kd::lists::Labels", "cases of the shop")},
    {QLatin1StringView("shop_orders"), QT_TRANSLATE_NOOP("kd::lists::Labels", "orders of the shop")},
    {QLatin1StringView("started_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "started")},
    {QLatin1StringView("status"), QT_TRANSLATE_NOOP("kd::lists::Labels", "status")},
    {QLatin1StringView("suggestion"), QT_TRANSLATE_NOOP("kd::lists::Labels", "meant, perhaps")},
    {QLatin1StringView("total_minor"), QT_TRANSLATE_NOOP("kd::lists::Labels", "total")},
    {QLatin1StringView("troubled"), QT_TRANSLATE_NOOP("kd::lists::Labels", "in trouble")},
    {QLatin1StringView("until_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "until")},
    {QLatin1StringView("use_ip"), QT_TRANSLATE_NOOP("kd::lists::Labels", "used from")},
    {QLatin1StringView("used"), QT_TRANSLATE_NOOP("kd::lists::Labels", "used")},
    {QLatin1StringView("used_at"), QT_TRANSLATE_NOOP("kd::lists::Labels", "used at")},
    {QLatin1StringView("uses"), QT_TRANSLATE_NOOP("kd::lists::Labels", "uses")},
    {QLatin1StringView("window_hours"), QT_TRANSLATE_NOOP("kd::lists::Labels", "window in hours")},
});

} // namespace kd::lists
