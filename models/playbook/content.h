// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"
#include "models/playbook/toml_tree.h"

#include <array>

namespace kd::playbook {

/// One condition of a row: the answer or code of a probe, or the claim's demand or the product's class.
///
/// Tokens are answers ("fail"), codes ("paid_twice") or both; one of them must hold. With a leading ! all are excluded.
struct Condition
{
    QString field;       ///< a probe's id, "demand" or "class"
    QStringList tokens;  ///< without the !
    bool excluded = false;
    int line = 0;

    [[nodiscard]] bool isProbe() const { return field != u"demand" && field != u"class"; }
    [[nodiscard]] bool accepts(Answer answer, QStringView code) const;
    [[nodiscard]] bool acceptsWord(QStringView word) const;
    [[nodiscard]] QString toText() const; ///< "card.first_use = !pass"
};

struct Row
{
    QString id;
    QString file; ///< a shared row stands in another file than its table
    int line = 0;
    std::vector<Condition> when;
    Liability liability = Liability::Undetermined;
    std::vector<Resolution> offer;
    QStringList require;
    QString clause;
    QString cost;              ///< empty: the resolution's own
    std::optional<int> minutes;
    Need need = Need::Nobody;
    bool buyerChooses = false; ///< what the buyer demands comes first when it is among the offers
    Words why;
};

struct Table
{
    QString file;
    int line = 0;
    std::vector<Row> rows;
};

struct ResolutionRule
{
    Moves moves = Moves::Nothing;
    Risk risk = Risk::Low;
    int minutes = 0;
    QString cost;
    QStringList require;
    std::vector<Condition> dropWhen; ///< any of them
};

/// A case of one of these reasons, with one of these liable, has that root cause.
struct CauseRule
{
    QString cause; ///< one of kd::causes()
    std::vector<Liability> liability;
    std::vector<Reason> reasons;
};

struct Playbook::Content
{
    QString version;
    std::map<Reason, Table> tables;
    std::map<Resolution, ResolutionRule> resolutions;
    int voucherDays = 1;
    std::map<QString, Words> costs;
    std::map<QString, Clause> clauses;
    std::map<QString, RefundPolicy> policies;
    LimitRules limits;
    ClockRules clocks;
    std::vector<Script> scripts;
    std::vector<GuardRule> guard;
    ContactRules contacts;
    std::map<QString, GradeRule> grades;
    ProbeSettings probes;
    StockRules stock;
    Holidays holidays;
    std::vector<CauseRule> causes; ///< the first that fits counts
};

/// What the loaders share: where they read, where they write, what they complain about.
struct Loading
{
    const std::map<QString, Node> &trees;
    Playbook::Content &content;
    std::vector<Mistake> &mistakes;

    /// Nullptr after a mistake was added, when the file is missing or could not be read.
    [[nodiscard]] const Node *tree(const QString &file);
};

void loadClauses(Loading &loading);   // clauses.toml
void loadRefunds(Loading &loading);   // refunds.toml; after the clauses
void loadLimits(Loading &loading);    // limits.toml
void loadClocks(Loading &loading);    // clocks.toml
void loadResolutions(Loading &loading); // resolutions.toml
void loadDecisions(Loading &loading); // decisions/*.toml; after resolutions and clauses
void loadScripts(Loading &loading);   // scripts.toml
void loadGuard(Loading &loading);     // guard.toml
void loadContacts(Loading &loading);  // contacts.toml
void loadGrades(Loading &loading);    // grades.toml
void loadProbes(Loading &loading);    // probes.toml
void loadStock(Loading &loading);     // stock.toml
void loadHolidays(Loading &loading);  // holidays.toml

void loadCauses(Loading &loading);    // causes.toml

/// Ids in a list; unknown ones are mistakes.
template<typename E>
[[nodiscard]] std::vector<E> readIds(TableReader &reader, const QString &key)
{
    std::vector<E> list;
    for (const QString &name : reader.texts(key)) {
        if (const auto value = fromId<E>(name)) {
            list.push_back(*value);
        } else {
            reader.unknownWord(key, name);
        }
    }
    return list;
}
/// The conditions under `when` or `drop_when`; unknown probes, answers and codes are mistakes.
[[nodiscard]] std::vector<Condition> readConditions(TableReader &reader, const QString &key);
/// Probes named in a list, unknown ones being mistakes.
[[nodiscard]] QStringList readProbes(TableReader &reader, const QString &key);
/// Rows that can never match, because an earlier one takes all they would.
void checkTable(const Table &table, const QString &reason, std::vector<Mistake> &mistakes);

[[nodiscard]] Decision decideBy(const Playbook::Content &content, const CaseFacts &facts);

} // namespace kd::playbook
