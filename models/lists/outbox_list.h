// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/lists/diff_model.h"
#include "models/store/rows.h"

#include <QMap>

namespace kd::lists {

/// The outbox: what was asked of shops and what became of it, the newest first; what waits for a person stands on top.
class OutboxList final : public DiffModel<store::IntentRow>
{
    Q_OBJECT
public:
    enum class Column { State, Action, Amount, Case, Asked, Result };
    using DiffModel::DiffModel;

    void setNow(Instant now) { m_now = now; }
    void setNames(QMap<QString, QString> nameOfProfile) { m_names = std::move(nameOfProfile); }
    /// As the page shows them.
    [[nodiscard]] static std::vector<store::IntentRow> sorted(std::vector<store::IntentRow> rows);

protected:
    [[nodiscard]] QVariant keyOf(const store::IntentRow &row) const override { return row.operation.value(); }
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Instant m_now;
    QMap<QString, QString> m_names;
};

/// "ok", "warn", "late", "accent" or "": how the screen colours a state.
[[nodiscard]] QString toneOf(IntentState state, bool needsPerson);

} // namespace kd::lists
