// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/lists/diff_model.h"
#include "models/outbox/overview.h"

#include <QMap>
#include <QSet>

namespace kd::lists {

/// What waits for somebody's yes, with the marks for approving several together.
class ApprovalList final : public DiffModel<outbox::Request>
{
    Q_OBJECT
public:
    enum class Column { Mark, Order, Buyer, What, AskedBy, Excess, Age, Ends };
    using DiffModel::DiffModel;

    void setNow(Instant now);
    void setNames(QMap<QString, QString> nameOfProfile);
    void applyRequests(std::vector<outbox::Request> requests); ///< marks of what is gone go with it

    /// False: it cannot be marked, being no routine one or not for `me` to approve.
    bool toggleMark(int row, const ProfileId &me);
    [[nodiscard]] std::vector<outbox::Request> marked() const; ///< in the list's order

protected:
    [[nodiscard]] QVariant keyOf(const outbox::Request &request) const override;
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const outbox::Request &request, Column column) const;

    Instant m_now;
    QMap<QString, QString> m_names;
    QSet<QString> m_marked;
};

} // namespace kd::lists
