// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/filter_page.h"

#include "models/lists/paged_rows.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
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
    : ListPage({names.prefix, names.title, names.list}, parent)
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_later(new QTimer(this))
{
    m_text->setObjectName(names.prefix + u"_text"_s);
    m_text->setAccessibleName(names.search);
    m_text->setPlaceholderText(names.searchHint);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(size::filterWidth);
    m_status->setObjectName(names.prefix + u"_status"_s);
    m_status->setAccessibleName(names.status);
    m_status->addItem(tr("every status"), QString());
    head()->addStretch(1);
    head()->addWidget(m_text);
    head()->addWidget(m_status);
    m_later->setSingleShot(true);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_lent = false; });
    connect(m_text, &QLineEdit::textChanged, m_later, [this] { m_later->start(askAfter); });
    connect(m_later, &QTimer::timeout, this, &FilterPage::askNow);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FilterPage::askNow);
    setFocusProxy(m_text);
}

void FilterPage::setList(lists::PagedRows &list, std::span<const int> widths, int stretched)
{
    m_list = &list;
    ListPage::setList(list, widths, stretched);
    const auto changed = [this] {
        showState();
        showEmpty();
    };
    connect(&list, &lists::PagedRows::loadingChanged, this, changed);
    for (const auto rows : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&list, rows, this, changed);
    }
}

void FilterPage::setSortedBy(int column, Qt::SortOrder order)
{
    QHeaderView *header = view()->horizontalHeader();
    if (m_sortColumn < 0) {
        header->setSectionsClickable(true);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &FilterPage::sortBy);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    const QSignalBlocker quiet(header);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
}

// A click on a column that cannot be sorted by changes nothing, the arrow included.
void FilterPage::sortBy(int column, Qt::SortOrder order)
{
    if (m_list->canSortBy(column)) {
        setSortedBy(column, order);
        m_list->sort(column, order);
        view()->scrollToTop();
        showState();
    } else {
        setSortedBy(m_sortColumn, m_sortOrder);
    }
}

void FilterPage::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void FilterPage::showEmpty()
{
    const bool empty = m_asked && !m_list->isLoading() && m_list->isComplete() && m_list->rowCount() == 0;
    ListPage::setEmptyText(isFiltered() ? tr("Nothing fits. Type less, or choose every status.") : m_emptyText);
    showList(!empty);
}

void FilterPage::focusList()
{
    view()->isVisible() ? view()->setFocus() : m_text->setFocus();
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
    head()->insertWidget(1, widget);
}

QString FilterPage::text() const
{
    return m_text->text().trimmed();
}

QString FilterPage::statusId() const
{
    return m_status->currentData().toString();
}

void FilterPage::askNow()
{
    m_later->stop();
    m_asked = true;
    ask();
    if (m_sortColumn >= 0) {
        view()->horizontalHeader()->setSortIndicatorShown(m_list->canSortBy(m_sortColumn));
    }
    view()->scrollToTop(); // other rows: the place of the old ones means nothing to them
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
