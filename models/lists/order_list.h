// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/diff_model.h"
#include "models/lists/session.h"

namespace kd::lists {

/// All orders of the cache, newest first, read page by page with the key of the last row, however many there are. While
/// a page is on its way loading() says so; a page that belongs to an older filter is dropped.
class OrderList final : public DiffModel<store::OrderRow>
{
    Q_OBJECT
public:
    enum class Column { Number, Product, Buyer, Amount, Status, Payment, Created };
    static constexpr int pageSize = 200;

    OrderList(Session &session, QObject *parent);

    void setFilter(store::OrderFilter filter);
    /// The newest page again, applied as a difference to the rows it covers.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged();

protected:
    [[nodiscard]] QVariant keyOf(const store::OrderRow &row) const override { return row.key; }
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Session &m_session;
    store::OrderFilter m_filter;
    int m_round = 0; ///< of the filter: an answer to an older one is dropped
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace kd::lists
