// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace kd {

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max() - 1000;

struct Decimals
{
    const char *code;
    int decimals;
};

// ISO 4217, list one (2024): all that differ from two decimals.
constexpr std::array<Decimals, 23> unusual = {{{"BHD", 3}, {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3},
                                               {"ISK", 0}, {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3},
                                               {"LYD", 3}, {"OMR", 3}, {"PYG", 0}, {"RWF", 0}, {"TND", 3}, {"UGX", 0},
                                               {"UYI", 0}, {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}}};

tl::unexpected<Error> badAmount(QStringView text)
{
    return fail(Error::Kind::Parse, u"amount_unreadable"_s, u"read an amount"_s, text.left(40).toString());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    Currency currency;
    if (code.size() != 3) {
        return fail(Error::Kind::Parse, u"currency_unreadable"_s, u"read a currency"_s, code.left(10).toString());
    }
    for (int i = 0; i < 3; ++i) {
        const QChar c = code.at(i).toUpper();
        if (c < u'A' || c > u'Z') {
            return fail(Error::Kind::Parse, u"currency_unreadable"_s, u"read a currency"_s, code.toString());
        }
        currency.m_code[i] = c.toLatin1();
    }
    return currency;
}

int Currency::decimals() const
{
    for (const Decimals &row : unusual) {
        if (qstrcmp(row.code, m_code) == 0) {
            return row.decimals;
        }
    }
    return 2;
}

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const int decimals = currency.decimals();
    qsizetype at = 0;
    const bool negative = !text.isEmpty() && text.at(0) == u'-';
    if (negative) {
        at = 1;
    }
    if (at >= text.size() || !isDigit(text.at(at))) {
        return badAmount(text);
    }
    qint64 minor = 0;
    int seen = -1; // decimals read so far; -1 before the point
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'.' && seen < 0) {
            seen = 0;
            continue;
        }
        if (!isDigit(c)) {
            return badAmount(text);
        }
        if (seen >= decimals) {
            if (c != u'0') {
                return badAmount(text);
            }
            ++seen;
            continue;
        }
        if (minor > largest / 10 - 1) {
            return badAmount(text);
        }
        minor = minor * 10 + (c.unicode() - u'0');
        if (seen >= 0) {
            ++seen;
        }
    }
    if (seen == 0) {
        return badAmount(text); // "12."
    }
    for (int i = std::max(seen, 0); i < decimals; ++i) {
        if (minor > largest / 10) {
            return badAmount(text);
        }
        minor *= 10;
    }
    return Money(negative ? -minor : minor, currency);
}

Result<Money> Money::parseRounded(QStringView text, Currency currency)
{
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative) {
        rest = rest.mid(1);
    }
    const qsizetype e = std::max(rest.indexOf(u'e'), rest.indexOf(u'E'));
    int exponent = 0;
    if (e >= 0) {
        bool read = false;
        exponent = rest.mid(e + 1).toInt(&read);
        if (!read || exponent > 30 || exponent < -400) {
            return badAmount(text);
        }
        rest = rest.left(e);
    }
    const qsizetype point = rest.indexOf(u'.');
    const QString whole = rest.left(point < 0 ? rest.size() : point).toString();
    const QString fraction = point < 0 ? QString() : rest.mid(point + 1).toString();
    const QString digits = whole + fraction;
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return badAmount(text);
    }
    // How many of the digits stand before the last one that counts.
    const qsizetype kept = whole.size() + exponent + currency.decimals();
    const QString counted = kept <= 0 ? QString() : QString(digits.left(kept) + QString(std::max<qsizetype>(0, kept - digits.size()), u'0'));
    const bool up = kept >= 0 && kept < digits.size() && digits.at(kept) >= u'5';
    qint64 minor = 0;
    for (const QChar c : counted) {
        if (minor > largest / 10 - 1) {
            return badAmount(text);
        }
        minor = minor * 10 + (c.unicode() - u'0');
    }
    minor += up ? 1 : 0;
    return Money(negative ? -minor : minor, currency);
}

QString Money::toText() const
{
    const int decimals = m_currency.decimals();
    QString digits = QString::number(m_minor < 0 ? -m_minor : m_minor);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return m_minor < 0 ? QString(u'-' + digits) : digits;
}

QString Money::toDisplay() const
{
    static const std::array<std::pair<QLatin1StringView, QStringView>, 6> signs = {{{"CNY"_L1, u"¥"},
                                                                                    {"EUR"_L1, u"€"},
                                                                                    {"USD"_L1, u"$"},
                                                                                    {"GBP"_L1, u"£"},
                                                                                    {"JPY"_L1, u"JP¥"},
                                                                                    {"HKD"_L1, u"HK$"}}};
    const QString code = m_currency.code();
    for (const auto &[known, sign] : signs) {
        if (known == code) {
            const QString text = toText();
            return m_minor < 0 ? QString(u"−"_s + sign + text.mid(1)) : QString(sign + text);
        }
    }
    return code.isEmpty() ? toText() : QString(code + u' ' + toText());
}

Result<Money> Money::plus(const Money &other) const
{
    qint64 sum = 0;
    if (m_currency != other.m_currency) {
        return fail(Error::Kind::Internal, u"currencies_differ"_s, u"add amounts"_s);
    }
    if (qAddOverflow(m_minor, other.m_minor, &sum)) {
        return fail(Error::Kind::Internal, u"amount_too_large"_s, u"add amounts"_s);
    }
    return Money(sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    return plus(Money(-other.m_minor, other.m_currency));
}

} // namespace kd
