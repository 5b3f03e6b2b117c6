// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTimer;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

class QuoteView;

/// A new complaint: the buyer's words, what they seem to say with the words it came from, the orders they may mean.
/// Everything proposed can be corrected with one key before the case is opened (Ctrl+Enter), which is possible only while
/// what is proposed was read from the words that stand there now.
class IntakePanel : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePanel(lists::Session &session, QWidget *parent = nullptr);
    void start(const QString &text, const std::optional<OrderRef> &order = {}, const QString &number = {});
    void openCase();
    [[nodiscard]] const std::optional<desk::Proposal> &proposal() const { return m_proposal; }

Q_SIGNALS:
    void opened(kd::CaseId caseId, bool joined);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void propose();
    void showProposal(const desk::Proposal &proposal);
    void showLabels(const std::optional<intake::Claim> &claim);
    void addProduct(QRadioButton *button, const OrderRef &order);
    void showMatches();
    void askJoin();
    void showState();
    [[nodiscard]] QString text() const; ///< trimmed
    [[nodiscard]] OrderRef chosenOrder() const;

    lists::Session &m_session;
    QPlainTextEdit *m_text;
    QTimer *m_later;
    QLabel *m_hint;
    QuoteView *m_quote;
    QComboBox *m_channel;
    QComboBox *m_reason;
    QComboBox *m_demand;
    QComboBox *m_tone;
    QLabel *m_missing;
    QVBoxLayout *m_matches;
    QButtonGroup *m_choice;
    QPushButton *m_open;
    std::optional<desk::Proposal> m_proposal;
    std::optional<OrderRef> m_given; ///< started from an order
    QString m_givenNumber;
    OrderRef m_joinAsked;              ///< the order that m_join is about
    std::optional<CaseId> m_join;      ///< open on that order: the message would join it
    bool m_opening = false;
    int m_round = 0;
};

} // namespace kd::ui
