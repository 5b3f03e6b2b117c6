// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/check_delegate.h"

#include "models/lists/checklist.h"
#include "widgets/style/icons.h"
#include "widgets/style/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

using Column = lists::Checklist::Column;

void paintMark(QPainter &painter, const QRect &place, Answer answer, const Tokens &colors)
{
    const QRectF box(place.left() + 2, place.center().y() - 7, 15, 15);
    switch (answer) {
    case Answer::Pass:
        paintIcon(painter, u"check"_s, box, colors.ok);
        return;
    case Answer::Fail:
        paintIcon(painter, u"cross"_s, box, colors.late);
        return;
    case Answer::Unknown:
        paintIcon(painter, u"question"_s, box, colors.soft);
        return;
    case Answer::NotApplicable:
        paintIcon(painter, u"dash"_s, box, colors.soft);
        return;
    }
}

void paintGrade(QPainter &painter, const QRect &place, const QString &grade, const Tokens &colors)
{
    const QRectF box(place.right() - 21, place.center().y() - 9, 20, 18);
    painter.setPen(colors.line);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colors.soft);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, grade);
}

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const lists::Checklist *>(index.model());
    const lists::CheckRow *row = model == nullptr ? nullptr : model->at(index.row());
    if (row == nullptr) {
        return;
    }
    const Tokens &colors = tokens(option.palette);
    const QRect place = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(place, colors.accentBack);
    }
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colors.line);
    }
    const bool quiet = row->finding.answer == Answer::Unknown || row->finding.answer == Answer::NotApplicable;
    QFont font = option.font;
    font.setPixelSize(size::text);
    QColor color = colors.text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    switch (Column(index.column())) {
    case Column::Mark:
        paintMark(*painter, place, row->finding.answer, colors);
        painter->restore();
        return;
    case Column::Grade:
        paintGrade(*painter, place, index.data().toString(), colors);
        painter->restore();
        return;
    case Column::Question:
        color = row->finding.answer == Answer::NotApplicable ? colors.soft : colors.text;
        break;
    case Column::Sentence:
        color = quiet ? colors.soft : colors.text;
        break;
    case Column::Source:
        font.setPixelSize(size::small);
        color = row->overruled ? colors.warn : colors.soft;
        align = Qt::AlignRight | Qt::AlignVCenter;
        break;
    }
    painter->setFont(font);
    painter->setPen(color);
    const QRect text = place.adjusted(0, 0, -size::gap, 0);
    painter->drawText(text, int(align) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace kd::ui
