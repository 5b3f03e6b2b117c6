// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

class ClipboardGuard;
class PromiseList;
class ReplyEditor;
class ScriptPicker;

/// The right column's lower half: what was promised, a script filled with the case's facts, what the guard says about
/// it, copying it and putting the contact on record. A closed case may still be answered; it says so and stays closed.
class ReplyPanel : public QWidget
{
    Q_OBJECT
public:
    ReplyPanel(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void pickScript();
    /// Fills the script that fits where the refund stands, at once or when its case is shown.
    void tellOfRefund(const refunds::RunningRefund &refund);

private:
    void addCommands(style::Commands &commands);
    void listScripts(const QStringList &suggested, bool otherCase);
    void fill(const QString &script, const QMap<QString, QString> &facts = {});
    void tellWaiting();
    void comeIntoSight();
    void copy();
    void copyOut(CaseId caseId, const desk::Outgoing &outgoing);
    void askReason(CaseId caseId, const desk::Outgoing &outgoing, const Error &why);
    void logContact();
    [[nodiscard]] QString promiseOf(const reply::FilledScript &filled, const QString &text) const;
    [[nodiscard]] QString language() const;

    lists::Session &m_session;
    ClipboardGuard *m_clipboard;
    CaseRecord m_record;
    PromiseList *m_promises;
    ScriptPicker *m_scripts;
    QStringList m_listed; ///< ids in the picker
    ReplyEditor *m_editor;
    QLabel *m_closed;
    QPushButton *m_copy;
    QPushButton *m_log;
    /// What was copied last in this case, and when: its promise counts from then on.
    struct Copied
    {
        reply::FilledScript script;
        QString text;
        Instant at;
    };
    std::optional<Copied> m_copied;
    std::optional<refunds::RunningRefund> m_refund; ///< the buyer is to be told of it when its case is shown
    bool m_copying = false;                         ///< one click is one copy
};

} // namespace kd::ui
