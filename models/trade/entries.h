// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/case_record.h"

/// Makers of the journal's entries: together with apply() in case_record.cpp they are the only places that know how a
/// payload looks (docs/journal.md lists the fields).
namespace kd::entry {

struct Opening
{
    CaseId caseId;
    OrderRef order;       ///< empty parts: no order found yet
    QString orderNumber;
    QString buyerMasked;
    ComplaintType type = ComplaintType::Other;
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    Tone tone = Tone::Calm;
    bool evidenceInWords = false; ///< the message shows its evidence, or its reason needs none
    QString message;      ///< the buyer's words; personal
    QString channel;
    std::optional<Instant> messageAt; ///< when the buyer wrote, where known; else the time of the entry
};
[[nodiscard]] NewEntry opened(const ProfileId &actor, const Opening &opening);
[[nodiscard]] NewEntry message(const ProfileId &actor, CaseId caseId, const QString &text, const QString &channel);
[[nodiscard]] NewEntry classification(const ProfileId &actor, CaseId caseId, Reason reason, Demand demand,
                                      const QString &note);
[[nodiscard]] NewEntry orderLink(const ProfileId &actor, CaseId caseId, const OrderRef &order, const QString &number,
                                 const QString &buyerMasked);
[[nodiscard]] NewEntry overruling(const ProfileId &actor, CaseId caseId, const QString &probe, Answer was, Answer now,
                                  const QString &reason);
/// From now on the case is this profile's.
[[nodiscard]] NewEntry assignment(const ProfileId &actor, CaseId caseId, const ProfileId &assignee);
[[nodiscard]] NewEntry evidence(const ProfileId &actor, CaseId caseId, const CaseEvidence &piece);
[[nodiscard]] NewEntry decision(const ProfileId &actor, CaseId caseId, const CaseDecision &decision,
                                const QString &playbookVersion);

/// The asked intent with its pre-image. `approvalNeeded` carries why, empty when within the asker's limit.
[[nodiscard]] NewEntry asked(const ProfileId &actor, const Intent &intent, const QString &approvalNeeded);
[[nodiscard]] NewEntry approved(const ProfileId &actor, const Intent &intent);
[[nodiscard]] NewEntry declined(const ProfileId &actor, const Intent &intent, const QString &reason);
/// At sending a limit no longer allowed it (lowered meanwhile, or the day's sum has grown).
[[nodiscard]] NewEntry heldForApproval(const Intent &intent, const QString &why);
/// The pre-image right before sending, equal to the one asked with.
[[nodiscard]] NewEntry sending(const Intent &intent, int attempt);
[[nodiscard]] NewEntry notSent(const Intent &intent, const Error &why);
/// The shop's complete, echoing yes; `shopReference` is what it calls the result.
[[nodiscard]] NewEntry accepted(const Intent &intent, const QString &shopReference);
/// A read-back that found no trace of the operation.
[[nodiscard]] NewEntry readBack(const Intent &intent, const QString &found);
[[nodiscard]] NewEntry confirmed(const Intent &intent, const QString &shopReference, const QString &how);
[[nodiscard]] NewEntry refused(const Intent &intent, const Error &why);
[[nodiscard]] NewEntry unknown(const Intent &intent, const Error &why);
[[nodiscard]] NewEntry needsPerson(const Intent &intent, const QString &why);
[[nodiscard]] NewEntry stopped(const Intent &intent, const QStringList &changed, const PreImage &found);
[[nodiscard]] NewEntry cancelled(const ProfileId &actor, const Intent &intent, const QString &reason);
/// A request for approval that nobody answered in time: it will not be carried out.
[[nodiscard]] NewEntry requestExpired(const Intent &intent);
/// A request for approval given to somebody in particular.
[[nodiscard]] NewEntry handedOn(const ProfileId &actor, const Intent &intent, const ProfileId &to);
/// Kept in the queue by a person until released.
[[nodiscard]] NewEntry paused(const ProfileId &actor, const Intent &intent, const QString &reason);
[[nodiscard]] NewEntry released(const ProfileId &actor, const Intent &intent);
[[nodiscard]] NewEntry moved(const ProfileId &actor, const Intent &intent, int rank);
/// Where a confirmed refund's money is; `source` is "shop" or "person".
[[nodiscard]] NewEntry progress(const ProfileId &actor, const Intent &intent, Settlement state, const QString &receipt,
                                const QString &source, const QString &note);
/// A person decides an unknown: it happened (`reference` may name where) or it did not.
[[nodiscard]] NewEntry resolved(const ProfileId &actor, const Intent &intent, bool happened, const QString &reference,
                                const QString &reason);

/// `cardText` seals with the case: a rebuilt cache loses nothing.
[[nodiscard]] NewEntry reserved(const ProfileId &actor, CaseId caseId, const Card &card, Instant until);
[[nodiscard]] NewEntry reservationReleased(const ProfileId &actor, CaseId caseId, const CardId &card);

/// Identity and answer of `request` are not read.
[[nodiscard]] NewEntry outside(const ProfileId &actor, CaseId caseId, const OutsideRequest &request);
[[nodiscard]] NewEntry outsideAnswer(const ProfileId &actor, CaseId caseId, qint64 requestSeq, const QString &answer,
                                     const QString &text);

[[nodiscard]] NewEntry revealed(const ProfileId &actor, CaseId caseId, const CardId &card, const QString &tail,
                                const QString &reason);
/// A text that left the desk by the clipboard.
struct Copied
{
    QString script;        ///< empty: free words
    QString text;          ///< personal
    QString reason;        ///< why all the same, where the guard asked; personal
    QStringList overruled; ///< the guard's rules that asked
};
[[nodiscard]] NewEntry copied(const ProfileId &actor, CaseId caseId, const Copied &reply);

struct Contact
{
    QString channel;
    QString script;
    QString text;         ///< personal
    bool substantive = false;
    QString promise;      ///< what was promised; empty: nothing
    std::optional<Instant> promiseDue;
    bool waitsForBuyer = false; ///< it asks for something: until the next message the case waits for the buyer
    std::vector<qint64> keeps;  ///< promises that this word keeps; each becomes an entry of its own
    std::optional<IncidentWord> incident = {}; ///< it is that message; keeps what its earlier ones promised
};
[[nodiscard]] NewEntry contact(const ProfileId &actor, CaseId caseId, const Contact &contact);
/// How a promise came to its end.
struct Keeping
{
    /// "stated": somebody says so; "contact": the buyer was told; "renewed": they were told, with a new promise.
    QString how = QStringLiteral("stated");
    qint64 contact = 0; ///< seq of that contact; 0: none
    QString note;       ///< personal
};
[[nodiscard]] NewEntry promiseKept(const ProfileId &actor, CaseId caseId, qint64 promiseSeq,
                                   const Keeping &keeping = {});
[[nodiscard]] NewEntry escalation(const ProfileId &actor, CaseId caseId, const QString &reason);
[[nodiscard]] NewEntry closed(const ProfileId &actor, CaseId caseId, const QString &cause, Liability fault,
                              const QString &satisfaction, const QString &note);
[[nodiscard]] NewEntry reopened(const ProfileId &actor, CaseId caseId, const QString &reason);
/// `title`: what the incident is called at that moment.
[[nodiscard]] NewEntry joinedIncident(const ProfileId &actor, CaseId caseId, IncidentId incident, const QString &title);
/// `ended`: because the incident is over.
[[nodiscard]] NewEntry leftIncident(const ProfileId &actor, CaseId caseId, IncidentId incident, bool ended);

/// The desk's records were replaced by a backup, which held `entries` entries; both are names of files.
[[nodiscard]] NewEntry deskRestored(const QString &backup, qint64 entries, const QString &setAside);

/// What the desk does by itself.
[[nodiscard]] ProfileId systemActor();

} // namespace kd::entry
