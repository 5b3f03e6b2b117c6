// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/order.h"

#include "models/trade/id_table.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr std::array<std::pair<OrderStatus, QLatin1StringView>, 11> statusIds = {{
    {OrderStatus::Unpaid, "unpaid"_L1},
    {OrderStatus::OnHold, "on_hold"_L1},
    {OrderStatus::Paid, "paid"_L1},
    {OrderStatus::PartlyDelivered, "partly_delivered"_L1},
    {OrderStatus::Delivered, "delivered"_L1},
    {OrderStatus::PartlyRefunded, "partly_refunded"_L1},
    {OrderStatus::Refunded, "refunded"_L1},
    {OrderStatus::Cancelled, "cancelled"_L1},
    {OrderStatus::Failed, "failed"_L1},
    {OrderStatus::Deleted, "deleted"_L1},
    {OrderStatus::Other, "other"_L1},
}};

constexpr std::array<std::pair<CardState, QLatin1StringView>, 6> cardIds = {{
    {CardState::InStock, "in_stock"_L1},
    {CardState::Sold, "sold"_L1},
    {CardState::Delivered, "delivered"_L1},
    {CardState::Inactive, "inactive"_L1},
    {CardState::Reserved, "reserved"_L1},
    {CardState::Other, "other"_L1},
}};

} // namespace

QString id(OrderStatus status)
{
    return idIn(statusIds, status);
}

std::optional<OrderStatus> orderStatusFromId(QStringView id)
{
    return valueIn<OrderStatus>(statusIds, id);
}

const std::vector<OrderStatus> &allOrderStatuses()
{
    static const std::vector<OrderStatus> all = valuesIn<OrderStatus>(statusIds);
    return all;
}

QString id(CardState state)
{
    return idIn(cardIds, state);
}

std::optional<CardState> cardStateFromId(QStringView id)
{
    return valueIn<CardState>(cardIds, id);
}

Money Order::refundable() const
{
    return Money(std::max<qint64>(0, total.minor() - refunded.minor()), total.currency());
}

int Order::quantity() const
{
    return std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const OrderLine &line) { return sum + line.quantity; });
}

} // namespace kd
