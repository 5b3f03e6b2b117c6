// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shop/connectors/woocommerce/walk.h"

#include "models/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kd::shop::woo {

namespace {

constexpr int version = 1;
constexpr int mostIdlePages = 1000;
constexpr int stride = Walk::perPage - Walk::overlap;

std::optional<qint64> whole(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<Instant> instant(const QJsonObject &json, QLatin1StringView name)
{
    const auto millis = whole(json, name);
    return millis ? std::optional(Instant(*millis)) : std::nullopt;
}

} // namespace

Walk Walk::fromCursor(const Cursor &cursor)
{
    Walk walk;
    if (cursor.isEmpty()) {
        return walk;
    }
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    if (whole(json, "v"_L1) != version) {
        logWarning("shop", u"a stored position in the list of orders cannot be read; starting from the beginning"_s);
        return walk;
    }
    walk.m_changedAfter = instant(json, "after"_L1);
    walk.m_began = instant(json, "began"_L1);
    walk.m_inTrash = json.value("trash"_L1).toBool();
    walk.m_offset = whole(json, "offset"_L1).value_or(0);
    walk.m_lastId = whole(json, "last"_L1).value_or(0);
    walk.m_seen = whole(json, "seen"_L1).value_or(0);
    walk.m_firstTotal = whole(json, "total"_L1);
    walk.m_counted = whole(json, "counted"_L1).value_or(0);
    walk.m_missing = whole(json, "missing"_L1).value_or(0);
    walk.m_missingBefore = whole(json, "missing_before"_L1).value_or(0);
    walk.m_idle = int(whole(json, "idle"_L1).value_or(0));
    return walk;
}

Cursor Walk::toCursor() const
{
    QJsonObject json{{u"v"_s, version}};
    const auto put = [&json](const QString &name, qint64 value) {
        if (value != 0) {
            json.insert(name, value);
        }
    };
    if (m_changedAfter) {
        json.insert(u"after"_s, m_changedAfter->millis());
    }
    if (m_began) {
        json.insert(u"began"_s, m_began->millis());
    }
    if (m_inTrash) {
        json.insert(u"trash"_s, true);
    }
    if (m_firstTotal) {
        json.insert(u"total"_s, *m_firstTotal);
    }
    put(u"offset"_s, m_offset);
    put(u"last"_s, m_lastId);
    put(u"seen"_s, m_seen);
    put(u"counted"_s, m_counted);
    put(u"missing"_s, m_missing);
    put(u"missing_before"_s, m_missingBefore);
    put(u"idle"_s, m_idle);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QList<std::pair<QString, QString>> Walk::query() const
{
    QList<std::pair<QString, QString>> query{
        {u"orderby"_s, u"id"_s},
        {u"order"_s, u"asc"_s},
        {u"per_page"_s, QString::number(perPage)},
        {u"offset"_s, QString::number(m_offset)},
        {u"status"_s, m_inTrash ? u"trash"_s : u"any"_s},
    };
    if (m_changedAfter) {
        // Whole seconds, rounded down: the filter is strictly "after".
        const Instant second(m_changedAfter->millis() / 1000 * 1000);
        query.append({u"modified_after"_s, second.toIso().chopped(1)});
        query.append({u"dates_are_gmt"_s, u"true"_s});
    }
    return query;
}

bool Walk::isLastPage(size_t rows, std::optional<qint64> total) const
{
    if (total && *total > 0) {
        return m_offset + perPage >= *total;
    }
    // No count, or the 0 that the shop answers past its end.
    return rows < perPage;
}

Result<Walk::Taken> Walk::take(const std::vector<qint64> &ids, std::optional<qint64> total, Instant mark)
{
    const QString doing = u"read orders"_s;
    if (std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) != ids.end()) {
        return fail(Error::Kind::Protocol, u"list_not_sorted"_s, doing);
    }
    if (!m_began) {
        if (m_changedAfter && mark + margin < *m_changedAfter) {
            // The shop's clock was turned back: what changed since may carry times from before our filter.
            logWarning("shop", u"the shop's clock went back; reading all orders again"_s);
            *this = Walk();
            Taken again;
            again.from = ids.size();
            return again;
        }
        m_began = mark;
    }
    if (!m_firstTotal && m_offset == 0) {
        m_firstTotal = total;
    }
    const bool pastEnd = ids.empty() && (!total || *total <= m_offset);
    const bool gap = pastEnd || (!ids.empty() && ids.front() > m_lastId);
    const auto from = size_t(std::upper_bound(ids.begin(), ids.end(), m_lastId) - ids.begin());
    Taken taken;
    taken.from = ids.size();
    taken.total = m_firstTotal ? std::optional(m_counted + *m_firstTotal) : std::nullopt;
    if (m_offset > 0 && gap) {
        m_offset = std::max<qint64>(0, m_offset - stride);
    } else {
        taken.from = from;
        m_seen += qint64(ids.size() - from);
        m_lastId = ids.empty() ? m_lastId : std::max(m_lastId, ids.back());
        if (isLastPage(ids.size(), total)) {
            finishPart(total, taken);
            return taken;
        }
        m_offset += stride;
    }
    m_idle = taken.from < ids.size() ? 0 : m_idle + 1;
    if (m_idle > mostIdlePages) {
        return fail(Error::Kind::Conflict, u"list_moves"_s, doing);
    }
    return taken;
}

void Walk::finishPart(std::optional<qint64> total, Taken &taken)
{
    const qint64 first = m_firstTotal.value_or(0);
    const qint64 last = total.value_or(0) > 0 ? *total : first;
    m_missing += std::max<qint64>(0, std::min(first, last) - m_seen);
    m_counted += first;
    Walk next;
    if (!m_inTrash) {
        next.m_changedAfter = m_changedAfter;
        next.m_began = m_began;
        next.m_inTrash = true;
        next.m_counted = m_counted;
        next.m_missing = m_missing;
        next.m_missingBefore = m_missingBefore;
        *this = next;
        return;
    }
    taken.finished = true;
    taken.incomplete = m_missing > 0 && m_missing != m_missingBefore;
    next.m_changedAfter = taken.incomplete ? m_changedAfter : m_began;
    next.m_missingBefore = taken.incomplete ? m_missing : 0;
    *this = next;
}

} // namespace kd::shop::woo
