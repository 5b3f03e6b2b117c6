// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kd::style {

QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal ratio)
{
    const QString key = "kd-icon/%1/%2/%3/%4"_L1.arg(name, color.name(QColor::HexArgb), QString::number(side),
                                                     QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color)
{
    const int side = qRound(qMin(place.width(), place.height()));
    const QPixmap pixmap = iconPixmap(name, side, color, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(place.center().x() - side / 2.0, place.center().y() - side / 2.0), pixmap);
}

} // namespace kd::style
