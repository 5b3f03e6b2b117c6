// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/secret.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// One masked card key. The first press asks for a reason, which goes on record; then the key is seen while the button is
/// held, for 30 s at most, and never after the focus has gone or the place is left.
class Reveal : public QWidget
{
    Q_OBJECT
public:
    static constexpr int seconds = 30;

    explicit Reveal(lists::Session &session, QWidget *parent = nullptr);
    void setCard(CaseId caseId, const CardId &card, const QString &masked);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void hideAgain();
    void forget();

    lists::Session &m_session;
    QLabel *m_text;
    QPushButton *m_button;
    QTimer *m_timer;
    CaseId m_case;
    CardId m_card;
    QString m_masked;
    Secret m_clear; ///< after a reveal on record, until the 30 s are over
};

} // namespace kd::ui
