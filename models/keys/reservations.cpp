// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keys/reservations.h"

#include "models/store/deeds.h"
#include "models/trade/entries.h"

using namespace Qt::StringLiterals;

namespace kd::keys {

namespace {

using store::refuse;
using Hold = store::CardHold;

Result<void> checkCase(const CaseRecord &record, const ReserveWish &wish, Instant now)
{
    const QString doing = u"reserve a key"_s;
    if (record.status == CaseStatus::Closed) {
        return refuse(u"case_closed"_s, doing);
    }
    if (record.order.order.isEmpty()) {
        return refuse(u"no_order"_s, doing);
    }
    const auto kept = std::count_if(
        record.reservations.begin(), record.reservations.end(),
        [now](const CardReservation &reservation) { return !reservation.released && reservation.until > now; });
    return kept < wish.most ? Result<void>() : refuse(u"enough_reserved"_s, doing);
}

// A reservation that is over but that no desk has released yet must not look as if it still stood.
Result<void> releaseOverOf(store::DeskWrite &desk, const std::vector<Hold> &holders, Instant now)
{
    for (const Hold &hold : holders) {
        if (hold.kind == Hold::Kind::Reserved && hold.until && *hold.until <= now) {
            const auto entry = entry::reservationReleased(entry::systemActor(), hold.caseId, hold.card);
            if (auto kept = append(desk, entry); !kept) {
                return kept;
            }
        }
    }
    return {};
}

} // namespace

bool isFree(const std::vector<Hold> &holders, bool reusable, Instant now)
{
    return std::none_of(holders.begin(), holders.end(), [reusable, now](const Hold &hold) {
        switch (hold.kind) {
        case Hold::Kind::Reserved:
            return !hold.until || *hold.until > now;
        case Hold::Kind::HandedOut:
            return !reusable;
        case Hold::Kind::Asked:
            break;
        }
        return true;
    });
}

Result<CardReservation> reserve(store::DeskWrite &desk, const ProfileId &actor, const ReserveWish &wish, Instant now)
{
    const QString doing = u"reserve a key"_s;
    const auto record = presentCase(desk, wish.caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    if (auto checked = checkCase(*record, wish, now); !checked) {
        return fail(checked.error());
    }
    for (const Card &card : wish.candidates) {
        const auto holders = desk.holdersOf(record->order.shop, card.id);
        if (!holders) {
            return fail(holders.error());
        }
        if (!isFree(*holders, wish.reusable, now)) {
            continue;
        }
        if (auto released = releaseOverOf(desk, *holders, now); !released) {
            return fail(released.error());
        }
        const auto kept = desk.append(entry::reserved(actor, wish.caseId, card, wish.until));
        if (!kept) {
            return fail(kept.error());
        }
        return CardReservation{card.id, card.product, actor, kept->at, wish.until, false};
    }
    return refuse(u"card_taken"_s, doing);
}

Result<void> release(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const CardId &card)
{
    const QString doing = u"release a key"_s;
    const auto record = presentCase(desk, caseId, doing);
    if (!record) {
        return fail(record.error());
    }
    const bool keeps = std::any_of(record->reservations.begin(), record->reservations.end(),
                                   [&card](const CardReservation &one) { return one.card == card && !one.released; });
    return keeps ? append(desk, entry::reservationReleased(actor, caseId, card)) : refuse(u"not_reserved"_s, doing);
}

Result<void> releaseAll(store::DeskWrite &desk, const ProfileId &actor, const CaseRecord &record)
{
    for (const CardReservation &reservation : record.reservations) {
        if (reservation.released) {
            continue;
        }
        if (auto kept = append(desk, entry::reservationReleased(actor, record.id, reservation.card)); !kept) {
            return kept;
        }
    }
    return {};
}

Result<std::vector<CaseId>> releaseOver(store::DeskWrite &desk, Instant now)
{
    const auto over = desk.reservationsEndingBy(now);
    if (!over) {
        return fail(over.error());
    }
    if (auto released = releaseOverOf(desk, *over, now); !released) {
        return fail(released.error());
    }
    std::vector<CaseId> cases;
    for (const Hold &hold : *over) {
        if (std::find(cases.begin(), cases.end(), hold.caseId) == cases.end()) {
            cases.push_back(hold.caseId);
        }
    }
    return cases;
}

} // namespace kd::keys
