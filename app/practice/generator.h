// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/story.h"
#include "app/practice/world.h"

namespace kd::practice {

/// The hands of generate(): makes ordinary orders, which problems.cpp then bends.
class Generator
{
public:
    Generator(World &world, quint64 seed, int orders);

    /// An ordinary order paid at `at`, for `product` or a product of the shop's mix; not yet in the world.
    [[nodiscard]] Order ordinary(Instant at, const Product *product = nullptr, int quantity = 0);
    /// A key for an order, as delivered when the order was completed.
    [[nodiscard]] License key(const Order &order, const Product &product);
    /// A key in stock.
    void stock(const Product &product);
    /// Uses as buyers leave them: mostly none or the buyer's own, seldom somebody else's or from before the sale.
    void ordinaryUses(License &license, const Order &order);
    void use(License &license, Instant at, const QString &ip);
    /// What a completed order of that class comes with.
    void deliver(const Order &order);
    void refundSome(const Order &order);
    /// The order's number: KD, the local date and six digits that no other order of the shop has.
    [[nodiscard]] QString number(qint64 id, Instant at) const;

    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] const Product &productOf(const QString &productClass);
    [[nodiscard]] const Product &productBySku(QLatin1StringView sku) const;
    [[nodiscard]] QString sameNetwork(const QString &ip);
    [[nodiscard]] QString otherNetwork(const QString &ip);
    [[nodiscard]] QString badBatch() const { return m_badBatch; }

private:
    [[nodiscard]] const Product &bought();
    [[nodiscard]] Buyer buyer();
    void setPayment(Order &order);

    World &m_world;
    Random m_random;
    std::vector<Buyer> m_buyers;
    int m_totalWeight = 0;
    QString m_badBatch;
};

} // namespace kd::practice
