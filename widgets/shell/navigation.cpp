// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigation.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QButtonGroup>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int keyColumn = 10; ///< what the keys need beside names and counts

// A row of the column: name at the left, count and key at the right.
class NavigationButton : public QPushButton
{
public:
    explicit NavigationButton(const QString &text)
        : QPushButton(text)
    {
        setCheckable(true);
        setFixedHeight(size::navigationRow);
        setCursor(Qt::PointingHandCursor);
    }
    void setKey(const QString &key)
    {
        m_key = key;
        setToolTip(QString(text() + u" · "_s + key));
        m_key.replace(u"Shift+"_s, u"⇧"_s); // the column is narrow
        update();
    }
    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : QString(text() + u", "_s + count));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colors = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colors.accentBack : colors.chip);
            painter.drawRoundedRect(box, size::radius, size::radius);
        }
        if (hasFocus()) {
            painter.setPen(colors.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, size::radius, size::radius);
        }
        QFont font = this->font();
        font.setPixelSize(size::small);
        painter.setFont(font);
        painter.setPen(colors.soft);
        const QRect inner = rect().adjusted(10, 0, -4, 0);
        QFont name = font;
        name.setPixelSize(size::text);
        name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        // A name that has no room beside its key is worth more than the key, which the tooltip has as well.
        const int countWidth = painter.fontMetrics().horizontalAdvance(m_count) + size::gapS;
        const int nameWidth = QFontMetrics(name).horizontalAdvance(text());
        const bool keyFits = nameWidth + countWidth + keyWidth + size::gapS <= inner.width();
        const QRect before = inner.adjusted(0, 0, keyFits ? -keyWidth - size::gapS : 0, 0);
        painter.drawText(before, Qt::AlignRight | Qt::AlignVCenter, m_count);
        const int room = before.width() - countWidth;
        if (keyFits) {
            font.setPixelSize(keyText);
            painter.setFont(font);
            painter.drawText(QRect(inner.right() - keyWidth, 0, keyWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                             m_key);
        }
        painter.setFont(name);
        painter.setPen(isChecked() ? colors.accent : colors.text);
        painter.drawText(QRect(inner.left(), 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }

private:
    static constexpr int keyWidth = 26;
    static constexpr int keyText = 10;

    QString m_count;
    QString m_key;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_layout(column(0, this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setFixedWidth(size::navigationWidth + keyColumn);
    setMargins(m_layout, size::gap, size::gapM);
    section(tr("Queues"));
    const QStringList queues = lists::queues();
    for (const QString &queue : queues) {
        add(queue);
    }
    section(tr("Data"));
    add(u"orders"_s);
    add(u"cases"_s);
    add(u"outbox"_s);
    add(u"unknowns"_s);
    add(u"refunds"_s);
    add(u"incidents"_s);
    section(tr("Supervisor"));
    add(u"approvals"_s);
    add(u"history"_s);
    m_layout->addStretch(1);
    add(u"settings"_s);
}

QStringList Navigation::places()
{
    return lists::queues() + QStringList{u"orders"_s,    u"cases"_s,   u"outbox"_s,   u"refunds"_s,
                                         u"approvals"_s, u"history"_s, u"settings"_s, u"unknowns"_s,
                                         u"incidents"_s};
}

QString Navigation::name(const QString &place)
{
    if (place == "orders"_L1) {
        return tr("Orders");
    }
    if (place == "cases"_L1) {
        return tr("Case library");
    }
    if (place == "outbox"_L1) {
        return tr("Outbox");
    }
    if (place == "unknowns"_L1) {
        return tr("Unknown"); // its key must have room beside it
    }
    if (place == "refunds"_L1) {
        return tr("Running refunds");
    }
    if (place == "incidents"_L1) {
        return tr("Incidents");
    }
    if (place == "approvals"_L1) {
        return tr("Approvals");
    }
    if (place == "history"_L1) {
        return tr("Case history");
    }
    if (place == "settings"_L1) {
        return tr("Settings");
    }
    return lists::queueLabel(place);
}

void Navigation::section(const QString &title)
{
    QLabel *made = label(title, u"small"_s);
    made->setContentsMargins(10, m_layout->count() == 0 ? 4 : 14, 0, 4);
    m_layout->addWidget(made);
}

void Navigation::add(const QString &place)
{
    auto *button = new NavigationButton(name(place));
    button->setObjectName(u"nav_"_s + place);
    button->setAccessibleName(name(place));
    m_group->addButton(button);
    m_buttons.insert(place, button);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
}

void Navigation::setCounts(const desk::QueueCounts &counts)
{
    const QStringList queues = lists::queues();
    for (const QString &queue : queues) {
        setCount(queue, counts.byQueue.value(queue));
    }
    setCount(u"orders"_s, counts.orders);
    setCount(u"cases"_s, counts.cases);
    setCount(u"outbox"_s, counts.outbox + counts.unknown + counts.approvals);
    setCount(u"unknowns"_s, counts.unknown, counts.unknown);
    setCount(u"approvals"_s, counts.approvals);
    setCount(u"incidents"_s, counts.incidents);
}

void Navigation::setCount(const QString &place, qint64 count, qint64 alarms)
{
    const QString text = lists::countText(count);
    static_cast<NavigationButton *>(m_buttons.value(place))
        ->setCount(alarms > 0 ? QString(u"⚑ "_s + lists::countText(alarms) + u" / "_s + text) : text);
}

void Navigation::setKey(const QString &place, const QKeySequence &key)
{
    if (QPushButton *button = m_buttons.value(place)) {
        static_cast<NavigationButton *>(button)->setKey(key.toString(QKeySequence::NativeText));
    }
}

void Navigation::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton()) {
        button->setFocus();
    }
}

void Navigation::setCurrent(const QString &place)
{
    if (QPushButton *button = m_buttons.value(place)) {
        button->setChecked(true);
    }
}

} // namespace kd::ui
