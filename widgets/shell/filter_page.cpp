// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/filter_page.h"

#include "models/lists/paged_rows.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int askAfter = 120; ///< ms without a key press
} // namespace

FilterPage::FilterPage(const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_prefix(names.prefix)
    , m_head(row(size::gap))
    , m_buttons(row(size::gap))
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
    , m_later(new QTimer(this))
{
    setObjectName(m_prefix + u"_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    m_head->addWidget(label(names.title, u"heading"_s));
    m_head->addStretch(1);
    m_text->setObjectName(m_prefix + u"_text"_s);
    m_text->setAccessibleName(names.search);
    m_text->setPlaceholderText(names.searchHint);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(size::filterWidth);
    m_status->setObjectName(m_prefix + u"_status"_s);
    m_status->setAccessibleName(names.status);
    m_status->addItem(tr("every status"), QString());
    m_head->addWidget(m_text);
    m_head->addWidget(m_status);
    layout->addLayout(m_head);
    auto *card = new CardFrame;
    m_view->setObjectName(m_prefix + u"_list"_s);
    m_view->setAccessibleName(names.list);
    card->body()->addWidget(m_view, 1);
    m_empty->setObjectName(m_prefix + u"_empty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->hide();
    card->body()->addWidget(m_empty, 1);
    m_buttons->addStretch(1);
    card->body()->addLayout(m_buttons);
    layout->addWidget(card, 1);
    m_later->setSingleShot(true);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_lent = false; });
    connect(m_text, &QLineEdit::textChanged, m_later, [this] { m_later->start(askAfter); });
    connect(m_later, &QTimer::timeout, this, &FilterPage::askNow);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FilterPage::askNow);
    connect(m_view, &QTableView::activated, this, [this] { activate(); });
    setFocusProxy(m_text);
}

void FilterPage::setList(lists::PagedRows &list, std::span<const int> widths, int stretched)
{
    m_list = &list;
    m_view->setModel(&list);
    dressTable(m_view, widths);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const auto changed = [this] {
        showState();
        showEmpty();
    };
    connect(&list, &lists::PagedRows::loadingChanged, this, changed);
    for (const auto rows : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&list, rows, this, changed);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showState(); });
}

void FilterPage::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void FilterPage::showEmpty()
{
    const bool empty = m_asked && !m_list->isLoading() && m_list->isComplete() && m_list->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(isFiltered() ? tr("Nothing fits. Type less, or choose every status.") : m_emptyText);
}

void FilterPage::focusList()
{
    m_view->isVisible() ? m_view->setFocus() : m_text->setFocus();
}

void FilterPage::arrive()
{
    if (std::exchange(m_lent, false)) {
        m_text->clear();
        askNow();
    } else {
        refresh();
    }
}

void FilterPage::addStatus(const QString &text, const QString &id)
{
    m_status->addItem(text, id);
}

void FilterPage::addToHead(QWidget *widget)
{
    m_head->insertWidget(1, widget);
}

QPushButton *FilterPage::addButton(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(m_prefix + u'_' + name);
    m_buttons->insertWidget(m_buttons->count() - 1, made);
    return made;
}

QString FilterPage::text() const
{
    return m_text->text().trimmed();
}

QString FilterPage::statusId() const
{
    return m_status->currentData().toString();
}

int FilterPage::currentRow() const
{
    return m_view->currentIndex().row();
}

void FilterPage::askNow()
{
    m_later->stop();
    m_asked = true;
    ask();
    m_view->scrollToTop(); // other rows: the place of the old ones means nothing to them
    showState();
}

void FilterPage::refresh()
{
    m_asked ? m_list->refresh() : askNow();
}

void FilterPage::showText(const QString &text)
{
    m_text->setText(text);
    m_lent = true;
    askNow();
}

} // namespace kd::ui
