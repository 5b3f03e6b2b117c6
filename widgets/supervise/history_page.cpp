// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/supervise/history_page.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/columns.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/tables.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int pageSize = 300;
constexpr int askAfter = 120; ///< ms without a key press
constexpr qint64 day = 24LL * 3600 * 1000;

} // namespace

HistoryPage::HistoryPage(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(this)
    , m_kind(new QComboBox)
    , m_actor(new QComboBox)
    , m_case(new QLineEdit)
    , m_text(new QLineEdit)
    , m_since(new QComboBox)
    , m_count(label({}, u"small"_s))
    , m_check(chip({}))
    , m_view(new QTableView)
    , m_later(new QTimer(this))
{
    setObjectName(u"history_page"_s);
    auto *layout = column(size::gapM, this);
    setMargins(layout, size::gapL, size::gapM);
    auto *head = row(size::gap);
    head->addWidget(label(tr("Case history"), u"heading"_s));
    head->addWidget(m_count);
    head->addStretch(1);
    m_check->setObjectName(u"history_check"_s);
    head->addWidget(m_check);
    auto *verifyButton = new QPushButton(tr("Check the history"));
    verifyButton->setObjectName(u"history_verify"_s);
    head->addWidget(verifyButton);
    head->addWidget(keyHint(u"F5"_s));
    layout->addLayout(head);

    auto *filters = row(size::gap);
    const std::pair<QString, QString> kinds[] = {{QString(), tr("every kind")},       {u"case."_s, tr("cases")},
                                                 {u"action."_s, tr("actions")},       {u"card."_s, tr("keys shown")},
                                                 {u"finding."_s, tr("overruled")},    {u"decision."_s, tr("decisions")},
                                                 {u"contact."_s, tr("contacts")},     {u"reply."_s, tr("replies copied")},
                                                 {u"evidence."_s, tr("evidence")},    {u"profile."_s, tr("profiles")},
                                                 {u"shop."_s, tr("shops")}};
    for (const auto &[prefix, text] : kinds) {
        m_kind->addItem(text, prefix);
    }
    m_actor->addItem(tr("everybody"), QString());
    for (const auto &[days, text] : {std::pair<int, QString>{0, tr("at any time")}, {1, tr("last 24 h")}, {7, tr("last 7 days")}, {30, tr("last 30 days")}}) {
        m_since->addItem(text, days);
    }
    m_case->setPlaceholderText(tr("case #"));
    m_case->setFixedWidth(size::caseNumberWidth);
    m_text->setPlaceholderText(tr("text in the entry"));
    m_text->setClearButtonEnabled(true);
    const std::pair<QWidget *, std::pair<QString, QString>> named[] = {
        {m_kind, {u"history_kind"_s, tr("Kind of entry")}},
        {m_actor, {u"history_actor"_s, tr("Who did it")}},
        {m_case, {u"history_case"_s, tr("Case number")}},
        {m_since, {u"history_since"_s, tr("Since when")}},
        {m_text, {u"history_text"_s, tr("Text in the entry")}}};
    for (const auto &[widget, names] : named) {
        widget->setObjectName(names.first);
        widget->setAccessibleName(names.second);
        filters->addWidget(widget, widget == m_text ? 1 : 0);
    }
    layout->addLayout(filters);
    auto *card = new CardFrame;
    m_view->setObjectName(u"history_list"_s);
    m_view->setAccessibleName(tr("Entries of the history"));
    m_model.setScripts(session.desk().playbook().scripts());
    m_view->setModel(&m_model);
    dressTable(m_view, columns::history);
    card->body()->addWidget(m_view);
    layout->addWidget(card, 1);

    connect(verifyButton, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    connect(m_actor, &QComboBox::activated, this, &HistoryPage::ask);
    connect(m_since, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    m_later->setSingleShot(true);
    for (QLineEdit *line : {m_case, m_text}) {
        connect(line, &QLineEdit::textChanged, m_later, [this] { m_later->start(askAfter); });
    }
    connect(m_case, &QLineEdit::textEdited, this, [this] { m_lent = false; });
    connect(m_later, &QTimer::timeout, this, &HistoryPage::ask);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + m_view->height() > m_view->verticalScrollBar()->maximum()) {
            more();
        }
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const CaseId caseId(index.data(lists::IdRole).toLongLong());
        if (!caseId.isEmpty()) {
            Q_EMIT caseWanted(caseId);
        }
    });
    commands.add(this, u"verify_history"_s, tr("History"), tr("Check the history"), QKeySequence(Qt::Key_F5), [this] { verify(); },
                 Commands::Reach::Place);
    commands.add(this, u"key_of_entry"_s, tr("History"), tr("Life of this key"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { askKey(); }, Commands::Reach::Place);
    setFocusProxy(m_text);
}

void HistoryPage::askKey()
{
    const qint64 seq = m_view->currentIndex().data(lists::RawRole).toLongLong();
    m_session.ask(m_session.desk().keyOfEntry(seq), this, [this](const std::optional<std::pair<ShopId, CardId>> &key) {
        if (key) {
            Q_EMIT keyWanted(key->first, key->second);
        } else {
            Q_EMIT m_session.told(tr("This entry names no key."));
        }
    });
}

void HistoryPage::setProfiles(const std::vector<store::ProfileRow> &profiles)
{
    QMap<QString, QString> names;
    const QString chosen = m_actor->currentData().toString();
    m_actor->clear();
    m_actor->addItem(tr("everybody"), QString());
    for (const store::ProfileRow &profile : profiles) {
        names.insert(profile.id.value(), profile.name);
        m_actor->addItem(profile.name, profile.id.value());
    }
    m_actor->setCurrentIndex(qMax(0, m_actor->findData(chosen)));
    m_model.setNames(names);
}

store::EntryFilter HistoryPage::filter() const
{
    store::EntryFilter filter;
    filter.kindPrefix = m_kind->currentData().toString();
    filter.actor = ProfileId(m_actor->currentData().toString());
    filter.caseId = CaseId(m_case->text().remove(u'#').trimmed().toLongLong());
    filter.text = m_text->text().trimmed();
    if (const int days = m_since->currentData().toInt(); days > 0) {
        filter.from = m_session.now() - Millis(days * day);
    }
    return filter;
}

void HistoryPage::showCase(CaseId caseId)
{
    // All of this case: what was looked for before would hide some of it.
    for (QComboBox *choice : {m_kind, m_actor, m_since}) {
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(0);
    }
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietCase(m_case);
    m_text->clear();
    m_case->setText(caseId.isEmpty() ? QString() : QString(u'#' + QString::number(caseId.value())));
    m_lent = true;
    ask();
    verify();
}

void HistoryPage::arrive()
{
    if (std::exchange(m_lent, false)) {
        m_case->clear();
        ask();
    }
}

void HistoryPage::refresh()
{
    ask();
    if (m_check->text().isEmpty()) {
        verify();
    }
}

void HistoryPage::ask()
{
    m_later->stop();
    const int round = ++m_round;
    m_loading = true;
    m_session.ask(
        m_session.desk().journal(filter(), 0, pageSize), this,
        [this, round](std::vector<JournalEntry> entries) {
            if (round == m_round) {
                m_complete = int(entries.size()) < pageSize;
                m_model.apply(std::move(entries));
                readEnded();
            }
        },
        failing(round));
}

// Scrolling asks again after an error; nothing stays shut because one answer did not come.
std::function<bool(const Error &)> HistoryPage::failing(int round)
{
    return [this, round](const Error &) {
        if (round == m_round) {
            m_loading = false;
        }
        return false;
    };
}

void HistoryPage::readEnded()
{
    m_loading = false;
    m_count->setText(m_complete ? tr("%1 entries").arg(m_model.all().size())
                                : tr("%1 entries and older ones").arg(m_model.all().size()));
}

void HistoryPage::more()
{
    if (m_complete || m_loading || m_model.all().empty()) {
        return;
    }
    m_loading = true;
    m_session.ask(
        m_session.desk().journal(filter(), m_model.all().back().seq, pageSize), this,
        [this, round = m_round](std::vector<JournalEntry> entries) {
            if (round == m_round) {
                m_complete = int(entries.size()) < pageSize;
                m_model.append(std::move(entries));
                readEnded();
            }
        },
        failing(m_round));
}

void HistoryPage::verify()
{
    m_check->setText(tr("checking…"));
    setStyled(m_check, "tone", {});
    m_check->adjustSize();
    m_session.ask(m_session.desk().verifyJournal(), this, [this](const store::JournalCheck &check) {
        m_check->setText(check.ok ? tr("history checked: sound · %1 entries").arg(lists::countText(check.count))
                                  : tr("history broken at entry %1: %2").arg(check.firstBadSeq).arg(check.why));
        m_check->setProperty("sound", check.ok);
        setStyled(m_check, "tone", check.ok ? u"ok"_s : u"late"_s);
        m_check->adjustSize();
    });
}

} // namespace kd::ui
