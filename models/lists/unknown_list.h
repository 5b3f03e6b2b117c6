// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/lists/diff_model.h"
#include "models/outbox/overview.h"

namespace kd::lists {

/// Every action whose outcome is not known, the oldest first: it has been in doubt for longest.
class UnknownList final : public DiffModel<outbox::Line>
{
    Q_OBJECT
public:
    enum class Column { Order, What, Sent, ReadBack, Next };
    using DiffModel::DiffModel;

    void setNow(Instant now);
    /// Only those of `lines` whose outcome is not known.
    void applyLines(std::vector<outbox::Line> lines);

protected:
    [[nodiscard]] QVariant keyOf(const outbox::Line &line) const override { return line.row.intent.operation.value(); }
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const outbox::Line &line, Column column) const;
    Instant m_now;
};

} // namespace kd::lists
