// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/lists/diff_model.h"

namespace kd::lists {

/// The cases of a queue, in the order the desk gives: the next deadline first.
class CaseList final : public DiffModel<desk::QueueRow>
{
    Q_OBJECT
public:
    enum Role { CaseIdRole = Qt::UserRole + 100 };
    using DiffModel::DiffModel;

    /// For another queue: nothing of the old one is carried over.
    void startOver() { start(); }
    [[nodiscard]] int rowOf(CaseId caseId) const { return find(caseId.value()); }

protected:
    [[nodiscard]] QVariant keyOf(const desk::QueueRow &row) const override { return row.row.id.value(); }
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QString columnTitle(int column) const override;
    /// DisplayRole is one line for screen readers; the delegate paints from all()[row].
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace kd::lists
