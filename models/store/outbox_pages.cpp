// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox_pages.h"

#include "models/store/failure.h"
#include "models/store/intent_table.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

// None: what is unknown stands on top of every part and is read by itself.
std::optional<OutboxPart> partOf(IntentState state)
{
    switch (state) {
    case IntentState::AwaitingApproval:
    case IntentState::Queued:
        return OutboxPart::Waiting;
    case IntentState::Sending:
    case IntentState::Accepted:
        return OutboxPart::UnderWay;
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Stopped:
    case IntentState::Cancelled:
        return OutboxPart::Done;
    case IntentState::Unknown:
        break;
    }
    return std::nullopt;
}

std::vector<IntentState> statesOf(OutboxPart part)
{
    std::vector<IntentState> states = allIntentStates();
    std::erase_if(states, [part](IntentState state) {
        const std::optional<OutboxPart> its = partOf(state);
        return !its || (part != OutboxPart::All && *its != part);
    });
    return states;
}

auto age(const OutboxRow &row)
{
    return std::tuple(row.intent.askedAt, row.intent.caseId, row.position);
}

void keepFirst(std::vector<OutboxRow> &rows, OutboxPart part, int limit)
{
    std::sort(rows.begin(), rows.end(),
              [part](const OutboxRow &a, const OutboxRow &b) { return standsAbove(part, a, b); });
    if (int(rows.size()) > limit) {
        rows.resize(size_t(limit));
    }
}

} // namespace

bool isUnknown(const IntentRow &row)
{
    return row.state == IntentState::Unknown || (row.needsPerson && !isSettled(row.state));
}

bool standsAbove(OutboxPart part, const OutboxRow &a, const OutboxRow &b)
{
    const bool first = isUnknown(a.intent);
    const bool second = isUnknown(b.intent);
    if (first != second) {
        return first;
    }
    if (part == OutboxPart::Waiting && !first) {
        return std::tuple_cat(std::tuple(a.intent.rank), age(a)) < std::tuple_cat(std::tuple(b.intent.rank), age(b));
    }
    return age(a) > age(b);
}

Result<std::vector<OutboxRow>> OutboxPages::page(OutboxPart part, const std::optional<OutboxRow> &after, int limit,
                                                 CaseId caseId) const
{
    return guarded(u"list actions"_s, [&] {
        std::vector<OutboxRow> rows;
        const bool inUnknown = !after || isUnknown(after->intent);
        if (inUnknown) {
            rows = intents::unknown(m_db);
            std::erase_if(rows, [&](const OutboxRow &row) {
                const bool other = !caseId.isEmpty() && row.intent.caseId != caseId;
                return other || (after && !standsAbove(part, *after, row));
            });
            keepFirst(rows, part, limit);
        }
        const int room = limit - int(rows.size());
        if (room == 0) {
            return rows;
        }
        const std::optional<OutboxRow> from = inUnknown ? std::nullopt : after;
        std::vector<OutboxRow> rest;
        for (const IntentState state : statesOf(part)) {
            std::vector<OutboxRow> some = part == OutboxPart::Waiting
                                              ? intents::inLine(m_db, state, from, room, caseId)
                                              : intents::newest(m_db, state, from, room, caseId);
            rest.insert(rest.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        }
        keepFirst(rest, part, room);
        rows.insert(rows.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
        return rows;
    });
}

} // namespace kd::store
