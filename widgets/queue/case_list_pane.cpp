// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/case_list_pane.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/queue/case_delegate.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QApplication>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

// Qt makes the first row the current one when a list without one gets the focus. Here a row is a case that opens, and
// only the agent opens cases.
class CaseView : public QListView
{
public:
    explicit CaseView(bool &holding)
        : m_holding(holding)
    {}

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const bool none = !currentIndex().isValid();
        const QScopedValueRollback holding(m_holding, true);
        QListView::focusInEvent(event);
        if (none) {
            selectionModel()->clear();
        }
    }

private:
    bool &m_holding;
};

} // namespace

CaseListPane::CaseListPane(lists::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(this)
    , m_delegate(new CaseDelegate(this))
    , m_view(new CaseView(m_restoring))
    , m_title(label({}, u"soft"_s))
    , m_empty(label({}, u"soft"_s))
    , m_stack(new QStackedLayout)
    , m_timer(new QTimer(this))
{
    setProperty("kind", u"column"_s);
    setObjectName(u"case_list_pane"_s);
    auto *layout = column(0, this);
    auto *head = row(size::gap);
    setMargins(head, size::gapM, 9);
    m_title->setObjectName(u"queue_title"_s);
    head->addWidget(m_title, 1);
    head->addWidget(label(tr("by next deadline"), u"small"_s));
    layout->addLayout(head);
    layout->addWidget(rule(Qt::Horizontal));

    m_view->setObjectName(u"case_list"_s);
    m_view->setAccessibleName(tr("Cases of the queue"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(size::gapL, size::gapL * 2, size::gapL, 0);
    m_empty->setObjectName(u"queue_empty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    m_refresh = new lists::Refresh(
        [this] {
            const QString asked = m_queue;
            m_session.ask(
                m_session.desk().queue(asked, m_session.me().id), this,
                [this, asked](std::vector<desk::QueueRow> rows) {
                    if (asked == m_queue) {
                        showRows(std::move(rows));
                    }
                    m_refresh->finished();
                },
                [this](const Error &) {
                    m_refresh->finished();
                    return false;
                });
        },
        this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index); });
    connect(m_timer, &QTimer::timeout, this, &CaseListPane::tick);
    m_timer->start(1000);
    tick();
}

void CaseListPane::setQueue(const QString &queue)
{
    if (m_queue == queue) {
        return;
    }
    m_queue = queue;
    m_restoring = true;
    m_model.startOver();
    m_restoring = false;
    m_title->setText(lists::queueLabel(queue));
    m_empty->setText(tr("Reading…"));
    m_hadFocus = m_view->hasFocus();
    m_stack->setCurrentIndex(1);
    m_focusWent = QApplication::focusWidget();
    m_refresh->requestNow();
}

void CaseListPane::takeFocus()
{
    if (m_stack->currentWidget() == m_view) {
        m_view->setFocus();
    } else {
        m_hadFocus = true;
        m_focusWent = QApplication::focusWidget();
    }
}

void CaseListPane::refresh()
{
    if (!m_queue.isEmpty()) {
        m_refresh->request();
    }
}

void CaseListPane::showRows(std::vector<desk::QueueRow> rows)
{
    m_restoring = true;
    m_model.apply(std::move(rows));
    m_restoring = false;
    m_title->setText(lists::queueLabel(m_queue) + u" · "_s + lists::countText(qint64(m_model.all().size())));
    m_empty->setText(m_queue == "all"_L1 || m_queue == "golden_hour"_L1
                         ? tr("No case here. Paste a buyer's message with Ctrl+N to open one.")
                         : tr("No case here."));
    m_stack->setCurrentIndex(m_model.all().empty() ? 1 : 0);
    if (std::exchange(m_hadFocus, false) && m_view->isVisible() && QApplication::focusWidget() == m_focusWent) {
        m_view->setFocus(); // nobody has taken it since
    }
    restoreSelection();
}

void CaseListPane::setCurrent(CaseId caseId)
{
    m_current = caseId;
    restoreSelection();
}

void CaseListPane::restoreSelection()
{
    m_restoring = true;
    const int row = m_current.isEmpty() ? -1 : m_model.rowOf(m_current);
    if (row < 0) {
        m_view->selectionModel()->clear();
    } else if (const QModelIndex index = m_model.index(row, 0); m_view->currentIndex() != index) {
        m_view->setCurrentIndex(index);
    } else if (!m_view->selectionModel()->isSelected(index)) {
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    }
    m_restoring = false;
}

void CaseListPane::choose(const QModelIndex &index)
{
    // Rows that come and go move the view's current row; only what the agent does counts.
    if (m_restoring || !index.isValid()) {
        return;
    }
    m_current = m_model.at(index.row())->row.id;
    Q_EMIT caseChosen(m_current);
}

void CaseListPane::step(int by)
{
    const int count = int(m_model.all().size());
    if (count == 0) {
        return;
    }
    const int at = m_current.isEmpty() ? -1 : m_model.rowOf(m_current);
    m_view->setCurrentIndex(m_model.index(at < 0 ? 0 : qBound(0, at + by, count - 1), 0));
}

void CaseListPane::tick()
{
    m_delegate->setNow(m_session.now());
    if (isVisible()) {
        m_view->viewport()->update(); // only visible rows are painted
    }
}

} // namespace kd::ui
