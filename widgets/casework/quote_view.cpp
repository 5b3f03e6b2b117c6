// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/quote_view.h"

#include "widgets/style/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace kd::ui {

namespace {

// Lays the text out and gives its height.
qreal lay(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height() + 3;
    }
    layout.endLayout();
    return height;
}

// What is wrong, what is wanted, and what leads to the order are told apart; the words themselves say which is which.
QColor markColor(const QString &field, const style::Tokens &colors)
{
    if (field == QLatin1StringView("reason") || field == QLatin1StringView("type")) {
        return colors.warnBack;
    }
    if (field == QLatin1StringView("demand")) {
        return colors.okBack;
    }
    return field == QLatin1StringView("tone") ? colors.lateBack : colors.accentBack;
}

QString oneParagraph(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

QuoteView::QuoteView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuoteView::setQuote(const lists::MaskedText &quote)
{
    m_quote = quote;
    setAccessibleName(quote.text);
    updateGeometry();
    update();
}

int QuoteView::heightForWidth(int width) const
{
    QTextLayout layout(oneParagraph(m_quote.text), font());
    return qMax(fontMetrics().height(), qCeil(lay(layout, width)));
}

QSize QuoteView::sizeHint() const
{
    return {320, heightForWidth(qMax(320, width()))};
}

void QuoteView::paintEvent(QPaintEvent *)
{
    const style::Tokens &colors = style::tokens(palette());
    QTextLayout layout(oneParagraph(m_quote.text), font());
    QList<QTextLayout::FormatRange> ranges;
    for (const lists::Mark &mark : m_quote.marks) {
        QTextCharFormat format;
        format.setBackground(markColor(mark.field, colors));
        ranges.push_back({mark.start, mark.length, format});
    }
    layout.setFormats(ranges);
    lay(layout, width());
    QPainter painter(this);
    painter.setPen(colors.text);
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace kd::ui
