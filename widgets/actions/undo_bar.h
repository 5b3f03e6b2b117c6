// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// What became of the case's latest action: the seconds in which it can be undone, then its way to the shop and back.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(lists::Session &session, QWidget *parent = nullptr);
    /// Of the case on screen; hides itself when there is nothing to tell.
    void setIntents(const std::vector<Intent> &intents);
    void tick();
    /// What the button does: takes the action back, or asks what became of it.
    void undo();

Q_SIGNALS:
    void decideWanted(const kd::OperationId &operation); ///< its outcome is unknown and a person decides

private:
    lists::Session &m_session;
    std::optional<Intent> m_intent;
    QLabel *m_text;
    QLabel *m_state;
    QProgressBar *m_left; ///< of the undo pause
    QPushButton *m_button;
};

} // namespace kd::ui
