// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The text of the reply and what the guard says about it. A filled text that holds something personal is shown masked
/// and cannot be edited; text() is the text itself. What the guard says here is advice while writing: whether a text
/// may go out is decided when it is copied.
class ReplyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyEditor(lists::Session &session, QWidget *parent = nullptr);
    /// Another case empties it.
    void setCase(CaseId caseId);
    void setReply(const desk::Reply &reply);
    void reset();
    /// Why there is no text: a script that could not be filled.
    void complain(const Error &error);
    /// Has the guard read the text as it stands.
    void review();

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isMasked() const { return !m_masked.isEmpty(); }
    /// What the text was made with; empty parts for free words.
    [[nodiscard]] const reply::FilledScript &filled() const { return m_filled; }

private:
    void noteTyping();
    void showFindings(const reply::GuardReport &report);

    lists::Session &m_session;
    CaseId m_case;
    QPlainTextEdit *m_edit;
    QVBoxLayout *m_findings;
    QHBoxLayout *m_chips;
    QTimer *m_reviewLater;
    reply::FilledScript m_filled;
    QString m_masked; ///< shown instead of the filled text; empty: the text itself is shown
};

} // namespace kd::ui
