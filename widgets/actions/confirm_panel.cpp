// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/confirm_panel.h"

#include "models/lists/labels.h"
#include "widgets/actions/offer_text.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : QFrame(parent)
    , m_sentence(label({}))
    , m_clause(label({}, u"small"_s))
    , m_complaint(label({}, u"late"_s))
    , m_amount(new QLineEdit)
    , m_card(new QComboBox)
    , m_reason(new QLineEdit)
    , m_confirm(new QPushButton(tr("Confirm")))
{
    setObjectName(u"confirm_panel"_s);
    setAccessibleName(tr("Confirmation"));
    setProperty("kind", u"confirm"_s);
    auto *layout = column(size::gap, this);
    setMargins(layout, size::gapM, size::gapM);
    for (QLabel *text : {m_sentence, m_clause, m_complaint}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_sentence->setObjectName(u"confirm_sentence"_s);
    m_amount->setObjectName(u"confirm_amount"_s);
    m_amount->setAccessibleName(tr("Amount to refund"));
    m_card->setObjectName(u"confirm_card"_s);
    m_card->setAccessibleName(tr("Which key is replaced"));
    m_reason->setObjectName(u"confirm_reason"_s);
    m_reason->setAccessibleName(tr("Reason, goes to the shop and on record"));
    m_reason->setPlaceholderText(tr("Reason, goes to the shop and on record"));
    layout->addWidget(m_amount);
    layout->addWidget(m_card);
    layout->addWidget(m_reason);
    auto *buttons = row(size::gap);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"confirm_back"_s);
    m_confirm->setObjectName(u"confirm_accept"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    buttons->addWidget(m_confirm, 1);
    buttons->addWidget(back);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &ConfirmPanel::left);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmPanel::confirm);
    hide();
}

void ConfirmPanel::ask(const actions::Offer &offer, const casework::CaseView &view, bool online)
{
    m_offer = offer;
    m_sentence->setText(consequence(offer, view) +
                        (online ? QString() : u' ' + tr("The shop cannot be reached: it waits in the outbox.")));
    const QString rule = view.decision.why.in(QLocale().name());
    m_clause->setText(offer.approvalNeeded.isEmpty() ? rule
                                                     : tr("Above your limit: another profile has to approve it."));
    m_clause->setVisible(!m_clause->text().isEmpty());
    m_complaint->hide();
    const bool refund = offer.does == actions::Does::Refund;
    m_most.reset();
    m_amount->setVisible(refund);
    if (refund && view.order) {
        m_most = view.order->order.refundable();
        m_amount->setText(offer.amount ? offer.amount->toText() : QString());
        m_amount->setPlaceholderText(tr("Amount, at most %1").arg(m_most->toText()));
        // A full refund is a full refund; parts are what the agent decides.
        m_amount->setReadOnly(offer.resolution == Resolution::RefundFull);
    }
    m_card->setVisible(offer.does == actions::Does::Reissue && view.cards.size() > 1);
    m_card->clear();
    for (const store::StoredCard &card : view.cards) {
        m_card->addItem(QString(card.card.text.masked() + u" · "_s + lists::label(card.card.state)), card.card.id.value());
    }
    m_reason->setVisible(offer.does != actions::Does::Tell);
    m_reason->setText(lists::label(view.record.reason));
    m_confirm->setText(offer.does == actions::Does::Refund    ? tr("Confirm refund")
                       : offer.does == actions::Does::Reissue ? tr("Confirm new key")
                                                              : tr("Confirm"));
    show();
    const bool needsAmount = refund && !offer.amount;
    needsAmount ? m_amount->setFocus() : m_confirm->setFocus();
}

void ConfirmPanel::confirm()
{
    std::optional<Money> amount;
    if (m_offer.does == actions::Does::Refund && m_most) {
        const Result<Money> typed = Money::parse(m_amount->text().trimmed(), m_most->currency());
        if (!typed || typed->minor() <= 0 || typed->minor() > m_most->minor()) {
            m_complaint->setText(tr("Type an amount between 0.01 and %1.").arg(m_most->toText()));
            m_complaint->show();
            m_amount->setFocus();
            return;
        }
        amount = *typed;
    }
    if (m_offer.does != actions::Does::Tell && m_reason->text().trimmed().isEmpty()) {
        m_complaint->setText(tr("Say why: it goes on record."));
        m_complaint->show();
        m_reason->setFocus();
        return;
    }
    std::optional<CardId> card;
    if (m_offer.does == actions::Does::Reissue && m_card->count() > 0) {
        card = CardId(m_card->currentData().toString());
    }
    Q_EMIT confirmed(m_offer, amount, card, m_reason->text().trimmed());
}

void ConfirmPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace kd::ui
