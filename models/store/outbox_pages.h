// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"

namespace kd::store {

/// Which actions a page of the outbox shows. Those whose outcome is unknown are part of every one of them.
enum class OutboxPart {
    All,
    Waiting,  ///< for an approval or for their turn
    UnderWay, ///< on their way to the shop and back
    Done,
};

struct OutboxRow
{
    IntentRow intent;
    int position = 0; ///< among the actions of its case
    QString orderNumber;
    QString buyerMasked;

    bool operator==(const OutboxRow &) const = default;
};

/// The outcome is not known, so it stands on top of whatever is shown.
[[nodiscard]] bool isUnknown(const IntentRow &row);
/// How a part is ordered: what is unknown first, the newest of it first. Then what waits in the order it will run
/// (rank, then age), everything else from the newest to the oldest. True: `a` stands above `b`.
[[nodiscard]] bool standsAbove(OutboxPart part, const OutboxRow &a, const OutboxRow &b);

/// The outbox page by page, however long it has become. Valid as long as the DeskRead it was made from.
class OutboxPages : public DeskRead
{
public:
    explicit OutboxPages(const DeskRead &desk)
        : DeskRead(desk)
    {}
    /// At most `limit` rows that stand below `after` (none: from the top on), in the order of standsAbove(). `caseId`:
    /// only of that case; empty: of all.
    [[nodiscard]] Result<std::vector<OutboxRow>> page(OutboxPart part, const std::optional<OutboxRow> &after, int limit,
                                                      CaseId caseId = {}) const;
};

} // namespace kd::store
