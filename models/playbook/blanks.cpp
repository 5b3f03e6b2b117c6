// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/blanks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::playbook {

namespace {

const QRegularExpression &blank()
{
    static const QRegularExpression expression(u"\\{([a-z][a-z_]*)\\}"_s);
    return expression;
}

} // namespace

QStringList blanksOf(const QString &text)
{
    QStringList names;
    auto matches = blank().globalMatch(text);
    while (matches.hasNext()) {
        names << matches.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

bool hasStrayBrace(const QString &text)
{
    QString rest = text;
    rest.remove(blank());
    return rest.contains(u'{') || rest.contains(u'}');
}

const QStringList &knownBlanks()
{
    static const QStringList names{u"order_number"_s, u"product"_s,        u"amount"_s,       u"refund_amount"_s,
                                   u"card"_s,         u"arrival_by"_s,     u"promise_by"_s,   u"clause"_s,
                                   u"missing_list"_s, u"contact"_s,        u"channel"_s,      u"receipt"_s,
                                   u"alternative"_s,  u"other_order"_s,    u"paid_at"_s,      u"deduction"_s,
                                   u"checking"_s,     u"voucher_amount"_s, u"voucher_code"_s, u"voucher_until"_s,
                                   u"trouble"_s,      u"since"_s};
    return names;
}

} // namespace kd::playbook
