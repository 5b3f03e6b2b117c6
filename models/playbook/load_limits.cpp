// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

enum class Default { Must, May };

LimitsByCurrency readLimits(const Node &node, const QString &file, const QString &role, Default otherwise,
                            Loading &loading)
{
    LimitsByCurrency limits;
    for (const auto &[currency, entry] : node.entries) {
        if (currency == u"class") {
            continue;
        }
        if (currency != u"default" && !Currency::fromCode(currency)) {
            loading.mistakes.push_back({file, entry.line, u"%1: \"%2\" is no currency."_s.arg(role, currency),
                                        u"Write its three letters, or default."_s});
            continue;
        }
        TableReader reader(entry, file, QString(role + u' ' + currency), loading.mistakes);
        constexpr qint64 most = 1'000'000'000'000;
        const Limit limit{reader.whole(u"action"_s, 0, most), reader.whole(u"day"_s, 0, most)};
        if (limit.perDayMinor < limit.perActionMinor) {
            reader.mistake(entry.line, u"a day's limit is below that of one action."_s, u"Raise day, or lower action."_s);
        }
        reader.done();
        limits[currency == u"default" ? u"*"_s : currency.toUpper()] = limit;
    }
    if (otherwise == Default::Must && !limits.contains(u"*"_s)) {
        loading.mistakes.push_back({file, node.line, u"%1 has no default limit."_s.arg(role),
                                    u"Add default = { action = …, day = … } for currencies that are not named."_s});
    }
    return limits;
}

std::map<QString, qint64> readBounds(const Node &node, const QString &file, const QString &name, Loading &loading)
{
    std::map<QString, qint64> bounds;
    TableReader reader(node, file, name, loading.mistakes);
    for (const auto &[currency, entry] : node.entries) {
        bounds[currency == u"default" ? u"*"_s : currency.toUpper()] = reader.whole(currency, 0, 1'000'000'000'000);
    }
    return bounds;
}

void readRole(const Node &node, const QString &file, Role role, Loading &loading)
{
    LimitRules &rules = loading.content.limits;
    rules.limits[role] = readLimits(node, file, id(role), Default::Must, loading);
    const Node *classes = node.find(u"class"_s);
    if (classes == nullptr) {
        return;
    }
    for (const auto &[name, entry] : classes->entries) {
        rules.classLimits[role][name] =
            readLimits(entry, file, QString(id(role) + u".class."_s + name), Default::May, loading);
    }
}

void readRights(const Node &node, const QString &file, Loading &loading)
{
    TableReader reader(node, file, u"rights"_s, loading.mistakes);
    for (const Role role : {Role::Agent, Role::Senior, Role::Supervisor}) {
        std::set<Right> &rights = loading.content.limits.rights[role];
        const QStringList words = reader.texts(id(role));
        for (const QString &word : words) {
            if (const auto right = rightFromId(word)) {
                rights.insert(*right);
            } else {
                reader.unknownWord(id(role), word);
            }
        }
    }
    reader.done();
}

} // namespace

void loadLimits(Loading &loading)
{
    const QString file = u"limits.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    LimitRules &rules = loading.content.limits;
    TableReader root(*tree, file, {}, loading.mistakes);
    rules.reserveFor = std::chrono::minutes(root.whole(u"reserve_minutes"_s, 1, 7 * 24 * 60, rules.reserveFor.count()));
    for (const Role role : {Role::Agent, Role::Senior, Role::Supervisor}) {
        if (const Node *node = root.table(id(role))) {
            readRole(*node, file, role, loading);
        }
    }
    if (const Node *node = root.table(u"rights"_s)) {
        readRights(*node, file, loading);
    }
    if (const Node *node = root.table(u"approval"_s)) {
        TableReader reader(*node, file, u"approval"_s, loading.mistakes);
        rules.approvalMinutes = static_cast<int>(reader.whole(u"holds_minutes"_s, 1, 7 * 24 * 60));
        rules.requestHours = static_cast<int>(reader.whole(u"request_hours"_s, 1, 30 * 24));
        reader.done();
    }
    if (const Node *node = root.table(u"undo_pause_seconds"_s)) {
        TableReader reader(*node, file, u"undo_pause_seconds"_s, loading.mistakes);
        for (const Verb verb : allVerbs()) {
            rules.undoPauseSeconds[verb] = static_cast<int>(reader.whole(id(verb), 0, 600));
        }
        reader.done();
    }
    if (const Node *node = root.table(u"large"_s, TableReader::Must::MayBe)) {
        rules.largeMinor = readBounds(*node, file, u"large"_s, loading);
    }
    if (const Node *node = root.table(u"routine"_s, TableReader::Must::MayBe)) {
        rules.routineMinor = readBounds(*node, file, u"routine"_s, loading);
    }
    root.done();
}

} // namespace kd::playbook
