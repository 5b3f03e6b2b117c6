// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"

#include <algorithm>
#include <map>

namespace kd::refunds {

namespace {

bool isMoreUrgent(const RunningRefund &a, const RunningRefund &b)
{
    if (a.alarm != b.alarm) {
        return a.alarm > b.alarm;
    }
    const auto due = [](const RunningRefund &refund) { return refund.arrival ? refund.arrival->until : refund.since; };
    return due(a) != due(b) ? due(a) < due(b) : a.since < b.since;
}

void add(Money &sum, const Money &amount)
{
    if (const auto more = sum.plus(amount)) {
        sum = *more;
    }
}

/// Of all lines together; empty when they differ or one is not known, as with the rules of a case.
Result<QString> classOf(const store::CacheRead &cache, const OrderRef &ref)
{
    const auto stored = cache.order(ref);
    if (!stored) {
        return fail(stored.error());
    }
    QString common;
    const std::vector<OrderLine> lines = *stored ? (*stored)->order.lines : std::vector<OrderLine>();
    for (const OrderLine &line : lines) {
        const auto product = cache.product(ref.shop, line.product);
        if (!product) {
            return fail(product.error());
        }
        const QString own = *product ? (*product)->product.productClass : QString();
        if (own.isEmpty() || (!common.isEmpty() && common != own)) {
            return QString();
        }
        common = own;
    }
    return common;
}

} // namespace

Board boardOf(const std::vector<store::RefundRow> &rows, const playbook::Playbook &rules, const FactsOfShop &shops,
              Instant now)
{
    Board board;
    std::map<QString, Total> totals;
    for (const store::RefundRow &row : rows) {
        RunningRefund refund = runningRefund(row, rules, shops(row.intent.order.shop), now);
        board.overdue += refund.alarm == Alarm::Overdue ? 1 : 0;
        board.abnormal += refund.atRisk() && refund.alarm != Alarm::Overdue ? 1 : 0;
        if (const auto &amount = row.intent.amount) {
            const Money zero(0, amount->currency());
            Total &total = totals.try_emplace(amount->currency().code(), Total{zero, zero, 0, Millis(0)}).first->second;
            add(total.underWay, *amount);
            if (refund.atRisk()) {
                add(total.atRisk, *amount);
            }
            ++total.count;
            total.oldest = std::max(total.oldest, refund.age);
        }
        board.refunds.push_back(std::move(refund));
    }
    std::stable_sort(board.refunds.begin(), board.refunds.end(), isMoreUrgent);
    for (const auto &[code, total] : totals) {
        board.totals.push_back(total);
    }
    return board;
}

Result<std::vector<store::RefundRow>> refundsUnderWay(const store::Reader &reader)
{
    auto rows = reader.desk.refundsUnderWay();
    if (!rows) {
        return rows;
    }
    for (store::RefundRow &row : *rows) {
        if (row.intent.productClass.isEmpty()) {
            auto known = classOf(reader.cache, row.intent.order);
            if (!known) {
                return fail(known.error());
            }
            row.intent.productClass = std::move(*known);
        }
    }
    return rows;
}

} // namespace kd::refunds
