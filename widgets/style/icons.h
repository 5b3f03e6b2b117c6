// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace kd::style {

/// One set, drawn by us (resources/icons), tinted when painted. Names: "check", "cross", "question", "dash", "search",
/// "key", "image", "file", "chevron", "app".
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color);
/// `side` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal ratio);

} // namespace kd::style
