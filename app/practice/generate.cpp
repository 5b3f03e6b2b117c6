// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/generate.h"

#include "app/practice/generator.h"
#include "app/practice/problems.h"

using namespace Qt::StringLiterals;

namespace kd::practice {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

// Shares out of a thousand, of a shop that delivers by itself; the rest is completed.
void setFate(Generator &generator, Order &order)
{
    const Product *product = generator.world().product(order.lines.front().product);
    const bool byHand = product->keyPattern.isEmpty();
    const qint64 fate = generator.random().below(1000);
    const bool recent = order.created > generator.world().anchor - Millis(hour);
    if (fate < 18 || (recent && fate < 60)) {
        order.status = fate % 2 == 0 && !recent ? u"cancelled"_s : u"pending"_s;
        order.paid.reset();
        order.transaction.clear();
    } else if (fate < 28) {
        order.status = u"failed"_s;
        order.paid.reset();
        order.transaction.clear();
    } else if (fate < 32) {
        order.status = u"on-hold"_s;
        order.paid.reset();
    } else if (fate < 62) {
        order.status = u"refunded"_s;
    } else if (byHand && order.created > generator.world().anchor - Millis(6 * hour)) {
        order.status = u"processing"_s;
    }
    if (order.status != "completed"_L1 && order.status != "refunded"_L1) {
        order.completed.reset();
        order.modified = order.paid.value_or(order.created);
    } else if (order.status == "refunded"_L1) {
        order.modified =
            std::min(*order.completed + Millis((1 + generator.random().below(40)) * hour), generator.world().anchor);
    }
}

void addOrdinary(Generator &generator, Instant at)
{
    Order order = generator.ordinary(at);
    setFate(generator, order);
    const bool partly = order.status == "completed"_L1 && generator.random().chance(12);
    const bool kept = order.completed.has_value();
    generator.world().add(order);
    if (kept) {
        generator.deliver(order);
    }
    if (order.status == "refunded"_L1 || partly) {
        generator.refundSome(order);
    }
}

} // namespace

World generate(quint64 seed, int orders, Instant now)
{
    const Story &tale = story();
    World world;
    world.title = tale.title;
    world.currency = tale.currency;
    world.currencySymbol = tale.currencySymbol;
    world.zone = tale.zone;
    world.gateways = {u"alipay"_s, u"wxpay"_s};
    world.bareGateways = {u"bacs"_s};
    world.anchor = Instant(now.millis() / second * second);
    world.products = tale.products;
    world.nextPost = 1001;
    world.nextNote = 501;
    world.orders.reserve(static_cast<size_t>(orders));
    Generator generator(world, seed, orders);

    // About forty orders a day, as far back as that takes, but no more than half a year.
    const qint64 span = std::clamp<qint64>(orders * day / 40, hour, 180 * day) / second;
    const std::vector<Problem> plan = planProblems(orders);
    bool taken = false; // a duplicate payment was two orders, so the next one is already made
    for (int i = 0; i < orders; ++i) {
        if (taken) {
            taken = false;
            continue;
        }
        const qint64 back = span * (orders - i) / orders;
        const Instant at =
            world.anchor - Millis((back + 200 + generator.random().below(std::max<qint64>(span / orders, 1))) * second);
        const int fromEnd = orders - 1 - i;
        const size_t slot = static_cast<size_t>(fromEnd / 2);
        if (fromEnd % 2 == 0 && slot < plan.size()) {
            taken = addProblem(generator, plan[slot], at) > 1;
        } else {
            addOrdinary(generator, at);
        }
    }
    for (const Product &product : world.products) {
        for (int i = 0; i < product.stock; ++i) {
            generator.stock(product);
        }
    }
    return world;
}

} // namespace kd::practice
