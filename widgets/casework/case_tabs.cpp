// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_tabs.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/key_ledger_view.h"
#include "widgets/evidence/filmstrip.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int leastHeight = 190;
constexpr int seenRows = 14; ///< of the timeline, without scrolling inside it
using Column = lists::HistoryList::Column;
} // namespace

CaseTabs::CaseTabs(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(this)
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_timeline(new QTableView)
    , m_filmstrip(new Filmstrip(session))
    , m_keys(new KeyLedgerView(session))
    , m_buyer(new QWidget)
    , m_buyerLines(column(size::gapS, m_buyer))
{
    auto *layout = column(size::gap, this);
    auto *bar = row(size::gapL);
    const char *names[] = {"tab_timeline", "tab_evidence", "tab_buyer", "tab_keys"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        auto *tab = new QPushButton;
        tab->setObjectName(QString::fromLatin1(names[i]));
        tab->setProperty("kind", u"tab"_s);
        tab->setCheckable(true);
        m_tabs->addButton(tab, i);
        bar->addWidget(tab);
    }
    bar->addStretch(1);
    layout->addLayout(bar);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setAccessibleName(tr("Timeline of the case"));
    m_history.setScripts(session.desk().playbook().scripts());
    m_timeline->setModel(&m_history);
    dressTable(m_timeline, columns::timeline);
    m_timeline->horizontalHeader()->hide();
    m_timeline->setColumnHidden(int(Column::Case), true);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_filmstrip);
    m_stack->addWidget(m_buyer);
    m_stack->addWidget(m_keys);
    m_stack->setMinimumHeight(leastHeight);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_keys, &KeyLedgerView::countChanged, this, [this](int count) {
        m_tabs->button(3)->setText(count == 0 ? tr("Keys") : QString(tr("Keys") + u' ' + QString::number(count)));
    });
    show(1);
}

void CaseTabs::show(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
}

void CaseTabs::open(int tab)
{
    show(tab);
    QWidget *content = m_stack->currentWidget();
    const auto children = content->findChildren<QWidget *>();
    QWidgetList candidates{content};
    candidates << children;
    const auto takesKeys = std::find_if(candidates.begin(), candidates.end(), [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
    });
    (takesKeys == candidates.end() ? m_tabs->button(tab) : *takesKeys)->setFocus();
}

void CaseTabs::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_history.setNames(nameOfProfile);
    m_keys->setNames(nameOfProfile);
}

void CaseTabs::setScreen(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    std::vector<JournalEntry> newestFirst(view.history.rbegin(), view.history.rend());
    m_history.apply(std::move(newestFirst));
    m_timeline->setMinimumHeight(qMin(m_history.rowCount(), seenRows) * size::tableRow + 2);
    m_filmstrip->setCase(view.record);
    m_keys->setScreen(screen);
    fillBuyer(screen);
    const auto title = [this](int tab, const QString &name, size_t count) {
        m_tabs->button(tab)->setText(count == 0 ? name : QString(name + u' ' + QString::number(count)));
    };
    title(0, tr("Timeline"), view.history.size());
    title(1, tr("Evidence"), view.record.evidence.size());
    title(2, tr("Same buyer"), view.sameBuyer.size() + view.otherOrders.size());
}

void CaseTabs::fillBuyer(const desk::CaseScreen &screen)
{
    clear(m_buyerLines);
    const Instant now = m_session.now();
    for (const store::CaseRow &other : screen.view.sameBuyer) {
        const QString text = u'#' + QString::number(other.id.value()) + u" · "_s + lists::label(other.type) + u" · "_s +
                             lists::label(other.reason) + u" · "_s + lists::label(other.status) + u" · "_s +
                             lists::timeText(other.openedAt, now);
        QPushButton *link = linkButton(text, u"same_buyer_case_%1"_s.arg(other.id.value()));
        connect(link, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT caseWanted(id); });
        m_buyerLines->addWidget(link);
    }
    for (const Order &order : screen.view.otherOrders) {
        auto *line = new ElidedLabel;
        line->setText(order.number + u" · "_s + (order.lines.empty() ? QString() : order.lines.front().name) +
                      u" · "_s + order.total.toDisplay() + u" · "_s + lists::label(order.status) + u" · "_s +
                      lists::timeText(order.createdAt, now));
        m_buyerLines->addWidget(line);
    }
    if (screen.view.sameBuyer.empty() && screen.view.otherOrders.empty()) {
        m_buyerLines->addWidget(label(tr("No other case and no other order of this buyer in 90 days."), u"soft"_s));
    }
    m_buyerLines->addStretch(1);
}

} // namespace kd::ui
