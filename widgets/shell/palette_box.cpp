// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/palette_box.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
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
constexpr size_t detailedHits = 8;           ///< as many as are seen without scrolling
constexpr int detailRole = Qt::UserRole + 4; ///< of a hit: its product and buyer stand there already
constexpr int keyRole = Qt::UserRole + 3;    ///< of a hit: the life of its key is wanted, not its order
constexpr int choiceRole = Qt::UserRole + 5;

// What can be done where one is comes first; the numbered proposals have their numbers on their buttons.
int distance(const QAction &action)
{
    return !Commands::isHere(&action) ? 2 : action.objectName().startsWith("take_offer_"_L1) ? 1 : 0;
}

// The end of an order number is what people type: the order that ends so is meant before any other that fits somewhere.
std::vector<store::Hit> ranked(std::vector<store::Hit> hits, const QString &text)
{
    QString number = text;
    number.remove(u'#');
    std::stable_partition(hits.begin(), hits.end(),
                          [&](const store::Hit &hit) { return hit.number.endsWith(number, Qt::CaseInsensitive); });
    return hits;
}

bool fits(const QString &name, const QString &text)
{
    return text.isEmpty() || name.contains(text, Qt::CaseInsensitive);
}

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
    m_choices = m_commands.choices();
    list();
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
        list();
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
    m_hits = ranked(found, m_line->text().trimmed());
    list();
}

// What is named so comes first, then the orders; whoever types an order's number meets no action or script by it.
void PaletteBox::list()
{
    m_list->clear();
    listChoices(true);
    listHits();
    listChoices(false);
    listCommands();
    if (m_list->count() == 0) {
        m_list->addItem(item(tr("Nothing found. Enter takes the text as a buyer's message."), {}));
    }
    m_list->setCurrentRow(0);
}

void PaletteBox::listHits()
{
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const store::Hit &hit = m_hits[i];
        if (!hit.order.order.isEmpty()) {
            auto *made =
                item(tr("Order %1").arg(hit.number.isEmpty() ? hit.order.order.value() : hit.number),
                     QString(lists::fieldLabel(id(hit.field)) + u" · "_s + hit.total.toDisplay() + u" · "_s +
                             lists::label(hit.status) + u" · "_s + lists::timeText(hit.createdAt, m_session.now())));
            made->setData(hitRole, int(i));
            m_list->addItem(made);
        }
        if (!hit.card.isEmpty()) {
            auto *made = item(tr("Life of the key"), QString(lists::fieldLabel(id(hit.field)) + u" · "_s +
                                                             (hit.number.isEmpty() ? tr("key in stock") : hit.number)));
            made->setData(hitRole, int(i));
            made->setData(keyRole, true);
            m_list->addItem(made);
        }
    }
    for (size_t i = 0; i < m_hits.size() && i < detailedHits; ++i) {
        addDetails(int(i));
    }
}

void PaletteBox::listChoices(bool byName)
{
    const QString text = m_line->text().trimmed();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices.at(i);
        const QString name = choice.group + u" › "_s + choice.text;
        const bool named = fits(name, text);
        if (byName ? named : !named && fits(choice.words, text)) {
            auto *made = item(name, choice.key);
            made->setData(choiceRole, i);
            m_list->addItem(made);
        }
    }
}

void PaletteBox::listCommands()
{
    const QString text = m_line->text().trimmed();
    QList<QAction *> actions = m_commands.all();
    std::stable_sort(actions.begin(), actions.end(),
                     [](const QAction *a, const QAction *b) { return distance(*a) < distance(*b); });
    for (QAction *action : std::as_const(actions)) {
        const QString name = Commands::group(action) + u" › "_s + action->text();
        if (fits(name, text)) {
            auto *made = item(name, Commands::keyText(action));
            made->setData(actionRole, action->objectName());
            m_list->addItem(made);
        }
    }
}

// What tells two orders apart for people: the product and the buyer, read from the order itself.
void PaletteBox::addDetails(int hit)
{
    const OrderRef order = m_hits[size_t(hit)].order;
    if (order.order.isEmpty()) {
        return;
    }
    m_session.ask(m_session.desk().order(order), this,
                  [this, hit, order](const std::optional<store::StoredOrder> &stored) {
                      if (!stored || size_t(hit) >= m_hits.size() || m_hits[size_t(hit)].order != order) {
                          return;
                      }
                      const Buyer &buyer = stored->order.buyer;
                      QStringList details{stored->order.lines.empty() ? QString() : stored->order.lines.front().name,
                                          maskedContact(!buyer.email.isEmpty()   ? buyer.email
                                                        : !buyer.phone.isEmpty() ? buyer.phone
                                                                                 : buyer.name)};
                      details.removeAll(QString());
                      for (int i = 0; i < m_list->count(); ++i) {
                          QListWidgetItem *line = m_list->item(i);
                          if (line->data(hitRole) == QVariant(hit) && !line->data(keyRole).toBool() &&
                              !line->data(detailRole).toBool()) {
                              line->setData(detailRole, true);
                              line->setText(QString(line->text() + u" · "_s + details.join(u" · "_s)));
                          }
                      }
                  });
}

void PaletteBox::run()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString text = m_line->text().trimmed();
    hide();
    if (chosen != nullptr && chosen->data(hitRole).isValid()) {
        const store::Hit &hit = m_hits[size_t(chosen->data(hitRole).toInt())];
        if (chosen->data(keyRole).toBool()) {
            Q_EMIT keyWanted(hit.order.shop, hit.card);
        } else {
            Q_EMIT orderWanted(hit.order, hit.number);
        }
    } else if (chosen != nullptr && chosen->data(choiceRole).isValid()) {
        m_choices.at(chosen->data(choiceRole).toLongLong()).run();
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
