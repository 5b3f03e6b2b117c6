// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/intake_panel.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/quote_view.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int proposeAfter = 120; ///< ms without a key press
constexpr int panelWidth = 720;
constexpr int mostMatches = 6;

template<typename E>
void fillChoices(QComboBox *box)
{
    for (const E value : all<E>()) {
        box->addItem(lists::label(value), id(value));
    }
}

} // namespace

IntakePanel::IntakePanel(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit)
    , m_later(new QTimer(this))
    , m_hint(label({}, u"soft"_s))
    , m_quote(new QuoteView)
    , m_channel(new QComboBox)
    , m_reason(new QComboBox)
    , m_demand(new QComboBox)
    , m_tone(new QComboBox)
    , m_missing(label({}, u"warn"_s))
    , m_matches(column(size::gapS))
    , m_choice(new QButtonGroup(this))
    , m_open(new QPushButton(tr("Open the case")))
{
    setObjectName(u"intake_panel"_s);
    auto *content = new QWidget;
    auto *outer = row(0, content);
    auto *middle = new QWidget;
    middle->setMaximumWidth(panelWidth);
    auto *layout = column(size::gapM, middle);
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    setMargins(outer, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("New complaint"), u"heading"_s), 1);
    auto *back = flatButton(tr("Back"), u"intake_back"_s);
    head->addWidget(back);
    head->addWidget(keyHint(u"Esc"_s));
    layout->addLayout(head);

    auto *words = new CardFrame;
    words->body()->addWidget(label(tr("What the buyer wrote"), u"section"_s));
    m_text->setObjectName(u"intake_text"_s);
    m_text->setAccessibleName(tr("The buyer's message"));
    m_text->setPlaceholderText(tr("Paste the message here (Ctrl+V)."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5 + 2 * size::gap);
    m_text->installEventFilter(this);
    words->body()->addWidget(m_text);
    layout->addWidget(words);

    auto *read = new CardFrame;
    read->body()->addWidget(label(tr("What was read from it"), u"section"_s));
    m_quote->setObjectName(u"intake_words"_s);
    read->body()->addWidget(m_quote);
    auto *form = new QFormLayout;
    form->setSpacing(size::gap);
    for (const Reason reason : all<Reason>()) {
        m_reason->addItem(QString(lists::label(typeOf(reason)) + u" · "_s + lists::label(reason)), id(reason));
    }
    fillChoices<Demand>(m_demand);
    fillChoices<Tone>(m_tone);
    const QStringList channels = lists::channels();
    for (const QString &channel : channels) {
        m_channel->addItem(lists::channelLabel(channel), channel);
    }
    const std::pair<QComboBox *, std::pair<QString, QString>> fields[] = {
        {m_reason, {u"intake_reason"_s, tr("Type and reason")}},
        {m_demand, {u"intake_demand"_s, tr("Demand")}},
        {m_tone, {u"intake_tone"_s, tr("Tone")}},
        {m_channel, {u"intake_channel"_s, tr("Channel")}}};
    for (const auto &[box, names] : fields) {
        box->setObjectName(names.first);
        box->setAccessibleName(names.second);
        form->addRow(label(names.second, u"soft"_s), box);
    }
    read->body()->addLayout(form);
    m_missing->setWordWrap(true);
    read->body()->addWidget(m_missing);
    layout->addWidget(read);

    auto *orders = new CardFrame;
    orders->body()->addWidget(label(tr("Which order"), u"section"_s));
    orders->body()->addLayout(m_matches);
    layout->addWidget(orders);

    auto *buttons = row(size::gap);
    m_hint->setWordWrap(true);
    buttons->addWidget(m_hint, 1);
    m_open->setObjectName(u"intake_open"_s);
    m_open->setProperty("kind", u"primary"_s);
    buttons->addWidget(m_open);
    buttons->addWidget(keyHint(u"Ctrl+↵"_s));
    layout->addLayout(buttons);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    column(0, this)->addWidget(area);
    m_later->setSingleShot(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_later->start(proposeAfter);
        showState();
    });
    connect(m_choice, &QButtonGroup::idClicked, this, &IntakePanel::askJoin);
    connect(m_later, &QTimer::timeout, this, &IntakePanel::propose);
    connect(m_open, &QPushButton::clicked, this, &IntakePanel::openCase);
    connect(back, &QPushButton::clicked, this, &IntakePanel::left);
    setFocusProxy(m_text);
}

void IntakePanel::start(const QString &text, const std::optional<OrderRef> &order, const QString &number)
{
    m_given = order;
    m_givenNumber = number;
    m_proposal.reset();
    m_opening = false;
    m_text->setPlainText(text);
    m_quote->setQuote({});
    m_missing->clear();
    showLabels({});
    showMatches();
    m_text->setFocus();
    propose();
}

void IntakePanel::propose()
{
    m_later->stop();
    const int round = ++m_round;
    if (text().isEmpty()) {
        m_proposal.reset();
        m_quote->setQuote({});
        showLabels({});
        showMatches();
        return;
    }
    if (m_proposal && m_proposal->text == text()) {
        showState(); // the same words again: what was corrected stays
        return;
    }
    m_session.ask(m_session.desk().propose(text()), this, [this, round](const desk::Proposal &proposal) {
        if (round == m_round) {
            showProposal(proposal);
        }
    });
}

void IntakePanel::showProposal(const desk::Proposal &proposal)
{
    m_proposal = proposal;
    m_quote->setQuote(lists::masked(proposal.text, proposal.claim));
    showLabels(proposal.claim);
    QStringList missing;
    for (const QString &part : proposal.claim.missing) {
        missing << lists::missingLabel(part);
    }
    m_missing->setText(missing.isEmpty() ? QString()
                                         : tr("Missing for a complete request: %1").arg(missing.join(u", "_s)));
    m_missing->setVisible(!missing.isEmpty());
    showMatches();
}

// Nothing was read yet: nothing is shown, least of all what the message before said.
void IntakePanel::showLabels(const std::optional<intake::Claim> &claim)
{
    m_reason->setCurrentIndex(claim ? m_reason->findData(id(claim->reason)) : -1);
    m_demand->setCurrentIndex(claim ? m_demand->findData(id(claim->demand)) : -1);
    m_tone->setCurrentIndex(claim ? m_tone->findData(id(claim->tone)) : -1);
    for (QComboBox *box : {m_reason, m_demand, m_tone}) {
        box->setEnabled(claim.has_value());
    }
    if (!claim) {
        m_missing->clear();
        m_missing->hide();
    }
}

// The hit knows no product; the order does.
void IntakePanel::addProduct(QRadioButton *button, const OrderRef &order)
{
    m_session.ask(m_session.desk().order(order), button, [button](const std::optional<store::StoredOrder> &stored) {
        if (stored && !stored->order.lines.empty()) {
            button->setText(QString(button->text() + u" · "_s + stored->order.lines.front().name));
        }
    });
}

// Whether a case is open on the order that is chosen: the desk joins the message to it, so that is what is said before.
void IntakePanel::askJoin()
{
    const OrderRef order = chosenOrder();
    m_joinAsked = order;
    m_join.reset();
    showState();
    if (order.order.isEmpty()) {
        return;
    }
    store::CaseFilter open;
    open.statuses = {CaseStatus::Open, CaseStatus::WaitingBuyer, CaseStatus::WaitingSupplier, CaseStatus::InReview};
    open.order = order;
    m_session.ask(m_session.desk().cases(open, {}, 1), this, [this, order](const std::vector<store::CaseRow> &cases) {
        if (order == m_joinAsked && !cases.empty()) {
            m_join = cases.front().id;
            showState();
        }
    });
}

void IntakePanel::showState()
{
    const bool isRead = m_proposal && m_proposal->text == text();
    m_hint->setText(!isRead && !text().isEmpty() ? tr("Reading…")
                    : m_join ? tr("Case #%1 is open on this order: the message joins it.").arg(m_join->value())
                             : QString());
    m_open->setText(m_join ? tr("Add to the case") : tr("Open the case"));
    m_open->setEnabled(isRead && !m_opening);
}

QString IntakePanel::text() const
{
    return m_text->toPlainText().trimmed();
}

void IntakePanel::showMatches()
{
    const auto old = m_choice->buttons();
    for (QAbstractButton *button : old) {
        m_choice->removeButton(button);
    }
    clear(m_matches);
    const auto add = [this](int choice, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(u"match_%1"_s.arg(choice));
        m_choice->addButton(button, choice);
        m_matches->addWidget(button);
        return button;
    };
    if (m_given) {
        add(0, tr("%1 · started from this order").arg(m_givenNumber))->setChecked(true);
        askJoin();
        return;
    }
    const size_t count = m_proposal ? qMin(m_proposal->matches.size(), size_t(mostMatches)) : 0;
    for (size_t i = 0; i < count; ++i) {
        const casework::OrderMatch &match = m_proposal->matches[i];
        const QString why = lists::fieldLabel(match.field) + u" \""_s + match.words + u'"';
        QRadioButton *button =
            add(int(i), QString(match.hit.number + u" · "_s + match.hit.total.toDisplay() + u" · "_s +
                                lists::label(match.hit.status) + u" · "_s +
                                lists::timeText(match.hit.createdAt, m_session.now()) + u" · "_s + why));
        button->setChecked(i == 0 && m_proposal->certain);
        addProduct(button, match.hit.order);
    }
    QRadioButton *none =
        add(-2, count == 0 ? tr("No order found: open without, and ask for the number") : tr("None of these"));
    none->setChecked(m_choice->checkedButton() == nullptr && count != 1);
    if (m_choice->checkedButton() == nullptr) {
        m_choice->button(0)->setChecked(true);
    }
    askJoin();
}

OrderRef IntakePanel::chosenOrder() const
{
    if (m_given) {
        return *m_given;
    }
    const int chosen = m_choice->checkedId();
    if (!m_proposal || chosen < 0 || chosen >= int(m_proposal->matches.size())) {
        return {};
    }
    return m_proposal->matches[size_t(chosen)].hit.order;
}

void IntakePanel::openCase()
{
    if (!m_proposal || !m_open->isEnabled()) {
        return;
    }
    intake::Claim claim = m_proposal->claim;
    claim.reason = fromId<Reason>(m_reason->currentData().toString()).value_or(claim.reason);
    claim.type = typeOf(claim.reason);
    claim.demand = fromId<Demand>(m_demand->currentData().toString()).value_or(claim.demand);
    claim.tone = fromId<Tone>(m_tone->currentData().toString()).value_or(claim.tone);
    m_opening = true;
    showState();
    m_session.ask(
        m_session.desk().openCase(m_session.me().id, m_proposal->text, m_channel->currentData().toString(), claim,
                                  chosenOrder()),
        this,
        [this](const casework::Opened &made) {
            m_opening = false;
            Q_EMIT opened(made.id, made.joined);
        },
        [this](const Error &) {
            m_opening = false;
            showState();
            return false;
        });
}

bool IntakePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            openCase();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kd::ui
