// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/tables.h"

#include "widgets/style/tokens.h"

#include <QHeaderView>
#include <QTableView>

namespace kd::style {

void dressTable(QTableView *view, std::span<const int> widths)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(size::tableRow);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsClickable(false); // a header that does nothing must not look as if
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) {
            view->setColumnWidth(int(i), widths[i]);
        }
    }
}

} // namespace kd::style
