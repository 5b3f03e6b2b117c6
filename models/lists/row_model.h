// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace kd::lists {

/// Roles beside Qt's own. DisplayRole is what people read, masked; RawRole what is sorted and compared.
enum Role { RawRole = Qt::UserRole + 1, ToneRole, IdRole };

/// The contract of a flat list, written once: a concrete list only says how many rows and columns it has and what
/// stands in a cell. Indexes are checked here; every row is enabled, selectable, and never has children.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// What a header says besides its title.
    [[nodiscard]] virtual QVariant columnHint([[maybe_unused]] int column, [[maybe_unused]] int role) const
    {
        return {};
    }
    /// Called with valid indexes only.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
};

} // namespace kd::lists
