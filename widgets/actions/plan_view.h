// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace kd::ui {

/// The steps of the case's latest plan with their states as they come, what follows where one was refused, and the way
/// on with the rest. Hides itself while there is but one step and nothing to carry on with.
class PlanView : public QFrame
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);
    void setRecord(const CaseRecord &record);

Q_SIGNALS:
    void continueWanted(const kd::OperationId &plan);

private:
    void build(const std::vector<Intent> &steps);

    std::vector<Intent> m_shown;
    OperationId m_unfinished;
    QVBoxLayout *m_rows;
    QPushButton *m_continue;
};

} // namespace kd::ui
