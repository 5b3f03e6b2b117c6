// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// Everything that can be asked of the practice shop, as the console is told it.
namespace kd::test {

/// On which orders a deed is done.
enum class Ground {
    Shared,   ///< a delivered one, again and again, in turn with the other deeds
    Fresh,    ///< a delivered one of its own: the second time it would be refused
    ByHand,   ///< a paid one whose product has no stock, of its own: it is delivered once
    FromStock ///< a paid one whose product has stock, again and again
};

/// One way of acting and the verbs that its plan takes, in their order.
struct Deed
{
    QString name;
    QStringList verbs;
    Ground ground = Ground::Shared;
    std::function<QStringList(int round)> words; ///< after `act`, without the case; `round` makes amounts differ
};

/// The products of the shop that the deeds need, by the shop's ids.
struct Goods
{
    QStringList sold; ///< with stock, dear enough for every refund of the test
    QString cheap;    ///< with stock, for less than each of those: what they are exchanged for
    QString byHand;   ///< nothing in stock, ever
};
/// nullopt: the shop sells nothing of a kind. `products` as WooCommerce lists them.
[[nodiscard]] std::optional<Goods> goodsIn(const QJsonArray &products);

/// Every verb of the outbox that WooCommerce has, alone or as a step: a balance is the one thing it has not.
[[nodiscard]] std::vector<Deed> allDeeds(const Goods &goods);

} // namespace kd::test
