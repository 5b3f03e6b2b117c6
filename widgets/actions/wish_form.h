// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

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
    void changed();

private:
    using Choices = QList<std::pair<QString, QString>>; ///< id, text
    void addLine(const QString &id, const QString &name, const QString &value = {}, bool readOnly = false);
    void addWords(const QString &id, const QString &name);
    void addChoice(const QString &id, const QString &name, const Choices &choices, const QString &chosen = {});
    void addTick(const QString &id, const QString &text, bool ticked, const QString &lockedWhy = {});
    void addCount(const QString &id, const QString &name, int most);
    void addCards(const casework::CaseView &view);
    void addField(const QString &id, const QString &name, QWidget *field);

    void askOffer(const casework::CaseView &view);
    void askRefund(const casework::CaseView &view);
    void askExchange(const casework::CaseView &view);
    void askOutside(bool ticket);
    void askAnswer(const casework::CaseView &view);
    void fillEquivalents(const keys::StockOffer &stock);

    [[nodiscard]] QString text(const QString &id) const;
    [[nodiscard]] bool ticked(const QString &id) const;
    [[nodiscard]] std::vector<CardId> cards() const;
    [[nodiscard]] Result<std::optional<Money>> money(const QString &id) const;
    [[nodiscard]] Result<actions::What> offered() const;
    [[nodiscard]] Result<actions::What> refund() const;
    [[nodiscard]] std::optional<Instant> within() const;

    lists::Session &m_session;
    ActionChoice m_choice;
    Currency m_currency;
    QVBoxLayout *m_fields;
    QMap<QString, QWidget *> m_byId;
    QWidget *m_first = nullptr;
};

} // namespace kd::ui
