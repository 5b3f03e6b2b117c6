// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/labels.h"

#include "models/lists/check_labels.h"
#include "models/lists/desk_labels.h"
#include "models/lists/fact_labels.h"
#include "models/lists/journal_labels.h"
#include "models/lists/trade_labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

template<size_t N>
QString find(const std::array<Text, N> &table, QStringView id)
{
    for (const Text &text : table) {
        if (text.id == id) {
            return QCoreApplication::translate("kd::lists::Labels", text.text);
        }
    }
    return id.toString();
}

} // namespace

QString label(ComplaintType type)
{
    return find(typeTexts, id(type));
}

QString label(Reason reason)
{
    return find(reasonTexts, id(reason));
}

QString label(Demand demand)
{
    return find(demandTexts, id(demand));
}

QString label(Tone tone)
{
    return find(toneTexts, id(tone));
}

QString label(Answer answer)
{
    return find(answerTexts, id(answer));
}

QString label(Liability liability)
{
    return find(liabilityTexts, id(liability));
}

QString label(Resolution resolution)
{
    return find(resolutionTexts, id(resolution));
}

QString label(CaseStatus status)
{
    return find(caseStatusTexts, id(status));
}

QString label(IntentState state)
{
    return find(intentStateTexts, id(state));
}

QString label(Verb verb)
{
    return find(verbTexts, id(verb));
}

QString label(RefundRoute route)
{
    return find(routeTexts, id(route));
}

QString label(Settlement settlement)
{
    return find(settlementTexts, id(settlement));
}

QString label(OrderStatus status)
{
    return find(orderStatusTexts, id(status));
}

QString label(CardState state)
{
    return find(cardStateTexts, id(state));
}

QString probeLabel(QStringView id)
{
    return find(probeTexts, id);
}

QString clockLabel(QStringView id)
{
    return find(clockTexts, id);
}

QString causeLabel(QStringView id)
{
    return find(causeTexts, id);
}

QString queueLabel(QStringView id)
{
    return find(queueTexts, id);
}

QString obstacleLabel(QStringView id)
{
    return find(obstacleTexts, id);
}

QString channelLabel(QStringView id)
{
    return find(channelTexts, id);
}

QString roleLabel(QStringView id)
{
    return find(roleTexts, id);
}

QString satisfactionLabel(QStringView id)
{
    return find(satisfactionTexts, id);
}

QString entryKindLabel(QStringView kind)
{
    return find(entryTexts, kind);
}

QString fieldLabel(QStringView id)
{
    return find(fieldTexts, id);
}

QString missingLabel(QStringView id)
{
    return find(missingTexts, id);
}

QString sourceLabel(QStringView from)
{
    return find(sourceTexts, from);
}

QString sourceFieldLabel(QStringView field)
{
    return find(sourceFieldTexts, field);
}

QString shopStatusLabel(QStringView word)
{
    return find(shopStatusTexts, word);
}

QString valueLabel(QStringView key)
{
    return find(valueTexts, key);
}

QString clockStepLabel(QStringView what)
{
    return find(clockStepTexts, what);
}

QString clockRuleLabel(QStringView rule)
{
    if (constexpr QLatin1StringView incident("incident "); rule.startsWith(incident)) {
        return QString(find(clockRuleTexts, u"incident") + u": "_s + rule.sliced(incident.size()));
    }
    return find(clockRuleTexts, rule);
}

QString changeLabel(QStringView id)
{
    return find(changeTexts, id);
}

QString needLabel(QStringView id)
{
    return find(needTexts, id);
}

QString remarkLabel(QStringView id)
{
    return find(remarkTexts, id);
}

QStringList channels()
{
    return {u"chat"_s, u"email"_s, u"phone"_s, u"platform"_s, u"site"_s};
}

QStringList satisfactions()
{
    return {QString(), u"thanks"_s, u"complaint"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
}

QStringList queues()
{
    return {u"golden_hour"_s, u"mine"_s,      u"review"_s,      u"waiting_supplier"_s,
            u"waiting_buyer"_s, u"refunding"_s, u"promise_due"_s, u"all"_s};
}

} // namespace kd::lists
