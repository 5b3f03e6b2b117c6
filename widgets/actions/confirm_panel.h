// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kd::ui {

/// The one confirmation, in place: who gets what from where, the amount where it may be changed, the reason. Enter
/// confirms, Esc leaves.
class ConfirmPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmPanel(QWidget *parent = nullptr);
    void ask(const actions::Offer &offer, const casework::CaseView &view, bool online);
    [[nodiscard]] bool isAsking() const { return isVisible(); }

Q_SIGNALS:
    /// `amount`: refunds only. `card`: reissue of one of several keys.
    void confirmed(const kd::actions::Offer &offer, const std::optional<kd::Money> &amount,
                   const std::optional<kd::CardId> &card, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    actions::Offer m_offer;
    std::optional<Money> m_most; ///< what may be refunded at most
    QLabel *m_sentence;
    QLabel *m_clause;
    QLabel *m_complaint;
    QLineEdit *m_amount;
    QComboBox *m_card;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace kd::ui
