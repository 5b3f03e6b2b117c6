// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/script_picker.h"

#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int boxWidth = 460;
constexpr int boxHeight = 340;
constexpr int searchRole = Qt::UserRole + 1;
constexpr int excerptRole = Qt::UserRole + 2;
constexpr int indexRole = Qt::UserRole; ///< in the list: which of the picker's items

// The blanks are program ids; people read a gap.
QString readable(const QString &text)
{
    static const QRegularExpression blank(u"\\{[a-z_]+\\}"_s);
    return QString(text).replace(blank, u"…"_s).simplified();
}

bool fits(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ScriptPicker::ScriptPicker(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Choose a script…"), QString());
}

void ScriptPicker::setScripts(const std::vector<playbook::Script> &scripts, const QString &language)
{
    const QString chosen = currentData().toString();
    while (count() > 1) {
        removeItem(count() - 1);
    }
    for (const playbook::Script &script : scripts) {
        addItem(script.title.in(language), script.id);
        const QString text = readable(script.text.in(language));
        setItemData(count() - 1, text, excerptRole);
        const QStringList everything{script.title.in(u"zh"_s), script.title.in(u"en"_s),
                                     readable(script.text.in(u"zh"_s)), readable(script.text.in(u"en"_s))};
        setItemData(count() - 1, everything.join(u'\n'), searchRole);
    }
    setCurrentIndex(qMax(0, findData(chosen)));
}

bool ScriptPicker::isOpen() const
{
    return m_box != nullptr && m_box->isVisible();
}

QString ScriptPicker::searched(int index) const
{
    return itemData(index, searchRole).toString();
}

void ScriptPicker::showPopup()
{
    if (m_box == nullptr) {
        m_box = frame(u"popover"_s, window());
        m_box->setObjectName(u"script_box"_s);
        m_box->setAccessibleName(tr("Scripts"));
        auto *layout = column(size::gap, m_box);
        setMargins(layout, size::gap, size::gap);
        m_line = new QLineEdit;
        m_line->setObjectName(u"script_search"_s);
        m_line->setAccessibleName(tr("Search the scripts"));
        m_line->setPlaceholderText(tr("Type to search titles and texts"));
        m_list = new QListWidget;
        m_list->setObjectName(u"script_list"_s);
        m_list->setAccessibleName(tr("Scripts that fit"));
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(m_line);
        layout->addWidget(m_list, 1);
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textChanged, this, &ScriptPicker::filter);
        connect(m_list, &QListWidget::itemClicked, this, &ScriptPicker::take);
    }
    m_line->clear();
    filter();
    const QWidget *room = m_box->parentWidget();
    const int width = qMin(boxWidth, room->width() - 2 * size::gapL);
    const int height = qMin(boxHeight, room->height() - 2 * size::gapL);
    QRect place(mapTo(room, QPoint(0, this->height() + size::gapS)), QSize(width, height));
    place.moveRight(qMin(place.right(), room->width() - size::gapL));
    if (place.bottom() > room->height() - size::gapL) {
        place.moveBottom(qMin(mapTo(room, QPoint(0, 0)).y() - size::gapS, room->height() - size::gapL));
        place.moveTop(qMax(place.top(), size::gapL));
    }
    m_box->setGeometry(place);
    m_box->show();
    m_box->raise();
    m_line->setFocus();
}

void ScriptPicker::hidePopup()
{
    if (isOpen()) {
        const bool hadFocus = m_line->hasFocus();
        m_box->hide();
        if (hadFocus) {
            setFocus();
        }
    }
    QComboBox::hidePopup();
}

void ScriptPicker::filter()
{
    m_list->clear();
    const QStringList words = m_line->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 1; i < count(); ++i) {
        if (!fits(searched(i), words)) {
            continue;
        }
        auto *item =
            new QListWidgetItem(QString(itemText(i) + u"  ·  "_s + itemData(i, excerptRole).toString()), m_list);
        item->setToolTip(itemData(i, excerptRole).toString());
        item->setData(indexRole, i);
        item->setSizeHint(QSize(0, size::checkRow));
        if (words.isEmpty() && i == currentIndex()) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("No script has all these words."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
}

void ScriptPicker::move(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void ScriptPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int index = item == nullptr ? 0 : item->data(indexRole).toInt();
    if (index > 0) {
        hidePopup();
        setCurrentIndex(index);
        Q_EMIT activated(index);
    }
}

bool ScriptPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line) {
        return QComboBox::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // The window of an input method takes the focus of the application, not of the line.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_box->hide();
        }
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes this box, and nothing that lies under it
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    constexpr int pageOfRows = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(pageOfRows);
        return true;
    case Qt::Key_PageUp:
        move(-pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        hidePopup();
        return true;
    default:
        return false;
    }
}

} // namespace kd::ui
