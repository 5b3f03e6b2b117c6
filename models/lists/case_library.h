// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/diff_model.h"
#include "models/lists/session.h"

namespace kd::lists {

/// Every case there ever was, newest first, page by page.
class CaseLibrary final : public DiffModel<store::CaseRow>
{
    Q_OBJECT
public:
    enum class Column { Number, Status, Reason, Demand, Buyer, Order, Opened, Cause };
    static constexpr int pageSize = 200;

    CaseLibrary(Session &session, QObject *parent);
    void setFilter(store::CaseFilter filter);
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] QVariant keyOf(const store::CaseRow &row) const override { return row.id.value(); }
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Session &m_session;
    store::CaseFilter m_filter;
    int m_round = 0;
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace kd::lists
