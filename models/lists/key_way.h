// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keys/ledger.h"
#include "models/lists/diff_model.h"

#include <QMap>

namespace kd::lists {

/// A step and which of its like it is: what identifies it, because the shop tells uses without numbers.
struct KeyWayRow
{
    keys::KeyStep step;
    QString key;

    bool operator==(const KeyWayRow &) const = default;
};

/// The way of one key, the earliest first.
class KeyWay final : public DiffModel<KeyWayRow>
{
    Q_OBJECT
public:
    enum class Column { Time, What, Case, Who, Detail, Source };
    using DiffModel::DiffModel;

    void show(const keys::KeyLife &life, Instant now);
    void setNames(QMap<QString, QString> nameOfProfile);

protected:
    [[nodiscard]] QVariant keyOf(const KeyWayRow &row) const override { return row.key; }
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Instant m_now;
    QMap<QString, QString> m_names;
};

/// One key of an order, with the line it stands in.
struct LedgerRow
{
    keys::LedgerItem item;
    QString product;    ///< empty where the row above has the same line
    QString replacedBy; ///< masked; empty: nothing did

    bool operator==(const LedgerRow &) const = default;
};

/// The keys that an order got, one after the other.
class LedgerList final : public DiffModel<LedgerRow>
{
    Q_OBJECT
public:
    enum class Column { Product, Key, Issued, Who, Why, State, ReplacedBy };
    using DiffModel::DiffModel;

    void show(const keys::ReissueLedger &ledger, Instant now);
    void setNames(QMap<QString, QString> nameOfProfile);

protected:
    [[nodiscard]] QVariant keyOf(const LedgerRow &row) const override { return row.item.card.value(); }
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Instant m_now;
    QMap<QString, QString> m_names;
};

} // namespace kd::lists
