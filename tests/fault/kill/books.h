// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

/// What the desk says it did, beside what the shop's ledger says really moved. Pure.
namespace kd::test {

/// `outbox list` of the console and `/practice/ledger` of the shop. Every line of the ledger names what it made by the
/// shop's own id, and every confirmed action names what it found there: a line that no action names is one too many.
struct Books
{
    QJsonArray intents;
    QJsonArray ledger;
};

/// A sentence for each thing that does not fit; empty: each action happened once, none was lost.
/// A confirmed action has its line; one that a person has to look at has one or none; any other has none.
/// `acknowledged`: operations that a process said it had on record. `paid`: of the orders, in minor units.
[[nodiscard]] QStringList contradictions(const Books &books, const QSet<QString> &acknowledged,
                                         const std::map<QString, qint64> &paid);

/// What the shop made for an action whose outcome nobody knows: the id in a line of its kind that no other action
/// names.
[[nodiscard]] std::optional<QString> traceOf(const QJsonObject &intent, const Books &books);

/// The ledger's word for what a verb of the outbox does, and whether a line of it is counted: a mail only follows from
/// a note, a refund or a status, which are.
[[nodiscard]] QString ledgerWord(const QString &verb);
[[nodiscard]] bool isCounted(const QJsonObject &row);

struct Tally
{
    int asked = 0;
    int confirmed = 0;
    int withPerson = 0;
    int ended = 0; ///< refused, stopped, cancelled
    int moved = 0; ///< lines of the ledger
};
[[nodiscard]] std::map<QString, Tally> tallyByVerb(const Books &books);

} // namespace kd::test
