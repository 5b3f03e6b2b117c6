// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trade/finding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd {

QJsonObject toJson(const Finding &finding)
{
    QJsonArray sources;
    for (const FactSource &source : finding.sources) {
        QJsonObject object{{u"from"_s, source.from}, {u"field"_s, source.field}};
        if (source.at) {
            object.insert(u"at"_s, source.at->millis());
        }
        sources.append(object);
    }
    QJsonObject object{{u"probe"_s, finding.probe},
                       {u"answer"_s, id(finding.answer)},
                       {u"code"_s, finding.code},
                       {u"values"_s, finding.values},
                       {u"sources"_s, sources}};
    if (finding.grade) {
        object.insert(u"grade"_s, id(*finding.grade));
        object.insert(u"grade_rule"_s, finding.gradeRule);
    }
    return object;
}

Result<Finding> findingFromJson(const QJsonObject &object)
{
    Finding finding;
    finding.probe = object.value("probe"_L1).toString();
    finding.code = object.value("code"_L1).toString();
    finding.values = object.value("values"_L1).toObject();
    finding.gradeRule = object.value("grade_rule"_L1).toString();
    const auto answer = fromId<Answer>(object.value("answer"_L1).toString());
    if (finding.probe.isEmpty() || !answer) {
        return fail(Error::Kind::Parse, u"finding_unreadable"_s, u"read a finding"_s, finding.probe);
    }
    finding.answer = *answer;
    finding.grade = fromId<Grade>(object.value("grade"_L1).toString());
    const QJsonArray sources = object.value("sources"_L1).toArray();
    for (const QJsonValue &value : sources) {
        FactSource source{value["from"_L1].toString(), value["field"_L1].toString(), std::nullopt};
        if (value["at"_L1].isDouble()) {
            source.at = Instant(value["at"_L1].toInteger());
        }
        finding.sources.push_back(std::move(source));
    }
    return finding;
}

} // namespace kd
