// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/decision.h"

#include "models/playbook/probes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::playbook {

std::vector<Finding> withOverrules(std::vector<Finding> findings, const std::map<QString, OverruledFinding> &overruled)
{
    for (const auto &[name, overrule] : overruled) {
        auto found = std::find_if(findings.begin(), findings.end(),
                                  [&name = name](const Finding &finding) { return finding.probe == name; });
        if (found == findings.end()) {
            found = findings.insert(findings.end(), Finding{});
            found->probe = name;
        }
        const bool isSpoken = overrule.answer == Answer::Pass || overrule.answer == Answer::Fail;
        found->answer = overrule.answer;
        found->code = QString(overruledCode);
        found->values = {};
        found->sources = {FactSource{u"desk"_s, u"overruled by "_s + overrule.by.value(), overrule.at}};
        found->grade = isSpoken ? std::optional(Grade::D) : std::nullopt;
        found->gradeRule = found->grade ? u"desk.person"_s : QString();
    }
    return findings;
}

QString id(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return u"low"_s;
    case Risk::Medium:
        return u"medium"_s;
    case Risk::High:
        break;
    }
    return u"high"_s;
}

QString id(Moves moves)
{
    switch (moves) {
    case Moves::Nothing:
        return u"nothing"_s;
    case Moves::Money:
        return u"money"_s;
    case Moves::Key:
        break;
    }
    return u"key"_s;
}

QString id(Need need)
{
    switch (need) {
    case Need::Nobody:
        return u"nobody"_s;
    case Need::Senior:
        return u"senior"_s;
    case Need::Arbitration:
        break;
    }
    return u"arbitration"_s;
}

} // namespace kd::playbook
