// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/paged_rows.h"

namespace kd::lists {

bool PagedRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_failed && !m_applying;
}

void PagedRows::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        readMore();
    }
}

void PagedRows::setLoading(bool loading)
{
    if (m_loading != loading) {
        m_loading = loading;
        Q_EMIT loadingChanged();
    }
}

} // namespace kd::lists
