// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_model.h"

#include <QMap>

namespace kd::lists {

/// The outbox: what was asked of shops, what became of it and what comes next, ordered as store::standsAbove() says.
/// Rows that are here follow every change, wherever they stand.
class OutboxList final : public PagedModel<outbox::Line>
{
    Q_OBJECT
public:
    enum class Column { Order, What, AskedBy, ApprovedBy, State, Age, Next };
    OutboxList(Session &session, QObject *parent = nullptr);

    void setPart(store::OutboxPart part);
    [[nodiscard]] store::OutboxPart part() const { return m_part; }
    /// Time passes: what is counted in it is written anew.
    void tick();
    void setNames(QMap<QString, QString> nameOfProfile);

    /// The rank that lets the waiting row pass the next one of its shop above (or below) it, with everything of the
    /// same rank; none: nothing stands there.
    [[nodiscard]] std::optional<int> rankToPass(int row, bool upwards) const;
    /// All steps of the row's plan that can still be moved, held or taken back; the row itself first.
    [[nodiscard]] std::vector<OperationId> unsentStepsWith(int row) const;

protected:
    [[nodiscard]] QFuture<Result<std::vector<outbox::Line>>> page(const outbox::Line *after, int limit) override;
    [[nodiscard]] bool isOlder(const outbox::Line &row, const outbox::Line &than) const override;
    [[nodiscard]] int refreshSize() const override;
    [[nodiscard]] QVariant keyOf(const outbox::Line &line) const override { return line.row.intent.operation.value(); }
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const outbox::Line &line, Column column) const;
    [[nodiscard]] QString nameOf(const ProfileId &profile) const;

    store::OutboxPart m_part = store::OutboxPart::All;
    Instant m_now;
    QMap<QString, QString> m_names;
};

/// Neither sent nor ended: it can be held, moved and taken back.
[[nodiscard]] bool isUnsent(const store::IntentRow &row);

/// "ok", "warn", "late", "accent" or "": how the screen colours a state.
[[nodiscard]] QString toneOf(IntentState state, bool needsPerson);

} // namespace kd::lists
