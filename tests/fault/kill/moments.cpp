// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/kill/moments.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::test {

namespace {

struct Action
{
    QString verb;
    QString plan;
    QString last; ///< kind of its latest entry
    QDateTime at;
};

bool isEnd(const QString &kind)
{
    static const QStringList ends{
        u"action.confirmed"_s,          u"action.refused"_s, u"action.stopped"_s, u"action.cancelled"_s,
        u"action.resolved_by_person"_s, u"action.declined"_s};
    return ends.contains(kind);
}

std::vector<QJsonObject> inOrder(const QJsonArray &entries)
{
    std::vector<QJsonObject> list;
    for (const QJsonValue &value : entries) {
        list.push_back(value.toObject());
    }
    std::sort(list.begin(), list.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value("seq"_L1).toInteger() < b.value("seq"_L1).toInteger();
    });
    return list;
}

void place(const std::map<QString, Action> &actions, const Life &life, Moments &moments)
{
    bool halfDone = false;
    QSet<QString> withPerson; // plans in which nothing goes on by itself
    for (const auto &[operation, action] : actions) {
        if (action.last == "action.needs_person"_L1) {
            withPerson << action.plan;
        }
    }
    for (const auto &[operation, action] : actions) {
        // What an earlier process left is not what this one was killed in.
        if (action.last == "action.sending"_L1 && action.at >= life.from) {
            ++moments.sending[action.verb];
            return;
        }
    }
    for (const auto &[operation, action] : actions) {
        if (action.last == "action.accepted"_L1 && action.at >= life.from) {
            ++moments.accepted[action.verb];
            return;
        }
        if (isEnd(action.last) || withPerson.contains(action.plan)) {
            continue;
        }
        halfDone =
            halfDone || std::any_of(actions.begin(), actions.end(), [&action = action, &life](const auto &other) {
                const Action &step = other.second;
                return step.plan == action.plan && step.last == "action.confirmed"_L1 && step.at >= life.from;
            });
    }
    ++(halfDone ? moments.betweenSteps : moments.otherwise);
}

} // namespace

Moments momentsOf(const QJsonArray &entries, const std::vector<Life> &lives)
{
    Moments moments;
    const std::vector<QJsonObject> list = inOrder(entries);
    std::map<QString, Action> actions;
    auto entry = list.begin();
    for (const Life &life : lives) {
        for (; entry != list.end(); ++entry) {
            const QDateTime at = QDateTime::fromString(entry->value("at"_L1).toString(), Qt::ISODateWithMs);
            if (at > life.to) {
                break;
            }
            const QJsonObject payload = entry->value("payload"_L1).toObject();
            const QString operation = payload.value("operation"_L1).toString();
            const QString kind = entry->value("kind"_L1).toString();
            if (kind == "action.asked"_L1) {
                actions[operation] = {payload.value("verb"_L1).toString(), payload.value("plan"_L1).toString(), kind,
                                      at};
            } else if (const auto known = actions.find(operation); known != actions.end()) {
                known->second.last = kind;
                known->second.at = at;
            }
        }
        place(actions, life, moments);
    }
    return moments;
}

} // namespace kd::test
