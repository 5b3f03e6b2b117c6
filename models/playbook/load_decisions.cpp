// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

std::optional<Need> needFromId(QStringView text)
{
    for (const Need need : {Need::Nobody, Need::Senior, Need::Arbitration}) {
        if (id(need) == text) {
            return need;
        }
    }
    return std::nullopt;
}

std::optional<Risk> riskFromId(QStringView text)
{
    for (const Risk risk : {Risk::Low, Risk::Medium, Risk::High}) {
        if (id(risk) == text) {
            return risk;
        }
    }
    return std::nullopt;
}

std::optional<Moves> movesFromId(QStringView text)
{
    for (const Moves moves : {Moves::Nothing, Moves::Money, Moves::Key}) {
        if (id(moves) == text) {
            return moves;
        }
    }
    return std::nullopt;
}

void checkCost(TableReader &reader, const Loading &loading, const QString &cost)
{
    if (!cost.isEmpty() && !loading.content.costs.contains(cost)) {
        reader.mistake(reader.line(), u"there is no cost rule \"%1\"."_s.arg(cost),
                       u"Add it under [cost] in resolutions.toml, or use one that is there."_s);
    }
}

Row readRow(const Node &node, const QString &file, const QString &table, Loading &loading)
{
    TableReader reader(node, file, table, loading.mistakes);
    Row row;
    row.file = file;
    row.line = node.line;
    row.id = reader.text(u"id"_s);
    row.when = readConditions(reader, u"when"_s);
    row.liability = reader.word<Liability>(u"liability"_s, fromId<Liability>).value_or(Liability::Undetermined);
    for (const QString &name : reader.texts(u"offer"_s, TableReader::Must::Be)) {
        if (const auto resolution = fromId<Resolution>(name)) {
            row.offer.push_back(*resolution);
        } else {
            reader.unknownWord(u"offer"_s, name);
        }
    }
    if (row.offer.empty()) {
        reader.mistake(node.line, u"it offers nothing."_s, u"Name at least one resolution under \"offer\"."_s);
    }
    row.require = readProbes(reader, u"require"_s);
    row.clause = reader.text(u"clause"_s);
    if (!row.clause.isEmpty() && !loading.content.clauses.contains(row.clause)) {
        reader.mistake(node.line, u"there is no clause \"%1\"."_s.arg(row.clause), u"Add it to clauses.toml."_s);
    }
    row.cost = reader.text(u"cost"_s, TableReader::Must::MayBe);
    checkCost(reader, loading, row.cost);
    if (reader.has(u"minutes"_s)) {
        row.minutes = static_cast<int>(reader.whole(u"minutes"_s, 0, 60 * 24 * 60));
    }
    row.need = reader.word<Need>(u"need"_s, needFromId, TableReader::Must::MayBe).value_or(Need::Nobody);
    row.buyerChooses = reader.flag(u"buyer_chooses"_s, false);
    row.why = reader.words(u"why"_s);
    reader.done();
    return row;
}

std::vector<Row> readRows(TableReader &reader, const QString &table, Loading &loading)
{
    std::vector<Row> rows;
    for (const Node *node : reader.tables(u"row"_s)) {
        rows.push_back(readRow(*node, reader.file(), table, loading));
    }
    return rows;
}

} // namespace

void loadResolutions(Loading &loading)
{
    const QString file = u"resolutions.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    if (const Node *costs = root.table(u"cost"_s)) {
        TableReader reader(*costs, file, u"cost"_s, loading.mistakes);
        for (const auto &[name, node] : costs->entries) {
            loading.content.costs[name] = reader.words(name);
        }
    }
    if (const Node *vouchers = root.table(u"vouchers"_s)) {
        TableReader reader(*vouchers, file, u"vouchers"_s, loading.mistakes);
        loading.content.voucherDays = static_cast<int>(reader.whole(u"days"_s, 1, 3650));
        reader.done();
    }
    for (const Resolution resolution : all<Resolution>()) {
        const Node *node = root.table(id(resolution));
        if (node == nullptr) {
            continue;
        }
        TableReader reader(*node, file, id(resolution), loading.mistakes);
        ResolutionRule rule;
        rule.moves = reader.word<Moves>(u"moves"_s, movesFromId).value_or(Moves::Nothing);
        rule.risk = reader.word<Risk>(u"risk"_s, riskFromId).value_or(Risk::High);
        rule.minutes = static_cast<int>(reader.whole(u"minutes"_s, 0, 60 * 24 * 60));
        rule.cost = reader.text(u"cost"_s);
        checkCost(reader, loading, rule.cost);
        rule.require = readProbes(reader, u"require"_s);
        rule.dropWhen = readConditions(reader, u"drop_when"_s);
        if (rule.moves != Moves::Nothing && rule.require.isEmpty()) {
            reader.mistake(node->line, u"it moves money or a key and requires no check."_s,
                           u"Name the probes that must pass first, at least \"order.paid\"."_s);
        }
        reader.done();
        loading.content.resolutions[resolution] = rule;
    }
    root.done();
}

void loadDecisions(Loading &loading)
{
    std::map<QString, std::vector<Row>> shared;
    const QString sharedFile = u"decisions/shared.toml"_s;
    QSet<QString> used;
    if (const Node *tree = loading.tree(sharedFile)) {
        for (const auto &[name, node] : tree->entries) {
            TableReader reader(node, sharedFile, name, loading.mistakes);
            shared[name] = readRows(reader, name, loading);
            reader.done();
        }
    }
    for (const auto &[file, tree] : loading.trees) {
        if (!file.startsWith(u"decisions/"_s) || file == sharedFile) {
            continue;
        }
        for (const auto &[name, node] : tree.entries) {
            const auto reason = fromId<Reason>(name);
            if (!reason || node.kind != Node::Kind::Table) {
                loading.mistakes.push_back({file, node.line, u"there is no reason \"%1\"."_s.arg(name),
                                            u"A decision table bears the id of a reason."_s});
                continue;
            }
            TableReader reader(node, file, name, loading.mistakes);
            Table table{file, node.line, {}};
            const auto addShared = [&](const QString &key) {
                for (const QString &block : reader.texts(key)) {
                    const auto found = shared.find(block);
                    if (found == shared.end()) {
                        reader.mistake(node.line, u"there is no shared block \"%1\"."_s.arg(block),
                                       u"Add it to %1."_s.arg(sharedFile));
                        continue;
                    }
                    used.insert(block);
                    table.rows.insert(table.rows.end(), found->second.begin(), found->second.end());
                }
            };
            addShared(u"first"_s);
            const std::vector<Row> own = readRows(reader, name, loading);
            table.rows.insert(table.rows.end(), own.begin(), own.end());
            addShared(u"last"_s);
            reader.done();
            if (loading.content.tables.contains(*reason)) {
                loading.mistakes.push_back({file, node.line, u"%1 has two tables."_s.arg(name),
                                            u"Keep one of them; the other is in %1."_s.arg(
                                                loading.content.tables.at(*reason).file)});
                continue;
            }
            checkTable(table, name, loading.mistakes);
            loading.content.tables[*reason] = std::move(table);
        }
    }
    for (const auto &[name, rows] : shared) {
        if (!used.contains(name)) {
            loading.mistakes.push_back({sharedFile, rows.empty() ? 0 : rows.front().line,
                                        u"no table uses the shared block \"%1\"."_s.arg(name),
                                        u"Take it out, or name it under \"first\" or \"last\" of a table."_s});
        }
    }
    for (const Reason reason : all<Reason>()) {
        if (!loading.content.tables.contains(reason)) {
            const QString file = u"decisions/%1.toml"_s.arg(id(typeOf(reason)));
            loading.mistakes.push_back({file, 0, u"the reason \"%1\" has no table."_s.arg(id(reason)),
                                        u"Add [%1] with at least the row that takes everything."_s.arg(id(reason))});
        }
    }
}

} // namespace kd::playbook
