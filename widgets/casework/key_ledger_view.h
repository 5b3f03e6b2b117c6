// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/key_way.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The keys of a case's order, one after the other, and those that the case keeps for its buyer. Enter on one shows its
/// life.
class KeyLedgerView : public QWidget
{
    Q_OBJECT
public:
    explicit KeyLedgerView(lists::Session &session, QWidget *parent = nullptr);
    void setScreen(const desk::CaseScreen &screen);
    void setNames(const QMap<QString, QString> &nameOfProfile);
    /// Of the chosen line, else the order's first; empty: it has none.
    [[nodiscard]] CardId current() const;
    /// Keeps one more for the buyer, and says which.
    void reserve();
    /// Gives back the one that was kept last.
    void releaseLast();

Q_SIGNALS:
    void keyWanted(const kd::ShopId &shop, const kd::CardId &card);
    /// How many keys the order got and the case keeps.
    void countChanged(int count);

private:
    void ask();
    void showReserved();
    void release(const CardId &card);

    lists::Session &m_session;
    lists::LedgerList m_model;
    QVBoxLayout *m_reserved;
    QLabel *m_empty;
    QTableView *m_view;
    CaseId m_case;
    OrderRef m_order;
    std::vector<std::pair<CardReservation, QString>> m_kept; ///< with the masked key; still counting
    int m_round = 0;
};

} // namespace kd::ui
