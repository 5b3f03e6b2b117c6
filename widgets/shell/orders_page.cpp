// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/orders_page.h"

#include "models/lists/labels.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {
constexpr int widths[] = {170, 230, 150, 110, 90, 90};
constexpr int askAfter = 120; ///< ms without a key press
} // namespace

OrdersPage::OrdersPage(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(session, this)
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_count(label({}, u"small"_s))
    , m_view(new QTableView)
    , m_open(new QPushButton(tr("Open a case from this order")))
    , m_later(new QTimer(this))
{
    setObjectName(u"orders_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Orders"), u"heading"_s));
    m_count->setObjectName(u"orders_count"_s);
    head->addWidget(m_count);
    head->addStretch(1);
    m_text->setObjectName(u"orders_text"_s);
    m_text->setAccessibleName(tr("Search the orders"));
    m_text->setPlaceholderText(tr("number, contact, part of a key, product"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(280);
    m_status->setObjectName(u"orders_status"_s);
    m_status->setAccessibleName(tr("Status of the orders"));
    m_status->addItem(tr("every status"), QString());
    for (const OrderStatus status : {OrderStatus::Unpaid, OrderStatus::OnHold, OrderStatus::Paid, OrderStatus::PartlyDelivered,
                                     OrderStatus::Delivered, OrderStatus::PartlyRefunded, OrderStatus::Refunded,
                                     OrderStatus::Cancelled, OrderStatus::Failed}) {
        m_status->addItem(lists::label(status), id(status));
    }
    head->addWidget(m_text);
    head->addWidget(m_status);
    layout->addLayout(head);
    auto *card = new CardFrame;
    m_view->setObjectName(u"orders_list"_s);
    m_view->setAccessibleName(tr("Orders"));
    m_view->setModel(&m_model);
    dressTable(m_view);
    for (int i = 0; i < int(std::size(widths)); ++i) {
        m_view->setColumnWidth(i, widths[i]);
    }
    card->body()->addWidget(m_view, 1);
    auto *buttons = row(size::gap);
    m_open->setObjectName(u"orders_open"_s);
    m_open->setEnabled(false);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    layout->addWidget(card, 1);
    m_later->setSingleShot(true);
    connect(m_text, &QLineEdit::textChanged, m_later, [this] { m_later->start(askAfter); });
    connect(m_later, &QTimer::timeout, this, &OrdersPage::ask);
    connect(m_status, &QComboBox::currentIndexChanged, this, &OrdersPage::ask);
    connect(&m_model, &lists::OrderList::loadingChanged, this, &OrdersPage::update);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersPage::update);
    const auto openCase = [this] {
        if (const store::OrderRow *chosen = m_model.at(m_view->currentIndex().row())) {
            Q_EMIT caseFromOrder(chosen->ref, chosen->number);
        }
    };
    connect(m_open, &QPushButton::clicked, this, openCase);
    connect(m_view, &QTableView::activated, this, openCase);
    setFocusProxy(m_text);
    ask();
}

void OrdersPage::showText(const QString &text)
{
    m_text->setText(text);
    m_later->stop();
    ask();
}

void OrdersPage::ask()
{
    store::OrderFilter filter;
    filter.text = m_text->text().trimmed();
    if (const auto status = orderStatusFromId(m_status->currentData().toString())) {
        filter.statuses = {*status};
    }
    m_model.setFilter(filter);
}

void OrdersPage::refresh()
{
    m_model.refresh();
}

void OrdersPage::setTotal(qint64 orders)
{
    m_total = orders;
    update();
}

void OrdersPage::update()
{
    const QString shown = lists::countText(qint64(m_model.all().size()));
    const bool filtered = !m_text->text().trimmed().isEmpty() || m_status->currentIndex() > 0;
    m_count->setText(m_model.isLoading()                ? tr("reading…")
                     : m_model.isComplete() && filtered ? tr("%1 found").arg(shown)
                     : filtered                         ? tr("first %1, more below").arg(shown)
                                                        : tr("%1 orders").arg(lists::countText(m_total)));
    m_open->setEnabled(m_view->currentIndex().isValid());
}

} // namespace kd::ui
