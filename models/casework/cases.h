// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/trade/entries.h"

/// What people decide in a case: each call is one transaction's work on desk.sqlite, inside Store::writeDesk(), checked
/// against the case as it stands in that very transaction.
namespace kd::casework {

struct OpenRequest
{
    QString text;               ///< the buyer's words
    QString channel;            ///< "chat", "email", "phone", "platform", "site"
    std::optional<Order> order; ///< none: the case opens without and asks for it
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    Tone tone = Tone::Calm;
    bool evidenceInWords = false; ///< the text shows its evidence, or its reason needs none
};

struct Opened
{
    CaseId id;
    bool joined = false; ///< the message went to the case that was already open on this order
};

/// Opens a case, or joins the one that is open on the same order.
[[nodiscard]] Result<Opened> openCase(store::DeskWrite &desk, const ProfileId &actor, const OpenRequest &request);

/// Refused with "note_missing" when type or reason change without one.
[[nodiscard]] Result<void> classify(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, Reason reason,
                                    Demand demand, const QString &note);
[[nodiscard]] Result<void> linkOrder(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const Order &order);
/// Refused with "reason_missing".
[[nodiscard]] Result<void> overrule(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const QString &probe,
                                    Answer was, Answer now, const QString &reason);
/// Makes the case another profile's: its own take-over or a hand-over. Refused with "case_unknown", "case_closed" and
/// "profile_unknown" (also for one that no longer works here).
[[nodiscard]] Result<void> assign(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                  const ProfileId &assignee);
/// The key to seal evidence of the case with, made if there is none yet. Refused with "case_unknown" and "case_closed"
/// before anything is made.
[[nodiscard]] Result<SealingKey> evidenceKey(store::DeskWrite &desk, CaseId caseId);
[[nodiscard]] Result<void> addEvidence(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                       const CaseEvidence &piece);
[[nodiscard]] Result<void> decide(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                  const CaseDecision &decision, const QString &playbookVersion);
[[nodiscard]] Result<void> escalate(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                    const QString &reason);
/// A closed case may be answered and stays closed. The promises that the word keeps get their entries with it. Refused
/// with "text_missing", "promise_unknown".
[[nodiscard]] Result<void> logContact(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                      const entry::Contact &contact);
/// Somebody says that a promise was kept; gives it as it stands then. `promiseSeq` 0: the only one that is open.
/// Refused with "promise_unknown", "no_open_promise", "promise_ambiguous".
[[nodiscard]] Result<CasePromise> keepPromise(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                              qint64 promiseSeq, const QString &note = {});
[[nodiscard]] Result<void> reveal(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const Card &card,
                                  const QString &reason);

struct Closing
{
    QString cause; ///< root cause, one of kd::causes()
    Liability fault = Liability::Undetermined;
    QString satisfaction; ///< "", "thanks", "complaint", "1" … "5"
    QString note;
};
/// Refused with "actions_unsettled" while an action of the case is not settled, "cause_missing", "already_closed".
[[nodiscard]] Result<void> closeCase(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId,
                                     const Closing &closing);
[[nodiscard]] Result<void> reopen(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId, const QString &reason);

} // namespace kd::casework
