// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

constexpr int hoursOfTenYears = 24 * 3660;
constexpr int mostWorkingDays = 260;

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
        arrival.fromHours = static_cast<int>(entry.whole(u"from_hours"_s, 0, hoursOfTenYears, 0));
        arrival.fromWorkingDays = static_cast<int>(entry.whole(u"from_working_days"_s, 0, mostWorkingDays, 0));
        arrival.untilWorkingDays =
            static_cast<int>(entry.whole(u"until_working_days"_s, arrival.fromWorkingDays, mostWorkingDays));
        arrival.words = entry.words(u"words"_s);
        entry.done();
        if (route) {
            policy.arrival[*route] = arrival;
        }
    }
    for (const RefundRoute route : {RefundRoute::Gateway, RefundRoute::RecordOnly, RefundRoute::Balance}) {
        if (!policy.arrival.contains(route)) {
            reader.mistake(node.line, u"nothing says when money arrives by \"%1\"."_s.arg(kd::id(route)),
                           u"Add an entry with this route to arrival."_s);
        }
    }
    reader.done();
    return policy;
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

} // namespace kd::playbook
