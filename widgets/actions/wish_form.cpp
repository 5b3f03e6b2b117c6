// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/wish_form.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int wordsLines = 4;
constexpr int mostCardsShown = 4;

bool isLive(const Card &card)
{
    return card.state == CardState::Delivered || card.state == CardState::Sold;
}

QString cardText(const Card &card)
{
    return card.text.masked() + u" · "_s + lists::label(card.state);
}

} // namespace

WishForm::WishForm(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(column(size::gapS, this))
{}

void WishForm::ask(const ActionChoice &choice, const casework::CaseView &view)
{
    m_choice = choice;
    m_currency = view.order ? view.order->order.total.currency() : Currency();
    m_byId.clear();
    m_first = nullptr;
    clear(m_fields);
    switch (choice.kind) {
    case ActionChoice::Kind::Offer:
        askOffer(view);
        break;
    case ActionChoice::Kind::Note:
        addWords(u"words"_s, tr("Note"));
        addTick(u"to_buyer"_s, tr("The shop mails it to the buyer"), false);
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
        addLine(u"reason"_s, tr("Reason, goes to the shop and on record"), lists::label(view.record.reason));
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
        addTick(u"tell"_s, tr("The shop mails the new key"), false, identity);
        break;
    case actions::Does::Exchange:
        askExchange(view);
        addTick(u"tell"_s, tr("The shop mails the new key"), false, identity);
        break;
    case actions::Does::Correct:
        addLine(u"email"_s, tr("New e-mail"));
        addLine(u"phone"_s, tr("New phone"));
        m_first = m_byId.value(u"email"_s);
        addTick(u"with_keys"_s, tr("With the keys"), true);
        break;
    case actions::Does::Resend:
        addTick(u"with_keys"_s, tr("With the keys"), offer.identityKnown, identity);
        break;
    case actions::Does::Deliver:
        addCount(u"from_stock"_s, tr("Keys from stock"), std::max(offer.stock, 0));
        addWords(u"words"_s, tr("Or type what the buyer gets"));
        break;
    case actions::Does::Voucher:
        addLine(u"amount"_s, tr("Amount of the voucher"));
        m_first = m_byId.value(u"amount"_s);
        break;
    case actions::Does::Ask:
        askOutside(false);
        break;
    case actions::Does::Decline: {
        Choices clauses;
        const auto add = [&](const QString &id) {
            const playbook::Clause *clause = m_session.desk().playbook().clause(id);
            if (clause != nullptr && !clauses.contains(std::pair(id, clause->title.in(QLocale().name())))) {
                clauses.emplace_back(id, clause->title.in(QLocale().name()));
            }
        };
        add(offer.proposal ? offer.proposal->clause : QString());
        add(view.decision.clause);
        add(m_session.desk().playbook().refundPolicy({}).clause);
        addChoice(u"clause"_s, tr("By which rule"), clauses);
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
    // A full refund is a full refund; parts are what the agent decides.
    addLine(u"amount"_s, tr("Amount to refund"), offer.amount ? offer.amount->toText() : QString(),
            offer.resolution == Resolution::RefundFull);
    if (view.order) {
        const QString most = view.order->order.refundable().toText();
        qobject_cast<QLineEdit *>(m_byId.value(u"amount"_s))->setPlaceholderText(tr("Amount, at most %1").arg(most));
    }
    m_first = offer.amount ? nullptr : m_byId.value(u"amount"_s);
    Choices routes;
    for (const RefundRoute route : offer.routes) {
        routes.emplace_back(id(route), lists::label(route));
    }
    addChoice(u"route"_s, tr("Route"), routes);
    addLine(u"receipt"_s, tr("Receipt of a return made elsewhere"));
    addLine(u"voucher"_s, tr("A voucher on top, amount"));
    // Only of a record can the money have gone another way.
    QWidget *receipt = m_byId.value(u"receipt"_s);
    const auto show = [this, receipt] { receipt->setVisible(text(u"route"_s) == id(RefundRoute::RecordOnly)); };
    connect(this, &WishForm::changed, receipt, show);
    show();
}

void WishForm::askExchange(const casework::CaseView &view)
{
    Choices cards;
    for (const store::StoredCard &stored : view.cards) {
        cards.emplace_back(stored.card.id.value(), cardText(stored.card));
    }
    if (cards.size() > 1) {
        addChoice(u"card"_s, tr("Which key is replaced"), cards);
    }
    addChoice(u"product"_s, tr("What the buyer gets"), {});
    addChoice(u"difference"_s, tr("Difference in price"),
              {{id(actions::Difference::Borne), tr("borne by the shop, or none")},
               {id(actions::Difference::Charged), tr("paid by the buyer")},
               {id(actions::Difference::Refunded), tr("goes back to the buyer")}});
    addLine(u"payment"_s, tr("Number of the buyer's payment"));
    QWidget *payment = m_byId.value(u"payment"_s);
    const auto show = [this, payment] {
        payment->setVisible(text(u"difference"_s) == id(actions::Difference::Charged));
    };
    connect(this, &WishForm::changed, payment, show);
    show();
    if (view.order && !view.order->order.lines.empty()) {
        const ProductId product = view.order->order.lines.front().product;
        m_session.ask(m_session.desk().stockOffer(view.record.order.shop, product), m_byId.value(u"product"_s),
                      [this](const keys::StockOffer &stock) { fillEquivalents(stock); });
    }
}

void WishForm::fillEquivalents(const keys::StockOffer &stock)
{
    auto *products = qobject_cast<QComboBox *>(m_byId.value(u"product"_s));
    if (products == nullptr) {
        return; // another action was chosen meanwhile
    }
    for (const keys::Equivalent &equivalent : stock.equivalents) {
        const QString difference = equivalent.difference ? equivalent.difference->toDisplay() : QString();
        products->addItem(tr("%1 · stock %2 · difference %3")
                              .arg(equivalent.product.name, QString::number(equivalent.free), difference),
                          equivalent.product.id.value());
    }
    Q_EMIT changed();
}

void WishForm::askOutside(bool ticket)
{
    if (ticket) {
        addChoice(u"kind"_s, tr("Ticket with"),
                  {{u"supplier_ticket"_s, tr("a supplier")}, {u"platform_ticket"_s, tr("a platform")}});
    }
    addLine(u"whom"_s, tr("Whom"));
    m_first = m_byId.value(u"whom"_s);
    addWords(u"words"_s, tr("What was asked"));
    addLine(u"number"_s, tr("Their number"));
    addLine(u"within"_s, tr("Answer promised within, minutes"), ticket ? QString() : u"30"_s);
}

void WishForm::askAnswer(const casework::CaseView &view)
{
    Choices requests;
    for (const OutsideRequest &request : view.record.outside) {
        if (!request.answeredAt) {
            requests.emplace_back(
                QString::number(request.seq),
                QString(request.whom + (request.number.isEmpty() ? QString() : u" · "_s) + request.number));
        }
    }
    addChoice(u"request"_s, tr("Who answered"), requests);
    addChoice(u"answer"_s, tr("Their answer"),
              {{u"valid"_s, tr("the key is good")},
               {u"used"_s, tr("the key is used")},
               {u"invalid"_s, tr("the key is bad")},
               {u"replaced"_s, tr("they replace it")},
               {u"refunded"_s, tr("they pay it back")},
               {u"refused"_s, tr("they refuse")},
               {u"other"_s, tr("something else")}});
    addWords(u"words"_s, tr("In their words"));
}

void WishForm::addField(const QString &id, const QString &name, QWidget *field)
{
    field->setObjectName(QString(u"confirm_"_s + id));
    field->setAccessibleName(name);
    m_fields->addWidget(field);
    m_byId.insert(id, field);
}

void WishForm::addLine(const QString &id, const QString &name, const QString &value, bool readOnly)
{
    auto *line = new QLineEdit(value);
    line->setPlaceholderText(name);
    line->setToolTip(name);
    line->setReadOnly(readOnly);
    connect(line, &QLineEdit::textChanged, this, &WishForm::changed);
    addField(id, name, line);
}

void WishForm::addWords(const QString &id, const QString &name)
{
    auto *words = new QPlainTextEdit;
    words->setPlaceholderText(name);
    words->setTabChangesFocus(true);
    words->setFixedHeight(words->fontMetrics().lineSpacing() * wordsLines + size::gapL);
    connect(words, &QPlainTextEdit::textChanged, this, &WishForm::changed);
    addField(id, name, words);
    m_first = m_first == nullptr ? words : m_first;
}

void WishForm::addChoice(const QString &id, const QString &name, const Choices &choices, const QString &chosen)
{
    auto *box = new QComboBox;
    for (const auto &[value, words] : choices) {
        box->addItem(words, value);
    }
    if (!chosen.isEmpty()) {
        box->setCurrentIndex(box->findData(chosen));
    }
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &WishForm::changed);
    addField(id, name, box);
}

void WishForm::addTick(const QString &id, const QString &text, bool ticked, const QString &lockedWhy)
{
    auto *tick = new QCheckBox(text);
    tick->setChecked(ticked && lockedWhy.isEmpty());
    tick->setEnabled(lockedWhy.isEmpty());
    connect(tick, &QCheckBox::toggled, this, &WishForm::changed);
    addField(id, text, tick);
    if (!lockedWhy.isEmpty()) {
        m_fields->addWidget(label(lockedWhy, u"soft"_s));
    }
}

void WishForm::addCount(const QString &id, const QString &name, int most)
{
    auto *count = new QSpinBox;
    count->setRange(0, most);
    count->setPrefix(QString(name + u": "_s));
    connect(count, &QSpinBox::valueChanged, this, &WishForm::changed);
    addField(id, name, count);
}

// One of several may be named, or several of many; with one key there is nothing to choose.
void WishForm::addCards(const casework::CaseView &view)
{
    if (view.cards.size() < 2) {
        return;
    }
    auto *list = new QListWidget;
    const auto live = std::count_if(view.cards.begin(), view.cards.end(),
                                    [](const store::StoredCard &stored) { return isLive(stored.card); });
    for (const store::StoredCard &stored : view.cards) {
        auto *item = new QListWidgetItem(cardText(stored.card), list);
        item->setData(Qt::UserRole, stored.card.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(live == 1 && isLive(stored.card) ? Qt::Checked : Qt::Unchecked);
    }
    list->setTabKeyNavigation(false);
    list->setFixedHeight(list->sizeHintForRow(0) * std::min(list->count(), mostCardsShown) + 2 * list->frameWidth());
    connect(list, &QListWidget::itemChanged, this, &WishForm::changed);
    addField(u"cards"_s, tr("Which keys are replaced"), list);
    m_first = live == 1 ? m_first : list;
}

QWidget *WishForm::firstToFill() const
{
    return m_first;
}

QString WishForm::text(const QString &id) const
{
    QWidget *field = m_byId.value(id);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        return line->text().trimmed();
    }
    if (auto *words = qobject_cast<QPlainTextEdit *>(field)) {
        return words->toPlainText().trimmed();
    }
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        return box->currentData().toString();
    }
    return {};
}

bool WishForm::ticked(const QString &id) const
{
    auto *tick = qobject_cast<QCheckBox *>(m_byId.value(id));
    return tick != nullptr && tick->isChecked();
}

std::vector<CardId> WishForm::cards() const
{
    std::vector<CardId> chosen;
    auto *list = qobject_cast<QListWidget *>(m_byId.value(u"cards"_s));
    for (int i = 0; list != nullptr && i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked) {
            chosen.emplace_back(list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return chosen;
}

Result<std::optional<Money>> WishForm::money(const QString &id) const
{
    if (text(id).isEmpty()) {
        return std::optional<Money>();
    }
    const auto amount = Money::parse(text(id), m_currency);
    return amount ? Result<std::optional<Money>>(*amount) : fail(amount.error());
}

std::optional<Instant> WishForm::within() const
{
    bool number = false;
    const int minutes = text(u"within"_s).toInt(&number);
    return number && minutes > 0 ? std::optional(m_session.now() + std::chrono::minutes(minutes)) : std::nullopt;
}

Result<actions::What> WishForm::refund() const
{
    const auto amount = money(u"amount"_s);
    const auto voucher = money(u"voucher"_s);
    if (!amount || !voucher) {
        return fail(!amount ? amount.error() : voucher.error());
    }
    actions::Refund refund;
    refund.resolution = m_choice.offer.resolution;
    // A part that nobody has named is no wish for the whole.
    refund.amount = *amount ? *amount : std::optional(Money(0, m_currency));
    refund.route = refundRouteFromId(text(u"route"_s));
    refund.receipt = text(u"receipt"_s);
    refund.voucher = *voucher;
    return refund;
}

Result<actions::What> WishForm::offered() const
{
    const actions::Offer &offer = m_choice.offer;
    switch (offer.does) {
    case actions::Does::Refund:
        return refund();
    case actions::Does::Reissue:
        return actions::Reissue{offer.resolution, cards(), ticked(u"tell"_s)};
    case actions::Does::Exchange: {
        actions::Exchange exchange;
        if (m_byId.contains(u"card"_s)) {
            exchange.oldCard = CardId(text(u"card"_s));
        }
        exchange.product = ProductId(text(u"product"_s));
        exchange.difference = actions::differenceFromId(text(u"difference"_s)).value_or(actions::Difference::Borne);
        exchange.receipt = text(u"payment"_s);
        exchange.tellBuyer = ticked(u"tell"_s);
        return exchange;
    }
    case actions::Does::Resend:
        return actions::Resend{ticked(u"with_keys"_s)};
    case actions::Does::Correct:
        return actions::CorrectContact{text(u"email"_s), text(u"phone"_s), ticked(u"with_keys"_s)};
    case actions::Does::Deliver: {
        auto *count = qobject_cast<QSpinBox *>(m_byId.value(u"from_stock"_s));
        return actions::Deliver{count->value(), {}, text(u"words"_s)};
    }
    case actions::Does::Voucher: {
        const auto amount = money(u"amount"_s);
        if (!amount) {
            return fail(amount.error());
        }
        return actions::GiveVoucher{amount->value_or(Money(0, m_currency)), {}, {}};
    }
    case actions::Does::Ask:
        return actions::AskOutside{u"supplier_check"_s, text(u"whom"_s), text(u"number"_s), text(u"words"_s), within()};
    case actions::Does::Decline:
        return actions::Decide{offer.resolution, text(u"clause"_s)};
    case actions::Does::Review:
    case actions::Does::Tell:
        break;
    }
    return actions::Decide{offer.resolution, {}};
}

Result<actions::Wish> WishForm::wish() const
{
    actions::Wish wish;
    wish.reason = text(u"reason"_s);
    switch (m_choice.kind) {
    case ActionChoice::Kind::Offer: {
        auto what = offered();
        if (!what) {
            return fail(what.error());
        }
        wish.what = std::move(*what);
        break;
    }
    case ActionChoice::Kind::Note:
        wish.what = actions::WriteNote{text(u"words"_s), ticked(u"to_buyer"_s)};
        break;
    case ActionChoice::Kind::Ticket:
        wish.what =
            actions::AskOutside{text(u"kind"_s), text(u"whom"_s), text(u"number"_s), text(u"words"_s), within()};
        break;
    case ActionChoice::Kind::Answer:
        wish.what = actions::AnswerOutside{text(u"request"_s).toLongLong(), text(u"answer"_s), text(u"words"_s)};
        break;
    case ActionChoice::Kind::Continue:
        wish.what = actions::Continue{m_choice.plan};
        break;
    }
    return wish;
}

} // namespace kd::ui
