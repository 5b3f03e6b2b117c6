// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_model.h"

namespace kd::lists {

/// All orders of the cache, newest first.
class OrderList final : public PagedModel<store::OrderRow>
{
    Q_OBJECT
public:
    enum class Column { Number, Product, Buyer, Amount, Status, Payment, Created };
    using PagedModel::PagedModel;

    void setFilter(store::OrderFilter filter);

protected:
    [[nodiscard]] QFuture<Result<std::vector<store::OrderRow>>> page(const store::OrderRow *after, int limit) override;
    [[nodiscard]] bool isOlder(const store::OrderRow &row, const store::OrderRow &than) const override;
    [[nodiscard]] QVariant keyOf(const store::OrderRow &row) const override { return row.key; }
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    store::OrderFilter m_filter;
};

} // namespace kd::lists
