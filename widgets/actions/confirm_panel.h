// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/wish_form.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace kd::ui {

/// The one confirmation, in place: what is to be filled in, who gets what from where, its steps with what follows when
/// one is refused. It speaks of the case it was opened on. Enter confirms what is shown, once; Esc leaves.
class ConfirmPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmPanel(lists::Session &session, QWidget *parent = nullptr);
    void ask(const ActionChoice &choice, const casework::CaseView &view, bool online);
    [[nodiscard]] bool isAsking() const { return isVisible(); }

Q_SIGNALS:
    /// On record, and said so; `queued`: something was asked of the shop.
    void carriedOut(bool queued);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void show(const desk::Preview &preview);
    void complain(const QString &complaint);
    void setReady(bool ready);
    void focusForm();
    void takeFocusOver();
    void confirm();
    void escalate();
    void tellOutcome(const std::vector<Intent> &intents);
    [[nodiscard]] std::optional<QString> glass() const;

    lists::Session &m_session;
    WishForm *m_form;
    ActionChoice m_choice;
    casework::CaseView m_view;
    bool m_online = false;
    bool m_ready = false;   ///< what is shown is what the fields say
    bool m_touched = false; ///< somebody has begun to fill it in: from now on it says what is missing
    bool m_asking = false;  ///< on its way: a second Enter asks for nothing
    int m_query = 0;
    std::optional<desk::Preview> m_preview;
    QTimer *m_soon;
    QLabel *m_sentence;
    QLabel *m_steps;
    QLabel *m_limits;
    QLabel *m_complaint;
    QCheckBox *m_sure;
    bool m_givenBefore = false; ///< the case has given something already: giving more takes a tick
    QLabel *m_glassName;
    QLineEdit *m_glass;
    QPushButton *m_confirm;
};

} // namespace kd::ui
