// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/sealing.h"
#include "models/store/rows.h"

#include <vector>

/// What a job can do with desk.sqlite. Made by Store and valid only inside the job it was handed to, on that job's thread.
namespace kd::store {

class Connection;
class KeyRing;

/// One consistent view: nothing changes while a job reads.
class DeskRead
{
public:
    DeskRead(Connection &connection, const KeyRing &keys);

    // The journal
    /// All entries of a case by seq, personal texts opened.
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(CaseId caseId) const;
    /// At most `limit` entries with a smaller seq than `before` (0: from the newest on), newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(const EntryFilter &filter, qint64 before, int limit) const;
    [[nodiscard]] Result<JournalHead> head() const;
    /// Reads the whole chain from `from` on. With an anchor, a chain that was cut or rewritten after it is found too.
    [[nodiscard]] Result<JournalCheck> verify(qint64 from = 1, const std::optional<JournalHead> &anchor = {}) const;

    // Cases
    /// The fold of all entries; nullopt: no such case.
    [[nodiscard]] Result<std::optional<CaseRecord>> caseRecord(CaseId caseId) const;
    [[nodiscard]] Result<std::optional<CaseRow>> caseRow(CaseId caseId) const;
    /// Everything not closed, oldest first.
    [[nodiscard]] Result<std::vector<CaseRow>> openCases() const;
    /// At most `limit` cases with a smaller id than `before` (empty: from the newest on), newest first.
    [[nodiscard]] Result<std::vector<CaseRow>> cases(const CaseFilter &filter, CaseId before, int limit) const;
    [[nodiscard]] Result<qint64> caseCount(const ShopId &shop = {}) const; ///< empty: of all shops, and of none

    // Actions and promises
    /// Oldest first.
    [[nodiscard]] Result<std::vector<IntentRow>> intents(const IntentFilter &filter, int limit = 10'000) const;
    /// All whose money may still be on its way, oldest first.
    [[nodiscard]] Result<std::vector<RefundRow>> refundsUnderWay() const;
    [[nodiscard]] Result<std::optional<Intent>> intent(const OperationId &operation) const;
    /// The intent on that order which is not settled; of a plan's several, the next one to run.
    [[nodiscard]] Result<std::optional<IntentRow>> activeIntentFor(const OrderRef &order) const;
    /// Worth of what a profile asked for from `from` on, in minor units: all but what was refused, stopped or cancelled.
    /// `before`: only what was asked earlier. Without it what stands in the future counts too, so that a clock set back
    /// gives nobody a new day.
    [[nodiscard]] Result<qint64> movedBy(const ProfileId &profile, Currency currency, Instant from,
                                         std::optional<Instant> before = {}) const;
    /// Not yet kept, the most urgent first.
    [[nodiscard]] Result<std::vector<PromiseRow>> openPromises() const;

    // Incidents
    /// Those that run, the oldest first, then at most `ended` that are over, newest first.
    [[nodiscard]] Result<std::vector<IncidentRow>> incidents(int ended) const;
    /// The fold of its entries; nullopt: no such incident.
    [[nodiscard]] Result<std::optional<Incident>> incident(IncidentId incident) const;
    /// The cases that belong to it now, or did until it ended; by number.
    [[nodiscard]] Result<std::vector<CaseId>> casesOf(IncidentId incident) const;

    // Cards. Nothing here looks at a clock: a reservation whose `until` has passed is given like any other.
    /// Every entry that names the card, of all cases, by seq.
    [[nodiscard]] Result<std::vector<JournalEntry>> cardEntries(const ShopId &shop, const CardId &card) const;
    /// The card that an entry names; nullopt: none.
    [[nodiscard]] Result<std::optional<std::pair<ShopId, CardId>>> cardOfEntry(qint64 seq) const;
    /// All who keep the card: those it was handed out to, then actions under way, then reservations.
    [[nodiscard]] Result<std::vector<CardHold>> holdersOf(const ShopId &shop, const CardId &card) const;
    /// The first of them; nullopt: it is free as far as this desk knows.
    [[nodiscard]] Result<std::optional<CardHold>> holderOf(const ShopId &shop, const CardId &card) const;
    /// Reservations and actions under way, without what was handed out.
    [[nodiscard]] Result<std::vector<CardHold>> liveHolds(const ShopId &shop, const ProductId &product) const;
    /// Reservations that end at `at` or before, the earliest first.
    [[nodiscard]] Result<std::vector<CardHold>> reservationsEndingBy(Instant at) const;

    // Shops and profiles, by id
    [[nodiscard]] Result<std::vector<ShopRow>> shops() const;
    [[nodiscard]] Result<std::vector<ProfileRow>> profiles() const;

    /// The key that seals what belongs to a case outside of the journal (evidence, drafts). nullopt: none yet, or erased.
    [[nodiscard]] Result<std::optional<SealingKey>> caseKey(CaseId caseId) const;

protected:
    Connection &m_db;
    const KeyRing &m_keys;
};

/// Inside one transaction that holds the write lock from its first moment: what was read stays true until it ends.
class DeskWrite : public DeskRead
{
public:
    DeskWrite(Connection &connection, const KeyRing &keys, Clock &clock, QString station);

    /// Appends, seals the personal texts and brings the tables of cases, intents and promises up to date. Error
    /// "number_not_whole" for a payload with fractions.
    Result<JournalEntry> append(const NewEntry &entry);
    /// For the entry that opens a case; given for good only when this transaction commits.
    [[nodiscard]] Result<CaseId> nextCaseId() const;
    [[nodiscard]] Result<IncidentId> nextIncidentId() const; ///< likewise for the entry that opens an incident

    /// Adds or changes, with its journal entry. Secrets are sealed. Gives back the row with its id.
    Result<ShopRow> putShop(ShopRow shop, const ProfileId &actor);
    Result<ProfileRow> putProfile(ProfileRow profile, const ProfileId &actor);

    /// As caseKey(), made if there is none yet. Error "erased" when the case was erased.
    Result<SealingKey> ensureCaseKey(CaseId caseId);

    /// Empties the tables that are derived from the journal and fills them again.
    Result<void> rebuildProjections();
    /// Destroys the case's key and says so in the journal. Store::eraseCase() also cleans what the file still holds.
    /// Refused with "action_under_way" while one of its actions is not settled.
    Result<void> eraseCase(CaseId caseId, const ProfileId &actor);

    /// Of the last entry appended in this transaction; 0: none.
    [[nodiscard]] qint64 lastAppended() const { return m_lastAppended; }

private:
    template<typename F>
    auto changing(const QString &doing, F &&function);
    JournalEntry appendAndProject(const NewEntry &entry);

    Clock &m_clock;
    QString m_station;
    qint64 m_lastAppended = 0;
};

} // namespace kd::store
