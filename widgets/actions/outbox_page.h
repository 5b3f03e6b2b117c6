// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/outbox_list.h"
#include "widgets/actions/list_page.h"

class QButtonGroup;

namespace kd::lists {
class Session;
}

namespace kd::ui {

/// The queue as it runs: what waits, what is under way, what became of the rest. Parts narrow the list, but what has an
/// unknown outcome is always in it, on top. Nothing jumps: selection and scroll position stay with their rows.
class OutboxPage final : public ListPage
{
    Q_OBJECT
public:
    OutboxPage(lists::Session &session, style::Commands &commands, QWidget *parent = nullptr);
    void refresh();
    void setNames(const QMap<QString, QString> &nameOfProfile) { m_model.setNames(nameOfProfile); }

Q_SIGNALS:
    void caseWanted(kd::CaseId caseId);
    void approvalWanted(const kd::OperationId &operation); ///< it waits for somebody's yes
    void outcomeWanted(const kd::OperationId &operation);  ///< somebody is to say what became of it

protected:
    void showEvent(QShowEvent *event) override;
    void showState() override;
    void activate() override;

private:
    void addButtons(style::Commands &commands);
    void addParts(style::Commands &commands);
    void showPart(int part);
    void hold();
    void undo();
    void move(bool upwards);
    void goOn();
    [[nodiscard]] const outbox::Line *current() const;

    lists::Session &m_session;
    lists::OutboxList m_model;
    QButtonGroup *m_parts;
    QPushButton *m_open;
    QPushButton *m_next; ///< approve or decide, where the row waits for a person
    QPushButton *m_hold;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_undo;
};

} // namespace kd::ui
