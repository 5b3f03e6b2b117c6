// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk.h"

#include "models/store/card_events.h"
#include "models/store/case_table.h"
#include "models/store/connection.h"
#include "models/store/failure.h"
#include "models/store/incident_table.h"
#include "models/store/intent_table.h"
#include "models/store/journal_table.h"
#include "models/store/key_ring.h"
#include "models/store/projections.h"
#include "models/store/settings_table.h"

using namespace Qt::StringLiterals;

namespace kd::store {

DeskRead::DeskRead(Connection &connection, const KeyRing &keys)
    : m_db(connection)
    , m_keys(keys)
{}

Result<std::vector<JournalEntry>> DeskRead::entries(CaseId caseId) const
{
    return guarded(u"read a case's history"_s, [&] { return journal::ofCase(m_db, m_keys, caseId); });
}

Result<std::vector<JournalEntry>> DeskRead::entries(const EntryFilter &filter, qint64 before, int limit) const
{
    return guarded(u"read the history"_s, [&] { return journal::page(m_db, m_keys, filter, before, limit); });
}

Result<JournalHead> DeskRead::head() const
{
    return guarded(u"read the history"_s, [&] { return journal::head(m_db); });
}

Result<JournalCheck> DeskRead::verify(qint64 from, const std::optional<JournalHead> &anchor) const
{
    return guarded(u"check the history"_s, [&] { return journal::verify(m_db, from, anchor); });
}

Result<std::optional<CaseRecord>> DeskRead::caseRecord(CaseId caseId) const
{
    return guarded(u"read a case"_s, [&]() -> std::optional<CaseRecord> {
        CaseRecord record = foldCase(journal::ofCase(m_db, m_keys, caseId));
        return record.id.isEmpty() ? std::nullopt : std::optional(std::move(record));
    });
}

Result<std::optional<CaseRow>> DeskRead::caseRow(CaseId caseId) const
{
    return guarded(u"read a case"_s, [&] { return cases::row(m_db, m_keys, caseId); });
}

Result<std::vector<CaseRow>> DeskRead::openCases() const
{
    return guarded(u"list cases"_s, [&] { return cases::open(m_db, m_keys); });
}

Result<std::vector<CaseRow>> DeskRead::cases(const CaseFilter &filter, CaseId before, int limit) const
{
    return guarded(u"list cases"_s, [&] { return cases::list(m_db, m_keys, filter, before, limit); });
}

Result<qint64> DeskRead::caseCount(const ShopId &shop) const
{
    return guarded(u"count cases"_s, [&] { return cases::count(m_db, shop); });
}

Result<std::vector<IntentRow>> DeskRead::intents(const IntentFilter &filter, int limit) const
{
    return guarded(u"list actions"_s, [&] { return intents::list(m_db, filter, limit); });
}

Result<std::vector<RefundRow>> DeskRead::refundsUnderWay() const
{
    return guarded(u"list refunds"_s, [&] { return intents::refundsUnderWay(m_db); });
}

Result<std::optional<Intent>> DeskRead::intent(const OperationId &operation) const
{
    return guarded(u"read an action"_s, [&]() -> std::optional<Intent> {
        const CaseId caseId = intents::caseOf(m_db, operation);
        const CaseRecord record = foldCase(journal::ofCase(m_db, m_keys, caseId));
        const Intent *intent = record.intent(operation);
        return intent == nullptr ? std::nullopt : std::optional(*intent);
    });
}

Result<std::optional<IntentRow>> DeskRead::activeIntentFor(const OrderRef &order) const
{
    return guarded(u"read an order's action"_s, [&]() -> std::optional<IntentRow> {
        const auto rows = intents::list(m_db, {.states = unsettledStates(), .order = order, .caseId = {}}, 1);
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    });
}

Result<qint64> DeskRead::movedBy(const ProfileId &profile, Currency currency, Instant from,
                                 std::optional<Instant> before) const
{
    return guarded(u"add up what was moved"_s,
                   [&] { return intents::movedBy(m_db, profile, currency, from, before); });
}

Result<std::vector<PromiseRow>> DeskRead::openPromises() const
{
    return guarded(u"list promises"_s, [&] { return cases::openPromises(m_db, m_keys); });
}

Result<std::vector<IncidentRow>> DeskRead::incidents(int ended) const
{
    return guarded(u"list incidents"_s, [&] { return incidents::list(m_db, ended); });
}

Result<std::optional<Incident>> DeskRead::incident(IncidentId incident) const
{
    return guarded(u"read an incident"_s, [&]() -> std::optional<Incident> {
        Incident folded = foldIncident(journal::ofIncident(m_db, m_keys, incident));
        return folded.id.isEmpty() ? std::nullopt : std::optional(std::move(folded));
    });
}

Result<std::vector<CaseId>> DeskRead::casesOf(IncidentId incident) const
{
    return guarded(u"list the cases of an incident"_s, [&] { return incidents::casesOf(m_db, incident); });
}

Result<std::vector<JournalEntry>> DeskRead::cardEntries(const ShopId &shop, const CardId &card) const
{
    return guarded(u"read a key's history"_s, [&] { return journal::ofCard(m_db, m_keys, shop, card); });
}

Result<std::optional<std::pair<ShopId, CardId>>> DeskRead::cardOfEntry(qint64 seq) const
{
    return guarded(u"read a key's history"_s, [&] { return card_events::cardOf(m_db, seq); });
}

Result<std::vector<CardHold>> DeskRead::holdersOf(const ShopId &shop, const CardId &card) const
{
    return guarded(u"see who keeps a key"_s, [&] { return card_events::holdersOf(m_db, shop, card); });
}

Result<std::optional<CardHold>> DeskRead::holderOf(const ShopId &shop, const CardId &card) const
{
    return guarded(u"see who keeps a key"_s, [&] {
        const std::vector<CardHold> holders = card_events::holdersOf(m_db, shop, card);
        return holders.empty() ? std::nullopt : std::optional(holders.front());
    });
}

Result<std::vector<CardHold>> DeskRead::liveHolds(const ShopId &shop, const ProductId &product) const
{
    return guarded(u"see which keys are kept"_s, [&] { return card_events::liveHolds(m_db, shop, product); });
}

Result<std::vector<CardHold>> DeskRead::reservationsEndingBy(Instant at) const
{
    return guarded(u"see which keys are kept"_s, [&] { return card_events::reservationsEndingBy(m_db, at); });
}

Result<std::vector<ShopRow>> DeskRead::shops() const
{
    return guarded(u"list shops"_s, [&] { return settings::shops(m_db, m_keys); });
}

Result<std::vector<ProfileRow>> DeskRead::profiles() const
{
    return guarded(u"list profiles"_s, [&] { return settings::profiles(m_db); });
}

Result<std::optional<SealingKey>> DeskRead::caseKey(CaseId caseId) const
{
    return guarded(u"read a case's key"_s, [&] { return m_keys.find(m_db, KeyRing::ofCase(caseId)); });
}

DeskWrite::DeskWrite(Connection &connection, const KeyRing &keys, Clock &clock, QString station)
    : DeskRead(connection, keys)
    , m_clock(clock)
    , m_station(std::move(station))
{}

// A write that failed may have been rolled back by SQLite on its own (disk full), so nothing else of this transaction may
// be kept, even when the job overlooks the error.
template<typename F>
auto DeskWrite::changing(const QString &doing, F &&function)
{
    auto result = guarded(doing, std::forward<F>(function));
    if (!result) {
        m_db.poison(result.error());
    }
    return result;
}

JournalEntry DeskWrite::appendAndProject(const NewEntry &entry)
{
    JournalEntry written = journal::append(m_db, m_keys, m_station, m_clock.now(), entry);
    if (!entry.caseId.isEmpty()) {
        projections::refresh(m_db, m_keys, entry.caseId);
    }
    if (const IncidentId incident = incidentOf(entry.kind, entry.payload); !incident.isEmpty()) {
        incidents::note(m_db, written.seq, incident);
        incidents::write(m_db, foldIncident(journal::ofIncident(m_db, m_keys, incident)));
    }
    m_lastAppended = written.seq;
    return written;
}

Result<JournalEntry> DeskWrite::append(const NewEntry &entry)
{
    return changing(u"append to the history"_s, [&] { return appendAndProject(entry); });
}

Result<CaseId> DeskWrite::nextCaseId() const
{
    return guarded(u"number a case"_s,
                   [&] { return CaseId(m_db.value("SELECT coalesce(max(case_id), 0) FROM journal WHERE case_id > 0") + 1); });
}

Result<IncidentId> DeskWrite::nextIncidentId() const
{
    return guarded(u"number an incident"_s,
                   [&] { return IncidentId(m_db.value("SELECT coalesce(max(id), 0) FROM incidents") + 1); });
}

Result<ShopRow> DeskWrite::putShop(ShopRow shop, const ProfileId &actor)
{
    return changing(u"save a shop"_s, [&] {
        const QLatin1StringView kind = shop.id.isEmpty() ? entry::shopAdded
                                       : shop.removed    ? entry::shopRemoved
                                                         : entry::shopChanged;
        if (shop.id.isEmpty()) {
            shop.id = settings::nextShopId(m_db);
        }
        appendAndProject({QString(kind), {}, actor, settings::toPayload(shop)});
        settings::writeShop(m_db, m_keys, shop);
        return shop;
    });
}

Result<ProfileRow> DeskWrite::putProfile(ProfileRow profile, const ProfileId &actor)
{
    return changing(u"save a profile"_s, [&] {
        const auto present = settings::profiles(m_db);
        const bool known = std::any_of(present.begin(), present.end(), [&](const auto &row) { return row.id == profile.id; });
        appendAndProject({QString(known ? entry::limitChanged : entry::profileAdded), {}, actor, settings::toPayload(profile)});
        settings::writeProfile(m_db, profile);
        return profile;
    });
}

Result<SealingKey> DeskWrite::ensureCaseKey(CaseId caseId)
{
    return changing(u"make a case's key"_s, [&] { return m_keys.ensure(m_db, KeyRing::ofCase(caseId)); });
}

Result<void> DeskWrite::rebuildProjections()
{
    return changing(u"rebuild the lists"_s, [&] { projections::rebuild(m_db, m_keys); });
}

Result<void> DeskWrite::eraseCase(CaseId caseId, const ProfileId &actor)
{
    return changing(u"erase a case"_s, [&] {
        if (caseId.isEmpty()) {
            raise(u"no_such_case"_s, u"erase a case"_s, {}, Error::Kind::Refused);
        }
        const auto active = intents::list(m_db, {.states = unsettledStates(), .order = {}, .caseId = caseId}, 1);
        if (!active.empty()) {
            // What was asked of the shop must stay readable until it is certain what became of it.
            raise(u"action_under_way"_s, u"erase a case"_s, active.front().operation.value(), Error::Kind::Refused);
        }
        m_keys.erase(m_db, KeyRing::ofCase(caseId));
        appendAndProject({QString(entry::caseErased), caseId, actor, {}});
    });
}

} // namespace kd::store
