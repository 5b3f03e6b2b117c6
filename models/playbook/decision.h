// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/playbook/words.h"
#include "models/trade/case_record.h"
#include "models/trade/finding.h"
#include "models/trade/vocabulary.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace kd::playbook {

/// What a decision table is asked.
struct CaseFacts
{
    Reason reason = Reason::Question;
    Demand demand = Demand::None;
    QString productClass;           ///< as in Product; empty: unknown, no condition on the class then holds
    std::vector<Finding> findings;  ///< one for each probe; a probe that is missing counts as unknown, "not_checked"
    std::optional<Money> amount;    ///< what is at stake: the order's refundable amount; absent: unknown
};

/// The findings as people left them: an overruled probe has their answer, the code "overruled" and grade D. Probes that
/// no machine answered are added.
[[nodiscard]] std::vector<Finding> withOverrules(std::vector<Finding> findings,
                                                 const std::map<QString, OverruledFinding> &overruled);

enum class Risk { Low, Medium, High };
[[nodiscard]] QString id(Risk risk); ///< "low", "medium", "high"

/// What an action moves: decides which limits and checks it needs.
enum class Moves { Nothing, Money, Key };
[[nodiscard]] QString id(Moves moves); ///< "nothing", "money", "key"

struct Proposal
{
    Resolution resolution = Resolution::Escalate;
    QString clause;        ///< id of the library of clauses
    QString cost;          ///< id of a cost rule: "none", "one_card", "full_amount", "actual_cost", …
    int minutes = 0;       ///< expected until it is done
    Risk risk = Risk::Low;
    Moves moves = Moves::Nothing;
    QStringList lockedBy;  ///< probes that must pass first and have not; empty: may be clicked

    bool operator==(const Proposal &) const = default;
};

/// What a decision says beside its proposals about who should look.
enum class Need { Nobody, Senior, Arbitration };
[[nodiscard]] QString id(Need need); ///< "nobody", "senior", "arbitration"

/// One row of the table that was looked at.
struct RowTrace
{
    QString row;           ///< its id
    QString file;          ///< where the row stands; shared rows in another file than the table's
    int line = 0;
    bool matched = false;
    QStringList missed;    ///< conditions that did not hold: "card.first_use = fail (is unknown: not_checked)"

    bool operator==(const RowTrace &) const = default;
};

/// A missing finding that would lead elsewhere.
struct WhatIf
{
    QString probe;
    QString outcome;       ///< answer or code as the table names it
    QString row;
    Liability liability = Liability::Undetermined;
    Resolution first = Resolution::Escalate;

    bool operator==(const WhatIf &) const = default;
};

struct Decision
{
    Liability liability = Liability::Undetermined;
    QString rule;          ///< "already_used/used_before_issue": table and row
    QString version;       ///< of the playbook's content
    Words why;             ///< the row's sentence
    QString clause;
    Need need = Need::Nobody;
    QStringList needWhy;                    ///< "rule", "large", "repeated", "contradictory"
    std::vector<Proposal> proposals;        ///< best first; never empty
    QStringList inFavour;                   ///< probes the row rests on
    QStringList against;                    ///< probes whose answer speaks for another liability
    std::vector<std::pair<Resolution, QString>> dropped; ///< not offered, and the condition: "stock.available = sold_out"
    std::vector<RowTrace> trace;            ///< rows in the order tried, the matching one last
    std::vector<WhatIf> whatWouldChange;

    bool operator==(const Decision &) const = default;
};

} // namespace kd::playbook
