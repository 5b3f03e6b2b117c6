// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/catalogue.h"
#include "models/shop/connectors/woocommerce/orders.h"
#include "models/shop/connectors/woocommerce/refunds.h"
#include "models/shop/connectors/woocommerce/walk.h"
#include "models/shop/connectors/woocommerce/woocommerce.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

std::optional<qint64> totalOf(const HttpAnswer &answer)
{
    bool ok = false;
    const qint64 total = answer.header("X-WP-Total").trimmed().toLongLong(&ok);
    return ok && total >= 0 ? std::optional(total) : std::nullopt;
}

bool isNumber(const OrderId &id)
{
    bool ok = false;
    return id.value().toLongLong(&ok) > 0 && ok && id.value().front().isDigit();
}

Instant markOf(const HttpAnswer &answer, Clock &clock)
{
    const auto time = shopTime(answer);
    return (time ? *time - Walk::margin : clock.now() - Walk::marginWithoutDate) - answer.took;
}

} // namespace

QCoro::Task<Result<OrderPage>> WooCommerce::pullOrders(Cursor cursor, StopToken stop)
{
    Walk walk = Walk::fromCursor(cursor);
    const Asked list = asked(u"read orders"_s);
    auto answer = co_await ask(u"/wc/v3/orders"_s, walk.query(), list, stop);
    if (!answer) {
        co_return fail(answer.error());
    }
    auto orders = readOrders(answer->body, reading(list));
    if (!orders) {
        co_return fail(placed(orders.error(), *answer, list));
    }
    std::vector<qint64> ids;
    for (const Order &order : *orders) {
        ids.push_back(order.ref.order.value().toLongLong());
    }
    OrderPage page;
    const auto taken = walk.take(ids, totalOf(*answer), markOf(*answer, m_clock));
    if (!taken) {
        co_return fail(placed(taken.error(), *answer, list));
    }
    page.finished = taken->finished;
    page.incomplete = taken->incomplete;
    page.total = taken->total;
    page.next = walk.toCursor();
    page.orders.assign(std::make_move_iterator(orders->begin() + qsizetype(taken->from)),
                       std::make_move_iterator(orders->end()));
    co_return page;
}

QCoro::Task<Result<std::optional<Order>>> WooCommerce::order(OrderId id, StopToken stop)
{
    if (!isNumber(id)) {
        co_return std::nullopt;
    }
    const Asked one = asked(u"read order"_s, id);
    const QString path = u"/wc/v3/orders/"_s + id.value();
    auto answer = co_await ask(path, Query(), one, stop);
    if (!answer && answer.error().code == "woocommerce_rest_shop_order_invalid_id"_L1) {
        co_return std::nullopt;
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    auto order = readOrder(answer->body, reading(one));
    if (!order) {
        co_return fail(placed(order.error(), *answer, one));
    }
    if (order->ref.order != id) {
        co_return fail(errorOf(Error::Kind::Protocol, u"echo_mismatch"_s, one, u"id"_s));
    }
    co_return std::optional(std::move(*order));
}

QCoro::Task<Result<std::vector<Refund>>> WooCommerce::refunds(OrderId id, Currency currency, StopToken stop)
{
    // A read-back rests on this list, so a part of it is an error and never an answer.
    const Asked list = asked(u"read refunds"_s, id);
    std::vector<Refund> all;
    QSet<RefundId> seen;
    if (!isNumber(id)) {
        co_return all;
    }
    const QString path = u"/wc/v3/orders/"_s + id.value() + u"/refunds"_s;
    for (int page = 1;; ++page) {
        Query query{{u"per_page"_s, u"100"_s}, {u"page"_s, QString::number(page)}};
        auto answer = co_await ask(path, query, list, stop);
        if (!answer) {
            co_return fail(answer.error());
        }
        auto refunds = readRefunds(answer->body, currency, reading(list));
        if (!refunds) {
            co_return fail(placed(refunds.error(), *answer, list));
        }
        for (Refund &refund : *refunds) {
            if (!seen.contains(refund.id)) {
                seen.insert(refund.id);
                all.push_back(std::move(refund));
            }
        }
        if (refunds->size() < 100) {
            if (refunds->empty() || qint64(all.size()) >= totalOf(*answer).value_or(0)) {
                co_return all;
            }
            Error moves = errorOf(Error::Kind::Conflict, u"list_moves"_s, list);
            moves.retrySafe = true;
            co_return fail(std::move(moves));
        }
    }
}

QCoro::Task<Result<std::vector<Product>>> WooCommerce::products(StopToken stop)
{
    const auto currency = co_await mainCurrency(stop);
    if (!currency) {
        co_return fail(currency.error());
    }
    const Asked list = asked(u"read products"_s);
    std::vector<Product> all;
    QSet<ProductId> seen;
    for (int page = 1;; ++page) {
        Query query{{u"orderby"_s, u"id"_s},
                    {u"order"_s, u"asc"_s},
                    {u"per_page"_s, u"100"_s},
                    {u"page"_s, QString::number(page)}};
        auto answer = co_await ask(u"/wc/v3/products"_s, query, list, stop);
        if (!answer) {
            co_return fail(answer.error());
        }
        auto products = readProducts(answer->body, *currency, reading(list));
        if (!products) {
            co_return fail(placed(products.error(), *answer, list));
        }
        for (Product &product : *products) {
            if (!seen.contains(product.id)) {
                seen.insert(product.id);
                all.push_back(std::move(product));
            }
        }
        // Variations are counted in, so a page is the last only by what the shop counts, or when it is empty.
        const bool last = totalOf(*answer) ? page * 100 >= *totalOf(*answer) : products->empty();
        if (last) {
            co_return all;
        }
    }
}

QCoro::Task<Result<std::vector<OrderNote>>> WooCommerce::notes(OrderId id, StopToken stop)
{
    const Asked list = asked(u"read notes"_s, id);
    if (!isNumber(id)) {
        co_return std::vector<OrderNote>();
    }
    const QString path = u"/wc/v3/orders/"_s + id.value() + u"/notes"_s;
    auto answer = co_await ask(path, Query(), list, stop);
    if (!answer) {
        co_return fail(answer.error());
    }
    auto notes = readNotes(answer->body, reading(list));
    if (!notes) {
        co_return fail(placed(notes.error(), *answer, list));
    }
    co_return notes;
}

} // namespace kd::shop::woo
