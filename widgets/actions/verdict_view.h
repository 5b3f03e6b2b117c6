// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casework/decided.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// What the rules say of a case and why. Once something was carried out, what was decided then, with what was known;
/// what the rules say today stands apart.
class VerdictView : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictView(lists::Session &session, QWidget *parent = nullptr);
    void setView(const casework::CaseView &view);

private:
    void setToday();
    void setDecided();
    void explainWhy();
    void explainDecided();
    void explainChange();

    lists::Session &m_session;
    playbook::Decision m_decision; ///< of today
    Instant m_madeAt;
    std::optional<casework::Decided> m_decided;
    QLabel *m_need;
    QLabel *m_verdict;
    QLabel *m_reason; ///< the rule's own sentence
    QLabel *m_findings;
    QLabel *m_today;
    QPushButton *m_why;
    QPushButton *m_change;
};

} // namespace kd::ui
