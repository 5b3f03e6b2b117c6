// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_model.h"

namespace kd::lists {

/// Every case there ever was, newest first.
class CaseLibrary final : public PagedModel<store::CaseRow>
{
    Q_OBJECT
public:
    enum class Column { Number, Status, Reason, Demand, Buyer, Order, Opened, Cause };
    using PagedModel::PagedModel;

    void setFilter(store::CaseFilter filter);

protected:
    [[nodiscard]] QFuture<Result<std::vector<store::CaseRow>>> page(const store::CaseRow *after, int limit) override;
    [[nodiscard]] bool isOlder(const store::CaseRow &row, const store::CaseRow &than) const override;
    [[nodiscard]] QVariant keyOf(const store::CaseRow &row) const override { return row.id.value(); }
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    store::CaseFilter m_filter;
};

} // namespace kd::lists
