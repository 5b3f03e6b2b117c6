// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/book_figures.h"
#include "models/intake/identifiers.h"
#include "models/intake/numbers.h"

using namespace Qt::StringLiterals;

namespace kd::intake {

namespace {

QString anyOf(QStringList words)
{
    // Longest first: "块钱" before "块".
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words) {
        word = QRegularExpression::escape(word);
    }
    return u"(?:"_s + words.join(u'|') + u")"_s;
}

constexpr auto decimal = "(?<![\\d.])\\d{1,9}(?:,\\d{3}(?!\\d)){0,3}(?:\\.\\d{1,2})?"_L1;
constexpr QStringView han = u"[零一二两三四五六七八九十百千万]{1,8}"; // not Latin-1, as decimal is

// Nothing when the number is beyond what Money holds or no number after all (三四块 says "a few").
std::optional<Money> money(const QString &number, const QString &tail, Currency currency)
{
    QString text = number;
    text.remove(u',');
    if (!text.at(0).isDigit()) {
        const auto count = readCount(text);
        if (!count || *count == 0) {
            return std::nullopt;
        }
        text = QString::number(*count);
    }
    if (!tail.isEmpty()) { // 50块5 is 50.50
        const auto tenth = tail == u"半" ? std::optional(5) : readCount(tail.left(1));
        if (!tenth || text.contains(u'.') || currency.decimals() == 0) {
            return std::nullopt;
        }
        text = QString(text + u'.' + QString::number(*tenth));
    }
    const auto amount = Money::parse(text, currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<Currency> currencyOf(const Book &book, const QString &sign, bool before)
{
    for (const AmountUnit &unit : book.amountUnits) {
        if ((before ? unit.before : unit.after).contains(sign)) {
            return unit.currency;
        }
    }
    return std::nullopt;
}

struct Reading
{
    Claim &claim;
    NormalText &text;
    std::vector<std::pair<int, Money>> found;

    void keep(const QRegularExpressionMatch &match, const std::optional<Money> &amount, int firstGroup)
    {
        if (!amount) {
            return;
        }
        const qsizetype from = match.capturedStart(firstGroup);
        const auto [start, length] = text.original(from, match.capturedEnd());
        text.blotOut(from, match.capturedEnd());
        found.emplace_back(start, *amount);
        claim.spans.push_back({start, length, u"amounts"_s});
    }
};

} // namespace

void buildAmountPatterns(Book &book, const AmountWords &words)
{
    QStringList before;
    QStringList after;
    for (const AmountUnit &unit : book.amountUnits) {
        before << unit.before;
        after << unit.after;
    }
    const QString notMoney = u"(?!"_s + anyOf(words.notMoney) + u")"_s;
    book.amountBefore = QRegularExpression(u"(?<![a-z])("_s + anyOf(before) + u") ?("_s + decimal + u")(?![\\d%])"_s);
    book.amountAfter = QRegularExpression(u"("_s + decimal + u"|"_s + han + u") ?"_s + notMoney + u"("_s + anyOf(after)
                                          + u")(?![a-z])(?:([1-9一二三四五六七八九半])(?:毛|角)?(?![\\d.]| ?[张个份次天月年小分十百千万点]))?"_s);
    book.amountBare = QRegularExpression(anyOf(words.bareAfter) + u" ?("_s + decimal + u")(?![\\d.,/%]| ?"_s
                                         + anyOf(words.bareNotBefore) + u")"_s);
    for (QRegularExpression *regex : {&book.amountBefore, &book.amountAfter, &book.amountBare}) {
        regex->optimize();
    }
}

void readAmounts(Claim &claim, NormalText &text, const Book &book)
{
    Reading reading{claim, text, {}};
    const auto each = [&text](const QRegularExpression &regex, const auto &handle) {
        const QString subject = text.text;
        auto matches = regex.globalMatch(subject);
        while (matches.hasNext()) {
            handle(matches.next());
        }
    };
    each(book.amountBefore, [&](const QRegularExpressionMatch &match) {
        if (const auto currency = currencyOf(book, match.captured(1), true)) {
            reading.keep(match, money(match.captured(2), {}, *currency), 1);
        }
    });
    each(book.amountAfter, [&](const QRegularExpressionMatch &match) {
        const QString number = match.captured(1);
        const QString unit = match.captured(2);
        // 一块 alone is "together" or "a piece", not one yuan.
        if (number == u"一" && unit == u"块" && match.captured(3).isEmpty()) {
            return;
        }
        if (const auto currency = currencyOf(book, unit, false)) {
            // A decimal fraction rules a tail out: in "9.5块3张" the 3 counts cards.
            const bool tail = unit.startsWith(u'块') && !number.contains(u'.');
            reading.keep(match, money(number, tail ? match.captured(3) : QString(), *currency), 1);
        }
    });
    each(book.amountBare, [&](const QRegularExpressionMatch &match) {
        reading.keep(match, money(match.captured(1), {}, book.bareCurrency), 1);
    });
    std::stable_sort(reading.found.begin(), reading.found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[start, amount] : reading.found) {
        claim.amounts.push_back(amount);
    }
}

} // namespace kd::intake
