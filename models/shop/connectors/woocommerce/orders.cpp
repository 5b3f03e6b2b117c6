// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/orders.h"

#include "models/shop/connectors/woocommerce/fields.h"
#include "models/shop/connectors/woocommerce/refunds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

Buyer readBuyer(const Fields &order, const QString &doing)
{
    const Fields billing(order.object("billing"), doing);
    Buyer buyer;
    buyer.account = order.id("customer_id");
    buyer.name = QString(billing.text("first_name") + u' ' + billing.text("last_name")).trimmed();
    buyer.email = billing.text("email");
    buyer.phone = billing.text("phone");
    buyer.ip = order.text("customer_ip_address");
    buyer.note = order.text("customer_note");
    return buyer;
}

OrderLine readLine(const Json &row, Currency currency, const QString &doing)
{
    const Fields fields(row, doing);
    OrderLine line;
    line.id = LineId(fields.text("id"));
    const QString variation = fields.id("variation_id");
    line.product = ProductId(variation.isEmpty() ? fields.id("product_id") : variation);
    line.name = fields.text("name");
    line.sku = fields.text("sku");
    line.quantity = fields.whole("quantity").value_or(1);
    line.total = Money::parse(fields.text("total"), currency).value_or(Money());
    return line;
}

} // namespace

OrderStatus orderStatus(QStringView word)
{
    struct Entry
    {
        QLatin1StringView word;
        OrderStatus status;
    };
    static constexpr std::array entries{
        Entry{"pending"_L1, OrderStatus::Unpaid},      Entry{"checkout-draft"_L1, OrderStatus::Unpaid},
        Entry{"on-hold"_L1, OrderStatus::OnHold},      Entry{"processing"_L1, OrderStatus::Paid},
        Entry{"completed"_L1, OrderStatus::Delivered}, Entry{"refunded"_L1, OrderStatus::Refunded},
        Entry{"cancelled"_L1, OrderStatus::Cancelled}, Entry{"failed"_L1, OrderStatus::Failed},
        Entry{"trash"_L1, OrderStatus::Deleted},
    };
    for (const Entry &entry : entries) {
        if (word == entry.word) {
            return entry.status;
        }
    }
    return OrderStatus::Other;
}

Result<Order> readOrder(const Json &row, QByteArray raw, const Reading &reading)
{
    Fields fields(row, reading.doing);
    Order order;
    order.ref = {reading.shop, OrderId(fields.needId("id"))};
    order.shopStatus = fields.needText("status");
    order.status = orderStatus(order.shopStatus);
    const QString code = fields.needText("currency");
    const auto currency = Currency::fromCode(code);
    if (!code.isEmpty() && !currency) {
        fields.reject("currency", code.left(10));
    }
    order.total = fields.needMoney("total", currency.value_or(Currency()));
    const Json &refunds = fields.needList("refunds");
    const auto named = [&](Error error) {
        error.shop = reading.shop.value();
        error.order = order.ref.order.value();
        return fail(std::move(error));
    };
    if (fields.failed()) {
        return named(fields.error());
    }
    order.refunded = Money(0, *currency);
    for (const Json &entry : refunds.items) {
        auto refund = readOrdersRefund(entry, *currency, reading);
        if (!refund) {
            return named(refund.error());
        }
        const auto sum = order.refunded.plus(refund->amount);
        if (!sum) {
            return named(sum.error());
        }
        order.refunded = *sum;
        order.refunds.push_back(std::move(*refund));
    }
    const QString number = fields.text("number");
    order.number = number.isEmpty() ? order.ref.order.value() : number;
    order.createdAt = fields.time("date_created", reading.zone);
    order.paidAt = fields.time("date_paid", reading.zone);
    order.deliveredAt = fields.time("date_completed", reading.zone);
    order.changedAt = fields.time("date_modified", reading.zone);
    order.buyer = readBuyer(fields, reading.doing);
    order.paymentMethod = fields.text("payment_method");
    order.paymentTitle = fields.text("payment_method_title");
    order.paymentNumber = fields.text("transaction_id");
    for (const Json &line : fields.list("line_items").items) {
        order.lines.push_back(readLine(line, *currency, reading.doing));
    }
    order.raw = std::move(raw);
    return order;
}

Result<Order> readOrder(const QByteArray &body, const Reading &reading)
{
    auto row = parseRow(body, reading.doing);
    if (!row) {
        return fail(row.error());
    }
    return readOrder(row->value, std::move(row->compact), reading);
}

Result<std::vector<Order>> readOrders(const QByteArray &body, const Reading &reading)
{
    return readRows<Order>(body, reading.doing,
                           [&](JsonRow &row) { return readOrder(row.value, std::move(row.compact), reading); });
}

} // namespace kd::shop::woo
