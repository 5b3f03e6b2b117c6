// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/contact_slips.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kd::verify {

namespace {

bool isDomain(const QString &text)
{
    static const QRegularExpression expression(u"^(?!-)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

/// Full-width letters and digits, as Chinese keyboards give them.
QString narrowed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

int editsUpToTwo(QStringView a, QStringView b)
{
    if (a == b) {
        return 0;
    }
    if (std::abs(a.size() - b.size()) > 1) {
        return 2;
    }
    qsizetype start = 0;
    while (start < std::min(a.size(), b.size()) && a.at(start) == b.at(start)) {
        ++start;
    }
    const QStringView restA = a.mid(start);
    const QStringView restB = b.mid(start);
    if (restA.size() == restB.size()) {
        const bool exchanged = restA.mid(1) == restB.mid(1);
        const bool swapped = restA.size() >= 2 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0)
                             && restA.mid(2) == restB.mid(2);
        return exchanged || swapped ? 1 : 2;
    }
    const bool oneMore = restA.size() > restB.size() ? restA.mid(1) == restB : restB.mid(1) == restA;
    return oneMore ? 1 : 2;
}

ContactSlip slipInEmail(const QString &email, const playbook::ContactRules &rules)
{
    const QString text = narrowed(email);
    const qsizetype at = text.lastIndexOf(u'@');
    const QString name = text.left(at);
    const QString domain = text.mid(at + 1).toLower();
    if (at <= 0 || name.contains(u'@') || name.contains(u' ')) {
        return {u"email_malformed"_s, {}};
    }
    const auto with = [&name](const QString &right) { return QString(name + u'@' + right); };
    if (rules.domains.contains(domain) || rules.realDomains.contains(domain)) {
        // QQ numbers have 5 to 11 digits; a name made of letters is an alias.
        static const QRegularExpression digits(u"^\\d+$"_s);
        const bool number = domain == u"qq.com" && digits.match(name).hasMatch();
        return number && (name.size() < 5 || name.size() > 11) ? ContactSlip{u"email_mistyped"_s, {}} : ContactSlip{};
    }
    const auto typo = rules.typos.find(domain);
    if (typo != rules.typos.end()) {
        return {u"email_mistyped"_s, with(*typo)};
    }
    for (const QString &known : rules.domains) {
        if (editsUpToTwo(domain, known) == 1) {
            return {u"email_mistyped"_s, with(known)};
        }
    }
    return isDomain(domain) ? ContactSlip{} : ContactSlip{u"email_malformed"_s, {}};
}

ContactSlip slipInPhone(const QString &phone, const playbook::ContactRules &rules)
{
    static const QRegularExpression separators(u"[\\s\\-().]"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    QString text = narrowed(phone).remove(separators);
    bool mainland = true;
    if (text.startsWith(u"+86") || text.startsWith(u"0086")) {
        text = text.mid(text.startsWith(u'+') ? 3 : 4);
    } else if (text.startsWith(u'+') || text.startsWith(u"00")) {
        mainland = false;
        text = text.mid(text.startsWith(u'+') ? 1 : 2);
    } else if (text.size() == 13 && text.startsWith(u"86")) {
        text = text.mid(2);
    } else if (!text.startsWith(u'1')) {
        // Landlines and local numbers of other countries: nobody can tell without the country.
        mainland = false;
    }
    if (!digits.match(text).hasMatch()) {
        return {u"phone_malformed"_s, {}};
    }
    if (!mainland) {
        return text.size() < 7 || text.size() > 15 ? ContactSlip{u"phone_length"_s, {}} : ContactSlip{};
    }
    if (text.size() != 11) {
        // A doubled digit is the one slip whose right form can be told.
        QStringList candidates;
        for (qsizetype i = 1; text.size() == 12 && i < text.size(); ++i) {
            const QString shorter = QString(text).remove(i, 1);
            if (text.at(i) == text.at(i - 1) && rules.mobilePrefixes.contains(shorter.left(3))) {
                candidates << shorter;
            }
        }
        candidates.removeDuplicates();
        return {u"phone_length"_s, candidates.size() == 1 ? candidates.first() : QString()};
    }
    return rules.mobilePrefixes.contains(text.left(3)) ? ContactSlip{} : ContactSlip{u"phone_prefix"_s, {}};
}

QString namedInstead(const QString &ofOrder, const QStringList &named, const playbook::ContactRules &rules)
{
    QString last;
    for (auto email = named.rbegin(); email != named.rend(); ++email) {
        if (email->compare(ofOrder, Qt::CaseInsensitive) == 0 || !slipInEmail(*email, rules).code.isEmpty()) {
            continue;
        }
        if (editsUpToTwo(ofOrder.toLower(), email->toLower()) == 1) {
            return *email;
        }
        if (last.isEmpty()) {
            last = *email;
        }
    }
    return last;
}

} // namespace kd::verify
