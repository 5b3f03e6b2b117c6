// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

/// The small parts that every place is made of. What a part looks like is said by the dynamic properties `kind` and
/// `tone`, which the style sheet reads. Texts are always plain: what comes from outside never becomes markup.
namespace kd::style {

/// Sets a property that the style sheet reads, and has the widget painted anew.
void setStyled(QWidget *widget, const char *property, const QString &value);

/// kinds: "", "soft", "small", "section", "heading", "key", "late", "warn", "ok".
[[nodiscard]] QLabel *label(const QString &text, const QString &kind = {}, QWidget *parent = nullptr);
/// tones: "", "text", "accent", "late", "warn", "ok".
[[nodiscard]] QLabel *chip(const QString &text, const QString &tone = {}, QWidget *parent = nullptr);
/// A chip that can be clicked.
[[nodiscard]] QPushButton *pill(const QString &objectName, const QString &tone = {}, QWidget *parent = nullptr);
[[nodiscard]] QLabel *keyHint(const QString &key, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *linkButton(const QString &text, const QString &objectName, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *flatButton(const QString &text, const QString &objectName, QWidget *parent = nullptr);
/// A 1 px line.
[[nodiscard]] QFrame *rule(Qt::Orientation orientation, QWidget *parent = nullptr);
[[nodiscard]] QFrame *frame(const QString &kind, QWidget *parent = nullptr);
[[nodiscard]] QHBoxLayout *row(int gap, QWidget *owner = nullptr);
[[nodiscard]] QVBoxLayout *column(int gap, QWidget *owner = nullptr);
void setMargins(QBoxLayout *layout, int horizontal, int vertical);
/// Removes and deletes everything in it.
void clear(QLayout *layout);

/// A white card with its heading at the left and room for chips or links at the right.
class CardFrame : public QFrame
{
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);
    /// What follows goes into this.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// One line that ends in … where there is no room; its tooltip has the whole of it.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// "text" (default), "soft".
    void setTone(const QString &tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    bool m_soft = false;
};

/// A wide button: what it does at the left, the reason or the key at the right.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QWidget *parent = nullptr);
    void setTexts(const QString &text, const QString &detail);
    void setKeyHint(const QString &key);
    void setPrimary(bool primary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QLabel *m_detail;
    QLabel *m_key;
};

} // namespace kd::style
