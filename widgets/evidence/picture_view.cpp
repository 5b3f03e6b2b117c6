// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/picture_view.h"

#include "widgets/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace kd::ui {

namespace {
constexpr double leastZoom = 0.02;
constexpr double mostZoom = 16;
} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setMinimumSize(200, 200);
}

void PictureView::setPicture(const QPixmap &picture, QSize original)
{
    m_picture = picture;
    m_original = original;
    m_sentence.clear();
    setAccessibleDescription(u"shown"_s);
    m_angle = 0;
    fit();
}

void PictureView::setSentence(const QString &sentence)
{
    m_picture = {};
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

QSizeF PictureView::turned() const
{
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    return m_angle % 180 == 0 ? size : size.transposed();
}

double PictureView::scale() const
{
    return m_original.isEmpty() || m_picture.isNull() ? 1 : m_zoom * m_picture.width() / m_original.width();
}

void PictureView::fit()
{
    m_fitting = true;
    m_centre = {};
    if (hasPicture()) {
        const QSizeF size = turned();
        m_zoom = qMin(1.0, qMin((width() - 32) / size.width(), (height() - 32) / size.height()));
        m_zoom = qBound(leastZoom, m_zoom, mostZoom);
    }
    update();
    Q_EMIT scaleChanged(scale());
}

void PictureView::actualSize()
{
    m_fitting = false;
    m_zoom = m_picture.isNull() ? 1 : qBound(leastZoom, double(m_original.width()) / m_picture.width(), mostZoom);
    update();
    Q_EMIT scaleChanged(scale());
}

void PictureView::rotate()
{
    m_angle = (m_angle + 90) % 360;
    m_fitting ? fit() : update();
}

void PictureView::zoomBy(double factor, QPointF around)
{
    const double zoom = qBound(leastZoom, m_zoom * factor, mostZoom);
    const QPointF middle(width() / 2.0, height() / 2.0);
    // What lies under the pointer stays under it.
    m_centre = (around - middle) - (around - middle - m_centre) * (zoom / m_zoom);
    m_zoom = zoom;
    m_fitting = false;
    update();
    Q_EMIT scaleChanged(scale());
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Tokens &colors = style::tokens(palette());
    painter.fillRect(rect(), colors.sunk);
    if (!hasPicture()) {
        painter.setPen(colors.soft);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 2);
    painter.translate(width() / 2.0 + m_centre.x(), height() / 2.0 + m_centre.y());
    painter.rotate(m_angle);
    painter.scale(m_zoom, m_zoom);
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), m_picture);
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    zoomBy(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2, event->position());
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position() - m_centre;
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_centre = event->position() - m_grabbed;
        update();
    }
}

void PictureView::resizeEvent(QResizeEvent *)
{
    if (m_fitting) {
        fit();
    }
}

} // namespace kd::ui
