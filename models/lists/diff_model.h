// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_model.h"

#include <QSet>
#include <vector>

namespace kd::lists {

/// A list that is told its whole new content and applies it as differences, so that selection and scroll position stay
/// with the rows they belong to. `Row` is a value with ==; keyOf() gives what identifies it, hashable and unique.
/// `Base` is RowModel or one made from it.
template<typename Row, typename Base = RowModel>
class DiffModel : public Base
{
public:
    using Base::Base;

    void apply(std::vector<Row> next)
    {
        removeMissing(next);
        for (size_t i = 0; i < next.size(); ++i) {
            const int at = find(keyOf(next[i]), i);
            if (at < 0) {
                this->beginInsertRows({}, int(i), int(i));
                m_rows.insert(m_rows.begin() + ptrdiff_t(i), next[i]);
                this->endInsertRows();
                continue;
            }
            if (at != int(i)) {
                this->beginMoveRows({}, at, at, {}, int(i));
                Row moved = std::move(m_rows[size_t(at)]);
                m_rows.erase(m_rows.begin() + at);
                m_rows.insert(m_rows.begin() + ptrdiff_t(i), std::move(moved));
                this->endMoveRows();
            }
            if (!(m_rows[i] == next[i])) {
                m_rows[i] = next[i];
                Q_EMIT this->dataChanged(this->index(int(i), 0), this->index(int(i), this->columns() - 1),
                                         {Qt::DisplayRole, Qt::AccessibleTextRole, RawRole, ToneRole});
            }
        }
    }
    [[nodiscard]] const std::vector<Row> &all() const { return m_rows; }
    /// nullptr outside.
    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
    }
    [[nodiscard]] int find(const QVariant &key, size_t from = 0) const
    {
        for (size_t i = from; i < m_rows.size(); ++i) {
            if (keyOf(m_rows[i]) == key) {
                return int(i);
            }
        }
        return -1;
    }

protected:
    [[nodiscard]] virtual QVariant keyOf(const Row &row) const = 0;
    [[nodiscard]] int rows() const final { return int(m_rows.size()); }

    /// Rows that follow those already there; never one of them again.
    void append(std::vector<Row> more)
    {
        if (more.empty()) {
            return;
        }
        this->beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        this->endInsertRows();
    }
    /// Only for another source: another filter, another folder.
    void start()
    {
        this->beginResetModel();
        m_rows.clear();
        this->endResetModel();
    }

private:
    void removeMissing(const std::vector<Row> &next)
    {
        QSet<QString> keep;
        for (const Row &row : next) {
            keep.insert(keyOf(row).toString());
        }
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!keep.contains(keyOf(m_rows[size_t(i)]).toString())) {
                this->beginRemoveRows({}, i, i);
                m_rows.erase(m_rows.begin() + i);
                this->endRemoveRows();
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace kd::lists
