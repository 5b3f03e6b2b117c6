// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_model.h"

namespace kd::lists {

/// What a list that is read page by page tells its view and its page, whatever its rows are. See PagedModel.
class PagedRows : public RowModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    using RowModel::RowModel;

    /// The newest page again, applied as a difference: selection and scroll position stay.
    virtual void refresh() = 0;
    /// A page is on its way.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Every row that fits the filter is here.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// False as well after an error, or a view that stands at its end would ask without pause; refresh() takes it up
    /// again.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    /// sort() by that column sorts everything there is, however little of it is here. False: it would take too long.
    [[nodiscard]] virtual bool canSortBy([[maybe_unused]] int column) const { return false; }

Q_SIGNALS:
    void loadingChanged();

protected:
    virtual void readMore() = 0;
    void setLoading(bool loading);

    int m_round = 0; ///< of the filter: an answer to an older one is dropped
    bool m_complete = false;
    bool m_failed = false;
    bool m_applying = false; ///< a difference is half applied: what is last just now is not where the next page begins

private:
    bool m_loading = false;
};

} // namespace kd::lists
