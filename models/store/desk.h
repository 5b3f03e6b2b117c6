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
    [[nodiscard]] Result<qint64> caseCount() const;

    // Actions and promises
    /// Oldest first.
    [[nodiscard]] Result<std::vector<IntentRow>> intents(const IntentFilter &filter, int limit = 10'000) const;
    [[nodiscard]] Result<std::optional<Intent>> intent(const OperationId &operation) const;
    /// The intent on that order which is not settled; of a plan's several, the next one to run.
    [[nodiscard]] Result<std::optional<IntentRow>> activeIntentFor(const OrderRef &order) const;
    /// What a profile asked to refund in [from, to), in minor units: all but what was refused, stopped or cancelled.
    [[nodiscard]] Result<qint64> refundedBy(const ProfileId &profile, Currency currency, Instant from, Instant to) const;
    /// Not yet kept, the most urgent first.
    [[nodiscard]] Result<std::vector<PromiseRow>> openPromises() const;

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
