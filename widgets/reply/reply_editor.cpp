// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/reply_editor.h"

#include "models/desk/error_text.h"
#include "models/lists/masking.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

constexpr int editHeight = 140;
constexpr int reviewAfter = 300; ///< ms without a key press

QString toneOf(playbook::GuardLevel level)
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

} // namespace

ReplyEditor::ReplyEditor(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QPlainTextEdit)
    , m_findings(column(size::gapS))
    , m_chips(row(size::gapS + 2))
    , m_reviewLater(new QTimer(this))
{
    auto *layout = column(size::gap, this);
    m_edit->setObjectName(u"reply_text"_s);
    m_edit->setAccessibleName(tr("Text of the reply"));
    m_edit->setPlaceholderText(tr("Choose a script, or write."));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(editHeight);
    layout->addWidget(m_edit);
    layout->addLayout(m_findings);
    layout->addLayout(m_chips);
    m_reviewLater->setSingleShot(true);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyEditor::noteTyping);
    connect(m_reviewLater, &QTimer::timeout, this, &ReplyEditor::review);
}

void ReplyEditor::setCase(CaseId caseId)
{
    if (caseId != m_case) {
        m_case = caseId;
        reset();
    }
}

void ReplyEditor::reset()
{
    const QSignalBlocker quiet(m_edit);
    m_reviewLater->stop();
    m_filled = {};
    m_masked.clear();
    m_edit->setReadOnly(false);
    m_edit->clear();
    showFindings({});
}

void ReplyEditor::setReply(const desk::Reply &reply)
{
    m_reviewLater->stop(); // the guard has read this text already
    m_filled = reply.script;
    const QString shown = lists::masked(reply.shown);
    m_masked = shown == m_filled.text ? QString() : shown;
    const QSignalBlocker quiet(m_edit);
    m_edit->setReadOnly(isMasked());
    m_edit->setPlainText(shown);
    showFindings(reply.guard);
}

void ReplyEditor::complain(const Error &error)
{
    reset();
    QLabel *complaint = label(desk::errorText(error), u"late"_s);
    complaint->setObjectName(u"script_complaint"_s);
    complaint->setWordWrap(true);
    m_findings->addWidget(complaint);
}

QString ReplyEditor::text() const
{
    return isMasked() ? m_filled.text : m_edit->toPlainText().trimmed();
}

void ReplyEditor::noteTyping()
{
    if (text().isEmpty()) {
        m_filled = {}; // what is written from here on is no script any more
    }
    m_reviewLater->start(reviewAfter);
}

void ReplyEditor::review()
{
    const CaseId caseId = m_case;
    const QString asked = text();
    if (caseId.isEmpty() || asked.isEmpty()) {
        showFindings({});
        return;
    }
    m_session.ask(m_session.desk().review(caseId, asked, QLocale().name()), this,
                  [this, caseId, asked](const reply::GuardReport &report) {
                      if (caseId == m_case && asked == text()) {
                          showFindings(report);
                      }
                  });
}

void ReplyEditor::showFindings(const reply::GuardReport &report)
{
    clear(m_findings);
    for (const reply::GuardFinding &finding : report.findings) {
        QLabel *line =
            label(finding.proposal.isEmpty() ? finding.why : tr("%1 Better: %2").arg(finding.why, finding.proposal),
                  toneOf(finding.level));
        line->setWordWrap(true);
        m_findings->addWidget(line);
    }
    clear(m_chips);
    if (!text().isEmpty()) {
        const bool blocked = report.level() == playbook::GuardLevel::Block;
        QLabel *verdict = chip(blocked                   ? tr("guard: blocked")
                               : report.findings.empty() ? tr("guard: passed")
                                                         : tr("guard: see above"),
                               blocked                   ? u"late"_s
                               : report.findings.empty() ? u"ok"_s
                                                         : u"warn"_s);
        verdict->setObjectName(u"guard_verdict"_s);
        m_chips->addWidget(verdict);
        if (m_filled.promiseMinutes) {
            const Instant now = m_session.now();
            const Instant due = now + std::chrono::minutes(*m_filled.promiseMinutes);
            QLabel *promise = chip(tr("promise: by %1").arg(lists::dueText(due, now)));
            promise->setObjectName(u"reply_promise"_s);
            m_chips->addWidget(promise);
        }
        if (report.holdsKey) {
            QLabel *key = chip(tr("holds a key"), u"warn"_s);
            key->setObjectName(u"reply_holds_key"_s);
            m_chips->addWidget(key);
        }
    }
    m_chips->addStretch(1);
}

} // namespace kd::ui
