// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kd::ui {

/// Writes a cell in the colour of its lists::ToneRole; the words say the same without it. No frame is drawn around the
/// current cell: rows are chosen whole.
class ToneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kd::ui
