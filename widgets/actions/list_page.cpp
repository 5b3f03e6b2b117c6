// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/list_page.h"

#include "models/lists/row_model.h"
#include "widgets/actions/steady_scroll.h"
#include "widgets/actions/tone_delegate.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int stretchedNeeds = 150; ///< pixels of the column that takes the room that is left, and of the card around
// What the chosen row is about is read, the list is stepped through: under one another it gets the larger part.
constexpr int listAbove = 2;
constexpr int detailBelow = 3;

} // namespace

ListPage::ListPage(const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_prefix(names.prefix)
    , m_group(names.group.isEmpty() ? names.title : names.group)
    , m_head(row(size::gap))
    , m_middle(row(size::gapM))
    , m_buttons(row(size::gap))
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
{
    setObjectName(m_prefix + u"_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    m_head->addWidget(label(names.title, u"heading"_s));
    layout->addLayout(m_head);
    auto *card = new CardFrame;
    m_view->setObjectName(m_prefix + u"_list"_s);
    m_view->setAccessibleName(names.list);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    card->body()->addWidget(m_view, 1);
    m_empty->setObjectName(m_prefix + u"_empty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->hide();
    card->body()->addWidget(m_empty, 1);
    m_buttons->addStretch(1);
    card->body()->addLayout(m_buttons);
    m_middle->addWidget(card, 1);
    layout->addLayout(m_middle, 1);
    connect(m_view, &QTableView::activated, this, [this] { activate(); });
    setFocusProxy(m_view);
}

void ListPage::setList(QAbstractItemModel &list, std::span<const int> widths, int stretched)
{
    m_view->setModel(&list);
    dressTable(m_view, widths);
    m_listNeeds = std::accumulate(widths.begin(), widths.end(), stretchedNeeds);
    if (stretched >= 0) {
        m_view->horizontalHeader()->setStretchLastSection(false);
        m_view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    }
    new SteadyScroll(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showState(); });
}

void ListPage::addBeside(QWidget *widget, int shareOfList, int share)
{
    m_listShare = shareOfList;
    m_besideShare = share;
    m_middle->setStretch(0, shareOfList);
    m_middle->addWidget(widget, share);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    if (m_listShare > 0) {
        const bool fits = width() * m_listShare / (m_listShare + m_besideShare) >= m_listNeeds;
        m_middle->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_middle->setStretch(0, fits ? m_listShare : listAbove);
        m_middle->setStretch(1, fits ? m_besideShare : detailBelow);
    }
    QWidget::resizeEvent(event);
}

QPushButton *ListPage::addButton(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(m_prefix + u'_' + name);
    m_buttons->insertWidget(m_buttons->count() - 1, made);
    return made;
}

QPushButton *ListPage::addButton(Commands &commands, const QString &name, const QString &text, const QString &does,
                                 const QKeySequence &key)
{
    QPushButton *made = addButton(name, text);
    addCommand(commands, name, does, key, made);
    return made;
}

void ListPage::addCommand(Commands &commands, const QString &name, const QString &does, const QKeySequence &key,
                          QPushButton *button)
{
    addCommand(commands, name, does, key, [button] { button->click(); });
    button->setToolTip(QString(does + u" ("_s + key.toString(QKeySequence::NativeText) + u')'));
}

void ListPage::addCommand(Commands &commands, const QString &name, const QString &does, const QKeySequence &key,
                          std::function<void()> run)
{
    commands.add(this, m_prefix + u'.' + name, m_group, does, key, std::move(run), Commands::Reach::Place);
}

void ListPage::every(std::chrono::milliseconds interval, std::function<void()> run)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, run = std::move(run)] {
        if (isVisible()) {
            run();
        }
    });
    timer->start(interval);
}

void ListPage::choose(const QString &id)
{
    const QAbstractItemModel *list = m_view->model();
    m_wanted = id;
    for (int row = 0; row < list->rowCount(); ++row) {
        if (list->index(row, 0).data(lists::IdRole).toString() == id) {
            m_wanted.clear();
            m_view->selectRow(row);
            return;
        }
    }
}

void ListPage::listRead()
{
    const bool any = m_view->model()->rowCount() > 0;
    if (!m_wanted.isEmpty()) {
        choose(m_wanted);
    }
    if (any && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    showList(any);
    showState();
}

void ListPage::showList(bool any)
{
    m_view->setVisible(any);
    m_empty->setVisible(!any);
}

void ListPage::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

int ListPage::currentRow() const
{
    return m_view->currentIndex().row();
}

} // namespace kd::ui
