// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHash>
#include <QString>
#include <compare>

namespace kd {

/// An identifier that is text: two of different kinds cannot be mixed up. Empty means "none".
template<typename Tag>
class TextId
{
public:
    TextId() = default;
    explicit TextId(QString value)
        : m_value(std::move(value))
    {}

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const TextId &) const = default;
    std::strong_ordering operator<=>(const TextId &other) const
    {
        return QString::compare(m_value, other.m_value) <=> 0;
    }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }
    friend QDebug operator<<(QDebug debug, const TextId &id) { return debug << id.m_value; }

private:
    QString m_value;
};

/// An identifier that is a number counted by us, from 1. Zero means "none".
template<typename Tag>
class NumberId
{
public:
    NumberId() = default;
    explicit NumberId(qint64 value)
        : m_value(value)
    {}

    [[nodiscard]] qint64 value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value == 0; }

    auto operator<=>(const NumberId &) const = default;
    friend size_t qHash(const NumberId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }
    friend QDebug operator<<(QDebug debug, const NumberId &id) { return debug << id.m_value; }

private:
    qint64 m_value = 0;
};

using ShopId = TextId<struct ShopIdTag>;           ///< ours, given when a shop is added: "s1"
using OrderId = TextId<struct OrderIdTag>;         ///< the shop's own, unique within the shop; not the number
using LineId = TextId<struct LineIdTag>;           ///< the shop's own, a line of an order
using ProductId = TextId<struct ProductIdTag>;     ///< the shop's own
using CardId = TextId<struct CardIdTag>;           ///< the shop's own row of a card key; never the key's text
using RefundId = TextId<struct RefundIdTag>;       ///< the shop's own
using OperationId = TextId<struct OperationIdTag>; ///< ours, one for each intent: "op-" and 16 hex digits
using ProfileId = TextId<struct ProfileIdTag>;     ///< ours, who works at this desk
using EvidenceId = TextId<struct EvidenceIdTag>;   ///< SHA-256 of the file, 64 hex digits
using CaseId = NumberId<struct CaseIdTag>;         ///< ours, counted per data folder
using IncidentId = NumberId<struct IncidentIdTag>; ///< ours, counted per data folder

/// An order and the shop it belongs to.
struct OrderRef
{
    ShopId shop;
    OrderId order;

    auto operator<=>(const OrderRef &) const = default;
    friend size_t qHash(const OrderRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.shop, ref.order); }
};

} // namespace kd
