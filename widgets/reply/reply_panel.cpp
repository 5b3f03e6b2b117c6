// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/reply_panel.h"

#include "models/desk/error_text.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/refunds/notice.h"
#include "widgets/reply/clipboard_guard.h"
#include "widgets/reply/contact_sheet.h"
#include "widgets/reply/promise_list.h"
#include "widgets/reply/promise_words.h"
#include "widgets/reply/reply_editor.h"
#include "widgets/reply/script_picker.h"
#include "widgets/style/commands.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

ReplyPanel::ReplyPanel(lists::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clipboard(new ClipboardGuard(this))
    , m_promises(new PromiseList(session))
    , m_scripts(new ScriptPicker)
    , m_editor(new ReplyEditor(session))
    , m_closed(label(tr("This case is closed. A reply goes on record; the case stays closed."), u"soft"_s))
    , m_copy(new QPushButton(tr("Copy")))
    , m_log(new QPushButton(tr("Log contact")))
{
    setObjectName(u"reply_panel"_s);
    auto *layout = column(size::gap, this);
    auto *head = row(size::gapS);
    head->addWidget(label(tr("Reply"), u"section"_s), 1);
    head->addWidget(label(tr("script"), u"small"_s));
    head->addWidget(keyHint(u"Ctrl+J"_s));
    layout->addLayout(head);
    layout->addWidget(m_promises);
    m_scripts->setObjectName(u"script_picker"_s);
    m_scripts->setAccessibleName(tr("Script"));
    m_scripts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scripts->setMinimumContentsLength(8);
    layout->addWidget(m_scripts);
    layout->addWidget(m_editor);
    m_closed->setObjectName(u"reply_closed"_s);
    m_closed->setWordWrap(true);
    m_closed->hide();
    layout->addWidget(m_closed);
    auto *buttons = row(size::gap);
    m_copy->setObjectName(u"reply_copy"_s);
    m_log->setObjectName(u"reply_log"_s);
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(m_log, 1);
    layout->addLayout(buttons);
    connect(m_scripts, &QComboBox::activated, this, [this] { fill(m_scripts->currentData().toString()); });
    connect(m_copy, &QPushButton::clicked, this, &ReplyPanel::copy);
    connect(m_log, &QPushButton::clicked, this, &ReplyPanel::logContact);
    addCommands(commands);
}

void ReplyPanel::addCommands(Commands &commands)
{
    const QString group = tr("Reply");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        return commands.add(this, id, group, text, key, [this, run = std::move(run)] {
            if (isVisible() && !m_record.id.isEmpty()) {
                run();
            }
        });
    };
    add(u"pick_script"_s, tr("Choose a script"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { pickScript(); });
    QAction *copyIt =
        add(u"copy_reply"_s, tr("Copy the reply"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); });
    QAction *logIt =
        add(u"log_contact"_s, tr("Log the contact"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { logContact(); });
    add(u"keep_promise"_s, tr("Put on record that a promise was kept"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        [this] { m_promises->keepNext(); });
    commands.addChoices(this, [this] {
        QList<Choice> choices;
        for (int i = 1; i < m_scripts->count() && !m_record.id.isEmpty(); ++i) {
            const QString script = m_scripts->itemData(i).toString();
            choices.append({tr("Script"), m_scripts->itemText(i), m_scripts->searched(i), {}, [this, script] {
                                comeIntoSight();
                                m_scripts->setFocus();
                                m_scripts->setCurrentIndex(m_scripts->findData(script));
                                fill(script);
                            }});
        }
        return choices;
    });
    m_copy->setToolTip(Commands::keyText(copyIt));
    m_log->setToolTip(Commands::keyText(logIt));
}

// The buyer's language: that of what they wrote, the window's where they wrote nothing.
QString ReplyPanel::language() const
{
    const auto &messages = m_record.messages;
    return messages.empty() || messages.back().text.isEmpty() ? QLocale().name()
                                                              : reply::languageOf(messages.back().text);
}

void ReplyPanel::setScreen(const desk::CaseScreen &screen)
{
    const bool otherCase = screen.view.record.id != m_record.id;
    m_record = screen.view.record;
    if (otherCase) {
        m_copied.reset();
    }
    m_editor->setCase(m_record.id);
    m_promises->setCase(m_record);
    m_closed->setVisible(m_record.status == CaseStatus::Closed);
    listScripts(screen.scripts, otherCase);
    tellWaiting();
}

// The case is read again every few seconds: the picker is filled anew only when there is something else to pick, and
// never under the agent's hand.
void ReplyPanel::listScripts(const QStringList &suggested, bool otherCase)
{
    QStringList ids = suggested;
    for (const playbook::Script &script : m_session.desk().playbook().scripts()) {
        // What all the cases of an outage are told is written on its own place.
        const bool ofIncident = script.stages.contains(u"incident"_s) || script.stages.contains(u"incident_over"_s);
        if (!ofIncident && !ids.contains(script.id)) {
            ids << script.id;
        }
    }
    if (ids != m_listed && (otherCase || !m_scripts->isOpen())) {
        m_scripts->hidePopup();
        std::vector<playbook::Script> scripts;
        for (const QString &id : std::as_const(ids)) {
            if (const playbook::Script *known = m_session.desk().playbook().script(id)) {
                scripts.push_back(*known);
            }
        }
        m_scripts->setScripts(scripts, QLocale().name());
        m_listed = ids;
    }
    if (otherCase) {
        m_scripts->setCurrentIndex(0);
    }
}

// In a folded window the panel lies below the case: what is chosen must be seen to arrive.
void ReplyPanel::comeIntoSight()
{
    for (QWidget *at = parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(m_copy);
            area->ensureWidgetVisible(m_scripts);
        }
    }
}

void ReplyPanel::pickScript()
{
    comeIntoSight();
    m_scripts->setFocus();
    m_scripts->showPopup();
}

void ReplyPanel::tellOfRefund(const refunds::RunningRefund &refund)
{
    m_refund = refund;
    tellWaiting();
}

void ReplyPanel::tellWaiting()
{
    if (!m_refund || m_refund->row.intent.caseId != m_record.id) {
        return;
    }
    const auto notice = refunds::noticeFor(*std::exchange(m_refund, std::nullopt), language());
    if (notice) {
        m_scripts->setCurrentIndex(qMax(0, m_scripts->findData(notice->script)));
        fill(notice->script, notice->facts);
    }
}

void ReplyPanel::fill(const QString &script, const QMap<QString, QString> &facts)
{
    if (script.isEmpty()) {
        m_editor->reset();
        return;
    }
    const CaseId caseId = m_record.id;
    const desk::ScriptWish wish{script, language(), QLocale().name(), facts};
    m_session.ask(
        m_session.desk().fillScript(caseId, wish), this,
        [this, caseId](const desk::Reply &reply) {
            if (caseId == m_record.id) {
                m_editor->setReply(reply);
            }
        },
        [this, caseId](const Error &error) {
            if (caseId == m_record.id) {
                m_editor->complain(error);
            }
            return true;
        });
}

void ReplyPanel::copy()
{
    if (m_editor->text().isEmpty() || m_copying) {
        return;
    }
    copyOut(m_record.id, {m_editor->filled().script, m_editor->text(), {}, QLocale().name()});
}

// First read by the guard and on record, then on the clipboard: a text must not be out before somebody is down for it.
void ReplyPanel::copyOut(CaseId caseId, const desk::Outgoing &outgoing)
{
    m_copying = true;
    const reply::FilledScript script = m_editor->filled();
    m_session.ask(
        m_session.desk().replyCopied(m_session.me().id, caseId, outgoing), this,
        [this, caseId, script, text = outgoing.text](const reply::GuardReport &report) {
            m_copying = false;
            if (caseId == m_record.id) {
                m_copied = Copied{script, text, m_session.now()};
            }
            m_clipboard->copy(text, report.holdsKey);
            Q_EMIT m_session.told(report.holdsKey ? tr("Copied. The clipboard is cleared in 10 s.") : tr("Copied."));
        },
        [this, caseId, outgoing](const Error &error) {
            m_copying = false;
            if (error.code == u"reply_reason_missing"_s) {
                askReason(caseId, outgoing, error);
                return true;
            }
            if (caseId == m_record.id) {
                m_editor->review(); // what stands below the text may be older than what refused it
            }
            return false;
        });
}

void ReplyPanel::askReason(CaseId caseId, const desk::Outgoing &outgoing, const Error &why)
{
    auto *sheet = new Sheet(this, u"guard_sheet"_s, tr("Copy all the same?"));
    sheet->addSentence(desk::errorText(why));
    sheet->addText(u"guard_reason"_s, tr("Reason"), {}, true);
    sheet->open(tr("Copy"), [this, caseId, outgoing](const Sheet::Values &values) {
        desk::Outgoing again = outgoing;
        again.reason = values.value(u"guard_reason"_s);
        copyOut(caseId, again);
        return true;
    });
}

QString ReplyPanel::promiseOf(const reply::FilledScript &filled, const QString &text) const
{
    const playbook::Script *script = m_session.desk().playbook().script(filled.script);
    return script == nullptr ? QString() : promiseIn(*script, text);
}

// What stands in the editor, else what was copied from it before it was emptied.
void ReplyPanel::logContact()
{
    const bool gone = m_editor->text().isEmpty() && m_copied;
    const reply::FilledScript filled = gone ? m_copied->script : m_editor->filled();
    const QString text = gone ? m_copied->text : m_editor->text();
    ContactDraft draft;
    draft.script = filled.script;
    draft.text = text;
    draft.hidden = m_editor->isMasked() || (gone && lists::masked(text) != text);
    draft.substantive = filled.substantive;
    draft.asksBuyer = filled.asksBuyer;
    if (filled.promiseMinutes) {
        const bool copied = m_copied && m_copied->text == text;
        const QString told = promiseOf(filled, text);
        draft.promise = draft.hidden ? lists::masked(told) : told;
        draft.promiseDue = (copied ? m_copied->at : m_session.now()) + std::chrono::minutes(*filled.promiseMinutes);
    }
    askContact(m_session, this, m_record, draft);
}

} // namespace kd::ui
