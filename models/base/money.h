// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDebug>
#include <QString>
#include <compare>

namespace kd {

/// ISO 4217 code and its number of decimals (CNY 2, JPY 0, KWD 3). An unknown code counts with 2.
class Currency
{
public:
    Currency() = default;
    /// Three letters in any case; anything else is an error.
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code, m_code[0] == 0 ? 0 : 3); }
    [[nodiscard]] int decimals() const;
    [[nodiscard]] bool isEmpty() const { return m_code[0] == 0; }

    bool operator==(const Currency &) const = default;

private:
    char m_code[4] = {};
};

/// An amount in minor units (cents, fen). Never read or written through double.
///
/// Range: what an int64 holds less a safety margin of 1,000; a text beyond is an error, and so is a sum of two different
/// currencies (plus, minus).
class Money
{
public:
    Money() = default;
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {}

    /// Strict: digits, optionally a point and at most as many digits as the currency has decimals ("12.5" is 12.50),
    /// optionally a leading minus. Commas, blanks, exponents and superfluous decimals are errors, never guesses;
    /// superfluous zeros ("5.000000") are allowed because shops write them.
    [[nodiscard]] static Result<Money> parse(QStringView text, Currency currency);

    /// For shops that reckon in binary fractions and answer what that gives ("19.989999999999998", "1.5e2"): rounded to the
    /// currency's decimals, half away from zero, in decimal arithmetic. Blanks, commas and words are errors as above.
    [[nodiscard]] static Result<Money> parseRounded(QStringView text, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }

    /// "12.50": exactly as many decimals as the currency has, never grouped. What is sent to shops.
    [[nodiscard]] QString toText() const;
    /// "¥12.50", "€12.50", "CHF 12.50". What people read.
    [[nodiscard]] QString toDisplay() const;

    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;

    /// Equal amounts of different currencies are different; order is only meaningful within one currency.
    bool operator==(const Money &) const = default;

    friend QDebug operator<<(QDebug debug, const Money &money) { return debug << money.toDisplay(); }

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace kd
