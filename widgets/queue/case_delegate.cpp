// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/case_delegate.h"

#include "models/lists/case_list.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/times.h"
#include "widgets/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int clockWidth = 64;
constexpr Millis soon{10 * 60'000};

struct Badge
{
    QString text;
    QColor front;
    QColor back;
};

Badge badgeOf(const desk::QueueRow &row, bool late, const Tokens &colors)
{
    if (row.row.needsPerson) {
        return {CaseDelegate::tr("outcome unknown"), colors.warn, colors.warnBack};
    }
    if (late) {
        return {CaseDelegate::tr("late"), colors.late, colors.lateBack};
    }
    if (row.row.unsettledIntents > 0) {
        return {CaseDelegate::tr("under way"), colors.accent, colors.accentBack};
    }
    if (row.row.tone != Tone::Calm) {
        return {lists::label(row.row.tone), colors.soft, colors.chip};
    }
    return {};
}

int paintBadge(QPainter &painter, const QRect &room, const Badge &badge)
{
    if (badge.text.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(badge.text) + 14;
    const QRect place(room.right() - width, room.center().y() - 9, width, 19);
    QPainterPath path;
    path.addRoundedRect(place, 9.5, 9.5);
    painter.fillPath(path, badge.back);
    painter.setPen(badge.front);
    painter.drawText(place, Qt::AlignCenter, badge.text);
    return width + size::gap;
}

QString secondLine(const desk::QueueRow &row)
{
    QStringList parts{row.row.buyerMasked, row.product};
    parts.removeAll(QString());
    if (!row.row.excerpt.isEmpty()) {
        parts << QString(u'“' + lists::masked(row.row.excerpt).simplified() + u'”');
    }
    return parts.join(u" · "_s);
}

} // namespace

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const lists::CaseList *>(index.model());
    const desk::QueueRow *row = model == nullptr ? nullptr : model->at(index.row());
    if (row == nullptr) {
        return;
    }
    const Tokens &colors = tokens(option.palette);
    const QRect place = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(place, selected ? colors.accentBack : colors.panel);
    if (selected) {
        painter->fillRect(QRect(place.left(), place.top(), 3, place.height()), colors.accent);
    }
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colors.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 1));
        painter->drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -1.5));
    }

    const QRect inner = place.adjusted(size::gapM, 8, -size::gapM, -8);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), inner.top() + inner.height() / 2, inner.width(), inner.height() / 2);
    QFont font = option.font;
    font.setPixelSize(size::text);
    QFont small = font;
    small.setPixelSize(size::small);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);

    const bool runs = row->dueAt.has_value();
    const Millis left = runs ? *row->dueAt - m_now : Millis(0);
    const bool late = runs && !row->paused && left.count() < 0;
    painter->setFont(strong);
    painter->setPen(late ? colors.late : runs && !row->paused && left < soon ? colors.warn : colors.text);
    const QString clock = !runs ? u"–"_s : row->paused ? tr("paused") : lists::remainingText(left);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, clock);
    const int clockEnd = qMax(clockWidth, QFontMetrics(strong).horizontalAdvance(clock) + size::gap);

    painter->setFont(small);
    const int badge = paintBadge(*painter, upper, badgeOf(*row, late, colors));
    painter->setFont(font);
    painter->setPen(colors.text);
    const QRect title = upper.adjusted(clockEnd, 0, -badge, 0);
    const QString words = lists::label(row->row.type) + u" · "_s + lists::label(row->row.reason);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, title.width()));
    painter->setFont(small);
    painter->setPen(colors.soft);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(secondLine(*row), Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {size::caseListWidth, size::caseRow};
}

} // namespace kd::ui
