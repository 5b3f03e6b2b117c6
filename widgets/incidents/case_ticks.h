// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/incidents.h"

#include <QListWidget>

namespace kd::ui {

/// Cases that would fit an incident, the most urgent first, to be ticked. Ticked beforehand are those that fit for
/// certain; what somebody has ticked or not stays so while the list is read again.
class CaseTicks : public QListWidget
{
    Q_OBJECT
public:
    explicit CaseTicks(QWidget *parent = nullptr);
    void setCases(const std::vector<desk::IncidentCase> &cases, Instant now);
    [[nodiscard]] std::vector<CaseId> ticked() const;

Q_SIGNALS:
    void tickedChanged();
};

} // namespace kd::ui
