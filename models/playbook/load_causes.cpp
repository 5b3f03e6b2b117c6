// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/content.h"
#include "models/trade/causes.h"

using namespace Qt::StringLiterals;

namespace kd::playbook {

void loadCauses(Loading &loading)
{
    const QString file = u"causes.toml"_s;
    const Node *tree = loading.tree(file);
    if (tree == nullptr) {
        return;
    }
    TableReader root(*tree, file, {}, loading.mistakes);
    for (const Node *node : root.tables(u"cause"_s)) {
        TableReader reader(*node, file, u"cause"_s, loading.mistakes);
        CauseRule rule;
        rule.cause = reader.text(u"cause"_s);
        if (!rule.cause.isEmpty() && !causes().contains(rule.cause)) {
            reader.unknownWord(u"cause"_s, rule.cause);
        }
        rule.liability = readIds<Liability>(reader, u"liability"_s);
        rule.reasons = readIds<Reason>(reader, u"reasons"_s);
        if (!reader.has(u"liability"_s) || !reader.has(u"reasons"_s)) {
            reader.mistake(node->line, u"the cause \"%1\" fits nothing."_s.arg(rule.cause),
                           u"Name who is liable in liability and for what in reasons."_s);
        }
        reader.done();
        loading.content.causes.push_back(std::move(rule));
    }
    root.done();
}

QString Playbook::likelyCause(Reason reason, Liability liability) const
{
    const auto names = [](const auto &list, auto value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    for (const CauseRule &rule : m_content->causes) {
        if (names(rule.liability, liability) && names(rule.reasons, reason)) {
            return rule.cause;
        }
    }
    return {};
}

} // namespace kd::playbook
