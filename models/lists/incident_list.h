// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/incidents.h"
#include "models/lists/diff_model.h"

namespace kd::lists {

/// Outages: those that run, then the latest that are over.
class IncidentList final : public DiffModel<desk::IncidentLine>
{
    Q_OBJECT
public:
    enum class Column { Title, Since, Cases, Told, NextWord };
    using DiffModel::DiffModel;

    void setNow(Instant now);

protected:
    [[nodiscard]] QVariant keyOf(const desk::IncidentLine &line) const override;
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const desk::IncidentLine &line, Column column) const;
    Instant m_now;
};

/// The cases of one incident.
class IncidentCaseList final : public DiffModel<desk::IncidentCase>
{
    Q_OBJECT
public:
    enum class Column { Case, Reason, Told, Due };
    using DiffModel::DiffModel;

    void setNow(Instant now);

protected:
    [[nodiscard]] QVariant keyOf(const desk::IncidentCase &one) const override;
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const desk::IncidentCase &one, Column column) const;
    Instant m_now;
};

} // namespace kd::lists
