// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/order_page.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int mostCases = 50;
constexpr int mostKeyRows = 8; ///< seen at once; the rest is scrolled to

QVBoxLayout *part(QVBoxLayout *place, const QString &title, const QString &objectName)
{
    auto *card = new CardFrame;
    card->setObjectName(objectName);
    card->body()->addWidget(label(title, u"section"_s));
    auto *rows = column(size::gapS);
    card->body()->addLayout(rows);
    place->addWidget(card);
    return rows;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString paymentOf(const Order &order)
{
    const QString title = order.paymentTitle.isEmpty() ? order.paymentMethod : order.paymentTitle;
    return order.paymentNumber.size() > 8 ? QString(title + u" …"_s + order.paymentNumber.right(4)) : title;
}

void clearForm(QFormLayout *form)
{
    while (form->rowCount() > 0) {
        form->removeRow(0);
    }
}

} // namespace

OrderPage::OrderPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keys(this)
    , m_number(label({}, u"heading"_s))
    , m_status(chip({}))
    , m_facts(new QFormLayout)
    , m_keyView(new QTableView)
    , m_noKeys(label(tr("No keys yet."), u"soft"_s))
    , m_open(new QPushButton(tr("Open a case")))
{
    setObjectName(u"order_page"_s);
    auto *content = new QWidget;
    auto *layout = column(size::gapM, content);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    m_number->setObjectName(u"order_number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setFocusPolicy(Qt::NoFocus);
    m_status->setObjectName(u"order_status"_s);
    head->addWidget(m_number);
    head->addWidget(m_status);
    head->addStretch(1);
    auto *back = flatButton(tr("Back"), u"order_back"_s);
    m_open->setObjectName(u"order_open_case"_s);
    m_open->setProperty("kind", u"primary"_s);
    head->addWidget(back);
    head->addWidget(keyHint(u"Esc"_s));
    head->addWidget(m_open);
    head->addWidget(keyHint(u"Ctrl+↵"_s));
    layout->addLayout(head);

    auto *facts = new CardFrame;
    m_facts->setSpacing(size::gapS);
    facts->body()->addLayout(m_facts);
    layout->addWidget(facts);
    m_lines = part(layout, tr("Bought"), u"order_lines"_s);
    QVBoxLayout *keys = part(layout, tr("Keys"), u"order_keys_card"_s);
    m_keyView->setObjectName(u"order_keys"_s);
    m_keyView->setAccessibleName(tr("Keys of the order"));
    m_keyView->setModel(&m_keys);
    dressTable(m_keyView, columns::keyLedger);
    keys->addWidget(m_keyView);
    keys->addWidget(m_noKeys);
    m_refunds = part(layout, tr("Refunds"), u"order_refunds"_s);
    m_cases = part(layout, tr("Cases on this order"), u"order_cases"_s);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    column(0, this)->addWidget(area);
    setFocusProxy(m_open);
    connect(back, &QPushButton::clicked, this, &OrderPage::closed);
    connect(m_open, &QPushButton::clicked, this, &OrderPage::startCase);
    connect(m_keyView, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT keyWanted(m_order.shop, CardId(index.data(lists::IdRole).toString()));
    });
    const QString group = tr("Order");
    commands.add(
        this, u"leave_order"_s, group, tr("Back to the orders"), QKeySequence(Qt::Key_Escape),
        [this] { Q_EMIT closed(); }, Commands::Reach::Place);
    commands.add(
        this, u"case_from_order"_s, group, tr("Open a case from this order"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { startCase(); }, Commands::Reach::Place);
}

void OrderPage::startCase()
{
    if (!m_orderNumber.isEmpty()) {
        Q_EMIT caseFromOrder(m_order, m_orderNumber);
    }
}

void OrderPage::open(const OrderRef &order)
{
    if (order != m_order) {
        m_order = order;
        m_orderNumber.clear();
        m_number->clear();
        m_status->hide();
        m_open->setEnabled(false);
        m_keys.show({}, m_session.now());
        clearForm(m_facts);
        for (QLayout *rows : {m_lines, m_refunds, m_cases}) {
            clear(rows);
        }
    }
    refresh();
}

void OrderPage::refresh()
{
    const OrderRef order = m_order;
    if (order.order.isEmpty()) {
        return;
    }
    desk::Desk &desk = m_session.desk();
    m_session.ask(desk.order(order), this, [this, order](const std::optional<store::StoredOrder> &stored) {
        if (order != m_order) {
            return;
        }
        if (stored) {
            show(*stored);
        } else {
            m_number->setText(tr("This order is no longer in the cache."));
        }
    });
    m_session.ask(desk.ledger(order), this, [this, order](const keys::ReissueLedger &ledger) {
        if (order == m_order) {
            m_keys.show(ledger, m_session.now());
            const int rows = qMin(m_keys.rowCount(), mostKeyRows);
            m_keyView->setVisible(rows > 0);
            m_keyView->setFixedHeight((rows + 1) * size::tableRow + 4);
            m_noKeys->setVisible(rows == 0);
        }
    });
    store::CaseFilter filter;
    filter.order = order;
    m_session.ask(desk.cases(filter, {}, mostCases), this, [this, order](const std::vector<store::CaseRow> &cases) {
        if (order == m_order) {
            showCases(cases);
        }
    });
}

void OrderPage::show(const store::StoredOrder &stored)
{
    const Order &order = stored.order;
    const Instant now = m_session.now();
    m_orderNumber = order.number;
    m_open->setEnabled(true);
    m_number->setText(order.number);
    m_status->setText(order.status == OrderStatus::Other ? order.shopStatus : lists::label(order.status));
    m_status->show();
    m_status->adjustSize();
    clearForm(m_facts);
    const auto fact = [this](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            QLabel *value = label(text);
            value->setWordWrap(true);
            m_facts->addRow(label(name, u"soft"_s), value);
        }
    };
    const Buyer &buyer = order.buyer;
    fact(tr("Buyer"), joined({maskedContact(buyer.name), maskedContact(buyer.email), maskedContact(buyer.phone)}));
    fact(tr("Buyer's note"), lists::masked(buyer.note).simplified());
    fact(tr("Total"), order.total.toDisplay());
    if (!order.refunded.isZero()) {
        fact(tr("Refunded"), order.refunded.toDisplay());
    }
    fact(tr("Payment"), paymentOf(order));
    fact(tr("Ordered"), lists::timeText(order.createdAt, now));
    fact(tr("Paid"), lists::timeText(order.paidAt, now));
    fact(tr("Delivered"), lists::timeText(order.deliveredAt, now));
    fact(tr("As of"), lists::agoText(stored.fetchedAt, now));
    showLines(order);
    showRefunds(order);
}

void OrderPage::showLines(const Order &order)
{
    clear(m_lines);
    for (const OrderLine &bought : order.lines) {
        auto *line = row(size::gap);
        auto *name = new ElidedLabel;
        name->setText(bought.name + u" ×"_s + QString::number(bought.quantity));
        line->addWidget(name, 1);
        line->addWidget(label(bought.sku, u"small"_s));
        line->addWidget(label(bought.total.toDisplay()));
        auto *box = new QWidget;
        box->setLayout(line);
        m_lines->addWidget(box);
    }
}

void OrderPage::showRefunds(const Order &order)
{
    clear(m_refunds);
    const Instant now = m_session.now();
    for (const Refund &refund : order.refunds) {
        const auto settlement = settlementFromId(refund.settlement);
        auto *line = new ElidedLabel;
        line->setText(
            joined({refund.amount.toDisplay(), lists::timeText(refund.at, now),
                    refund.throughGateway ? tr("by the gateway") : tr("on record only, or not told"),
                    settlement ? lists::label(*settlement) : QString(), lists::masked(refund.reason).simplified()}));
        m_refunds->addWidget(line);
    }
    if (order.refunds.empty()) {
        m_refunds->addWidget(label(tr("None."), u"soft"_s));
    }
}

void OrderPage::showCases(const std::vector<store::CaseRow> &cases)
{
    clear(m_cases);
    const Instant now = m_session.now();
    for (const store::CaseRow &known : cases) {
        const QString text = u'#' + QString::number(known.id.value()) + u" · "_s + lists::label(known.type) + u" · "_s +
                             lists::label(known.reason) + u" · "_s + lists::label(known.status) + u" · "_s +
                             lists::timeText(known.openedAt, now);
        QPushButton *link = linkButton(text, u"order_case_%1"_s.arg(known.id.value()));
        connect(link, &QPushButton::clicked, this, [this, id = known.id] { Q_EMIT caseWanted(id); });
        m_cases->addWidget(link);
    }
    if (cases.empty()) {
        m_cases->addWidget(label(tr("None."), u"soft"_s));
    }
}

void OrderPage::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_keys.setNames(nameOfProfile);
}

} // namespace kd::ui
