// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/palette_box.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int boxWidth = 620;
constexpr int boxHeight = 420;
constexpr int hits = 30;
constexpr int searchAfter = 60; ///< ms without a key press
constexpr int longestSearch = 60;
constexpr int actionRole = Qt::UserRole + 1;
constexpr int hitRole = Qt::UserRole + 2;

QListWidgetItem *item(const QString &text, const QString &right)
{
    auto *made = new QListWidgetItem(right.isEmpty() ? text : QString(text + u"    "_s + right));
    made->setSizeHint(QSize(0, size::navigationRow));
    return made;
}

} // namespace

PaletteBox::PaletteBox(lists::Session &session, Commands &commands, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_commands(commands)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
    , m_later(new QTimer(this))
{
    setObjectName(u"palette"_s);
    setProperty("kind", u"popover"_s);
    setAccessibleName(tr("Search and commands"));
    auto *layout = column(size::gap, this);
    setMargins(layout, size::gap, size::gap);
    m_line->setObjectName(u"palette_line"_s);
    m_line->setAccessibleName(tr("Search for orders or commands"));
    m_line->setPlaceholderText(tr("Order, contact, part of a key, product; or a command"));
    m_list->setObjectName(u"palette_list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    m_later->setSingleShot(true);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, m_later, [this] { m_later->start(searchAfter); });
    connect(m_later, &QTimer::timeout, this, &PaletteBox::search);
    connect(m_list, &QListWidget::itemActivated, this, &PaletteBox::run);
    connect(m_list, &QListWidget::itemClicked, this, &PaletteBox::run);
    hide();
}

void PaletteBox::place()
{
    const int width = qMin(boxWidth, parentWidget()->width() - 2 * size::gapL);
    setGeometry((parentWidget()->width() - width) / 2, size::topBar, width,
                qMin(boxHeight, parentWidget()->height() - size::topBar - size::gapL));
}

void PaletteBox::open(const QString &text)
{
    place();
    m_line->setText(text);
    m_hits.clear();
    showCommands();
    show();
    raise();
    m_line->setFocus();
    m_line->selectAll();
}

void PaletteBox::search()
{
    const QString text = m_line->text().trimmed();
    const int round = ++m_round;
    if (text.isEmpty()) {
        m_hits.clear();
        showCommands();
        return;
    }
    m_session.ask(m_session.desk().find(text, hits), this, [this, round](const std::vector<store::Hit> &found) {
        if (round == m_round && isVisible()) {
            showHits(found);
        }
    });
}

void PaletteBox::showHits(const std::vector<store::Hit> &found)
{
    m_hits = found;
    showCommands();
}

void PaletteBox::showCommands()
{
    m_list->clear();
    const QString text = m_line->text().trimmed();
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const store::Hit &hit = m_hits[i];
        const QString number = hit.number.isEmpty() ? tr("key in stock") : hit.number;
        auto *made = item(tr("Order %1").arg(number),
                          QString(lists::fieldLabel(id(hit.field)) + u" · "_s + hit.total.toDisplay() + u" · "_s +
                                  lists::label(hit.status) + u" · "_s + lists::timeText(hit.createdAt, m_session.now())));
        made->setData(hitRole, int(i));
        m_list->addItem(made);
    }
    const QList<QAction *> actions = m_commands.all();
    for (QAction *action : actions) {
        const QString name = Commands::group(action) + u" › "_s + action->text();
        if (text.isEmpty() || name.contains(text, Qt::CaseInsensitive)) {
            auto *made = item(name, Commands::keyText(action));
            made->setData(actionRole, action->objectName());
            m_list->addItem(made);
        }
    }
    if (m_list->count() == 0) {
        m_list->addItem(item(tr("Nothing found. Enter takes the text as a buyer's message."), {}));
    }
    m_list->setCurrentRow(0);
}

void PaletteBox::run()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString text = m_line->text().trimmed();
    hide();
    if (chosen != nullptr && chosen->data(hitRole).isValid()) {
        const store::Hit &hit = m_hits[size_t(chosen->data(hitRole).toInt())];
        if (!hit.order.order.isEmpty()) {
            Q_EMIT orderWanted(hit.order, hit.number);
        }
    } else if (chosen != nullptr && chosen->data(actionRole).isValid()) {
        if (QAction *action = m_commands.find(chosen->data(actionRole).toString())) {
            action->trigger();
        }
    } else if (!text.isEmpty()) {
        Q_EMIT messageGiven(text);
    }
}

bool PaletteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        run();
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const QString pasted = QApplication::clipboard()->text();
        if (pasted.contains(u'\n') || pasted.size() > longestSearch) {
            hide();
            Q_EMIT messageGiven(pasted);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PaletteBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kd::ui
