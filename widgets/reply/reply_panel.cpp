// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/reply_panel.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/reply/clipboard_guard.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int editHeight = 140;
constexpr int reviewAfter = 300; ///< ms without a key press

QString toneOfLevel(playbook::GuardLevel level)
{
    switch (level) {
    case playbook::GuardLevel::Block:
        return u"late"_s;
    case playbook::GuardLevel::AskReason:
        return u"warn"_s;
    case playbook::GuardLevel::Note:
        return u"soft"_s;
    }
    return {};
}

// The keys of the case hidden wherever they stand, then whatever else is personal.
QString maskedReply(QString text, const casework::CaseView &view)
{
    for (const store::StoredCard &card : view.cards) {
        if (!card.card.text.isEmpty()) {
            text.replace(card.card.text.reveal(), card.card.text.masked());
        }
    }
    return lists::masked(text);
}

} // namespace

ReplyPanel::ReplyPanel(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clipboard(new ClipboardGuard(this))
    , m_scripts(new QComboBox)
    , m_edit(new QPlainTextEdit)
    , m_findings(column(size::gapS))
    , m_chips(row(size::gapS + 2))
    , m_copy(new QPushButton(tr("Copy")))
    , m_log(new QPushButton(tr("Log contact")))
    , m_reviewLater(new QTimer(this))
{
    setObjectName(u"reply_panel"_s);
    auto *layout = column(size::gap, this);
    auto *head = row(size::gapS);
    head->addWidget(label(tr("Reply"), u"section"_s), 1);
    head->addWidget(label(tr("script"), u"small"_s));
    head->addWidget(keyHint(u"Ctrl+J"_s));
    layout->addLayout(head);
    m_scripts->setObjectName(u"script_picker"_s);
    m_scripts->setAccessibleName(tr("Script"));
    m_scripts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scripts->setMinimumContentsLength(8);
    layout->addWidget(m_scripts);
    m_edit->setObjectName(u"reply_text"_s);
    m_edit->setAccessibleName(tr("Text of the reply"));
    m_edit->setPlaceholderText(tr("Choose a script, or write."));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(editHeight);
    layout->addWidget(m_edit);
    layout->addLayout(m_findings);
    layout->addLayout(m_chips);
    auto *buttons = row(size::gap);
    m_copy->setObjectName(u"reply_copy"_s);
    m_log->setObjectName(u"reply_log"_s);
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(m_log, 1);
    layout->addLayout(buttons);
    m_reviewLater->setSingleShot(true);
    connect(m_scripts, &QComboBox::activated, this, [this] { fill(m_scripts->currentData().toString()); });
    connect(m_edit, &QPlainTextEdit::textChanged, m_reviewLater, [this] { m_reviewLater->start(reviewAfter); });
    connect(m_reviewLater, &QTimer::timeout, this, &ReplyPanel::review);
    connect(m_copy, &QPushButton::clicked, this, &ReplyPanel::copy);
    connect(m_log, &QPushButton::clicked, this, &ReplyPanel::logContact);
    const QString group = tr("Reply");
    commands.add(this, u"pick_script"_s, group, tr("Choose a script"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { pickScript(); });
    QAction *copyIt = commands.add(this, u"copy_reply"_s, group, tr("Copy the reply"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); });
    QAction *logIt = commands.add(this, u"log_contact"_s, group, tr("Log the contact"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { logContact(); });
    m_copy->setToolTip(Commands::keyText(copyIt));
    m_log->setToolTip(Commands::keyText(logIt));
}

QString ReplyPanel::language() const
{
    // The buyer's language: that of what they wrote, the window's where they wrote nothing.
    const auto &messages = m_screen.view.record.messages;
    if (messages.empty() || messages.back().text.isEmpty()) {
        return QLocale().name();
    }
    const QString &words = messages.back().text;
    const bool chinese = std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return chinese ? u"zh"_s : u"en"_s;
}

void ReplyPanel::setScreen(const desk::CaseScreen &screen)
{
    const bool otherCase = screen.view.record.id != m_screen.view.record.id;
    m_screen = screen;
    if (otherCase) {
        m_script.clear();
        m_text.clear();
        m_masked.clear();
        m_edit->clear();
        m_edit->setReadOnly(false);
        m_holdsKey = m_substantive = false;
        m_promiseMinutes.reset();
        showFindings({});
    }
    const QString chosen = m_scripts->currentData().toString();
    m_scripts->clear();
    m_scripts->addItem(tr("Choose a script…"), QString());
    QStringList ids = screen.scripts;
    for (const playbook::Script &script : m_session.desk().playbook().scripts()) {
        if (!ids.contains(script.id)) {
            ids << script.id;
        }
    }
    for (const QString &script : std::as_const(ids)) {
        if (const playbook::Script *known = m_session.desk().playbook().script(script)) {
            m_scripts->addItem(known->title.in(QLocale().name()), script);
        }
    }
    m_scripts->setCurrentIndex(otherCase ? 0 : qMax(0, m_scripts->findData(chosen)));
    const bool open = screen.view.record.status != CaseStatus::Closed;
    for (QWidget *part : {static_cast<QWidget *>(m_scripts), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_log)}) {
        part->setEnabled(open);
    }
}

void ReplyPanel::pickScript()
{
    m_scripts->setFocus();
    m_scripts->showPopup();
}

void ReplyPanel::fill(const QString &script)
{
    if (script.isEmpty()) {
        return;
    }
    const CaseId caseId = m_screen.view.record.id;
    m_session.ask(
        m_session.desk().fillScript(caseId, script, language(), {}), this,
        [this, caseId](const desk::Reply &reply) {
            if (caseId == m_screen.view.record.id) {
                show(reply);
            }
        },
        [this](const Error &error) {
            m_script.clear();
            m_text.clear();
            m_masked.clear();
            m_edit->setReadOnly(false);
            m_edit->clear();
            clear(m_findings);
            QLabel *complaint = label(desk::errorText(error), u"late"_s);
            complaint->setObjectName(u"script_complaint"_s);
            complaint->setWordWrap(true);
            m_findings->addWidget(complaint);
            return true;
        });
}

void ReplyPanel::show(const desk::Reply &reply)
{
    m_script = reply.script.script;
    m_text = reply.script.text;
    m_holdsKey = reply.script.revealsCard;
    m_substantive = reply.script.substantive;
    m_promiseMinutes = reply.script.promiseMinutes;
    const QString masked = maskedReply(m_text, m_screen.view);
    m_masked = masked == m_text ? QString() : masked;
    const QSignalBlocker quiet(m_edit); // the guard has read this text already
    m_edit->setReadOnly(!m_masked.isEmpty());
    m_edit->setPlainText(m_masked.isEmpty() ? m_text : m_masked);
    showFindings(reply.guard);
}

QString ReplyPanel::text() const
{
    return m_masked.isEmpty() ? m_edit->toPlainText().trimmed() : m_text;
}

void ReplyPanel::review()
{
    const CaseId caseId = m_screen.view.record.id;
    const QString asked = text();
    if (caseId.isEmpty() || asked.isEmpty()) {
        showFindings({});
        return;
    }
    m_session.ask(m_session.desk().review(caseId, asked, QLocale().name()), this,
                  [this, asked](const reply::GuardReport &report) {
                      if (asked == text()) {
                          showFindings(report);
                      }
                  });
}

void ReplyPanel::showFindings(const reply::GuardReport &report)
{
    m_level = report.level();
    clear(m_findings);
    for (const reply::GuardFinding &finding : report.findings) {
        QLabel *line = label(finding.proposal.isEmpty() ? finding.why : tr("%1 Better: %2").arg(finding.why, finding.proposal),
                             toneOfLevel(finding.level));
        line->setWordWrap(true);
        m_findings->addWidget(line);
    }
    clear(m_chips);
    if (!text().isEmpty()) {
        const bool blocked = m_level == playbook::GuardLevel::Block;
        QLabel *verdict = chip(blocked                   ? tr("guard: blocked")
                               : report.findings.empty() ? tr("guard: passed")
                                                         : tr("guard: see above"),
                               blocked ? u"late"_s : report.findings.empty() ? u"ok"_s : u"warn"_s);
        verdict->setObjectName(u"guard_verdict"_s);
        m_chips->addWidget(verdict);
        if (m_promiseMinutes) {
            const Instant due = m_session.now() + Millis(*m_promiseMinutes * 60'000LL);
            m_chips->addWidget(chip(tr("promise: by %1").arg(lists::timeText(due, m_session.now()).left(5))));
        }
        if (m_holdsKey) {
            m_chips->addWidget(chip(tr("holds a key"), u"warn"_s));
        }
    }
    m_chips->addStretch(1);
}

void ReplyPanel::copy()
{
    if (text().isEmpty() || !isVisible()) {
        return;
    }
    if (m_level == playbook::GuardLevel::Block) {
        Q_EMIT m_session.told(tr("This text must not be sent. Read what the guard says."));
        return;
    }
    if (m_level == playbook::GuardLevel::AskReason) {
        auto *sheet = new Sheet(this, u"guard_sheet"_s, tr("Copy all the same?"));
        sheet->addSentence(tr("The guard asks for a reason. It goes on record."), u"soft"_s);
        sheet->addText(u"guard_reason"_s, tr("Reason"), {}, true);
        sheet->open(tr("Copy"), [this](const Sheet::Values &) {
            doCopy();
            return true;
        });
        return;
    }
    doCopy();
}

void ReplyPanel::doCopy()
{
    const QString copied = text();
    const bool holdsKey = m_holdsKey;
    // First on record, then on the clipboard: a key must not be out before somebody is down for it.
    m_session.ask(m_session.desk().replyCopied(m_session.me().id, m_screen.view.record.id, m_script, copied), this,
                  [this, copied, holdsKey] {
                      m_clipboard->copy(copied, holdsKey);
                      Q_EMIT m_session.told(holdsKey ? tr("Copied. The clipboard is cleared in 10 s.") : tr("Copied."));
                  });
}

void ReplyPanel::logContact()
{
    if (!isVisible() || m_screen.view.record.id.isEmpty()) {
        return;
    }
    auto *sheet = new Sheet(this, u"contact_sheet"_s, tr("Log the contact"));
    QList<Sheet::Choice> channels;
    const QStringList ids = lists::channels();
    for (const QString &channel : ids) {
        channels.emplace_back(channel, lists::channelLabel(channel));
    }
    const auto &messages = m_screen.view.record.messages;
    sheet->addChoice(u"contact_channel"_s, tr("Channel"), channels, messages.empty() ? QString() : messages.back().channel);
    const bool hidden = !m_masked.isEmpty();
    if (hidden) {
        sheet->addSentence(tr("The text that was filled in is put on record, sealed."), u"soft"_s);
    } else {
        sheet->addLongText(u"contact_text"_s, tr("What was said"), text(), true);
    }
    sheet->addChoice(u"contact_answers"_s, tr("It"),
                     {{u"yes"_s, tr("answers, or says what is checked and by when")}, {u"no"_s, tr("is a first word only")}},
                     m_substantive ? u"yes"_s : u"no"_s);
    sheet->addText(u"contact_promise"_s, tr("Promised"), m_promiseMinutes ? tr("next word") : QString());
    sheet->addText(u"contact_minutes"_s, tr("within minutes"), m_promiseMinutes ? QString::number(*m_promiseMinutes) : QString());
    const CaseId caseId = m_screen.view.record.id;
    sheet->open(tr("Put on record"), [this, sheet, caseId, hidden, script = m_script, filled = m_text](const Sheet::Values &values) {
        entry::Contact contact;
        contact.channel = values.value(u"contact_channel"_s);
        contact.script = script;
        contact.text = hidden ? filled : values.value(u"contact_text"_s);
        contact.substantive = values.value(u"contact_answers"_s) == "yes"_L1;
        contact.promise = values.value(u"contact_promise"_s);
        if (!contact.promise.isEmpty()) {
            bool isNumber = false;
            const int minutes = values.value(u"contact_minutes"_s).toInt(&isNumber);
            if (!isNumber || minutes <= 0) {
                sheet->setComplaint(tr("Say within how many minutes."));
                return false;
            }
            contact.promiseDue = m_session.now() + Millis(minutes * 60'000LL);
        }
        m_session.ask(m_session.desk().logContact(m_session.me().id, caseId, contact), this,
                      [this] { Q_EMIT m_session.told(tr("The contact is on record.")); });
        return true;
    });
}

} // namespace kd::ui
