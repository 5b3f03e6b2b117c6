// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/ask.h"
#include "models/store/desk.h"

#include <map>

/// What people decide about incidents: each call is one transaction's work on desk.sqlite, inside Store::writeDesk(),
/// checked against what stands in that very transaction. All but open() are refused "incident_unknown".
namespace kd::incidents {

/// A case that was passed over, and why, as the code of a refusal.
struct Apart
{
    CaseId caseId;
    QString code;

    bool operator==(const Apart &) const = default;
};

struct Joined
{
    std::vector<CaseId> cases; ///< that belong to it now and did not before
    std::vector<Apart> apart;  ///< "case_unknown", "case_closed", "other_incident"
};

/// Refused "title_missing", "begins_later" (after `now`), "shop_unknown".
[[nodiscard]] Result<IncidentId> open(store::DeskWrite &desk, const ProfileId &actor, const IncidentFacts &facts,
                                      Instant now);
/// Refused like open(), and "incident_ended".
[[nodiscard]] Result<void> change(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                                  const IncidentFacts &facts, Instant now);
/// Refused "incident_ended". A case that belongs to it already stays as it is.
[[nodiscard]] Result<Joined> join(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                                  const std::vector<CaseId> &cases);
/// Takes the case out of the incident it belongs to. Refused "case_unknown", "not_in_incident".
[[nodiscard]] Result<void> leave(store::DeskWrite &desk, const ProfileId &actor, CaseId caseId);

struct Reached
{
    qint64 message = 0;        ///< the text's identity
    std::vector<CaseId> cases; ///< told now, or to be mailed by their shop
    int before = 0;            ///< cases that were told this text already, or wait to be mailed it
    std::vector<Apart> apart;
};

// Telling puts the text on record as the one that holds, unless it is that already, and takes back what an earlier one
// still says in the outbox. While the incident runs it says by
// when we speak again; once it is over it promises nothing. Identity, author and time of `message` are not read.
// Refused "words_missing", "next_word_missing", "next_word_past" (not after `now`), "incident_over_promises".

/// Somebody has told the buyers of the incident's cases by `channel`: a contact with its promise in each case that was
/// not told this text yet, and where it waits to be mailed is not told twice. `shown`: whom they looked at before they
/// told them; others go apart with "joined_since". None: all its cases.
[[nodiscard]] Result<Reached> tellElsewhere(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                                            const IncidentMessage &message, const QString &channel, Instant now,
                                            const std::optional<std::vector<CaseId>> &shown = {});
/// A note to the buyer as one intent for each of `plans` whose case belongs to the incident and was not told this text
/// yet. A plan has one step, the note; what outbox::ask() refuses goes apart with its code.
[[nodiscard]] Result<Reached> tellThroughShop(store::DeskWrite &desk, const playbook::LimitRules &limits,
                                              const ProfileId &actor, IncidentId incident,
                                              const IncidentMessage &message, std::vector<outbox::Plan> plans,
                                              Instant now);

/// What an end does with actions that wait.
struct Released
{
    std::vector<CaseId> cases;           ///< whose clocks start again
    std::vector<store::IntentRow> going; ///< actions of these cases that wait in the outbox, in the order they will go
    std::vector<OperationId> takenBack;  ///< of the incident's own messages: they would say what is no longer true
};
/// When each case is due once the incident no longer holds its clocks; cases without a deadline are not in it.
using Deadlines = std::map<CaseId, Instant>;
/// What end() would do now.
[[nodiscard]] Result<Released> planEnd(const store::DeskRead &desk, IncidentId incident, const Deadlines &deadlines);
/// The incident is over: its cases leave it, what waits for them goes in order of urgency, before what others wait for,
/// and its messages that are still in the outbox are taken back. Refused "incident_ended".
[[nodiscard]] Result<Released> end(store::DeskWrite &desk, const ProfileId &actor, IncidentId incident,
                                   const Deadlines &deadlines);

} // namespace kd::incidents
