// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/key_ledger_view.h"

#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/columns.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

// The reservation itself is only an id; what it was made for is in the case's own history.
QString maskedOf(const std::vector<JournalEntry> &history, const CardId &card)
{
    for (const JournalEntry &entry : history) {
        if (entry.kind == entry::cardReserved && entry.payload.value("card"_L1).toString() == card.value()) {
            const QString text = personalText(entry.payload.value("card_text"_L1)).value_or(QString());
            return text.isEmpty() ? QString() : Secret(text).masked();
        }
    }
    return {};
}

} // namespace

KeyLedgerView::KeyLedgerView(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_empty(label(tr("This order has no keys yet."), u"soft"_s))
    , m_view(new QTableView)
{
    auto *layout = column(size::gapS, this);
    auto *head = row(size::gap);
    m_reserved = column(size::gapS);
    head->addLayout(m_reserved, 1);
    QPushButton *keep = linkButton(tr("keep a key for the buyer"), u"reserve_key"_s);
    head->addWidget(keep, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_view->setObjectName(u"key_ledger"_s);
    m_view->setAccessibleName(tr("Keys of the order"));
    m_view->setModel(&m_model);
    dressTable(m_view, columns::keyLedger);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty);
    m_empty->hide();
    connect(keep, &QPushButton::clicked, this, &KeyLedgerView::reserve);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT keyWanted(m_order.shop, CardId(index.data(lists::IdRole).toString()));
    });
}

void KeyLedgerView::setScreen(const desk::CaseScreen &screen)
{
    const casework::CaseView &view = screen.view;
    const OrderRef order = view.order ? view.order->order.ref : OrderRef();
    if (order != m_order) {
        m_model.apply({});
    }
    m_case = view.record.id;
    m_order = order;
    m_kept.clear();
    for (const CardReservation &reservation : view.record.reservations) {
        if (!reservation.released && reservation.until > m_session.now()) {
            m_kept.emplace_back(reservation, maskedOf(view.history, reservation.card));
        }
    }
    showReserved();
    ask();
}

void KeyLedgerView::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_model.setNames(nameOfProfile);
}

CardId KeyLedgerView::current() const
{
    const QModelIndex chosen = m_view->currentIndex();
    const lists::LedgerRow *row = m_model.at(chosen.isValid() ? chosen.row() : 0);
    return row == nullptr ? CardId() : row->item.card;
}

void KeyLedgerView::ask()
{
    const int round = ++m_round;
    if (m_order.order.isEmpty()) {
        m_model.apply({});
        m_view->hide();
        m_empty->show();
        Q_EMIT countChanged(int(m_kept.size()));
        return;
    }
    m_session.ask(m_session.desk().ledger(m_order), this, [this, round](const keys::ReissueLedger &ledger) {
        if (round != m_round) {
            return;
        }
        m_model.show(ledger, m_session.now());
        m_view->setVisible(!m_model.all().empty());
        m_empty->setVisible(m_model.all().empty());
        Q_EMIT countChanged(int(m_model.all().size() + m_kept.size()));
    });
}

void KeyLedgerView::showReserved()
{
    clear(m_reserved);
    for (const auto &[reservation, masked] : m_kept) {
        auto *line = row(size::gap);
        line->addWidget(
            chip(tr("kept %1 until %2").arg(masked, lists::dueText(reservation.until, m_session.now())), u"accent"_s));
        QPushButton *back = linkButton(tr("give back"), u"release_key_"_s + reservation.card.value());
        connect(back, &QPushButton::clicked, this, [this, card = reservation.card] { release(card); });
        QPushButton *life = linkButton(tr("its life"), u"kept_key_life_"_s + reservation.card.value());
        connect(life, &QPushButton::clicked, this,
                [this, card = reservation.card] { Q_EMIT keyWanted(m_order.shop, card); });
        line->addWidget(back);
        line->addWidget(life);
        line->addStretch(1);
        m_reserved->addLayout(line);
    }
}

void KeyLedgerView::reserve()
{
    m_session.ask(
        m_session.desk().reserveCard(m_session.me().id, m_case, {}), this, [this](const desk::Reserved &kept) {
            const QString until = lists::dueText(kept.reservation.until, m_session.now());
            Q_EMIT m_session.told(kept.fromSpare
                                      ? tr("%1 from the spare stock is kept until %2.").arg(kept.masked, until)
                                      : tr("%1 is kept until %2.").arg(kept.masked, until));
        });
}

void KeyLedgerView::releaseLast()
{
    if (m_kept.empty()) {
        Q_EMIT m_session.told(tr("This case keeps no key."));
        return;
    }
    release(m_kept.back().first.card);
}

void KeyLedgerView::release(const CardId &card)
{
    m_session.ask(m_session.desk().releaseCard(m_session.me().id, m_case, card), this,
                  [this] { Q_EMIT m_session.told(tr("Given back: the key is free again.")); });
}

} // namespace kd::ui
