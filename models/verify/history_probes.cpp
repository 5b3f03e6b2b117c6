// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/finding_maker.h"
#include "models/verify/verify.h"

#include <set>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

std::multiset<std::pair<QString, int>> contentOf(const Order &order)
{
    std::multiset<std::pair<QString, int>> content;
    for (const OrderLine &line : order.lines) {
        content.emplace(line.product.value(), line.quantity);
    }
    return content;
}

/// When a purchase happened: paid, or at least made.
std::optional<Instant> purchasedAt(const Order &order)
{
    return order.paidAt ? order.paidAt : order.createdAt;
}

bool isTwin(const Order &order, const Order &other, Millis within)
{
    if (other.ref == order.ref || other.total != order.total || contentOf(other) != contentOf(order)) {
        return false;
    }
    const auto a = purchasedAt(order);
    const auto b = purchasedAt(other);
    return a && b && (*a > *b ? *a - *b : *b - *a) <= within;
}

} // namespace

Finding orderDuplicate(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("order.duplicate");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    const Order &order = *facts.order;
    FindingMaker maker(probe, facts, rules);
    if (!facts.nearby.has_value()) {
        return maker.unknown(facts.nearby.whyNot);
    }
    maker.fromOrder(u"lines and total"_s).from(facts.nearby, u"buyer's orders"_s);
    if (!isPaid(order)) {
        return maker.notApplicable(u"unpaid"_s);
    }
    if (!purchasedAt(order)) {
        return maker.unknown(u"time_unknown"_s);
    }
    const Millis within = std::chrono::minutes(rules.probeSettings().duplicateMinutes);
    const Order *paid = nullptr;
    const Order *refunded = nullptr;
    const Order *unpaid = nullptr;
    for (const Order &other : *facts.nearby) {
        if (isTwin(order, other, within)) {
            const Order *&kind = !isPaid(other) ? unpaid : isFullyRefunded(other) ? refunded : paid;
            kind = kind == nullptr ? &other : kind;
        }
    }
    const Order *twin = paid != nullptr ? paid : refunded != nullptr ? refunded : unpaid;
    if (twin == nullptr) {
        return maker.value(u"compared"_s, static_cast<qint64>(facts.nearby->size())).pass(u"single"_s);
    }
    maker.value(u"other_number"_s, twin->number)
        .value(u"other_order"_s, twin->ref.order.value())
        .time(u"other_at"_s, purchasedAt(*twin))
        .money(u"total_minor"_s, twin->total);
    return twin == paid ? maker.fails(u"paid_twice"_s) : maker.pass(twin == refunded ? u"twin_refunded"_s : u"twin_unpaid"_s);
}

Finding buyerHistory(const FactSnapshot &facts, const Playbook &rules)
{
    constexpr QLatin1StringView probe("buyer.history");
    if (auto missing = withoutOrder(probe, facts, rules)) {
        return *missing;
    }
    FindingMaker maker(probe, facts, rules);
    if (!facts.buyer.has_value()) {
        return maker.unknown(facts.buyer.whyNot);
    }
    const BuyerCounts &buyer = *facts.buyer;
    const playbook::ProbeSettings &settings = rules.probeSettings();
    maker.fromDesk(u"buyer's orders and cases"_s, facts.buyer.at)
        .value(u"orders"_s, buyer.orders)
        .value(u"cases"_s, buyer.cases)
        .value(u"refunds"_s, buyer.refunds)
        .value(u"days"_s, settings.historyDays);
    if (buyer.orders == 0 && buyer.cases == 0) {
        return maker.pass(u"first_order"_s);
    }
    if (buyer.cases < settings.manyClaims) {
        return maker.pass(u"ordinary"_s);
    }
    if (!facts.shop.has_value() || facts.shop->orders == 0) {
        return maker.unknown(u"shop_rate_unknown"_s);
    }
    maker.value(u"shop_orders"_s, facts.shop->orders).value(u"shop_cases"_s, facts.shop->cases);
    // cases/orders of the buyer against factor times the shop's, without a division.
    const qint64 ofBuyer = qint64(buyer.cases) * facts.shop->orders;
    const qint64 ofShop = qint64(settings.claimRateFactor) * facts.shop->cases * std::max(buyer.orders, 1);
    return ofBuyer >= ofShop && ofBuyer > 0 ? maker.fails(u"many_claims"_s) : maker.pass(u"ordinary"_s);
}

} // namespace kd::verify
