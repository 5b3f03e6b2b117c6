// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/lists/diff_model.h"
#include "models/trade/finding.h"

namespace kd::lists {

struct CheckRow
{
    Finding finding;     ///< as it counts: a person's answer over the machine's
    Answer machine = Answer::Unknown;
    bool overruled = false;

    bool operator==(const CheckRow &) const = default;
};

/// The verification checklist, one probe a row. Fresh answers update their rows in place.
class Checklist final : public DiffModel<CheckRow>
{
    Q_OBJECT
public:
    enum class Column { Mark, Question, Sentence, Source, Grade };
    using DiffModel::DiffModel;

    /// For "8 s ago"; changes only what is painted.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }
    /// Answered by anything but unknown, and how many there are in all; what does not apply is not counted.
    [[nodiscard]] std::pair<int, int> progress() const;

protected:
    [[nodiscard]] QVariant keyOf(const CheckRow &row) const override { return row.finding.probe; }
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const CheckRow &row, Column column) const;
    Instant m_now;
};

/// Rows for the checklist, in its order whatever the answers are: a row is found where it was before.
[[nodiscard]] std::vector<CheckRow> checkRows(const std::vector<Finding> &machine, const std::vector<Finding> &counting);

} // namespace kd::lists
