// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/unknown_list.h"
#include "widgets/actions/list_page.h"

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class OutcomeView;

/// Where unknown outcomes are worked off: everything that may have happened, without a filter, and beside it what was
/// asked, what the order looked like before and what the shop shows now.
class UnknownsPage final : public ListPage
{
    Q_OBJECT
public:
    UnknownsPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void refresh();
    /// Chooses that action, now or when it has been read.
    void choose(const OperationId &operation);

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);

protected:
    void showState() override;
    void activate() override;

private:
    void buildSide();
    void showLines(std::vector<outbox::Line> lines);
    void look();
    void decide();
    [[nodiscard]] const outbox::Line *current() const;
    [[nodiscard]] bool mayDecide() const;

    lists::Session &m_session;
    lists::UnknownList m_model;
    lists::Refresh *m_refresh;
    OperationId m_looked;                   ///< of which the shop was asked last
    std::optional<desk::Outcome> m_outcome; ///< of m_looked, once the answer is here
    QWidget *m_side;
    OutcomeView *m_shown;
    QLabel *m_state; ///< the question is on its way; who may decide
    QLabel *m_choices;
    QPushButton *m_look;
    QPushButton *m_decide;
    QPushButton *m_open;
};

} // namespace kd::ui
