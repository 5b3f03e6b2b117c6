// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/diff_model.h"
#include "models/refunds/board.h"

namespace kd::lists {

/// Every refund whose money may still be on its way, in the order of the desk: the most urgent first.
class RefundBoard final : public DiffModel<refunds::RunningRefund>
{
    Q_OBJECT
public:
    enum class Column { State, Order, Amount, Route, Age, Expected, Receipt, Case };
    enum class Filter { All, Overdue, Abnormal };
    using DiffModel::DiffModel;

    void setNow(Instant now) { m_now = now; }
    /// What nobody knows the outcome of passes every filter.
    [[nodiscard]] static std::vector<refunds::RunningRefund> filtered(std::vector<refunds::RunningRefund> refunds,
                                                                      Filter filter);

protected:
    [[nodiscard]] QVariant keyOf(const refunds::RunningRefund &refund) const override;
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString display(const refunds::RunningRefund &refund, Column column) const;
    [[nodiscard]] QString explanation(const refunds::RunningRefund &refund, Column column) const;
    [[nodiscard]] QString expectedText(const refunds::RunningRefund &refund) const;

    Instant m_now;
};

/// "3 refunds · ¥128.00 under way · ¥12.00 at risk · oldest 2 d", one part for each currency; a sentence when there are
/// none.
[[nodiscard]] QString totalsText(const std::vector<refunds::Total> &totals);

} // namespace kd::lists
