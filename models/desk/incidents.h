// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidents.h"
#include "models/incidents/standing.h"
#include "models/reply/guard.h"
#include "models/reply/scripts.h"

/// What the desk says of incidents and is told about them. Plain values.
namespace kd::desk {

/// A line of the list of incidents.
struct IncidentLine
{
    store::IncidentRow row;
    // Cases, by how far the text that holds has come to their buyers.
    int told = 0;
    int waiting = 0; ///< in the outbox; in a list, of an incident that is over, counted as untold
    int untold = 0;
    int fitting = 0; ///< open cases that would fit and do not belong to it; 0 once it is over

    bool operator==(const IncidentLine &) const = default;
};

struct IncidentCase
{
    store::CaseRow row;
    incidents::Told told = incidents::Told::NotYet; ///< the text that holds
    incidents::Fit fit = incidents::Fit::Fits;      ///< of a case that is proposed
    QString clock;                                  ///< that is due next; empty: none runs
    std::optional<Instant> dueAt;

    bool operator==(const IncidentCase &) const = default;
};

struct IncidentScreen
{
    Incident incident;
    IncidentLine line;
    std::vector<IncidentCase> cases;   ///< that belong to it, the most urgent first
    std::vector<IncidentCase> fitting; ///< that would fit, the most urgent first; none once it is over
};

struct OpenedIncident
{
    IncidentId id;
    incidents::Joined joined; ///< of the cases that it was opened with
};

struct IncidentScriptWish
{
    QString script;
    QString language;                  ///< of the text: "zh…" is Chinese, all else English
    QString explainIn;                 ///< language of the guard's explanations
    std::optional<Instant> nextWordAt; ///< none: the script promises nothing
};

struct IncidentDraft
{
    reply::FilledScript script;
    reply::GuardReport guard;
};

enum class TellingWay {
    Shop,      ///< the shop mails each buyer a note
    Elsewhere, ///< somebody has told them
};

struct IncidentTelling
{
    IncidentMessage message; ///< text, script, next word and, where the guard asks for one, the reason
    TellingWay way = TellingWay::Shop;
    QString channel;   ///< elsewhere: by which, as in entry::Contact
    std::optional<std::vector<CaseId>> shown; ///< elsewhere: whom the agent saw before; none: all its cases
    QString explainIn; ///< language of the guard's explanations
};

struct TellingPreview
{
    reply::GuardReport guard;
    std::vector<store::CaseRow> cases;   ///< whom it would reach, the most urgent first
    int before = 0;                      ///< told this text already, or to be mailed it
    std::vector<incidents::Apart> apart; ///< whom it would not reach
};

/// An action that waits and will go when the incident ends.
struct ReleaseLine
{
    store::IntentRow intent;
    QString orderNumber;
    std::optional<Instant> dueAt; ///< of its case
};

struct EndPreview
{
    int cases = 0;                    ///< that leave it
    int resuming = 0;                 ///< whose clocks start again
    std::vector<ReleaseLine> release; ///< in the order they will go
    int takenBack = 0;                ///< messages of the incident that are still in the outbox
};

} // namespace kd::desk
