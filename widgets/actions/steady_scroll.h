// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace kd::ui {

/// Rows that come, go or change places above what is on the screen do not move what is on the screen. A list that
/// stands at its top stays there and shows what is new.
class SteadyScroll : public QObject
{
    Q_OBJECT
public:
    /// The view has its model already and owns this.
    explicit SteadyScroll(QTableView *view);

private:
    void remember();
    void restore();

    QTableView *m_view;
    QPersistentModelIndex m_top;
    int m_hidden = 0; ///< pixels of the top row that were above the edge
    bool m_remembered = false;
};

} // namespace kd::ui
