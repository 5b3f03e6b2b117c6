// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/shop/connector.h"

#include <QList>
#include <optional>
#include <utility>
#include <vector>

namespace kd::shop::woo {

/// The walk over all orders, or over those changed since, that loses no row while rows come and go.
///
/// By id, ascending: WooCommerce loses rows when change times tie. There is no "ids above n", so the walk asks by
/// offset, and an order that leaves the filter (trashed, deleted) shifts all that follow. Hence each page begins some
/// rows before the last known id: a page whose first id is not above that one proves that nothing lies between. When
/// the proof is missing, the walk steps back and asks again. Orders that come in below the position changed after the
/// walk began, so the next walk sees them.
///
/// A walk goes twice: status "any", which leaves out the trash, then "trash". At each end the number of different ids
/// is compared with the shop's own count, the smaller of the first and the last seen: rows that left on the way are not
/// missing. Short: the next walk begins where this one did; short by the same number again: the shop counts rows that
/// it does not list (a plugin hides them), and the walk counts as complete.
///
/// A change walk begins `margin` before the shop's time at the start of the last complete walk: a change that was being
/// saved then carries a time from before it could be seen. Without a Date header our clock stands in, with an hour.
class Walk
{
public:
    static constexpr int perPage = 100; ///< the shop's most
    static constexpr int overlap = 5;   ///< so many orders may leave between two pages without a step back
    static constexpr Millis margin{5 * 60'000};
    static constexpr Millis marginWithoutDate{60 * 60'000};

    /// Bytes that no walk wrote begin from the beginning, which is always right, only longer.
    [[nodiscard]] static Walk fromCursor(const Cursor &cursor);
    [[nodiscard]] Cursor toCursor() const;

    /// Of GET /orders. `modified_after` is UTC without a zone beside dates_are_gmt=true (recorded to work): together
    /// with "Z" the shop shifts it by its own offset, and alone it would be local to the shop.
    [[nodiscard]] QList<std::pair<QString, QString>> query() const;

    struct Taken
    {
        size_t from = 0; ///< the rows of the page from this index on are new
        bool finished = false;
        bool incomplete = false;
        /// Orders in this walk as the shop counts them; the trash is counted once it is reached.
        std::optional<qint64> total;
    };
    /// Takes one page: its ids in the shop's order, X-WP-Total (nullopt when there is none), and the shop's time when
    /// it was asked, less the margin. Error "list_not_sorted", or "list_moves" when 1,000 pages brought nothing new.
    [[nodiscard]] Result<Taken> take(const std::vector<qint64> &ids, std::optional<qint64> total, Instant mark);

private:
    [[nodiscard]] bool isLastPage(size_t rows, std::optional<qint64> total) const;
    void finishPart(std::optional<qint64> total, Taken &taken);

    std::optional<Instant> m_changedAfter; ///< nothing: every order
    std::optional<Instant> m_began;        ///< where the next walk takes up; nothing before the first answer
    bool m_inTrash = false;
    qint64 m_offset = 0;
    qint64 m_lastId = 0; ///< highest id handed out in this part
    qint64 m_seen = 0;   ///< different ids in this part
    std::optional<qint64> m_firstTotal;
    qint64 m_counted = 0;       ///< of the finished part
    qint64 m_missing = 0;       ///< of the finished part
    qint64 m_missingBefore = 0; ///< of the walk before, when that came short
    int m_idle = 0;             ///< pages without a new row, one after another
};

} // namespace kd::shop::woo
