// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world.h"

#include <QHash>

namespace kd::practice {

/// The names, goods and sentences of the generated shop, from resources/practice/story.json.
struct Story
{
    QString title;
    QString currency;
    QString currencySymbol;
    Zone zone;
    QStringList suppliers;
    QString weakSupplier; ///< one batch of this supplier, last July's, is bad
    std::vector<Product> products;
    QStringList surnames;
    QStringList given;
    QStringList mailDomains;
    QStringList mailTypos;
    QStringList networks; ///< "100.64.12": the first three parts of an address
    QStringList agents;
    QHash<QString, QStringList> messages; ///< by reason
    QStringList checkoutNotes;
};

[[nodiscard]] const Story &story();

/// Deterministic on every machine and compiler, unlike the standard library's distributions (splitmix64).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 below(qint64 limit); ///< 0 … limit-1; 0 for a limit below 1
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    [[nodiscard]] const QString &pick(const QStringList &list) { return list.at(below(list.size())); }
    [[nodiscard]] QString digits(int count);
    /// X letter or digit that cannot be misread, D digit, x small letter; anything else stands for itself.
    [[nodiscard]] QString fill(const QString &pattern);

private:
    quint64 m_state;
};

} // namespace kd::practice
