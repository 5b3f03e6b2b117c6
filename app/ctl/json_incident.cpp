// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

using namespace Qt::StringLiterals;

namespace kd::ctl {

QJsonObject toJson(const desk::IncidentLine &line)
{
    const store::IncidentRow &row = line.row;
    QJsonObject object{
        {u"incident"_s, row.id.value()},     {u"title"_s, row.facts.title}, {u"cause"_s, id(row.facts.cause)},
        {u"shop"_s, row.facts.shop.value()}, {u"cases"_s, row.cases},       {u"told"_s, line.told},
        {u"waiting"_s, line.waiting},        {u"untold"_s, line.untold},    {u"fitting"_s, line.fitting}};
    insertTime(object, u"since"_s, row.facts.since);
    insertTime(object, u"opened_at"_s, row.openedAt);
    insertTime(object, u"ended_at"_s, row.endedAt);
    insertTime(object, u"next_word_at"_s, row.nextWordAt);
    return object;
}

QJsonObject toJson(const desk::IncidentCase &one)
{
    QJsonObject object{{u"case"_s, one.row.id.value()},
                       {u"order_number"_s, one.row.orderNumber},
                       {u"buyer"_s, one.row.buyerMasked},
                       {u"status"_s, id(one.row.status)},
                       {u"reason"_s, id(one.row.reason)},
                       {u"told"_s, incidents::id(one.told)},
                       {u"clock"_s, one.clock}};
    object.insert(u"shop_known"_s, one.fit != incidents::Fit::ShopUnknown);
    insertTime(object, u"due_at"_s, one.dueAt);
    return object;
}

QJsonObject toJson(const incidents::Apart &apart)
{
    return {{u"case"_s, apart.caseId.value()}, {u"code"_s, apart.code}};
}

QJsonObject toJson(const IncidentMessage &message)
{
    QJsonObject object{{u"message"_s, message.seq},
                       {u"by"_s, message.by.value()},
                       {u"script"_s, message.script},
                       {u"text"_s, message.text}};
    insertTime(object, u"at"_s, message.at);
    insertTime(object, u"next_word_at"_s, message.nextWordAt);
    return object;
}

QJsonObject toJson(const desk::EndPreview &end)
{
    QJsonArray release;
    for (const desk::ReleaseLine &line : end.release) {
        QJsonObject object = toJson(line.intent);
        object.insert(u"order_number"_s, line.orderNumber);
        insertTime(object, u"due_at"_s, line.dueAt);
        release.append(object);
    }
    return {{u"cases"_s, end.cases},
            {u"resuming"_s, end.resuming},
            {u"taken_back"_s, end.takenBack},
            {u"release"_s, release}};
}

} // namespace kd::ctl
