// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/tone_delegate.h"

#include "models/lists/row_model.h"
#include "widgets/style/tokens.h"

using namespace Qt::StringLiterals;

namespace kd::ui {

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const QString tone = index.data(lists::ToneRole).toString();
    const style::Tokens &colors = style::tokens(option->palette);
    const QColor color = tone == "late"_L1   ? colors.late
                         : tone == "warn"_L1 ? colors.warn
                         : tone == "ok"_L1   ? colors.ok
                                             : QColor();
    if (color.isValid()) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

} // namespace kd::ui
