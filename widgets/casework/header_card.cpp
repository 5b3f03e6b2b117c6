// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/header_card.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/clock_pills.h"
#include "widgets/casework/reveal.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

QString contactOf(const Order &order)
{
    const Buyer &buyer = order.buyer;
    return maskedContact(!buyer.email.isEmpty() ? buyer.email : !buyer.phone.isEmpty() ? buyer.phone : buyer.name);
}

// The last four of a payment number are what people compare on the phone.
QString paymentOf(const Order &order)
{
    const QString tail = order.paymentNumber.size() > 8 ? QString(u" …"_s + order.paymentNumber.right(4)) : QString();
    return QString((order.paymentTitle.isEmpty() ? order.paymentMethod : order.paymentTitle) + tail);
}

// Both ends: buyers quote them, and the middle is the date.
QString shortNumber(const QString &number)
{
    return number.size() <= 12 ? number : QString(number.left(2) + u'…' + number.right(6));
}

} // namespace

HeaderCard::HeaderCard(lists::Session &session, QWidget *parent)
    : CardFrame(parent)
    , m_session(session)
    , m_number(label({}, u"heading"_s))
    , m_product(new ElidedLabel)
    , m_clocks(new ClockPills(session))
    , m_facts(label({}))
    , m_reveal(new Reveal(session))
    , m_moreKeys(label({}, u"small"_s))
    , m_link(linkButton(tr("link an order"), u"link_order"_s))
{
    setObjectName(u"header_card"_s);
    m_number->setObjectName(u"case_number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"case_facts"_s);
    m_product->setTone(u"soft"_s);
    auto *first = row(size::gap);
    first->addWidget(m_number);
    first->addWidget(m_product, 1);
    first->addWidget(m_clocks);
    body()->addLayout(first);
    auto *second = row(size::gapM);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    second->addWidget(m_facts, 1);
    second->addWidget(m_reveal);
    second->addWidget(m_moreKeys);
    second->addWidget(m_link);
    body()->addLayout(second);
    connect(m_link, &QPushButton::clicked, this, &HeaderCard::linkWanted);
}

void HeaderCard::setScreen(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const QString caseNumber = u'#' + QString::number(view.record.id.value());
    m_link->setVisible(!view.order && view.record.status != CaseStatus::Closed);
    m_clocks->setClocks(view.clocks);
    if (!view.order) {
        m_number->setText(caseNumber);
        m_product->setText(tr("no order yet"));
        m_facts->setText(tr("Ask the buyer for the order number, or link the order."));
        m_reveal->hide();
        m_moreKeys->hide();
        return;
    }
    setFacts(screen);
}

void HeaderCard::setFacts(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const Order &order = view.order->order;
    m_number->setText(shortNumber(order.number));
    m_number->setAccessibleName(order.number);
    m_number->setToolTip(order.number.toHtmlEscaped());
    QStringList products;
    for (const OrderLine &line : order.lines) {
        products << QString(line.name + u" ×"_s + QString::number(line.quantity));
    }
    m_product->setText(products.join(u", "_s) + u"  · #"_s + QString::number(view.record.id.value()));
    const Instant now = m_session.now();
    QStringList facts{order.refunded.isZero()
                          ? order.total.toDisplay()
                          : tr("%1, refunded %2").arg(order.total.toDisplay(), order.refunded.toDisplay()),
                      paymentOf(order), tr("paid %1").arg(lists::timeText(order.paidAt, now))};
    if (order.status != OrderStatus::Delivered) { // the usual state, and a line of the checklist
        facts << (order.status == OrderStatus::Other ? order.shopStatus : lists::label(order.status));
    }
    const QString contact = contactOf(order);
    if (!contact.isEmpty()) {
        facts << tr("contact %1").arg(contact);
    }
    if (view.record.status == CaseStatus::Closed) {
        facts << lists::label(view.record.status);
    }
    // Lines break between facts, never inside one.
    for (QString &fact : facts) {
        fact.replace(u' ', QChar::Nbsp);
    }
    m_facts->setText(facts.join(u"   "_s));
    m_reveal->setVisible(!view.cards.empty());
    m_moreKeys->setVisible(view.cards.size() > 1);
    if (!view.cards.empty()) {
        m_reveal->setCard(view.record.id, view.cards.front().card.id, view.cards.front().card.text.masked());
        m_moreKeys->setText(tr("+%1 keys").arg(view.cards.size() - 1));
    }
}

void HeaderCard::tick()
{
    m_clocks->tick();
}

} // namespace kd::ui
