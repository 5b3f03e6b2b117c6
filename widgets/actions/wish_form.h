// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QWidget>

class QComboBox;

namespace kd::lists {
class Session;
}

namespace kd::ui {

class FormFields;

/// What an action is about: one of the offers, or something that is no way out by itself.
struct ActionChoice
{
    enum class Kind { Offer, Note, Ticket, Answer, Continue };
    Kind kind = Kind::Offer;
    actions::Offer offer;  ///< Kind::Offer
    OperationId plan = {}; ///< Kind::Continue
};

/// The fields of an action, made for each kind of it: amount, route, which key, to whom. Gives the wish they say.
class WishForm : public QWidget
{
    Q_OBJECT
public:
    explicit WishForm(lists::Session &session, QWidget *parent = nullptr);
    void ask(const ActionChoice &choice, const casework::CaseView &view);
    /// Refused "amount_unreadable", "amount_needs_more_decimals", "amount_too_large".
    [[nodiscard]] Result<actions::Wish> wish() const;
    /// Where the first thing to type is; null: nothing has to be.
    [[nodiscard]] QWidget *firstToFill() const;

Q_SIGNALS:
    void changed(); ///< by whom or what ever
    void edited();  ///< by the person in front of it

private:
    void askOffer(const casework::CaseView &view);
    void askRefund(const casework::CaseView &view);
    void askExchange(const casework::CaseView &view);
    void askOutside(bool ticket);
    void askAnswer(const casework::CaseView &view);
    void askEquivalents(const casework::CaseView &view, QComboBox *products, QComboBox *differences);
    void addCards(const casework::CaseView &view);

    lists::Session &m_session;
    ActionChoice m_choice;
    Currency m_currency;
    FormFields *m_fields;
    int m_stockQuery = 0; ///< the last one: another key may be chosen before an answer comes
};

} // namespace kd::ui
