// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/steady_scroll.h"

#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace kd::ui {

SteadyScroll::SteadyScroll(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SteadyScroll::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SteadyScroll::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SteadyScroll::remember);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_top = QPersistentModelIndex(); });
}

// Once for all the changes of one refresh: they are undone together, before anything is painted.
void SteadyScroll::remember()
{
    if (m_remembered || m_view->verticalScrollBar()->value() == 0) {
        return;
    }
    const int row = m_view->rowAt(0);
    if (row < 0) {
        return;
    }
    m_remembered = true;
    m_top = m_view->model()->index(row, 0);
    m_hidden = -m_view->rowViewportPosition(row);
    QTimer::singleShot(0, this, &SteadyScroll::restore);
}

void SteadyScroll::restore()
{
    m_remembered = false;
    if (m_top.isValid()) {
        m_view->scrollTo(m_top, QAbstractItemView::PositionAtTop);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + m_hidden);
    }
    m_top = QPersistentModelIndex();
}

} // namespace kd::ui
