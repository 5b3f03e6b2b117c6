// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/controls.h"

#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kd::style {

void setStyled(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *label(const QString &text, const QString &kind, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    if (!kind.isEmpty()) {
        made->setProperty("kind", kind);
    }
    return made;
}

QLabel *chip(const QString &text, const QString &tone, QWidget *parent)
{
    auto *made = label(text, u"chip"_s, parent);
    made->setProperty("tone", tone);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QPushButton *pill(const QString &objectName, const QString &tone, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(objectName);
    made->setProperty("kind", u"chip"_s);
    made->setProperty("tone", tone);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QLabel *keyHint(const QString &key, QWidget *parent)
{
    auto *made = label(key, u"key"_s, parent);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QPushButton *linkButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setProperty("kind", u"link"_s);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QPushButton *flatButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setProperty("kind", u"flat"_s);
    return made;
}

QFrame *rule(Qt::Orientation orientation, QWidget *parent)
{
    auto *made = frame(u"rule"_s, parent);
    orientation == Qt::Horizontal ? made->setFixedHeight(1) : made->setFixedWidth(1);
    return made;
}

QFrame *frame(const QString &kind, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("kind", kind);
    return made;
}

QHBoxLayout *row(int gap, QWidget *owner)
{
    auto *made = owner == nullptr ? new QHBoxLayout : new QHBoxLayout(owner);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(gap);
    return made;
}

QVBoxLayout *column(int gap, QWidget *owner)
{
    auto *made = owner == nullptr ? new QVBoxLayout : new QVBoxLayout(owner);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(gap);
    return made;
}

void setMargins(QBoxLayout *layout, int horizontal, int vertical)
{
    layout->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            // Later: the button that was just clicked may be among them.
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout() != nullptr) {
            clear(item->layout());
        }
        delete item;
    }
}

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
    , m_body(column(size::gap, this))
{
    setProperty("kind", u"card"_s);
    setMargins(m_body, size::gapM, size::gapM);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
    resizeEvent(nullptr);
}

void ElidedLabel::setTone(const QString &tone)
{
    m_soft = tone == "soft"_L1;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_soft ? tokens(palette()).soft : tokens(palette()).text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    const bool cut = fontMetrics().horizontalAdvance(m_text) > width();
    // Escaped, or the tooltip would take a buyer's "<img …>" for markup.
    setToolTip(cut ? QString(u"<p>"_s + m_text.toHtmlEscaped() + u"</p>"_s) : QString());
}

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
    , m_text(label({}, {}, this))
    , m_detail(label({}, u"small"_s, this))
    , m_key(keyHint({}, this))
{
    setProperty("kind", u"action"_s);
    setProperty("wide", u"true"_s);
    m_text->setWordWrap(true);
    for (QLabel *part : {m_text, m_detail, m_key}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto *layout = row(size::gap, this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_key);
    m_key->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionButton::setTexts(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? text : QString(text + u" · "_s + detail));
    updateGeometry();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
}

void ActionButton::setPrimary(bool primary)
{
    setStyled(this, "kind", primary ? u"primary"_s : u"action"_s);
    for (QLabel *part : {m_text, m_detail, m_key}) {
        style()->unpolish(part);
        style()->polish(part);
    }
}

QSize ActionButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ActionButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void ActionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange) {
        setStyled(m_text, "kind", isEnabled() ? QString() : u"soft"_s);
    }
    QPushButton::changeEvent(event);
}

int ActionButton::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
}

} // namespace kd::style
