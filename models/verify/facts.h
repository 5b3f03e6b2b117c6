// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/order.h"
#include "models/trade/vocabulary.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace kd::verify {

/// Why something was not learnt; these become the codes of unknown answers.
namespace untold {
inline constexpr QLatin1StringView notAsked("not_asked");
inline constexpr QLatin1StringView offline("offline");
inline constexpr QLatin1StringView notSupported("not_supported");
inline constexpr QLatin1StringView licensesForbidden("licenses_forbidden");
} // namespace untold

/// A fact and when and where it was learnt, or why it was not. An empty value is a fact ("no cards"), an absent one is
/// not.
template<typename T>
struct Told
{
    std::optional<T> value;
    QString whyNot = QString(untold::notAsked); ///< one of untold::… while there is no value
    Instant at;                                 ///< when we learnt it
    bool fromCache = false;                     ///< read from our copy instead of asked now

    [[nodiscard]] bool has_value() const { return value.has_value(); }
    [[nodiscard]] const T &operator*() const { return *value; }
    [[nodiscard]] const T *operator->() const { return &*value; }
};

/// A buyer's last days (ProbeSettings::historyDays), this order and case not counted.
struct BuyerCounts
{
    int orders = 0;
    int cases = 0;
    int refunds = 0;
};

/// All cases of the shop against its orders, over the same days.
struct ShopCounts
{
    int orders = 0;
    int cases = 0;
};

/// What the buyer says, as intake read it and people corrected it.
struct ClaimFacts
{
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    QStringList emails;
    QStringList phones;
    QStringList paymentNumbers;
    std::vector<Secret> keys;
    std::vector<Money> amounts;
    std::optional<int> badCount; ///< "3 of 5": 3
    std::optional<int> ofCount;  ///< … 5
    std::optional<Instant> madeAt;
};

/// Everything the probes look at, gathered by the caller. A plain value.
struct FactSnapshot
{
    Instant now;
    /// value absent and whyNot empty: asked, and there is no such order. Else as in Told.
    Told<Order> order;
    Told<std::vector<Card>> cards;        ///< of the order, voided ones too; Card::uses nullopt = not asked
    QString usesUntold;                   ///< why the shop does not tell uses at all (untold::…); empty: it does
    Told<std::vector<Order>> nearby;      ///< the same buyer's other orders within ± 24 h
    Told<BuyerCounts> buyer;
    Told<ShopCounts> shop;
    std::map<ProductId, Product> products; ///< those of the order's lines that we know
    Told<std::map<ProductId, std::optional<int>>> stock; ///< replacements, the spare stock included; nullopt: the
                                                         ///< shop does not count this product
    std::map<ProductId, Product> equivalents; ///< by product of the order: what stands in for it and is in stock
    ClaimFacts claim;

    /// Class of the order's product; empty when unknown or when its lines differ.
    [[nodiscard]] QString productClass() const;
};

} // namespace kd::verify
