// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QStyledItemDelegate>

namespace kd::ui {

/// Paints a case in two lines: what is left of its clock, type and reason; who, what and the buyer's words.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNow(Instant now) { m_now = now; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Instant m_now;
};

} // namespace kd::ui
