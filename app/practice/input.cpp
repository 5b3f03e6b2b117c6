// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/input.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kd::practice {

Amount readAmount(const QString &text)
{
    static const QRegularExpression number(u"^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)\\s*$"_s);
    static const QRegularExpression foreign(u"[^0-9.-]"_s);
    Amount amount{text, number.match(text).hasMatch(), 0};
    QString digits = text;
    digits.remove(foreign); // a comma counts as a thousands separator: "1,50" is 150
    const bool negative = digits.startsWith(u'-');
    digits.remove(u'-');
    const qsizetype point = digits.lastIndexOf(u'.');
    const QString whole = QString(point < 0 ? digits : digits.left(point)).remove(u'.');
    const QString fraction = (point < 0 ? QString() : digits.mid(point + 1)).leftJustified(3, u'0');
    amount.minor = whole.left(12).toLongLong() * 100 + fraction.left(2).toLongLong() + (fraction.at(2) >= u'5' ? 1 : 0);
    if (negative) {
        amount.minor = -amount.minor;
    }
    return amount;
}

bool isNegative(const Amount &amount)
{
    return amount.numeric ? amount.minor < 0 : amount.text < "0"_L1 && !amount.text.isEmpty();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression local(u"^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]+$"_s);
    static const QRegularExpression part(u"^[a-zA-Z0-9-]+$"_s);
    const qsizetype at = text.indexOf(u'@');
    if (text.size() < 6 || at < 1 || !local.match(text.left(at)).hasMatch()) {
        return false;
    }
    const QStringList parts = text.mid(at + 1).split(u'.');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &name) {
               return part.match(name).hasMatch() && !name.startsWith(u'-') && !name.endsWith(u'-');
           });
}

QString sanitizedEmail(const QString &text)
{
    static const QRegularExpression notLocal(u"[^a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]"_s);
    static const QRegularExpression notDomain(u"[^a-zA-Z0-9.-]"_s);
    const qsizetype at = text.indexOf(u'@');
    const QString cleaned = QString(text.left(std::max<qsizetype>(at, 0))).remove(notLocal) + u'@' +
                            QString(text.mid(at + 1)).remove(notDomain);
    return at > 0 && isEmail(cleaned) ? cleaned : QString();
}

} // namespace kd::practice
