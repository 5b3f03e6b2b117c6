// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace kd::lists {
class Session;
}
namespace kd::style {
class Commands;
}

namespace kd::ui {

class ClipboardGuard;

/// The right column's lower half: a script filled with the case's facts, what the guard says about it, copying it and
/// putting the contact on record with its promise. A text that holds something personal is shown masked and cannot be
/// edited; what is copied is the text itself.
class ReplyPanel : public QWidget
{
    Q_OBJECT
public:
    ReplyPanel(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void pickScript();

private:
    void fill(const QString &script);
    void show(const desk::Reply &reply);
    void review();
    void showFindings(const reply::GuardReport &report);
    void copy();
    void doCopy();
    void logContact();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString language() const;

    lists::Session &m_session;
    ClipboardGuard *m_clipboard;
    desk::CaseScreen m_screen;
    QComboBox *m_scripts;
    QPlainTextEdit *m_edit;
    QVBoxLayout *m_findings;
    QHBoxLayout *m_chips;
    QPushButton *m_copy;
    QPushButton *m_log;
    QTimer *m_reviewLater;
    QString m_script;
    QString m_masked; ///< shown instead of m_text; empty: the text itself is shown
    QString m_text;
    bool m_holdsKey = false;
    bool m_substantive = false;
    std::optional<int> m_promiseMinutes;
    std::optional<playbook::GuardLevel> m_level;
};

} // namespace kd::ui
