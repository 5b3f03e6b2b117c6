// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

constexpr int hoursOfTenYears = 24 * 3660;

std::optional<WindowStart> windowStartFromId(QStringView text)
{
    if (text == u"payment") {
        return WindowStart::Payment;
    }
    if (text == u"delivery") {
        return WindowStart::Delivery;
    }
    if (text == u"activation") {
        return WindowStart::Activation;
    }
    return std::nullopt;
}

void checkCostOf(TableReader &reader, const Loading &loading, const QString &cost)
{
    if (!cost.isEmpty() && !loading.content.costs.contains(cost)) {
        reader.mistake(reader.line(), u"there is no cost rule \"%1\"."_s.arg(cost),
                       u"Add it under [cost] in resolutions.toml, or use one that is there."_s);
    }
}

RefundPolicy readPolicy(const QString &name, const Node &node, const QString &file, Loading &loading)
{
    TableReader reader(node, file, name, loading.mistakes);
    RefundPolicy policy;
    policy.id = name;
    policy.clause = reader.text(u"clause"_s);
    if (!policy.clause.isEmpty() && !loading.content.clauses.contains(policy.clause)) {
        reader.mistake(node.line, u"there is no clause \"%1\"."_s.arg(policy.clause), u"Add it to clauses.toml."_s);
    }
    policy.start = reader.word<WindowStart>(u"from"_s, windowStartFromId).value_or(WindowStart::Payment);
    policy.windowHours = static_cast<int>(reader.whole(u"window_hours"_s, 1, hoursOfTenYears));
    policy.feeNotBuyer = reader.text(u"fee_not_buyer"_s);
    policy.feeBuyer = reader.text(u"fee_buyer"_s);
    checkCostOf(reader, loading, policy.feeNotBuyer);
    checkCostOf(reader, loading, policy.feeBuyer);
    policy.scope = reader.words(u"scope"_s);
    for (const Node *item : reader.tables(u"arrival"_s)) {
        TableReader entry(*item, file, QString(name + u" arrival"_s), loading.mistakes);
        const auto route = entry.word<RefundRoute>(u"route"_s, refundRouteFromId);
        Arrival arrival;
        arrival.minHours = static_cast<int>(entry.whole(u"min_hours"_s, 0, hoursOfTenYears));
        arrival.maxHours = static_cast<int>(entry.whole(u"max_hours"_s, arrival.minHours, hoursOfTenYears));
        arrival.words = entry.words(u"words"_s);
        entry.done();
        if (route) {
            policy.arrival[*route] = arrival;
        }
    }
    reader.done();
    return policy;
}

std::map<QString, Limit> readLimits(const Node &node, const QString &file, const QString &role, Loading &loading)
{
    std::map<QString, Limit> limits;
    for (const auto &[currency, entry] : node.entries) {
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
    if (!limits.contains(u"*"_s)) {
        loading.mistakes.push_back({file, node.line, u"%1 has no default limit."_s.arg(role),
                                    u"Add default = { action = …, day = … } for currencies that are not named."_s});
    }
    return limits;
}

} // namespace

void loadClauses(Loading &loading)
{
    const QString file = u"clauses.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Node *node : root.tables(u"clause"_s)) {
        TableReader reader(*node, file, u"clause"_s, loading.mistakes);
        Clause clause{reader.text(u"id"_s), reader.text(u"origin"_s), reader.words(u"title"_s),
                      reader.words(u"text"_s)};
        if (!QStringList{u"shop"_s, u"platform"_s, u"law"_s}.contains(clause.origin)) {
            reader.unknownWord(u"origin"_s, clause.origin);
        }
        if (loading.content.clauses.contains(clause.id)) {
            reader.mistake(node->line, u"there are two clauses \"%1\"."_s.arg(clause.id), u"Give one another id."_s);
        }
        reader.done();
        loading.content.clauses[clause.id] = clause;
    }
    root.done();
}

void loadRefunds(Loading &loading)
{
    const QString file = u"refunds.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    for (const auto &[name, node] : tree->entries) {
        if (node.kind != Node::Kind::Table) {
            loading.mistakes.push_back({file, node.line, u"nobody knows \"%1\" here."_s.arg(name),
                                        u"Every refund rule is a table with the name of a product class."_s});
            continue;
        }
        loading.content.policies[name] = readPolicy(name, node, file, loading);
    }
    if (!loading.content.policies.contains(u"default"_s)) {
        loading.mistakes.push_back({file, tree->line, u"there is no [default]."_s,
                                    u"Add the rule for products whose class is unknown."_s});
    }
}

void loadLimits(Loading &loading)
{
    const QString file = u"limits.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Role role : {Role::Agent, Role::Senior, Role::Supervisor}) {
        if (const Node *node = root.table(id(role))) {
            loading.content.limits.limits[role] = readLimits(*node, file, id(role), loading);
        }
    }
    if (const Node *node = root.table(u"undo_pause_seconds"_s)) {
        TableReader reader(*node, file, u"undo_pause_seconds"_s, loading.mistakes);
        for (const Verb verb : {Verb::RefundGateway, Verb::RefundRecordOnly, Verb::RefundBalance, Verb::HandOut,
                                Verb::VoidCard, Verb::Note}) {
            loading.content.limits.undoPauseSeconds[verb] = static_cast<int>(reader.whole(id(verb), 0, 600));
        }
        reader.done();
    }
    if (const Node *node = root.table(u"large"_s, TableReader::Must::MayBe)) {
        TableReader reader(*node, file, u"large"_s, loading.mistakes);
        for (const auto &[currency, entry] : node->entries) {
            loading.content.limits.largeMinor[currency == u"default" ? u"*"_s : currency.toUpper()] =
                reader.whole(currency, 0, 1'000'000'000'000);
        }
    }
    root.done();
}

} // namespace kd::playbook
