// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"
#include "models/playbook/probes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

/// Everything a field can be, as pairs that Condition can be asked about.
std::vector<std::pair<Answer, QString>> possibilities(const QString &field)
{
    std::vector<std::pair<Answer, QString>> list;
    if (const ProbeInfo *info = probe(field)) {
        for (const Outcome &outcome : info->outcomes) {
            list.emplace_back(outcome.answer, QString(outcome.code));
        }
        for (const Outcome &outcome : commonOutcomes()) {
            list.emplace_back(outcome.answer, QString(outcome.code));
        }
        for (const Answer answer : all<Answer>()) {
            list.emplace_back(answer, QString(overruledCode));
        }
        return list;
    }
    const QStringList words = field == u"demand" ? [] {
        QStringList ids;
        for (const Demand demand : all<Demand>()) {
            ids << id(demand);
        }
        return ids;
    }() : QStringList{u"code"_s, u"topup"_s, u"account"_s, u"membership"_s, u"service"_s};
    for (const QString &word : words) {
        list.emplace_back(Answer::Unknown, word);
    }
    return list;
}

bool acceptsAny(const Condition &condition, const std::pair<Answer, QString> &value)
{
    return condition.isProbe() ? condition.accepts(value.first, value.second) : condition.acceptsWord(value.second);
}

/// Whatever `narrow` accepts, `wide` accepts too.
bool isWithin(const Condition &narrow, const Condition &wide)
{
    const auto list = possibilities(narrow.field);
    return std::all_of(list.begin(), list.end(),
                       [&](const auto &value) { return !acceptsAny(narrow, value) || acceptsAny(wide, value); });
}

/// Whatever matches `later` has matched `earlier` before.
bool covers(const Row &earlier, const Row &later)
{
    return std::all_of(earlier.when.begin(), earlier.when.end(), [&](const Condition &wide) {
        return std::any_of(later.when.begin(), later.when.end(), [&](const Condition &narrow) {
            return narrow.field == wide.field && isWithin(narrow, wide);
        });
    });
}

bool isToken(const QString &field, const QString &token)
{
    if (const ProbeInfo *info = probe(field)) {
        return fromId<Answer>(token).has_value() || isCodeOf(*info, token);
    }
    const auto list = possibilities(field);
    return std::any_of(list.begin(), list.end(), [&](const auto &value) { return value.second == token; });
}

} // namespace

bool Condition::accepts(Answer answer, QStringView code) const
{
    const bool named = std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) {
        const auto asAnswer = fromId<Answer>(token);
        return asAnswer ? *asAnswer == answer : token == code;
    });
    return named != excluded;
}

bool Condition::acceptsWord(QStringView word) const
{
    const bool named = std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) { return token == word; });
    return named != excluded;
}

QString Condition::toText() const
{
    return QString(field + u" = "_s + (excluded ? u"!"_s : QString()) + tokens.join(excluded ? u", !"_s : u" or "_s));
}

std::vector<Condition> readConditions(TableReader &reader, const QString &key)
{
    std::vector<Condition> conditions;
    const Node *table = reader.table(key, TableReader::Must::MayBe);
    if (table == nullptr) {
        return conditions;
    }
    for (const auto &[field, node] : table->entries) {
        if (field != u"demand" && field != u"class" && probe(field) == nullptr) {
            reader.mistake(node.line, u"there is no probe \"%1\"."_s.arg(field),
                           u"Use a probe of the checklist in quotation marks, or demand, or class."_s);
            continue;
        }
        Condition condition{field, {}, false, node.line};
        const std::vector<Node> single{node};
        int excluded = 0;
        for (const Node &item : node.kind == Node::Kind::List ? node.items : single) {
            const bool negated = item.text.startsWith(u'!');
            const QString token = negated ? item.text.mid(1) : item.text;
            if (item.kind != Node::Kind::Text || !isToken(field, token)) {
                reader.mistake(node.line, u"\"%1\" is nothing that %2 can be."_s.arg(item.text, field),
                               u"Use pass, fail, unknown, not_applicable or a code of this probe."_s);
                continue;
            }
            excluded += negated ? 1 : 0;
            condition.tokens << token;
        }
        if (condition.tokens.isEmpty()) {
            if (node.kind == Node::Kind::List && node.items.empty()) {
                reader.mistake(node.line, u"%1 has no answer to compare with."_s.arg(field), u"Name at least one."_s);
            }
            continue;
        }
        if (excluded != 0 && excluded != condition.tokens.size()) {
            reader.mistake(node.line, u"%1 mixes answers with and without \"!\"."_s.arg(field),
                           u"Write what is wanted, or everything that is excluded."_s);
            continue;
        }
        condition.excluded = excluded != 0;
        conditions.push_back(condition);
    }
    return conditions;
}

QStringList readProbes(TableReader &reader, const QString &key)
{
    QStringList list = reader.texts(key);
    for (const QString &name : std::as_const(list)) {
        if (probe(name) == nullptr) {
            const Node *node = reader.any(key);
            reader.mistake(node->line, u"there is no probe \"%1\"."_s.arg(name), u"Use a probe of the checklist."_s);
        }
    }
    list.removeIf([](const QString &name) { return probe(name) == nullptr; });
    return list;
}

void checkTable(const Table &table, const QString &reason, std::vector<Mistake> &mistakes)
{
    QSet<QString> ids;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        const bool last = i + 1 == table.rows.size();
        if (ids.contains(row.id)) {
            mistakes.push_back({row.file, row.line, u"%1: there are two rows \"%2\"."_s.arg(reason, row.id),
                                u"Give one of them another id."_s});
        }
        ids.insert(row.id);
        if (row.when.empty() && !last) {
            mistakes.push_back({row.file, row.line,
                                u"%1: row \"%2\" takes everything, rows follow it."_s.arg(reason, row.id),
                                u"Give it a condition, or move it to the end."_s});
            continue;
        }
        if (last && (!row.when.empty() || row.liability != Liability::Undetermined)) {
            mistakes.push_back({row.file, row.line,
                                u"%1: the last row must take everything that is left, as undetermined."_s.arg(reason),
                                u"Add a row without \"when\" whose liability is undetermined."_s});
        }
        for (size_t j = 0; j < i; ++j) {
            const Row &earlier = table.rows[j];
            if (!earlier.when.empty() && covers(earlier, row)) {
                mistakes.push_back({row.file, row.line,
                                    u"%1: row \"%2\" can never be reached: row \"%3\" (%4:%5) takes all of it."_s
                                        .arg(reason, row.id, earlier.id, earlier.file)
                                        .arg(earlier.line),
                                    u"Move it before that row, or narrow that row."_s});
                break;
            }
        }
    }
    if (table.rows.empty()) {
        mistakes.push_back({table.file, table.line, u"%1: the table has no rows."_s.arg(reason),
                            u"Add at least the row that takes everything, as undetermined."_s});
    }
}

} // namespace kd::playbook
