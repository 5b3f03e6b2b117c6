// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/wish_form.h"

#include "models/lists/key_labels.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/actions/form_fields.h"
#include "widgets/actions/wish_reading.h"
#include "widgets/style/controls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int wayRole = Qt::UserRole + 1; ///< of a product: which way its difference in price has to go

void proposeWay(QComboBox *differences, const QComboBox *products)
{
    differences->setCurrentIndex(std::max(differences->findData(products->currentData(wayRole)), 0));
}

bool isLive(const Card &card)
{
    return card.state == CardState::Delivered || card.state == CardState::Sold;
}

// Of several keys only some may be bad: who chooses sees which were used.
QString cardText(const Card &card)
{
    QString text = card.text.masked() + u" · "_s + lists::label(card.state);
    const QString used = lists::useText(card);
    return used.isEmpty() ? text : QString(text + u" · "_s + used);
}

} // namespace

WishForm::WishForm(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(new FormFields)
{
    column(0, this)->addWidget(m_fields);
    connect(m_fields, &FormFields::changed, this, &WishForm::changed);
    connect(m_fields, &FormFields::edited, this, &WishForm::edited);
}

void WishForm::ask(const ActionChoice &choice, const casework::CaseView &view)
{
    m_choice = choice;
    m_currency = view.order ? view.order->order.total.currency() : Currency();
    m_fields->clear();
    switch (choice.kind) {
    case ActionChoice::Kind::Offer:
        askOffer(view);
        break;
    case ActionChoice::Kind::Note:
        m_fields->addWords(u"words"_s, tr("Note"));
        m_fields->addTick(u"to_buyer"_s, tr("The shop mails it to the buyer"), false);
        break;
    case ActionChoice::Kind::Ticket:
        askOutside(true);
        break;
    case ActionChoice::Kind::Answer:
        askAnswer(view);
        break;
    case ActionChoice::Kind::Continue:
        break;
    }
    const bool toShop = choice.kind == ActionChoice::Kind::Offer && actions::changesShop(choice.offer.does);
    if (toShop || choice.offer.does == actions::Does::Review) {
        m_fields->addLine(u"reason"_s, tr("Reason, goes to the shop and on record"), lists::label(view.record.reason));
    }
}

void WishForm::askOffer(const casework::CaseView &view)
{
    const actions::Offer &offer = m_choice.offer;
    const QString identity = offer.identityKnown ? QString() : tr("needs: %1").arg(lists::probeLabel(u"contact.same"));
    switch (offer.does) {
    case actions::Does::Refund:
        askRefund(view);
        break;
    case actions::Does::Reissue:
        addCards(view);
        m_fields->addTick(u"tell"_s, tr("The shop mails the new key"), false, identity);
        break;
    case actions::Does::Exchange:
        askExchange(view);
        m_fields->addTick(u"tell"_s, tr("The shop mails the new key"), false, identity);
        break;
    case actions::Does::Correct:
        m_fields->addLine(u"email"_s, tr("New e-mail"), offer.newEmail);
        m_fields->addLine(u"phone"_s, tr("New phone"));
        if (offer.newEmail.isEmpty()) {
            m_fields->setFirstToFill(u"email"_s);
        }
        m_fields->addTick(u"with_keys"_s, tr("With the keys"), true);
        break;
    case actions::Does::Resend:
        m_fields->addTick(u"with_keys"_s, tr("With the keys"), offer.identityKnown, identity);
        break;
    case actions::Does::Deliver:
        m_fields->addCount(u"from_stock"_s, tr("Keys from stock"), std::max(offer.stock, 0));
        m_fields->addWords(u"words"_s, tr("Or type what the buyer gets"));
        break;
    case actions::Does::Voucher:
        m_fields->addLine(u"amount"_s, tr("Amount of the voucher"));
        m_fields->setFirstToFill(u"amount"_s);
        break;
    case actions::Does::Ask:
        askOutside(false);
        break;
    case actions::Does::Decline: {
        FormFields::Choices clauses;
        const auto add = [&](const QString &id) {
            const playbook::Clause *clause = m_session.desk().playbook().clause(id);
            if (clause != nullptr && !clauses.contains(std::pair(id, clause->title.in(QLocale().name())))) {
                clauses.emplace_back(id, clause->title.in(QLocale().name()));
            }
        };
        add(offer.proposal ? offer.proposal->clause : QString());
        add(view.decision.clause);
        add(m_session.desk().playbook().refundPolicy({}).clause);
        m_fields->addChoice(u"clause"_s, tr("By which rule"), clauses);
        break;
    }
    case actions::Does::Review:
    case actions::Does::Tell:
        break;
    }
}

void WishForm::askRefund(const casework::CaseView &view)
{
    const actions::Offer &offer = m_choice.offer;
    // A full refund is a full refund, and nothing that looks as if another sum could be typed; parts are what the agent
    // decides.
    if (offer.resolution == Resolution::RefundFull && offer.amount) {
        m_fields->addFact(u"amount"_s, tr("Amount to refund"), offer.amount->toText());
    } else {
        QLineEdit *amount = m_fields->addLine(u"amount"_s, tr("Amount to refund"),
                                              offer.amount ? offer.amount->toText() : QString());
        if (view.order) {
            amount->setPlaceholderText(tr("Amount, at most %1").arg(view.order->order.refundable().toText()));
        }
        if (!offer.amount) {
            m_fields->setFirstToFill(u"amount"_s);
        }
    }
    FormFields::Choices routes;
    for (const RefundRoute route : offer.routes) {
        routes.emplace_back(id(route), lists::label(route));
    }
    m_fields->addChoice(u"route"_s, tr("Route"), routes);
    m_fields->addLine(u"receipt"_s, tr("Receipt of a return made elsewhere"));
    m_fields->addLine(u"voucher"_s, tr("A voucher on top, amount"));
    // Only of a record can the money have gone another way.
    m_fields->showOnlyWith(u"receipt"_s, u"route"_s, id(RefundRoute::RecordOnly));
}

void WishForm::askExchange(const casework::CaseView &view)
{
    FormFields::Choices cards;
    for (const store::StoredCard &stored : view.cards) {
        cards.emplace_back(stored.card.id.value(), cardText(stored.card));
    }
    QComboBox *old = cards.size() > 1 ? m_fields->addChoice(u"card"_s, tr("Which key is replaced"), cards) : nullptr;
    QComboBox *products = m_fields->addChoice(u"product"_s, tr("What the buyer gets"), {});
    QComboBox *differences = m_fields->addChoice(u"difference"_s, tr("Difference in price"),
                                                 {{id(actions::Difference::Borne), tr("borne by the shop, or none")},
                                                  {id(actions::Difference::Charged), tr("paid by the buyer")},
                                                  {id(actions::Difference::Refunded), tr("goes back to the buyer")}});
    m_fields->addLine(u"payment"_s, tr("Number of the buyer's payment"));
    m_fields->showOnlyWith(u"payment"_s, u"difference"_s, id(actions::Difference::Charged));
    m_fields->setFirstToFill(old == nullptr ? u"product"_s : u"card"_s);
    connect(products, &QComboBox::currentIndexChanged, differences,
            [products, differences] { proposeWay(differences, products); });
    if (old != nullptr) {
        connect(old, &QComboBox::currentIndexChanged, products,
                [this, view, products, differences] { askEquivalents(view, products, differences); });
    }
    askEquivalents(view, products, differences);
}

// Those of the key that is chosen, against what was paid for it, as the plan will reckon. Each product brings the way
// its difference has to go.
void WishForm::askEquivalents(const casework::CaseView &view, QComboBox *products, QComboBox *differences)
{
    products->clear(); // another key's equivalents are none of this one's
    const int query = ++m_stockQuery;
    const QString card = m_fields->text(u"card"_s);
    const auto before =
        actions::productReplaced(view, card.isEmpty() ? std::nullopt : std::optional<CardId>(CardId(card)));
    if (!before || !view.order || view.order->order.lines.empty()) {
        return; // the preview says what is wrong
    }
    const Order order = view.order->order;
    // A key of the spare stock stands for what was bought: equivalents are kept for that.
    const auto line = std::ranges::find(order.lines, *before, &OrderLine::product);
    const ProductId bought = line == order.lines.end() ? order.lines.front().product : *before;
    // Gone with the box when another action is chosen meanwhile.
    m_session.ask(m_session.desk().stockOffer(view.record.order.shop, bought), products,
                  [this, query, products, differences, order, before = *before](const keys::StockOffer &stock) {
                      if (query != m_stockQuery) {
                          return;
                      }
                      for (const keys::Equivalent &equivalent : stock.equivalents) {
                          const auto dearer = actions::dearerBy(order, before, equivalent.product);
                          products->addItem(tr("%1 · stock %2 · difference %3")
                                                .arg(equivalent.product.name, QString::number(equivalent.free),
                                                     dearer ? dearer->toDisplay() : QString()),
                                            equivalent.product.id.value());
                          const QString way =
                              dearer ? id(actions::differenceBy(*dearer, stock.shopBearsDifference)) : QString();
                          products->setItemData(products->count() - 1, way, wayRole);
                      }
                      proposeWay(differences, products); // the first was chosen before its way was known
                  });
}

void WishForm::askOutside(bool ticket)
{
    if (ticket) {
        m_fields->addChoice(u"kind"_s, tr("Ticket with"),
                            {{u"supplier_ticket"_s, tr("a supplier")}, {u"platform_ticket"_s, tr("a platform")}});
    }
    m_fields->addLine(u"whom"_s, tr("Whom"));
    m_fields->setFirstToFill(u"whom"_s);
    m_fields->addWords(u"words"_s, tr("What was asked"));
    m_fields->addLine(u"number"_s, tr("Their number"));
    m_fields->addLine(u"within"_s, tr("Answer promised within, minutes"), ticket ? QString() : u"30"_s);
}

void WishForm::askAnswer(const casework::CaseView &view)
{
    FormFields::Choices requests;
    for (const OutsideRequest &request : view.record.outside) {
        if (!request.answeredAt) {
            requests.emplace_back(
                QString::number(request.seq),
                QString(request.whom + (request.number.isEmpty() ? QString() : u" · "_s) + request.number));
        }
    }
    m_fields->addChoice(u"request"_s, tr("Who answered"), requests);
    m_fields->addChoice(u"answer"_s, tr("Their answer"),
                        {{u"valid"_s, tr("the key is good")},
                         {u"used"_s, tr("the key is used")},
                         {u"invalid"_s, tr("the key is bad")},
                         {u"replaced"_s, tr("they replace it")},
                         {u"refunded"_s, tr("they pay it back")},
                         {u"refused"_s, tr("they refuse")},
                         {u"other"_s, tr("something else")}});
    m_fields->addWords(u"words"_s, tr("In their words"));
}

// One of several may be named, or several of many; with one key there is nothing to choose.
void WishForm::addCards(const casework::CaseView &view)
{
    if (view.cards.size() < 2) {
        return;
    }
    FormFields::Choices cards;
    QStringList live;
    for (const store::StoredCard &stored : view.cards) {
        cards.emplace_back(stored.card.id.value(), cardText(stored.card));
        if (isLive(stored.card)) {
            live << stored.card.id.value();
        }
    }
    const bool sure = live.size() == 1;
    m_fields->addMarks(u"cards"_s, tr("Which keys are replaced"), cards, sure ? live : QStringList());
    if (!sure) {
        m_fields->setFirstToFill(u"cards"_s);
    }
}

QWidget *WishForm::firstToFill() const
{
    return m_fields->firstToFill();
}

Result<actions::Wish> WishForm::wish() const
{
    return readWish(*m_fields, m_choice, m_currency, m_session.now());
}

} // namespace kd::ui
