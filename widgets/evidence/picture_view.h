// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace kd::ui {

/// A picture with wheel zoom, drag, fit, 1:1 and rotation.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);
    /// `original`: of the file, which may be larger than what was decoded.
    void setPicture(const QPixmap &picture, QSize original);
    /// Shown instead of a picture.
    void setSentence(const QString &sentence);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    void fit();
    void actualSize();
    void rotate();
    void zoomBy(double factor, QPointF around);
    [[nodiscard]] double scale() const;

Q_SIGNALS:
    void scaleChanged(double scale); ///< 1 is a pixel of the file on a pixel of the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSizeF turned() const;

    QPixmap m_picture;
    QSize m_original;
    QString m_sentence;
    double m_zoom = 1; ///< of the decoded picture
    bool m_fitting = true;
    int m_angle = 0;
    QPointF m_centre; ///< of the picture, from the middle of the widget
    QPointF m_grabbed;
};

} // namespace kd::ui
