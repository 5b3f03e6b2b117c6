// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/supervise/key_page.h"

#include "models/lists/key_labels.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/reveal.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int searchAfter = 120; ///< ms without a key press
constexpr int mostHits = 50;
constexpr int hitRows = 5;

QString hitText(const keys::KeyHit &hit)
{
    QStringList parts{hit.masked, hit.productName, lists::label(hit.state), hit.orderNumber};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString validityTone(keys::Validity validity)
{
    return validity == keys::Validity::Live ? u"ok"_s : u"warn"_s;
}

} // namespace

KeyPage::KeyPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_line(new QLineEdit)
    , m_later(new QTimer(this))
    , m_hitList(new QListWidget)
    , m_key(label({}, u"heading"_s))
    , m_reveal(new Reveal(session))
    , m_facts(label({}, u"soft"_s))
    , m_view(new QTableView)
    , m_empty(label({}, u"soft"_s))
{
    setObjectName(u"key_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    QPushButton *back = flatButton(tr("Back"), u"key_back"_s);
    head->addWidget(back);
    head->addWidget(label(tr("Life of a key"), u"heading"_s));
    m_line->setObjectName(u"key_line"_s);
    m_line->setAccessibleName(tr("Key, or a part of it"));
    m_line->setPlaceholderText(tr("whole key, one of its groups, or its first or last four"));
    m_line->setClearButtonEnabled(true);
    head->addWidget(m_line, 1);
    layout->addLayout(head);

    m_hitList->setObjectName(u"key_hits"_s);
    m_hitList->setAccessibleName(tr("Keys that fit"));
    m_hitList->setFixedHeight(hitRows * size::navigationRow);
    m_hitList->hide();
    layout->addWidget(m_hitList);

    auto *card = new CardFrame;
    m_card = card;
    auto *first = row(size::gapM);
    m_key->setObjectName(u"key_masked"_s);
    first->addWidget(m_key);
    first->addWidget(m_reveal);
    m_chips = row(size::gap);
    first->addLayout(m_chips);
    first->addStretch(1);
    card->body()->addLayout(first);
    m_facts->setObjectName(u"key_facts"_s);
    m_facts->setWordWrap(true);
    card->body()->addWidget(m_facts);
    m_warnings = column(size::gapS);
    card->body()->addLayout(m_warnings);
    m_view->setObjectName(u"key_way"_s);
    m_view->setAccessibleName(tr("What happened to the key, the earliest first"));
    m_view->setModel(&m_model);
    dressTable(m_view, columns::keyWay);
    card->body()->addWidget(m_view, 1);
    layout->addWidget(card, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty, 1);

    m_later->setSingleShot(true);
    connect(back, &QPushButton::clicked, this, &KeyPage::closed);
    connect(m_line, &QLineEdit::textChanged, m_later, [this] { m_later->start(searchAfter); });
    connect(m_line, &QLineEdit::returnPressed, this, &KeyPage::search);
    connect(m_later, &QTimer::timeout, this, &KeyPage::search);
    connect(m_hitList, &QListWidget::itemActivated, this, [this] { choose(m_hitList->currentRow()); });
    connect(m_hitList, &QListWidget::itemClicked, this, [this] { choose(m_hitList->currentRow()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CaseId caseId(index.data(lists::IdRole).toLongLong()); !caseId.isEmpty()) {
            Q_EMIT caseWanted(caseId);
        }
    });
    const QString group = tr("Life of a key");
    commands.add(
        this, u"leave_key"_s, group, tr("Back"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); },
        Commands::Reach::Place);
    commands.add(
        this, u"key_to_order"_s, group, tr("To its order"), QKeySequence(Qt::CTRL | Qt::Key_O),
        [this] {
            if (!m_orderNumber.isEmpty()) {
                Q_EMIT orderWanted(m_orderNumber);
            }
        },
        Commands::Reach::Place);
    commands.add(
        this, u"key_refresh"_s, group, tr("Read again"), QKeySequence(Qt::Key_F5), [this] { refresh(); },
        Commands::Reach::Place);
    setFocusProxy(m_line);
    showNothing(
        tr("Type a key or a part of it to see its way: import, sale, delivery, uses, complaints, replacement."));
}

void KeyPage::open(const ShopId &shop, const CardId &card)
{
    m_shop = shop;
    m_shown = card;
    {
        // What was typed has nothing to do with what was asked for from elsewhere.
        const QSignalBlocker quiet(m_line);
        m_line->clear();
    }
    m_later->stop();
    m_hitList->hide();
    refresh();
    m_view->setFocus();
}

void KeyPage::startSearch()
{
    m_line->setFocus();
    m_line->selectAll();
}

void KeyPage::setNames(const QMap<QString, QString> &nameOfProfile)
{
    m_model.setNames(nameOfProfile);
}

void KeyPage::refresh()
{
    if (m_shown.isEmpty()) {
        return;
    }
    const int round = ++m_round;
    m_session.ask(m_session.desk().keyLife(m_shop, m_shown), this, [this, round](const keys::KeyLife &life) {
        if (round == m_round) {
            show(life);
        }
    });
}

void KeyPage::search()
{
    m_later->stop();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_hitList->hide();
        return;
    }
    const int round = ++m_round;
    m_session.ask(m_session.desk().findKeys(text, mostHits), this, [this, round](std::vector<keys::KeyHit> hits) {
        if (round == m_round) {
            showHits(std::move(hits));
        }
    });
}

void KeyPage::showHits(std::vector<keys::KeyHit> hits)
{
    m_hits = std::move(hits);
    m_hitList->clear();
    for (const keys::KeyHit &hit : m_hits) {
        m_hitList->addItem(hitText(hit));
    }
    m_hitList->setVisible(m_hits.size() > 1);
    if (m_hits.empty()) {
        showNothing(
            tr("No key has this text, group, beginning or end. Order numbers and contacts are searched with Ctrl+K."));
        return;
    }
    m_hitList->setCurrentRow(0);
    choose(0);
}

void KeyPage::choose(int hit)
{
    if (hit < 0 || hit >= int(m_hits.size())) {
        return;
    }
    m_shop = m_hits[size_t(hit)].shop;
    m_shown = m_hits[size_t(hit)].card;
    refresh();
}

void KeyPage::show(const keys::KeyLife &life)
{
    m_empty->hide();
    m_card->show();
    m_orderNumber = life.orderNumber;
    m_key->setText(life.masked.isEmpty() ? tr("key %1").arg(life.card.value()) : life.masked);
    showReveal(life);
    clear(m_chips);
    m_chips->addWidget(chip(lists::standingText(life, m_session.now()), u"accent"_s));
    m_chips->addWidget(chip(lists::label(life.validity), validityTone(life.validity)));
    showFacts(life);
    clear(m_warnings);
    for (const keys::Contradiction contradiction : life.contradictions) {
        QLabel *warning = label(lists::label(contradiction), u"late"_s);
        warning->setObjectName(u"key_warning_"_s + keys::id(contradiction));
        warning->setWordWrap(true);
        m_warnings->addWidget(warning);
    }
    m_model.show(life, m_session.now());
}

// A reveal is part of a case: without one about its order there is nobody for whom the key would have to be seen.
void KeyPage::showReveal(const keys::KeyLife &life)
{
    CaseId caseId;
    for (const keys::KeyStep &step : life.steps) {
        if (!step.caseId.isEmpty() && !life.order.isEmpty() && step.order == life.order) {
            caseId = step.caseId;
        }
    }
    const bool can = life.standing == keys::Standing::WithOrder && !caseId.isEmpty() && !life.masked.isEmpty();
    m_reveal->setVisible(can);
    m_key->setVisible(!can);
    if (can) {
        m_reveal->setCard(caseId, life.card, life.masked);
    }
}

void KeyPage::showFacts(const keys::KeyLife &life)
{
    const Instant now = m_session.now();
    QStringList facts{life.productName.isEmpty() ? tr("product %1").arg(life.product.value()) : life.productName};
    if (!life.supplier.isEmpty()) {
        facts << tr("supplier %1").arg(life.supplier);
    }
    if (!life.batch.isEmpty()) {
        facts << tr("batch %1").arg(life.batch);
    }
    if (life.expiresAt) {
        facts << tr("valid until %1").arg(lists::timeText(life.expiresAt, now));
    }
    facts << (life.fetchedAt ? tr("as the shop said %1").arg(lists::agoText(*life.fetchedAt, now))
                             : tr("the shop's list does not have it; told by the history alone"));
    // Lines break between facts, never inside one.
    for (QString &fact : facts) {
        fact.replace(u' ', QChar::Nbsp);
    }
    m_facts->setText(facts.join(u"   "_s));
}

void KeyPage::showNothing(const QString &text)
{
    m_shown = {};
    m_orderNumber.clear();
    m_card->hide();
    m_empty->setText(text);
    m_empty->show();
}

} // namespace kd::ui
