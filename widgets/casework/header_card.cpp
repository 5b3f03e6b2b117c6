// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/header_card.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/clock_pills.h"
#include "widgets/casework/reveal.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

QString contactOf(const Order &order)
{
    const Buyer &buyer = order.buyer;
    return maskedContact(!buyer.email.isEmpty() ? buyer.email : !buyer.phone.isEmpty() ? buyer.phone : buyer.name);
}

constexpr qsizetype mostOfTitle = 16; ///< beside the number and the clocks there is no room for more
constexpr char16_t wordJoiner = 0x2060;

// The last four of a payment number are what people compare on the phone.
QString paymentOf(const Order &order)
{
    const QString tail = order.paymentNumber.size() > 8 ? QString(u" …"_s + order.paymentNumber.right(4)) : QString();
    return QString((order.paymentTitle.isEmpty() ? order.paymentMethod : order.paymentTitle) + tail);
}

// The last one that still counts: a new key comes after the void one it replaces.
const store::StoredCard &keyInUse(const std::vector<store::StoredCard> &cards)
{
    const auto usable = std::find_if(cards.rbegin(), cards.rend(), [](const store::StoredCard &card) {
        return card.card.state != CardState::Inactive && !card.missingSince;
    });
    return usable == cards.rend() ? cards.back() : *usable;
}

QString shownKey(const Card &card)
{
    const bool usual = card.state == CardState::Delivered || card.state == CardState::Sold;
    return usual ? card.text.masked() : QString(card.text.masked() + u" · "_s + lists::label(card.state));
}

} // namespace

HeaderCard::HeaderCard(lists::Session &session, QWidget *parent)
    : CardFrame(parent)
    , m_session(session)
    , m_number(label({}, u"heading"_s))
    , m_incidentPill(pill(u"case_incident"_s, u"warn"_s))
    , m_more(flatButton(tr("Case ▾"), u"case_menu"_s))
    , m_product(new ElidedLabel)
    , m_clocks(new ClockPills(session))
    , m_facts(label({}))
    , m_reveal(new Reveal(session))
    , m_moreKeys(flatButton({}, u"more_keys"_s))
    , m_keys(new QMenu(this))
    , m_link(linkButton(tr("link an order"), u"link_order"_s))
{
    setObjectName(u"header_card"_s);
    m_number->setObjectName(u"case_number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"case_facts"_s);
    m_product->setTone(u"soft"_s);
    auto *first = row(size::gap);
    m_more->setAccessibleName(tr("What can be done with this case"));
    first->addWidget(m_number);
    m_incidentPill->setAccessibleName(tr("To the incident of this case"));
    m_incidentPill->hide();
    first->addWidget(m_incidentPill);
    first->addStretch(1);
    first->addWidget(m_clocks);
    first->addWidget(m_more);
    body()->addLayout(first);
    body()->addWidget(m_product);
    auto *second = row(size::gapM);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    second->addWidget(m_facts, 1);
    second->addWidget(m_reveal);
    m_moreKeys->setMenu(m_keys);
    second->addWidget(m_moreKeys);
    second->addWidget(m_link);
    body()->addLayout(second);
    connect(m_link, &QPushButton::clicked, this, &HeaderCard::linkWanted);
    connect(m_incidentPill, &QPushButton::clicked, this, [this] { Q_EMIT incidentWanted(m_incident); });
}

void HeaderCard::setScreen(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const QString caseNumber = u'#' + QString::number(view.record.id.value());
    if (std::exchange(m_case, view.record.id) != view.record.id) {
        m_chosen = {};
    }
    m_link->setVisible(!view.order && view.record.status != CaseStatus::Closed);
    m_clocks->setClocks(view.clocks);
    setIncident(view.record.runningIncident());
    if (!view.order) {
        m_number->setText(caseNumber);
        m_number->setAccessibleName(caseNumber);
        m_number->setToolTip({});
        m_product->setText(tr("no order yet"));
        m_facts->setText(tr("Ask the buyer for the order number, or link the order."));
        m_reveal->hide();
        m_moreKeys->hide();
        return;
    }
    setFacts(screen);
}

void HeaderCard::setIncident(const CaseIncident *belongsTo)
{
    m_incidentPill->setVisible(belongsTo != nullptr);
    if (belongsTo == nullptr) {
        m_incident = IncidentId();
        return;
    }
    m_incident = belongsTo->incident;
    const QString &title = belongsTo->title;
    m_incidentPill->setText(u"⚑ "_s + (title.size() > mostOfTitle ? QString(title.left(mostOfTitle) + u'…') : title));
    m_incidentPill->setAccessibleName(tr("Belongs to the incident %1").arg(title));
    m_incidentPill->setToolTip(tr("Belongs to the incident %1").arg(title).toHtmlEscaped());
}

void HeaderCard::setFacts(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const Order &order = view.order->order;
    m_number->setText(order.number);
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
    // Lines break between facts, never inside one: Chinese words would break between any two signs.
    const auto isHan = [](QChar sign) { return sign.script() == QChar::Script_Han; };
    for (QString &fact : facts) {
        fact.replace(u' ', QChar::Nbsp);
        for (qsizetype i = fact.size() - 1; i > 0; --i) {
            if (isHan(fact.at(i - 1)) && isHan(fact.at(i))) {
                fact.insert(i, QChar(wordJoiner));
            }
        }
    }
    m_facts->setText(facts.join(u"   "_s));
    setCards(view);
}

void HeaderCard::setCards(const casework::CaseView &view)
{
    m_reveal->setVisible(!view.cards.empty());
    m_moreKeys->setVisible(view.cards.size() > 1);
    if (view.cards.empty()) {
        return;
    }
    const auto chosen = std::find_if(view.cards.begin(), view.cards.end(),
                                     [this](const store::StoredCard &card) { return card.card.id == m_chosen; });
    showCard(chosen != view.cards.end() ? *chosen : keyInUse(view.cards));
    m_moreKeys->setText(tr("+%1 keys").arg(view.cards.size() - 1));
    m_moreKeys->setAccessibleName(tr("%1 keys on this order: choose which to show").arg(view.cards.size()));
    if (m_keys->isVisible()) {
        return; // being chosen from; the next refresh brings it up to date
    }
    m_keys->clear();
    for (const store::StoredCard &card : view.cards) {
        QAction *action = m_keys->addAction(shownKey(card.card), this, [this, card] {
            m_chosen = card.card.id;
            showCard(card);
        });
        action->setObjectName(u"key_"_s + card.card.id.value());
    }
}

void HeaderCard::showCard(const store::StoredCard &card)
{
    m_reveal->setCard(m_case, card.card.id, shownKey(card.card));
}

void HeaderCard::setCommands(const QList<QAction *> &commands)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(commands);
    m_more->setMenu(menu);
}

void HeaderCard::tick()
{
    m_clocks->tick();
}

} // namespace kd::ui
