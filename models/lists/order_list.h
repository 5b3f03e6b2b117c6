// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_model.h"

namespace kd::lists {

/// All orders of the cache, newest first, or sorted by a column. What a text finds is newest first, whatever was sorted
/// by before; without the text that comes back.
class OrderList final : public PagedModel<store::OrderRow>
{
    Q_OBJECT
public:
    enum class Column { Number, Product, Buyer, Amount, Status, Payment, Created, Shop };
    using PagedModel::PagedModel;

    void setFilter(store::OrderFilter filter);
    /// By shop id; a shop without one is shown by its id.
    void setShopNames(const QMap<QString, QString> &nameOfShop);
    [[nodiscard]] const store::OrderSorting &sorting() const { return m_sorting; }
    void setSorting(const store::OrderSorting &sorting);
    [[nodiscard]] bool canSortBy(int column) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// nullopt: of none that sorts.
    [[nodiscard]] static std::optional<store::OrderSorting::By> sortedBy(Column column);

protected:
    [[nodiscard]] QFuture<Result<std::vector<store::OrderRow>>> page(const store::OrderRow *after, int limit) override;
    [[nodiscard]] bool isOlder(const store::OrderRow &row, const store::OrderRow &than) const override;
    [[nodiscard]] QVariant keyOf(const store::OrderRow &row) const override { return row.key; }
    [[nodiscard]] int refreshSize() const override;
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant columnHint(int column, int role) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] store::OrderSorting present() const;

    store::OrderFilter m_filter;
    QMap<QString, QString> m_shopNames;
    store::OrderSorting m_sorting;
};

} // namespace kd::lists
