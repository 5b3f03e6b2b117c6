// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_sorting.h"

#include "models/store/order_table.h"

#include <algorithm>
#include <compare>
#include <string>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

// As SQLite compares texts: byte by byte. QString's own order differs beyond the basic plane.
std::strong_ordering order(const QString &a, const QString &b)
{
    return a == b ? std::strong_ordering::equal : a.toUtf8().compare(b.toUtf8()) <=> 0;
}

std::strong_ordering orderOf(const OrderRow &a, const OrderRow &b, OrderSorting::By by)
{
    switch (by) {
    case OrderSorting::By::Created:
        break;
    case OrderSorting::By::Number: {
        const auto length = a.number.toUcs4().size() <=> b.number.toUcs4().size(); // SQLite counts characters
        return length != 0 ? length : order(a.number, b.number);
    }
    case OrderSorting::By::Amount: {
        const auto currency = order(a.total.currency().code(), b.total.currency().code());
        return currency != 0 ? currency : a.total.minor() <=> b.total.minor();
    }
    case OrderSorting::By::Status:
        return a.status <=> b.status;
    }
    return std::strong_ordering::equal;
}

} // namespace

bool isAbove(const OrderRow &a, const OrderRow &b, const OrderSorting &sorting)
{
    const auto first = orderOf(a, b, sorting.by);
    if (first != 0) {
        return sorting.ascending ? first < 0 : first > 0;
    }
    return sorting.ascending && sorting.by != OrderSorting::By::Status ? a.key < b.key : a.key > b.key;
}

namespace orders {

namespace {

// Which part of a status is read: from its top, what equals the row above in all but its key, or what lies beyond that.
enum class Part { Top, Same, Beyond };

// ?1 status, ?2 shop, ?3 number or currency, ?4 amount, ?5 key, ?6 limit. The words are those of the indexes.
std::string select(OrderSorting::By by, bool ascending, Part part)
{
    const std::string sign = ascending ? " > " : " < ";
    const std::string end = ascending ? "" : " DESC";
    std::string value = "key";
    std::string bound = "?5";
    std::string sorted = "key" + end;
    if (by == OrderSorting::By::Number) {
        value = "char(32 + length(number)) || number";
        bound = "char(32 + length(?3)) || ?3";
        sorted = value + end + ", key" + end;
    } else if (by == OrderSorting::By::Amount) {
        value = "(currency, total_minor)";
        bound = "(?3, ?4)";
        sorted = "currency" + end + ", total_minor" + end + ", key" + end;
    }
    std::string sql =
        "SELECT key, number, currency, total_minor FROM orders WHERE status = ?1 AND (?2 = '' OR shop = ?2)";
    if (part == Part::Same) {
        sql += " AND " + value + " = " + bound + " AND key" + sign + "?5";
    } else if (part == Part::Beyond) {
        sql += " AND " + value + sign + bound;
    }
    return sql + " ORDER BY " + sorted + " LIMIT ?6";
}

// Of the rows only what tells their places.
void addPlaces(Connection &db, const std::string &sql, OrderStatus status, const ShopId &shop, bool byNumber,
               const OrderRow *after, int limit, std::vector<OrderRow> &places)
{
    const OrderRow above = after == nullptr ? OrderRow() : *after;
    auto row = db.query(sql.c_str(), id(status), shop, byNumber ? above.number : above.total.currency().code(),
                        above.total.minor(), above.key, limit);
    while (row.next()) {
        OrderRow place;
        place.key = row.integer(0);
        place.status = status;
        place.number = row.text(1);
        place.total = Money(row.integer(3), Currency::fromCode(row.text(2)).value_or(Currency()));
        places.push_back(std::move(place));
    }
}

} // namespace

std::vector<OrderRow> sortedPage(Connection &db, const OrderFilter &filter, const OrderSorting &sorting,
                                 const OrderRow *after, int limit)
{
    using By = OrderSorting::By;
    std::vector<OrderRow> places;
    for (const OrderStatus status : filter.statuses.empty() ? allOrderStatuses() : filter.statuses) {
        const auto add = [&](By by, bool ascending, Part part) {
            addPlaces(db, select(by, ascending, part), status, filter.shop, by == By::Number, after, limit, places);
        };
        if (sorting.by == By::Status) {
            // The newest first in each, whichever of them comes first.
            const bool isBelow =
                after == nullptr || (sorting.ascending ? status > after->status : status < after->status);
            if (isBelow) {
                add(By::Created, false, Part::Top);
            } else if (status == after->status) {
                add(By::Created, false, Part::Beyond);
            }
        } else if (after == nullptr) {
            add(sorting.by, sorting.ascending, Part::Top);
        } else {
            if (sorting.by != By::Created) {
                add(sorting.by, sorting.ascending, Part::Same);
            }
            add(sorting.by, sorting.ascending, Part::Beyond);
        }
    }
    std::sort(places.begin(), places.end(),
              [&sorting](const OrderRow &a, const OrderRow &b) { return isAbove(a, b, sorting); });
    std::vector<OrderRow> rows;
    for (const OrderRow &place : places) {
        if (static_cast<int>(rows.size()) == limit) {
            break;
        }
        if (auto row = rowByKey(db, place.key)) {
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

} // namespace orders
} // namespace kd::store
