// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/checklist.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QTableView;

namespace kd::lists {
class Refresh;
class Session;
} // namespace kd::lists

namespace kd::ui {

class Filmstrip;

/// What an approver looks at before saying yes: the exact effect, who asked and why, the checklist as it is now, the
/// decision with the rule and the clause it rests on, the evidence.
class ApprovalDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalDetail(lists::Session &session, QWidget *parent = nullptr);
    /// nullptr: nothing is chosen.
    void setRequest(const outbox::Request *request);
    void setNames(const QMap<QString, QString> &nameOfProfile) { m_names = nameOfProfile; }

Q_SIGNALS:
    void evidenceWanted(const kd::desk::CaseScreen &screen, const kd::EvidenceId &evidence);

private:
    void build();
    void showScreen(const desk::CaseScreen &screen);
    [[nodiscard]] QString decisionText(const casework::CaseView &view) const;
    [[nodiscard]] QString traceText(const casework::CaseView &view) const;
    [[nodiscard]] static QString rowsText(const playbook::Decision &decision);

    lists::Session &m_session;
    std::optional<outbox::Request> m_request;
    std::optional<desk::CaseScreen> m_screen;
    QMap<QString, QString> m_names;
    lists::Refresh *m_refresh;
    lists::Checklist m_checks;
    QLabel *m_effect;
    QLabel *m_asked;
    QLabel *m_mine; ///< why I cannot approve it
    QLabel *m_checkTitle;
    QTableView *m_checkView;
    QLabel *m_decision;
    QLabel *m_trace;
    QLabel *m_evidenceNames;
    Filmstrip *m_evidence;
};

} // namespace kd::ui
