// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/popover.h"

#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kd::style {

namespace {
constexpr int popoverWidth = 380;
} // namespace

Popover::Popover(QWidget *window, const QString &title, const std::vector<Line> &lines)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"popover"_s);
    setAccessibleName(title);
    setProperty("kind", u"popover"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(size::gapM, size::gapM, size::gapM, size::gapM);
    layout->setHorizontalSpacing(size::gapM);
    layout->setVerticalSpacing(size::gapS);
    layout->setColumnStretch(1, 1);
    layout->addWidget(label(title, u"section"_s), 0, 0, 1, 2);
    int at = 1;
    for (const auto &[name, value] : lines) {
        QLabel *text = label(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus);
        if (name.isEmpty()) {
            layout->addWidget(text, at++, 0, 1, 2);
        } else {
            layout->addWidget(label(name, u"small"_s), at, 0, Qt::AlignTop);
            layout->addWidget(text, at++, 1);
        }
    }
    setFixedWidth(popoverWidth);
}

Popover *Popover::show(QWidget *beside, const QString &title, const std::vector<Line> &lines)
{
    QWidget *window = beside->window();
    const auto open = window->findChildren<Popover *>();
    for (Popover *old : open) {
        old->close();
    }
    auto *popover = new Popover(window, title, lines);
    popover->resize(popoverWidth, popover->layout()->heightForWidth(popoverWidth));
    const QPoint corner = beside->mapToGlobal(QPoint(0, beside->height() + size::gapS));
    const QRect room(window->mapToGlobal(QPoint(0, 0)), window->size());
    QRect place(corner, popover->size());
    place.moveRight(qMin(place.right(), room.right() - size::gap));
    place.moveBottom(qMin(place.bottom(), room.bottom() - size::gap));
    popover->move(place.topLeft());
    static_cast<QWidget *>(popover)->show();
    return popover;
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kd::style
