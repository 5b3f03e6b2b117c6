// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/claim.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kd::intake {

QJsonObject toJson(const Claim &claim)
{
    QJsonArray amounts;
    for (const Money &amount : claim.amounts) {
        amounts << QJsonObject{{u"minor"_s, amount.minor()}, {u"currency"_s, amount.currency().code()}};
    }
    QJsonArray quantities;
    for (const Quantity &quantity : claim.quantities) {
        QJsonObject object{{u"bad"_s, quantity.bad}};
        if (quantity.of) {
            object.insert(u"of"_s, *quantity.of);
        }
        quantities << object;
    }
    QJsonArray spans;
    for (const Span &span : claim.spans) {
        spans << QJsonArray{span.start, span.length, span.field};
    }
    return {
        {u"type"_s, id(claim.type)},
        {u"reason"_s, id(claim.reason)},
        {u"demand"_s, id(claim.demand)},
        {u"tone"_s, id(claim.tone)},
        {u"orders"_s, QJsonArray::fromStringList(claim.orders)},
        {u"emails"_s, QJsonArray::fromStringList(claim.emails)},
        {u"phones"_s, QJsonArray::fromStringList(claim.phones)},
        {u"payments"_s, QJsonArray::fromStringList(claim.payments)},
        {u"keys"_s, QJsonArray::fromStringList(claim.keys)},
        {u"amounts"_s, amounts},
        {u"quantities"_s, quantities},
        {u"error_codes"_s, QJsonArray::fromStringList(claim.errorCodes)},
        {u"missing"_s, QJsonArray::fromStringList(claim.missing)},
        {u"spans"_s, spans},
    };
}

} // namespace kd::intake
