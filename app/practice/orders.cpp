// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/areas.h"
#include "app/practice/render.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

const QStringList &statuses()
{
    static const QStringList names{u"any"_s,       u"trash"_s,     u"pending"_s,  u"processing"_s, u"on-hold"_s,
                                   u"completed"_s, u"cancelled"_s, u"refunded"_s, u"failed"_s,     u"checkout-draft"_s};
    return names;
}

/// What a list request selects. Times are compared as the texts of the column they are meant for.
struct Filter
{
    QSet<QString> status; ///< empty: all but the trash
    QSet<qint64> include;
    QSet<qint64> exclude;
    std::optional<Instant> after;
    std::optional<Instant> before;
    std::optional<Instant> modifiedAfter;
    bool gmt = false;
    qint64 customer = -1;
    qint64 product = 0;
    QString search;
};

QSet<qint64> numbers(const QStringList &texts)
{
    QSet<qint64> set;
    for (const QString &text : texts) {
        set.insert(text.toLongLong());
    }
    return set;
}

std::optional<Response> readDate(const Query &query, QLatin1StringView name, const Zone &zone,
                                 std::optional<Instant> &at)
{
    if (!query.has(name)) {
        return std::nullopt;
    }
    at = readDateFilter(query.value(name), zone);
    return at ? std::nullopt : std::optional(invalidParameter(name, "rest_invalid_date"_L1, u"Invalid date."_s));
}

std::optional<Response> readFilter(const Query &query, const World &world, Filter &filter)
{
    const QStringList status = query.list("status"_L1);
    for (qsizetype i = 0; i < status.size(); ++i) {
        if (!statuses().contains(status.at(i))) {
            const QString message =
                "status["_L1 + QString::number(i) + "] is not one of "_L1 + statuses().join(", "_L1) + u'.';
            return invalidParameter("status"_L1, "rest_not_in_enum"_L1, message);
        }
    }
    if (!status.contains(u"any"_s)) {
        filter.status = QSet<QString>(status.begin(), status.end());
    }
    for (auto [name, at] : {std::pair{"after"_L1, &filter.after},
                            {"before"_L1, &filter.before},
                            {"modified_after"_L1, &filter.modifiedAfter}}) {
        if (auto refused = readDate(query, name, world.zone, *at)) {
            return refused;
        }
    }
    filter.gmt = query.isTrue("dates_are_gmt"_L1);
    filter.include = numbers(query.list("include"_L1));
    filter.exclude = numbers(query.list("exclude"_L1));
    filter.customer = query.has("customer"_L1) ? query.value("customer"_L1).toLongLong() : -1;
    filter.product = query.value("product"_L1).toLongLong();
    filter.search = query.value("search"_L1).trimmed();
    return std::nullopt;
}

bool containsText(const World &world, const Order &order, const QString &wanted)
{
    const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    if (has(QString::number(order.id)) || has(order.number) || has(order.buyer.email) || has(order.buyer.phone) ||
        has(order.buyer.surname) || has(order.buyer.given)) {
        return true;
    }
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
        const Product *product = world.product(line.product);
        return product && has(product->name);
    });
}

bool matches(const World &world, const Order &order, const Filter &filter)
{
    const auto column = [&](Instant at) { return filter.gmt ? at : world.zone.local(at); };
    if (filter.status.isEmpty() ? order.status == "trash"_L1 : !filter.status.contains(order.status)) {
        return false;
    }
    if ((!filter.include.isEmpty() && !filter.include.contains(order.id)) || filter.exclude.contains(order.id)) {
        return false;
    }
    if ((filter.after && column(order.created) <= *filter.after) ||
        (filter.before && column(order.created) >= *filter.before) ||
        (filter.modifiedAfter && column(order.modified) <= *filter.modifiedAfter)) {
        return false;
    }
    if (filter.customer >= 0 && order.buyer.customer != filter.customer) {
        return false;
    }
    if (filter.product != 0 && std::none_of(order.lines.begin(), order.lines.end(),
                                            [&](const OrderLine &l) { return l.product == filter.product; })) {
        return false;
    }
    return filter.search.isEmpty() || containsText(world, order, filter.search);
}

/// The real database orders rows of equal change time anew for every page, so that some come twice and others never;
/// the practice shop does it on purpose.
quint64 whim(qint64 id, int page)
{
    quint64 x = static_cast<quint64>(id) * 0x9E3779B97F4A7C15ULL + static_cast<quint64>(page) * 0xD1B54A32D192ED03ULL;
    x ^= x >> 31;
    return x * 0xBF58476D1CE4E5B9ULL;
}

void sortOrders(std::vector<const Order *> &list, const QString &by, bool ascending, int page)
{
    // Whole seconds are what the shop's columns hold.
    const auto seconds = [](Instant at) { return at.millis() / 1000; };
    if (by == "modified"_L1) {
        std::sort(list.begin(), list.end(), [&](const Order *a, const Order *b) {
            const qint64 left = seconds(a->modified);
            const qint64 right = seconds(b->modified);
            return left != right ? (ascending ? left < right : left > right) : whim(a->id, page) < whim(b->id, page);
        });
        return;
    }
    if (by != "id"_L1 && by != "include"_L1) {
        std::sort(list.begin(), list.end(), [&](const Order *a, const Order *b) {
            const qint64 left = seconds(a->created);
            const qint64 right = seconds(b->created);
            return left != right ? left < right : a->id < b->id;
        });
    }
    if (!ascending) {
        std::reverse(list.begin(), list.end());
    }
}

Response listOrders(const World &world, const Call &call)
{
    const Query query(call.request.query);
    Slice slice;
    if (auto refused = readSlice(query, slice)) {
        return *refused;
    }
    Filter filter;
    if (auto refused = readFilter(query, world, filter)) {
        return *refused;
    }
    const QString by = query.value("orderby"_L1, u"date"_s);
    if (!QStringList{u"date"_s, u"id"_s, u"include"_s, u"title"_s, u"slug"_s, u"modified"_s}.contains(by)) {
        return invalidParameter("orderby"_L1, "rest_not_in_enum"_L1,
                                u"orderby is not one of date, id, include, title, slug, and modified."_s);
    }
    const QString direction = query.value("order"_L1, u"desc"_s);
    if (direction != "asc"_L1 && direction != "desc"_L1) {
        return invalidParameter("order"_L1, "rest_not_in_enum"_L1, u"order is not one of asc and desc."_s);
    }
    std::vector<const Order *> list;
    for (const Order &order : world.orders) {
        if (matches(world, order, filter)) {
            list.push_back(&order);
        }
    }
    sortOrders(list, by, direction == "asc"_L1, slice.page);
    QJsonArray rows;
    const qint64 total = static_cast<qint64>(list.size());
    for (qint64 i = slice.first(); i < std::min(slice.first() + slice.perPage, total); ++i) {
        rows.append(onlyFields(renderOrder(world, *list[static_cast<size_t>(i)], call.baseUrl), query));
    }
    Response response = ok(rows);
    // Past the end the real shop forgets how many there were, and adds fewer of its defaults to the link.
    QList<QPair<QString, QString>> defaults{{u"status[0]"_s, u"any"_s}};
    if (!rows.isEmpty()) {
        defaults << QPair{u"dp"_s, u"2"_s} << QPair{u"context"_s, u"view"_s};
    }
    addSliceHeaders(response, call, slice, rows.isEmpty() ? 0 : total, defaults);
    return response;
}

Response deleteOrder(World &world, const Call &call, Order &order)
{
    if (Query(call.request.query).isTrue("force"_L1)) {
        const QJsonObject last = renderOrder(world, order, call.baseUrl);
        world.removeOrder(order.id);
        return ok(last);
    }
    patchOrder(world, order, {{u"status"_s, u"trash"_s}}, call.now);
    return ok(renderOrder(world, order, call.baseUrl));
}

} // namespace

Response answerOrders(World &world, const Call &call, const QStringList &rest)
{
    const QByteArray &method = call.request.method;
    if (rest.isEmpty()) {
        return method == "GET" ? listOrders(world, call) : noRoute();
    }
    Order *order = world.order(rest.first().toLongLong());
    if (rest.size() > 1 && rest.at(1) != "refunds"_L1 && rest.at(1) != "notes"_L1) {
        return noRoute();
    }
    if (!order) {
        const int missing = method == "GET" || method == "DELETE" ? 404 : 400;
        return rest.size() == 1 ? refusal(missing, "woocommerce_rest_shop_order_invalid_id"_L1, u"Invalid ID."_s)
                                : refusal(404, "woocommerce_rest_order_invalid_id"_L1, u"Invalid order ID."_s);
    }
    if (rest.size() > 1) {
        return rest.at(1) == "refunds"_L1 ? answerRefunds(world, call, *order, rest.mid(2))
                                          : answerNotes(world, call, *order, rest.mid(2));
    }
    if (method == "GET") {
        return ok(onlyFields(renderOrder(world, *order, call.baseUrl), Query(call.request.query)));
    }
    if (method == "DELETE") {
        return deleteOrder(world, call, *order);
    }
    if (method != "PUT" && method != "POST" && method != "PATCH") {
        return noRoute();
    }
    return updateOrder(world, call, *order);
}

} // namespace kd::practice
